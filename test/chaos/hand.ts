import type { Card } from "../../cards/card-types.js";
import { toText } from "../../cards/render/plain.js";
import type { Inbound, Reply } from "../../src/app/contract.js";
import { buttonsOf, pressData, shownValues } from "../../src/demo/month/read-card.js";
import { plannedMembersOf, slug } from "../../src/demo/world-plan.js";
import type { Mortal } from "./mortal.js";
import type { Platform } from "./platform.js";

/** Which card: words of its first line, or the private answer that it came as. */
export type On = { words?: string; shown?: Reply };

/**
 * What the people of the story do, seen from outside: they look at the cards on the platform and press what stands
 * there. Each press has an id of its own; a press that got no answer comes again with the same id.
 */
export type Hand = {
  press(who: string, action: string, on?: On): Promise<Reply>;
  /** A press that every Home has, about nothing in particular. */
  home(who: string, action: string): Promise<Reply>;
  command(who: string, text: string): Promise<Reply>;
  /** Sends the form that opened last before `who`; `answers` by field. */
  send(who: string, answers: Record<string, string>): Promise<Reply>;
  /** Sends it once more with the id it had. */
  again(): Promise<Reply>;
  /** A moment in time, ISO 8601 UTC. */
  move(to: string): Promise<void>;
  /** A minute passes: nothing but time orders two things that people did. */
  soon(): Promise<void>;
  /** Every answer there was, in order. */
  replies: { to: string; said: Reply }[];
  sees(who: string, words: string): Card | undefined;
};

export function hand(mortal: Mortal, platform: Platform, begins: string): Hand {
  const forms = new Map<string, { action: string; context: Record<string, string>; card: Card }>();
  const replies: Hand["replies"] = [];
  let presses = 0;
  let now = begins;
  let last: Inbound | undefined;

  async function act(inbound: Inbound): Promise<Reply> {
    last = inbound;
    const said = await mortal.ask<Reply>("/act", inbound);
    // What followed is seen before anything else is done, so that both runs do the same at the same state.
    await mortal.ask("/settle");
    const member = inbound.who.userId;
    if (said.kind === "whisper") forms.delete(member);
    else {
      const context = inbound.kind === "submission" ? inbound.context : contextOf(said.card);
      forms.set(member, { action: said.action, context, card: said.card });
    }
    replies.push({ to: `${inbound.id} ${inbound.kind === "command" ? inbound.text : inbound.action}`, said });
    return said;
  }

  const id = () => {
    presses += 1;
    return `chaos-${presses}`;
  };
  const who = (name: string) => ({ platform: "playground" as const, userId: idOf(name) });
  /** As they stand now: the newest first, direct messages before the channel. */
  const cardsOf = (name: string): Card[] => {
    const newest = [...platform.posts].reverse();
    const own = newest.filter((post) => post.surface === `dm:${idOf(name)}`);
    const common = newest.filter((post) => post.surface.startsWith("channel:"));
    return [...own, ...common].flatMap((post) => post.cards.slice(-1));
  };

  return {
    replies,
    async press(name, action, on = {}) {
      for (const card of on.shown ? [on.shown.card] : cardsOf(name)) {
        if (on.words !== undefined && !card.fallbackText.includes(on.words)) continue;
        const button = buttonsOf(card).find((one) => one.verb === action);
        if (button) {
          return act({ kind: "press", id: id(), who: who(name), action, data: pressData(button) });
        }
      }
      const seen = cardsOf(name).map((card) => card.fallbackText);
      throw new Error(`${name} sees no ${action} ${on.words ?? ""} among ${JSON.stringify(seen)}`);
    },
    home: (name, action) => act({ kind: "press", id: id(), who: who(name), action, data: {} }),
    command: (name, text) => act({ kind: "command", id: id(), who: who(name), text }),
    async send(name, answers) {
      const form = forms.get(idOf(name));
      if (!form) throw new Error(`no form is open before ${name}: ${JSON.stringify(replies.at(-1))}`);
      return act({
        kind: "submission",
        id: id(),
        who: who(name),
        action: form.action,
        context: form.context,
        values: { ...shownValues(form.card), ...answers },
      });
    },
    again() {
      if (!last) throw new Error("nothing was pressed yet");
      return act(last);
    },
    async move(to) {
      now = to;
      await mortal.ask("/move", { to });
    },
    async soon() {
      now = new Date(Date.parse(now) + 60_000).toISOString();
      await mortal.ask("/move", { to: now });
    },
    sees: (name, words) => cardsOf(name).find((card) => toText(card).includes(words)),
  };
}

const CAST = new Map(plannedMembersOf("NAV").map((one) => [one.part as string | undefined, slug(one.name)]));

/** A part of the story ("chair"), or a member's id. */
export function idOf(name: string): string {
  return CAST.get(name) ?? name;
}

/** The hidden ids that a form brings back. */
function contextOf(card: Card): Record<string, string> {
  const mark = "$context.";
  return Object.fromEntries(
    buttonsOf(card)
      .flatMap((button) => Object.entries(button.data))
      .flatMap(([key, value]) => (key.startsWith(mark) ? [[key.slice(mark.length), value]] : [])),
  );
}
