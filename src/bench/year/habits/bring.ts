import {
  cleaner,
  leg,
  mourner,
  mournerAgain,
  student,
  studentQuestion,
  widow,
  words,
} from "../../../demo/month/typed.js";
import { afterDays, afterHours } from "../desk-hours.js";
import type { Dice } from "../dice.js";
import type { Answers, Habits, Scene } from "../scene.js";

const TEXTS: readonly Answers[] = [
  cleaner,
  { ...student, question: studentQuestion },
  { ...mourner, ...mournerAgain },
  leg,
  widow,
];

/** One of twenty who are called brings a case; that is about one a meeting. */
const BRINGS = 0.055;

/** What case holders do before the meeting. */
export const bringing: Habits = {
  "meetings.call-dm": (on, message, who, chance) => {
    if (!chance.one(BRINGS)) return;
    const text = textOf(chance);
    const bring = (answers: Answers) => () => on.hand.press(who, message, "cases.bring", answers);
    const way = chance.next();
    if (way < 0.7) on.later(afterDays(on.now(), 0, 3, chance), who, "brings", bring(text));
    else if (way < 0.9) {
      const draft = { ...text, send: "draft" };
      on.later(afterDays(on.now(), 0, 2, chance), who, "drafts", bring(draft));
    } else on.later(afterDays(on.now(), 6, 6, chance), who, "brings late", bring(text));
  },
  "meetings.nudge": (on, message, who, chance) => {
    const way = chance.next();
    const at = afterHours(on.now(), 1, 14, chance);
    if (way < 0.6) on.later(at, who, "finishes", () => on.hand.press(who, message, "cases.edit", onlySend));
    else if (way < 0.75) putAway(on, who, message.first, chance);
  },
  /** The chair has sent it back, with a note. */
  "cases.told": (on, message, who, chance) => {
    if (!message.seen.text.includes("Change and send again") || !chance.one(0.85)) return;
    const at = afterHours(on.now(), 2, 30, chance);
    on.later(at, who, "sends again", () =>
      on.hand.press(who, message, "cases.edit", { ...onlySend, tried: words.actionResult }),
    );
  },
  "cases.question": (on, message, who, chance) => {
    if (!chance.one(0.85)) return;
    const answer = { words: words.answerSleep };
    on.later(afterHours(on.now(), 1, 30, chance), who, "answers a question", () =>
      on.hand.press(who, message, "cases.answer", answer),
    );
  },
  "cases.review": (on, message, who, chance) => {
    const way = chance.next();
    const at = afterDays(on.now(), 0, 3, chance);
    if (way < 0.6)
      on.later(at, who, "closes after review", () =>
        on.hand.press(who, message, "cases.close", {
          outcome: chance.pick(["helped", "partly", "moved-on"]),
        }),
      );
    else if (way < 0.75)
      on.later(at, who, "brings back", () => on.hand.press(who, message, "cases.bring-back"));
  },
};

const onlySend: Answers = { risk: "no", send: "send" };

function textOf(chance: Dice): Answers {
  const text = chance.pick(TEXTS);
  // Somebody at an organisation knows the person: it is left out.
  return chance.one(0.15) ? { ...text, excluded: chance.pick(LEFT_OUT) } : text;
}

/** Organisations of the fictional county that take part in several MDTs. */
const LEFT_OUT = ["mid-fenshire-police", "sluicegate-homes", "washway-drug-and-alcohol-service"] as const;

function putAway(on: Scene, who: string, first: string, chance: Dice): void {
  on.later(afterHours(on.now(), 1, 14, chance), who, "puts the draft away", async () => {
    const own = on.find(who, "cases.holder", `${first.slice(0, 3)} · your draft`);
    if (own) await on.hand.press(who, own, "cases.withdraw");
  });
}
