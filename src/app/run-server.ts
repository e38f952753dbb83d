import type { Logger } from "pino";
import { startWords } from "../../cards/text/start.js";
import { FolderInUse } from "../storage/folder-lock.js";
import type { readConfig } from "./config.js";
import { startRoundtable } from "./start.js";

/**
 * Runs until SIGTERM or SIGINT, then stops cleanly. Returns the exit code: 0 after a clean stop, 1 when it could
 * not start; the reason is then on stderr, in words, all problems at once.
 */
export async function runServer(
  read: ReturnType<typeof readConfig>,
  log: Logger,
  process: NodeJS.Process,
): Promise<number> {
  if (!read.ok) {
    process.stderr.write(startWords.configProblems(read.problems));
    return 1;
  }
  // Listens from the start: a stop that arrives while starting counts too.
  const stopped = new Promise<void>((resolve) => {
    for (const signal of ["SIGTERM", "SIGINT"] as const) process.once(signal, () => resolve());
  });
  try {
    const running = await startRoundtable(read.config, log);
    if (running.url !== "") {
      const { slack, teams, mail } = read.config;
      const platforms = [
        ...(slack ? ["Slack"] : []),
        ...(teams ? ["Microsoft Teams"] : []),
        ...(mail ? [startWords.email] : []),
      ];
      const words = startWords.connected(running.url, platforms.join(" and "));
      process.stdout.write(platforms.length === 0 ? startWords.ready(running.url) : words);
      if (running.firstLink !== undefined) process.stdout.write(startWords.begin(running.firstLink));
    }
    await stopped;
    await running.stop();
    log.info("stopped");
    return 0;
  } catch (error) {
    process.stderr.write(startWords.couldNotStart(reason(error, read.config.port)));
    if (!(error instanceof FolderInUse))
      log.fatal({ code: (error as NodeJS.ErrnoException).code ?? (error as Error).name }, "could not start");
    return 1;
  }
}

function reason(error: unknown, port: number): string {
  if (error instanceof FolderInUse) return error.message;
  const code = (error as NodeJS.ErrnoException).code;
  if (code === "EADDRINUSE") return startWords.portTaken(port);
  if (code === "ECONNREFUSED" || code === "ENOTFOUND") return startWords.databaseAway;
  if (code === "EACCES" || code === "EROFS") return startWords.noAccess;
  return error instanceof Error ? error.message : String(error);
}
