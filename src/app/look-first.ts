import { createHash } from "node:crypto";
import type { FormDefinition, FormState } from "../../cards/form.js";
import { replyCard } from "../../cards/reply-card.js";
import { lookFirstRefusals } from "../../cards/text/look-first.js";
import type { Data, FormValues, LookFirst, Reply } from "./contract.js";

/** A hidden id of a form that came back: what it was sent with, and what was seen then. */
const LOOKED_AT = "looked-at";

/** The ids that a form or a button came with, and apart from them whether its sender has looked already. */
export function withoutLook({ [LOOKED_AT]: lookedAt, ...data }: Data): { data: Data; lookedAt?: string } {
  return lookedAt === undefined ? { data } : { data, lookedAt };
}

/** Whether the same answers have come once before and were shown for this. */
export function hasLooked(lookedAt: string | undefined, look: LookFirst, values: FormValues): boolean {
  return lookedAt === markOf(look, values);
}

/** How the form comes back, with what is to be seen first. */
export function lookAgain(look: LookFirst, data: Data, values: FormValues): FormState {
  const context = { ...data, [LOOKED_AT]: markOf(look, values) };
  return { values, notice: replyCard.sentence(look), lines: look.lines, context };
}

/** A form that came back only to be looked at: there is no mistake in it. */
export function isLook(reply: Reply): boolean {
  return reply.kind === "form-again" && reply.about.code in lookFirstRefusals;
}

/**
 * A mark of the answers goes out with the form, and a second sending asks the guard anew: forms with text about a case
 * cannot be looked at first. @throws for such a form.
 */
export function assertPlain({ name, fields }: FormDefinition): void {
  const about = fields.some(
    (field) => (field.kind === "text" && field.guard === "case") || field.kind === "check-only",
  );
  if (about) throw new Error(`${name} holds text about a case and cannot be looked at first`);
}

/** Without the lines: dates reckoned from now are others a minute later, and would be asked about for ever. */
function markOf({ code, with: gaps, of }: LookFirst, values: FormValues): string {
  return createHash("sha256")
    .update(JSON.stringify([code, gaps, of, values]))
    .digest("hex")
    .slice(0, 16);
}
