import type { Card } from "../../../cards/card-types.js";
import type { Inbound, Reply } from "../../app/contract.js";
import { isLook } from "../../app/look-first.js";
import { buttonsOf, contextOf, pressData, shownValues } from "../../demo/month/read-card.js";
import type { Deeds } from "./deeds.js";
import type { Message } from "./recorder.js";
import type { Answers, Hand } from "./scene.js";

export type Handed = {
  /** From somebody's hand to the answer they see, and until all that followed has arrived. */
  dispatch(inbound: Inbound): Promise<Reply>;
  deeds: Deeds;
  mailboxOnly(member: string): boolean;
  /** How often each answer was given. */
  answers: Map<string, number>;
};

/** The hands of everybody: each press has an id of its own, and what was done is written down. */
export function hands({ dispatch, deeds, mailboxOnly, answers }: Handed): Hand {
  let presses = 0;
  const basics = (member: string) => {
    presses += 1;
    const platform = mailboxOnly(member) ? ("email" as const) : ("playground" as const);
    return { id: `year-${presses}`, who: { platform, userId: member } };
  };

  async function act(inbound: Inbound, first: string, typed: Answers): Promise<Reply> {
    const reply = await dispatch(inbound);
    const code = reply.kind === "form" ? "form" : reply.about.code;
    const refused =
      (reply.kind === "form-again" && !isLook(reply)) || (reply.kind === "whisper" && reply.about.refused);
    const name = inbound.kind === "command" ? `/${inbound.text.split(" ")[0]}` : inbound.action;
    const counted = `${name}: ${refused ? "refused, " : ""}${code}`;
    answers.set(counted, (answers.get(counted) ?? 0) + 1);
    if (!refused && reply.kind === "whisper") await deeds.done(inbound, code, first, typed);
    else deeds.was(inbound.who.userId, code);
    return reply;
  }

  /** Fills in the form that opened, if one did. */
  async function filled(who: string, reply: Reply, fill: Filled): Promise<Reply> {
    if (reply.kind !== "form") return reply;
    const stands = shownValues(reply.card);
    const typed = typeof fill === "function" ? fill(reply.card) : (fill ?? {});
    const changed = Object.fromEntries(Object.entries(typed).filter(([key, value]) => stands[key] !== value));
    return act(
      {
        kind: "submission",
        ...basics(who),
        action: reply.action,
        context: contextOf(reply.card),
        values: { ...stands, ...typed },
      },
      reply.card.fallbackText,
      changed,
    );
  }

  return {
    async press(who, on, action, fill) {
      const card = "shown" in on ? on.shown : on;
      const button = buttonsOf(card).find((one) => one.verb === action);
      if (!button) return undefined;
      const data = pressData(button);
      return filled(who, await act({ kind: "press", ...basics(who), action, data }, firstOf(on), {}), fill);
    },
    async home(who, action, fill) {
      return filled(who, await act({ kind: "press", ...basics(who), action, data: {} }, "", {}), fill);
    },
    async command(who, text, fill) {
      return filled(who, await act({ kind: "command", ...basics(who), text }, text, {}), fill);
    },
  };
}

type Filled = Answers | ((form: Card) => Answers) | undefined;

function firstOf(on: Message | Card): string {
  return "shown" in on ? on.shown.fallbackText : on.fallbackText;
}
