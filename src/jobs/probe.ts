import { Redis } from "ioredis";

/** Asks a Redis server for a sign of life; gives up after five seconds. Never throws. */
export async function probeRedis(url: string): Promise<{ ok: true } | { ok: false; code: string }> {
  const redis = new Redis(url, {
    maxRetriesPerRequest: 0,
    connectTimeout: 5000,
    retryStrategy: () => null,
    lazyConnect: true,
  });
  let code = "no answer";
  redis.on("error", (error: NodeJS.ErrnoException) => {
    code = error.code ?? code;
  });
  try {
    await redis.connect();
    await redis.ping();
    return { ok: true };
  } catch {
    return { ok: false, code };
  } finally {
    redis.disconnect();
  }
}
