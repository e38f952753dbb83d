import type { Card } from "../../../../cards/card-types.js";
import { fieldsOf } from "../../../demo/month/read-card.js";
import { offers, words } from "../../../demo/month/typed.js";
import type { Dice } from "../dice.js";
import type { Answers } from "../scene.js";

/** What people put into forms. */

export const firstNeed = (form: Card): Answers => ({
  need: option(form, "need", 0),
  note: words.bereavement,
});

export function actionIn(form: Card, chance: Dice): Answers {
  const what = chance.pick([words.callMemory, words.callGround]);
  return { what, owner: anybody(form, "owner", chance) };
}

export function anybody(form: Card, field: string, chance: Dice): string {
  const input = fieldsOf(form).get(field);
  if (input?.type !== "Input.ChoiceSet") return "";
  return chance.pick(input.choices).value;
}

export function option(form: Card, field: string, index: number): string {
  const input = fieldsOf(form).get(field);
  return input?.type === "Input.ChoiceSet" ? (input.choices[index]?.value ?? "") : "";
}

export function offerWords(form: Card, chance: Dice): Answers {
  const offer = chance.pick(Object.values(offers));
  return { what: offer.what, starts: offer.starts, need: option(form, "need", chance.one(0.7) ? 0 : 1) };
}
