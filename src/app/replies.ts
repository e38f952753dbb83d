/** What the one who pressed gets to see at once. */
import { formCard } from "../../cards/form.js";
import { replyCard } from "../../cards/reply-card.js";
import type { Result } from "../kernel/result.js";
import type { Data, Done, OpenForm, Refusal, Reply } from "./contract.js";

export function whisper(about: Refusal | Done): Reply {
  const [code, refused] = "say" in about ? [about.say, false] : [about.code, true];
  return { kind: "whisper", card: replyCard.card(about), about: { code, refused } };
}

export function refused(code: Refusal["code"], gaps: Record<string, string> = {}): Reply {
  return whisper({ code, with: gaps });
}

export function answer(result: Result<Done, Refusal>): Reply {
  return whisper(result.ok ? result.value : result.refusal);
}

export function openForm(action: string, form: OpenForm, data: Data = {}): Reply {
  const { definition, values, notice } = form;
  return { kind: "form", action, definition, card: formCard(definition, { context: data, values, notice }) };
}

/** The form comes back as it was sent, with what is wrong with it. */
export function formAgain(
  action: string,
  definition: OpenForm["definition"],
  code: Refusal["code"],
  state: Parameters<typeof formCard>[1],
): Reply {
  return { kind: "form-again", action, definition, card: formCard(definition, state), about: { code } };
}
