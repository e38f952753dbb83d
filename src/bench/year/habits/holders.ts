import type { Card } from "../../../../cards/card-types.js";
import { fieldsOf } from "../../../demo/month/read-card.js";
import { words } from "../../../demo/month/typed.js";
import { afterDays, afterHours } from "../desk-hours.js";
import type { Dice } from "../dice.js";
import type { Message } from "../recorder.js";
import type { Answers, Habits, Scene } from "../scene.js";
import { actionIn } from "./fill-in.js";

/** What case holders do afterwards: talk with the person, say what they said, close. */
export const following: Habits = {
  "plan.follow-up": (on, message, who, chance) => {
    const way = chance.next();
    if (way < 0.6) answer(on, message, who, chance, afterDays(on.now(), 0, 4, chance));
    else if (way < 0.72) notYet(on, message, who, chance);
    if (chance.one(0.12))
      on.later(afterDays(on.now(), 0, 3, chance), who, `adds a task ${message.first}`, () =>
        on.hand.press(who, message, "plan.add", (form) => actionIn(form, chance)),
      );
    closeSomeDay(on, message, who, chance);
  },
  "cases.answers-nudge": (on, message, who, chance) => {
    const way = chance.next();
    if (way < 0.6) answer(on, message, who, chance, afterHours(on.now(), 1, 40, chance));
    else if (way < 0.72) notYet(on, message, who, chance);
  },
  "offers.news": (on, message, who, chance) => {
    // A further offer, or one in other words: it is talked through as well.
    if (message.first.includes("further offer") && chance.one(0.6))
      answer(on, message, who, chance, afterDays(on.now(), 0, 4, chance));
  },
  "offers.contacts": (on, message, who, chance) => {
    if (!chance.one(0.06)) return;
    on.later(afterDays(on.now(), 2, 9, chance), who, `mind changed ${message.first}`, () =>
      on.hand.press(who, message, "offers.person-changed-mind", {}),
    );
  },
  "offers.no-reply": (on, message, who, chance) => {
    // They ring them, and help turns out to have begun.
    if (!chance.one(0.3)) return;
    on.later(afterDays(on.now(), 1, 5, chance), who, `begun ${message.first}`, () =>
      on.hand.press(who, message, "offers.started"),
    );
  },
  "plan.action": (on, message, who, chance) => {
    if (!chance.one(0.65)) return;
    on.later(afterDays(on.now(), 1, 14, chance), who, `does ${message.first}`, () => done(on, message, who));
  },
  "plan.nudge": (on, message, who, chance) => {
    const way = chance.next();
    const at = afterHours(on.now(), 1, 30, chance);
    if (way < 0.5) on.later(at, who, `does it ${message.first}`, () => done(on, message, who));
    else if (way < 0.6)
      on.later(at, who, `cannot ${message.first}`, () =>
        on.hand.press(who, message, "plan.not-possible", { reason: words.noCapacity }),
      );
  },
  "plan.stuck": (on, message, who, chance) => {
    if (!chance.one(0.5)) return;
    on.later(afterHours(on.now(), 1, 30, chance), who, `lets go ${message.first}`, () =>
      on.hand.press(who, message, "plan.not-done"),
    );
  },
  "directory.confirm": (on, message, who, chance) => {
    if (!chance.one(0.6)) return;
    on.later(afterDays(on.now(), 0, 5, chance), who, "confirms details", () =>
      on.hand.press(who, message, "directory.confirm-service"),
    );
  },
};

const SAID = ["yes", "yes", "yes", "yes", "no", "not-now", "something-else"] as const;

function answer(on: Scene, message: Message, who: string, chance: Dice, at: string): void {
  on.later(at, who, `answers ${message.first}`, () =>
    on.hand.press(who, message, "offers.answers", (form) => said(form, () => chance.pick(SAID))),
  );
}

function notYet(on: Scene, message: Message, who: string, chance: Dice): void {
  on.later(afterDays(on.now(), 0, 4, chance), who, `not yet ${message.first}`, () =>
    on.hand.press(who, message, "offers.answers", (form) => said(form, () => "not-yet-spoken")),
  );
  if (chance.one(0.7)) answer(on, message, who, chance, afterDays(on.now(), 6, 12, chance));
}

/** An answer to each offer that has none yet. */
function said(form: Card, choose: () => string): Answers {
  const open = [...fieldsOf(form)].filter(
    ([id, input]) =>
      id.startsWith("answer-") &&
      (input.value === undefined || input.value === "" || input.value === "not-yet-spoken"),
  );
  return Object.fromEntries(open.map(([id]) => [id, choose()]));
}

function done(on: Scene, message: Message, who: string) {
  return on.hand.press(who, message, "plan.done", { result: words.actionResult });
}

/** Most cases are closed by their holder at some time; the others wait for their review. */
function closeSomeDay(on: Scene, message: Message, who: string, chance: Dice): void {
  if (!chance.one(0.45)) return;
  on.later(afterDays(on.now(), 18, 36, chance), who, `closes ${message.first}`, async () => {
    const own = on.find(who, "cases.holder", message.first.split(" ")[0] ?? "");
    if (own) await on.hand.press(who, own, "cases.close", { outcome: "helped", words: words.closing });
  });
}
