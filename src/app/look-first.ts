import { createHash } from "node:crypto";
import type { FormState } from "../../cards/form.js";
import { replyCard } from "../../cards/reply-card.js";
import type { Data, FormValues, LookFirst } from "./contract.js";

/** A hidden id of the form that comes back: what it was sent with, and what was seen then. */
const SEEN = "seen";

/** Whether the same answers have come once before and were shown for this. */
export function hasSeen(context: Data, look: LookFirst, values: FormValues): boolean {
  return context[SEEN] === markOf(look, values);
}

/** How the form comes back, with what is to be seen first. */
export function lookAgain(look: LookFirst, context: Data, values: FormValues): FormState {
  const seen = { ...context, [SEEN]: markOf(look, values) };
  return { values, notice: replyCard.sentence(look), lines: look.lines, context: seen };
}

/** Without the lines: dates reckoned from now are others a minute later, and would be asked about for ever. */
function markOf({ code, with: gaps }: LookFirst, values: FormValues): string {
  return createHash("sha256")
    .update(JSON.stringify([code, gaps, values]))
    .digest("hex")
    .slice(0, 16);
}
