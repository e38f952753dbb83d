import type { Card } from "../../../../cards/card-types.js";
import { words } from "../../../demo/month/typed.js";
import { afterDays, afterHours, afterMinutes } from "../desk-hours.js";
import type { Dice } from "../dice.js";
import type { Message } from "../recorder.js";
import type { Answers, Habits, Scene } from "../scene.js";
import { offerWords } from "./fill-in.js";

/** What partners do: answer a case from wherever they are, and say where help stands. */
export const helping: Habits = {
  "cases.agenda": (on, message, who, chance) => answerCase(on, message, who, chance, 0.1),
  "cases.back": (on, message, who, chance) => answerCase(on, message, who, chance, 0.05),
  "cases.ping": (on, message, who, chance) => answerCase(on, message, who, chance, 0.35),
  "offers.recorded": (on, message, who, chance) => {
    if (!chance.one(0.7)) return;
    on.later(afterHours(on.now(), 0.2, 30, chance), who, "confirms", () =>
      on.hand.press(who, message, chance.one(0.92) ? "offers.confirm" : "offers.withdraw"),
    );
  },
  "offers.connection": (on, message, who, chance) => sayWhereItStands(on, message, who, chance, 0.62),
  "offers.nudge": (on, message, who, chance) => sayWhereItStands(on, message, who, chance, 0.55),
  "offers.ask-started": (on, message, who, chance) => {
    const way = chance.next();
    const at = afterHours(on.now(), 1, 40, chance);
    if (way < 0.6) on.later(at, who, `has started ${message.first}`, () => start(on, message, who));
    else if (way < 0.68)
      on.later(at, who, "a wait", () => on.hand.press(who, message, "offers.waiting-list", wait));
    else if (way < 0.72)
      on.later(at, who, "full after all", () => on.hand.press(who, message, "offers.no-capacity", reason));
  },
};

const reason: Answers = { reason: words.noCapacity };
const wait: Answers = { weeks: "4" };

function answerCase(on: Scene, message: Message, who: string, chance: Dice, willing: number): void {
  const way = chance.next();
  const at = afterHours(on.now(), 0.3, 26, chance);
  const act = (action: string, answers: Answers | ((form: Card) => Answers) = {}) =>
    on.later(at, who, `${action} ${message.first}`, () => openAnd(on, message, who, action, answers));
  if (way < willing) act("offers.make", (form) => offerWords(form, chance));
  else if (way < willing + 0.03) act("cases.ask", { words: words.askSleep });
  else if (way < willing + 0.06) act("cases.suggest", { words: words.tryGround });
  else if (way < willing + 0.16) act("cases.not-us");
  if (chance.one(0.006)) {
    // They think better of it before the person was asked.
    on.later(afterDays(at, 1, 4, chance), who, `withdraws ${message.first}`, async () => {
      const mine = await on.hand.command(who, "mine");
      const all = mine.kind === "whisper" ? await on.hand.press(who, mine.card, "offers.mine") : undefined;
      if (all?.kind === "whisper") await on.hand.press(who, all.card, "offers.withdraw");
    });
  }
}

/** A case that not everybody may see is opened first. */
async function openAnd(
  on: Scene,
  message: Message,
  who: string,
  action: string,
  answers: Answers | ((form: Card) => Answers),
): Promise<void> {
  if (await on.hand.press(who, message, action, answers)) return;
  const opened = await on.hand.press(who, message, "cases.open");
  if (opened?.kind === "whisper") await on.hand.press(who, opened.card, action, answers);
}

/** Some accept, some cannot, some never say a word. */
function sayWhereItStands(on: Scene, message: Message, who: string, chance: Dice, accepts: number): void {
  const way = chance.next();
  const at = afterDays(on.now(), 0, 2, chance);
  const say = (action: string, answers: Answers = {}) =>
    on.later(at, who, `${action} ${message.first}`, () =>
      on.hand.press(who, message, `offers.${action}`, answers),
    );
  if (way < accepts) {
    say("accepted");
    if (chance.one(0.75)) {
      on.later(afterDays(at, 1, 16, chance), who, `starts ${message.first}`, () => start(on, message, who));
    }
  } else if (way < accepts + 0.06) {
    say("needs-information");
    on.later(afterDays(at, 2, 6, chance), who, `accepts after all ${message.first}`, () =>
      on.hand.press(who, message, "offers.accepted"),
    );
  } else if (way < accepts + 0.12) say("waiting-list", wait);
  else if (way < accepts + 0.17) say("no-capacity", reason);
  else if (way < accepts + 0.2) say("not-suitable", reason);
  else if (way < accepts + 0.24) say("could-not-reach");
}

async function start(on: Scene, message: Message, who: string): Promise<void> {
  const done = await on.hand.press(who, message, "offers.started");
  if (done?.kind !== "whisper" || done.about.refused) return;
  const chance = on.chance(`after ${who} ${message.first}`);
  if (!chance.one(0.7)) return;
  on.later(afterDays(on.now(), 15, 40, chance), who, `ends ${message.first}`, () =>
    on.hand.press(who, message, "offers.outcome", {
      outcome: chance.pick(["helped", "helped", "partly", "not-helped", "person-stopped"]),
      words: words.helped,
    }),
  );
}

/** Everybody in the room: hears the cases, and says that they are here. */
export const attending: Habits = {
  "meetings.board": (on, message, who, chance) => {
    if (!chance.one(0.3)) return;
    on.later(afterMinutes(on.now(), 0.2, 15, chance), who, "is here", () =>
      on.hand.press(who, message, "meetings.attend"),
    );
  },
};
