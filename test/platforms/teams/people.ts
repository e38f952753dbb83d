import type { CastName } from "../../../src/demo/world-plan.js";
import { wordsOf } from "../../fakes/teams/cards.js";
import { chatWith, type TeamsMessage } from "../../fakes/teams/world.js";
import { CASE } from "../slack/people.js";
import { accountOf, CHANNEL, type TeamsStage } from "./stage.js";

/** What single people of the stage see, and short ways to do what they do. */
export function peopleOf(stage: TeamsStage) {
  const { world } = stage.teams;
  const account = (who: CastName) => accountOf(stage.world.cast[who].id);
  const dms = (who: CastName) =>
    world.messages.filter(
      ({ conversation, from }) => conversation === chatWith(world, account(who)) && from === "bot",
    );
  const channel = () => world.messages.filter((one) => one.channel === CHANNEL && one.only === undefined);
  const find = (all: readonly TeamsMessage[], words: string): TeamsMessage => {
    const found = all.findLast(({ card }) => wordsOf(card).includes(words));
    if (!found)
      throw new Error(`nobody sees ${words} among ${all.map(({ card }) => card?.fallbackText).join(" | ")}`);
    return found;
  };
  const told = (who: CastName) =>
    world.told.filter(({ user }) => user === account(who)).map(({ words }) => words);
  const people = {
    account,
    dms,
    channel,
    find,
    told,
    /** The card of a case in the channel: it stands by itself, with buttons. */
    caseCard(ref: string): TeamsMessage {
      const found = channel().find(({ card }) => card?.fallbackText.startsWith(ref));
      if (!found) throw new Error(`no card of ${ref}: ${channel().map(({ card }) => card?.fallbackText)}`);
      return found;
    },
    /** Private answers in the channel, oldest first. */
    whispers: (who: CastName) => world.messages.filter(({ only }) => only === account(who)),
    async command(who: CastName, text: string, at?: string) {
      const sent = await stage.hand.command(account(who), text, at);
      await stage.settle();
      return sent;
    },
    async press(who: CastName, seen: TeamsMessage, action: string) {
      const sent = await stage.hand.press(account(who), seen, action);
      await stage.settle();
      return sent;
    },
    async submit(who: CastName, answers: Record<string, string>) {
      const sent = await stage.hand.submit(account(who), answers);
      await stage.settle();
      return sent;
    },
    /** A command whose form is opened by the button that it brings. */
    async open(who: CastName, text: string, action: string, at: string = CHANNEL) {
      await people.command(who, text, at);
      const seen = at === CHANNEL ? people.whispers(who) : dms(who);
      const last = seen.at(-1);
      if (!last) throw new Error(`${who} was not answered`);
      await people.press(who, last, action);
    },
    /** A case that is with the chair. */
    async bring(who: CastName, more: Record<string, string> = {}) {
      await people.open(who, "case NAV", "cases.bring");
      await people.submit(who, { ...CASE, ...more });
    },
    /** The clock goes to this moment, by every moment at which something falls due. */
    async moveTo(instant: string) {
      for (;;) {
        const next = await stage.roundtable.nextMoment();
        if (next === undefined || next > instant) break;
        if (next > stage.clock.now()) stage.clock.set(next);
        await stage.roundtable.tick();
        await stage.settle();
      }
      if (instant > stage.clock.now()) stage.clock.set(instant);
    },
  };
  return people;
}
