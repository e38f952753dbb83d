import type { Card } from "../card-types.js";
import { button, card, para, quietLine } from "../kit.js";
import { callWords as say } from "../text/meeting-cards.js";

export type CallFacts = {
  series: string;
  code: string;
  ref: string;
  when: string;
  cutOff: string;
  agenda: string;
  state: "open" | "closed" | "cancelled";
};

/** The call for cases in the channel; later the same message says that it is closed. */
export function callCard(facts: CallFacts): Card {
  const open = facts.state === "open";
  return card({
    first: say.first(facts.ref, !open),
    turn: open ? say.turn(facts.cutOff) : say.turnClosed,
    body: open
      ? [para(say.intro(facts.when)), para(say.agenda(facts.agenda)), quietLine(say.promise)]
      : [para(facts.state === "cancelled" ? say.cancelled : say.closed(facts.cutOff))],
    buttons: facts.state === "cancelled" ? [] : [bring(facts.series, open)],
  });
}

/** The same for one person, short. */
export function callDirectCard(facts: CallFacts): Card {
  if (facts.state !== "open") return callCard(facts);
  return card({
    first: say.first(facts.ref, false),
    turn: say.turn(facts.cutOff),
    body: [para(say.dm(facts.code, facts.when)), quietLine(say.promise)],
    buttons: [bring(facts.series, true)],
  });
}

export type NudgeFacts = {
  ref: string;
  cutOff: string;
  drafts: readonly { id: string; name: string }[];
};

/** Only for people with an unfinished draft. */
export function nudgeCard(facts: NudgeFacts): Card {
  return card({
    first: say.nudgeFirst(facts.ref),
    turn: say.nudgeTurn(facts.cutOff),
    body: [para(say.nudge(facts.drafts.length))],
    buttons: facts.drafts.map((draft) =>
      button({
        label: say.open(draft.name),
        action: "cases.edit",
        data: { case: draft.id },
        opensForm: true,
      }),
    ),
  });
}

function bring(series: string, primary: boolean) {
  return button({
    label: say.bring,
    action: "cases.bring",
    data: { series },
    look: primary ? "primary" : undefined,
    opensForm: true,
  });
}
