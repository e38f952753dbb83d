import { buttonsOf } from "../../../demo/month/read-card.js";
import { words } from "../../../demo/month/typed.js";
import { afterDays, afterHours, afterMinutes } from "../desk-hours.js";
import type { Dice } from "../dice.js";
import type { Message } from "../recorder.js";
import type { Habits, Scene } from "../scene.js";
import { actionIn, anybody, firstNeed, offerWords } from "./fill-in.js";

/** What chairs and deputies do: triage, run the meeting, sign off. */
export const chairing: Habits = {
  "series.preview": (on, message, who) =>
    on.later(on.now(), who, "starts the series", () => on.hand.press(who, message, "series.confirm")),
  "cases.triage": (on, message, who, chance) => {
    const first = on.chairOf(codeOf(message)) === who;
    if (!chance.one(first ? 0.8 : 0.25)) return;
    const at = first ? afterHours(on.now(), 0.2, 20, chance) : afterHours(on.now(), 20, 60, chance);
    on.later(at, who, `decides ${message.first}`, () => decide(on, message, who, chance));
  },
  "meetings.holiday": (on, message, who, chance) => {
    if (!chance.one(0.5)) return;
    on.later(afterDays(on.now(), 0, 4, chance), who, "settles the holiday", () =>
      on.hand.press(who, message, "meetings.holiday"),
    );
  },
  "meetings.start": (on, message, who, chance) => {
    // Once in a while nobody starts it at all.
    if (on.chance(`held ${message.first}`).one(0.02)) return;
    const first = on.chairOf(codeOf(message)) === who;
    const at = first ? afterMinutes(on.now(), 0, 3, chance) : afterMinutes(on.now(), 8, 12, chance);
    if (first && chance.one(0.05)) return;
    on.later(at, who, "starts", () => on.hand.press(who, message, "meetings.start"));
  },
  "meetings.controls": (on, message, who, chance) => {
    on.later(afterMinutes(on.now(), 3, 8, chance), who, "runs", () => run(on, message, who, 0));
  },
  "meetings.read-back": (on, message, who, chance) => {
    if (!chance.one(0.4)) return;
    on.later(afterMinutes(on.now(), 0, 2, chance), who, `confirms ${message.first}`, () =>
      on.hand.press(who, message, "meetings.confirm-readback"),
    );
  },
  "meetings.unfinished": (on, message, who, chance) => {
    on.later(afterMinutes(on.now(), 2, 30, chance), who, "closes after all", () => close(on, message, who));
  },
  "meetings.sign-off": (on, message, who, chance) => {
    if (!chance.one(0.8)) return;
    on.later(afterHours(on.now(), 0.2, 30, chance), who, "signs off", () =>
      on.hand.press(who, message, "meetings.sign-off", {}),
    );
  },
  "cases.answers-chair": (on, message, who, chance) => {
    if (!chance.one(0.3)) return;
    on.later(afterDays(on.now(), 1, 4, chance), who, `closes ${message.first}`, () =>
      on.hand.press(who, message, "cases.close", { outcome: "person-stopped" }),
    );
  },
};

async function decide(on: Scene, message: Message, who: string, chance: Dice): Promise<void> {
  const can = new Set(buttonsOf(message.shown).map(({ verb }) => verb));
  const way = chance.next();
  if (way < 0.06) return void (await on.hand.press(who, message, "cases.return", { note: words.returnNote }));
  if (way < 0.1 && can.has("cases.return")) return void (await on.hand.press(who, message, "cases.defer"));
  if (way < 0.13)
    return void (await on.hand.press(who, message, "cases.signpost", { note: words.returnNote }));
  if (way < 0.15)
    return void (await on.hand.press(who, message, "cases.urgent-outside", { note: words.urgentNote }));
  if (can.has("cases.accept-late"))
    return void (await on.hand.press(who, message, "cases.accept-late", { reason: words.lateReason }));
  const accepted = await on.hand.press(who, message, "cases.accept");
  if (accepted && chance.one(0.4)) {
    on.later(afterHours(on.now(), 1, 20, chance), who, `asks partners about ${message.first}`, async () => {
      const shown = await on.hand.press(who, message, "cases.matches");
      if (shown?.kind === "whisper") await on.hand.press(who, shown.card, "cases.ping", {});
    });
  }
}

/** A case after the other: now and then somebody's offer, a gap or an action is written down; then it is closed. */
async function run(on: Scene, message: Message, who: string, turn: number): Promise<void> {
  const chance = on.chance(`${message.first} ${who} turn ${turn}`);
  const can = new Set(buttonsOf(message.shown).map(({ verb }) => verb));
  if (!can.has("meetings.close")) return;
  // Chair and deputy both have the controls; the one who started goes on with them.
  if (on.chairOf(codeOf(message)) !== who && turn === 0) return again(on, message, who, 25, chance);
  if (can.has("offers.gap") && chance.one(0.15)) await on.hand.press(who, message, "offers.gap", firstNeed);
  if (can.has("plan.add") && chance.one(0.35))
    await on.hand.press(who, message, "plan.add", (form) => actionIn(form, chance));
  if (can.has("offers.record-for") && chance.one(0.2))
    await on.hand.press(who, message, "offers.record-for", (form) => ({
      ...offerWords(form, chance),
      who: anybody(form, "who", chance),
    }));
  if (can.has("meetings.next")) {
    await on.hand.press(who, message, "meetings.next");
    return again(on, message, who, 7, chance, turn + 1);
  }
  // Once in a while everybody just hangs up.
  if (!chance.one(0.04)) await close(on, message, who);
}

function again(on: Scene, message: Message, who: string, minutes: number, chance: Dice, turn = 1): void {
  on.later(afterMinutes(on.now(), minutes - 2, minutes + 2, chance), who, `goes on ${turn}`, () =>
    run(on, message, who, turn),
  );
}

/** Every case that nobody has said anything of goes on as the form proposes. */
function close(on: Scene, message: Message, who: string) {
  return on.hand.press(who, message, "meetings.close", {});
}

/** The code of the MDT that a message is about: what its reference begins with. */
function codeOf(message: Message): string {
  return message.first.split("-")[0] ?? "";
}
