import { randomUUID } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pino from "pino";
import { startRoundtable } from "../../../src/app/start.js";
import type { MessagesShown, ReplyShown, State } from "../../../src/platforms/web/protocol.js";

type Answer<T> = { status: number; body: T & { error?: string } };

/** The whole of Roundtable in this process with its playground on a free port, and what a test asks of it. */
export async function runPlayground() {
  const dataDir = mkdtempSync(join(tmpdir(), "roundtable-web-"));
  const running = await startRoundtable(
    { port: 0, host: "127.0.0.1", publicUrl: "http://127.0.0.1", dataDir, logLevel: "silent", role: "all" },
    pino({ level: "silent" }),
  );
  const { url } = running;
  const answer = async <T>(response: Response): Promise<Answer<T>> => ({
    status: response.status,
    body: await response.json(),
  });
  const get = async <T>(path: string) => answer<T>(await fetch(`${url}${path}`));
  const post = async <T>(path: string, body: unknown, headers: Record<string, string> = {}) =>
    answer<T>(
      await fetch(`${url}/playground/${path}`, {
        method: "POST",
        headers: { "Content-Type": "application/json", ...headers },
        body: typeof body === "string" ? body : JSON.stringify(body),
      }),
    );
  return {
    url,
    get,
    post,
    async stop() {
      await running.stop();
      rmSync(dataDir, { recursive: true, force: true });
    },
    state: async (as = "helen-marchbank") => (await get<State>(`/playground/state?as=${as}`)).body,
    /** The channel of the first MDT that this member is on the list of. */
    async channel(as = "helen-marchbank") {
      const { body } = await get<State>(`/playground/state?as=${as}`);
      return body.places.find(({ id }) => id.startsWith("channel:"))?.id ?? "";
    },
    messages: (as: string, place: string) =>
      get<MessagesShown>(`/playground/messages?as=${as}&place=${encodeURIComponent(place)}`),
    command: (as: string, words: string) =>
      post<ReplyShown>("command", { as, place: "dm", id: randomUUID(), words }),
  };
}
export type RunningPlayground = Awaited<ReturnType<typeof runPlayground>>;
