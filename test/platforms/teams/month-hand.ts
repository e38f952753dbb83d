import type { Roundtable } from "../../../src/app/compose.js";
import type { Command, Inbound, Press, Reply, Submission } from "../../../src/app/contract.js";
import { type Front, messengersAmong, type OpenFront } from "../../../src/app/front.js";
import type { Through } from "../../../src/demo/stage.js";
import { actionsOf } from "../../fakes/teams/cards.js";
import { nameOf, type Sent, type TeamsHand } from "../../fakes/teams/hand.js";
import type { FakeTeams } from "../../fakes/teams/server.js";
import { chatWith, type ShownAction, type TeamsMessage } from "../../fakes/teams/world.js";
import { accountOf, CHANNEL } from "./stage.js";

type Activity = Record<string, unknown>;

/**
 * The people of the story, sitting before Teams: what they are told to do is done with what Teams shows them. A
 * command is written, a button must stand in something they can see, a dialog must be open, and its fields be there.
 * Every other person's client is old and knows Action.Submit alone.
 */
export function monthOnTeams(teams: FakeTeams, hand: TeamsHand, front: Front, chair?: "elsewhere") {
  const { world } = teams;
  const done = new Map<string, { activity: Activity; body: string; reply: Reply }>();
  const count = { command: 0, press: 0, fallback: 0, form: 0, again: 0 };
  let open: OpenFront | undefined;
  let reply: Reply | undefined;

  const through: Through = {
    messengersFor: messengersAmong([front]),
    async dispatch(_, inbound) {
      const before = done.get(inbound.id);
      if (before) return again(before);
      reply = undefined;
      if (inbound.kind === "press" && inbound.action === "series.confirm" && chair === undefined)
        await connect(inbound.who.userId);
      const { activity, ...sent } = await act(inbound);
      if (sent.status !== 200) throw new Error(`Teams got ${sent.status} ${sent.body}`);
      await open?.answered();
      const answered = reply as Reply | undefined;
      if (!answered) throw new Error("nothing was answered");
      done.set(inbound.id, { activity, body: sent.body, reply: answered });
      if (inbound.kind === "command" && answered.kind === "form") await openOffered(inbound, answered.action);
      return answered;
    },
  };

  /** Teams sends what it got no answer to once more; and the person presses once more, too. */
  async function again({ activity, body, reply: first }: { activity: Activity; body: string; reply: Reply }) {
    count.again += 1;
    const same = await hand.deliver(activity);
    if (same.body !== body) throw new Error("the same activity was answered in another way");
    reply = undefined;
    await hand.deliver(
      activity.name === "task/submit" ? { ...activity, id: `${activity.id}-again` } : activity,
    );
    await open?.answered();
    return reply ?? first;
  }

  function act(inbound: Inbound): Promise<Sent & { activity: Activity }> {
    switch (inbound.kind) {
      case "command":
        count.command += 1;
        return hand.command(accountOf(inbound.who.userId), inbound.text, inbound.place ? CHANNEL : undefined);
      case "press":
        return pressed(inbound);
      case "submission":
        return submitted(inbound);
    }
  }

  async function pressed({ who, action, data }: Press): Promise<Sent & { activity: Activity }> {
    const user = accountOf(who.userId);
    // What a command has offered holds its own form; the story presses what stands on a card.
    const wanted = (one: ShownAction) =>
      nameOf(one) === action && same(ownData(one), data) && one.data?.$held === undefined;
    const seen = visible(user).find(({ card }) => card && actionsOf(card).some(wanted));
    if (!seen) throw new Error(`${user} sees no ${action} ${JSON.stringify(data)} on Teams`);
    const isOld = user.length % 2 === 0;
    hand.oldClient(isOld);
    const activity = hand.pressActivity(user, seen, wanted);
    hand.oldClient(false);
    count[activity.type === "message" ? "fallback" : "press"] += 1;
    return hand.act(user, activity);
  }

  async function submitted({
    who,
    action,
    context,
    values,
  }: Submission): Promise<Sent & { activity: Activity }> {
    const user = accountOf(who.userId);
    const dialog = hand.top(user);
    const button = actionsOf(dialog.card).find(({ type }) => type === "Action.Submit");
    const hidden = Object.entries(button?.data ?? {}).filter(([key]) => key.startsWith("$context."));
    const own = Object.fromEntries(
      hidden.map(([key, value]) => [key.slice("$context.".length), String(value)]),
    );
    if (button?.data?.action !== action || !same(own, context))
      throw new Error(`another form than ${action}`);
    count.form += 1;
    // What somebody forgot is told by the product, as to whoever has an old client.
    hand.oldClient(true);
    return hand.submit(user, values as Record<string, string>).finally(() => hand.oldClient(false));
  }

  /** The button that a command brought instead of its form. */
  async function openOffered({ who, place }: Command, action: string): Promise<void> {
    const user = accountOf(who.userId);
    const seen = visible(user).find(({ only }) => (place ? only === user : only === undefined));
    if (!seen) throw new Error(`${user} was offered no form`);
    await hand.press(user, seen, action);
    await open?.answered();
  }

  /** Newest first: the personal chat, private answers, the channel; also as they stood before they were updated. */
  function visible(user: string): TeamsMessage[] {
    const newest = world.messages.filter(({ from }) => from === "bot").reverse();
    const own = newest.filter(({ conversation }) => conversation === chatWith(world, user));
    const common = newest.filter(({ channel, only }) => channel === CHANNEL && only === undefined);
    const private_ = newest.filter(({ only }) => only === user);
    return [...own, ...private_, ...common, ...[...own, ...common].flatMap(asItWas)];
  }

  /** The chair writes @Roundtable in the channel and says which MDT meets there. */
  async function connect(member: string): Promise<void> {
    const user = accountOf(member);
    await hand.command(user, "", CHANNEL);
    await open?.answered();
    const offered = world.messages.findLast(({ only }) => only === user);
    if (!offered) throw new Error("nobody was asked which MDT meets here");
    await hand.press(user, offered, "series.here");
    await hand.submit(user, {});
    await open?.answered();
  }

  return {
    through,
    count,
    connect,
    async begin(roundtable: Roundtable): Promise<OpenFront> {
      const dispatch: Roundtable["dispatch"] = async (inbound) => {
        reply = await roundtable.dispatch(inbound);
        return reply;
      };
      open = await front.open({ ...roundtable, dispatch });
      return open;
    },
  };
}

function asItWas(message: TeamsMessage): TeamsMessage[] {
  return message.earlier.map((card) => ({ ...message, card })).reverse();
}

/** The data of a button without what it needs for Teams alone. */
function ownData({ data = {} }: ShownAction): Record<string, string> {
  const own = Object.entries(data).filter(
    ([key]) => !key.startsWith("$") && key !== "msteams" && key !== "action",
  );
  return Object.fromEntries(own) as Record<string, string>;
}

function same(one: Record<string, string>, other: Record<string, string>): boolean {
  const text = (of: Record<string, string>) =>
    JSON.stringify(
      Object.entries(of)
        .filter(([key]) => !key.startsWith("$"))
        .sort(),
    );
  return text(one) === text(other);
}
