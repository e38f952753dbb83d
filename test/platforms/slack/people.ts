import type { CastName } from "../../../src/demo/world-plan.js";
import { buttonsOf } from "../../fakes/slack/hand.js";
import type { SlackMessage } from "../../fakes/slack/world.js";
import { accountOf, CHANNEL, type SlackStage } from "./stage.js";

/** A case as somebody fills it in. */
export const CASE = {
  risk: "no",
  ageBand: "40-54",
  needs: "community-activities,money-benefits",
  complexity: "complex",
  situation: "On their own since the factory closed, sleeps badly. The rent is late.",
  strengths: "Likes growing things and used to keep the books of a club.",
  question: "Who could help with meeting people, and with the rent?",
  safetyPlan: "not-needed",
  personKnows: "yes",
  send: "send",
};

/** What single people of the stage see, and short ways to do what they do. */
export function peopleOf(stage: SlackStage) {
  const { world } = stage.slack;
  const account = (who: CastName) => accountOf(stage.world.cast[who].id);
  const dms = (who: CastName) =>
    world.messages.filter(({ channel }) => channel === `D${account(who).slice(1)}`);
  const channel = () => world.messages.filter((one) => one.channel === CHANNEL);
  const find = (all: readonly SlackMessage[], words: string): SlackMessage => {
    const found = all.findLast(({ text }) => text.includes(words));
    if (!found)
      throw new Error(`nobody sees ${words} among ${all.map(({ text }) => text.split("\n")[0]).join(" | ")}`);
    return found;
  };
  return {
    account,
    dms,
    channel,
    find,
    /** Private answers of one person, oldest first. */
    whispers: (who: CastName) => world.ephemerals.filter(({ user }) => user === account(who)),
    async command(who: CastName, text: string, at?: string) {
      const sent = await stage.hand.command(account(who), text, at);
      await stage.settle();
      return sent;
    },
    async press(who: CastName, seen: Parameters<typeof stage.hand.press>[1], action: string) {
      const button = buttonsOf(seen).find(({ action_id }) => action_id.replace(/#\d+$/, "") === action);
      if (!button) throw new Error(`no ${action} there`);
      const sent = await stage.hand.press(account(who), seen, button.action_id);
      await stage.settle();
      return sent;
    },
    async submit(who: CastName, answers: Record<string, string>) {
      const sent = await stage.hand.submit(account(who), answers);
      await stage.settle();
      return sent;
    },
    /** A case that is accepted, and its card in the channel when the agenda is out. */
    async bring(who: CastName, more: Record<string, string> = {}) {
      await stage.hand.command(account(who), "/mdt case NAV", CHANNEL);
      await stage.settle();
      await stage.hand.submit(account(who), { ...CASE, ...more });
      await stage.settle();
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
}
