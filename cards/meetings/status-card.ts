import type { Card } from "../card-types.js";
import { button, card, facts, list, para, section } from "../kit.js";
import { statusWords as say } from "../text/live-cards.js";

export type StatusFacts = {
  series: string;
  meeting: string;
  ref: string;
  status: string;
  when: string;
  counts: { agenda: number; open: number; drafts: number };
  /** How many have said what; undefined: not for this reader, or it has begun. */
  coming: { yes: number; no: number; silent: number } | undefined;
  /** Who owns the next step, what it is and by when; undefined: nothing is due. */
  next: { who: string; what: string; when: string } | undefined;
  steps: readonly { what: string; when: string; state: "done" | "due" | "dropped" }[];
};

/** Where the month stands, and whose turn it is. */
export function statusCard(facts_: StatusFacts): Card {
  const { counts, next } = facts_;
  return card({
    first: say.first(facts_.ref, facts_.status),
    turn: next ? say.turn(next.who, next.what, next.when) : say.turnOver,
    body: [
      facts([
        [say.meeting, facts_.when],
        [say.cases, say.caseCounts(counts.agenda, counts.open, counts.drafts)],
        ...(facts_.coming ? [[say.people, say.coming(facts_.coming)] as const] : []),
      ]),
      section(
        say.steps,
        list(facts_.steps.map((step) => say.stepLine(step.what, step.when, say[step.state]))),
      ),
    ],
    buttons: [
      button({ label: say.agenda, action: "meetings.agenda", data: { meeting: facts_.meeting } }),
      ...(facts_.coming
        ? [button({ label: say.who, action: "meetings.coming", data: { meeting: facts_.meeting } })]
        : []),
      button({ label: say.dates, action: "meetings.schedule", data: { series: facts_.series } }),
    ],
  });
}

export function noMeetingCard(code: string): Card {
  return card({ first: say.none(code), body: [para(say.noneText)] });
}
