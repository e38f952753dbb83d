import type { Reply } from "../../src/app/contract.js";

/** The answers that keep every word the guard asks about, as somebody gives them who has looked. */
export function keepAll(asked: Reply): Record<string, string> {
  const questions = JSON.stringify(asked.card).match(/\$guard\.[\w-]+/g) ?? [];
  return Object.fromEntries(questions.map((id) => [id, "ordinary"]));
}
