import { readSubmission } from "../../cards/form.js";
import type { Reply } from "../../src/app/contract.js";

/** The hidden ids of a form that came back, as its button would send them again. */
export function seenIn(reply: Reply): Record<string, string> {
  const data = reply.card.actions?.flatMap((action) => ("data" in action ? [action.data] : [])) ?? [];
  return readSubmission(Object.assign({}, ...data)).context;
}
