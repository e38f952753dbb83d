import { randomBytes } from "node:crypto";

/** What the log may carry of an error: its text may hold what somebody typed; its name and place in the code do not. */
export type Fault = { code: string; name: string; at: string[] };

/** `code` is told to the person, too, so that the line in the log can be found. */
export function faultOf(error: unknown): Fault {
  const code = randomBytes(3).toString("hex");
  if (!(error instanceof Error)) return { code, name: typeof error, at: [] };
  const at = (error.stack ?? "").split("\n").filter((line) => /^\s+at /.test(line));
  return { code, name: error.name, at: at.slice(0, 12).map((line) => line.trim()) };
}
