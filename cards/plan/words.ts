import type { ActionNext } from "../../src/plan/domain/next-step.js";
import type { ActionStatus } from "../../src/plan/domain/types.js";

/** Where an action stands, as read after "is". */
export const statusWords: Record<ActionStatus, string> = {
  open: "open",
  done: "done",
  "no-longer-possible": "no longer possible",
  "not-done": "closed as not done",
  "handed-over": "handed over",
};

/** "Your turn: do it, by Fri 18 Dec", or whose it is; undefined when nothing is left to do. */
export function turnWords(
  next: { owner: ActionNext["owner"]; step: ActionNext["step"]; by?: string | undefined },
  reader: ActionNext["owner"] | "other",
): string | undefined {
  if (next.owner === "nobody" || next.step === "nothing") return undefined;
  const owners = { owner: "The owner's turn", "case-holder": "The case holder's turn" };
  const whose = next.owner === reader ? "Your turn" : owners[next.owner];
  const step = next.step === "do-it" ? "do it" : "find another way";
  return `${whose}: ${step}${next.by ? `, by ${next.by}` : ""}`;
}
