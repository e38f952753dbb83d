import type { Card, Element } from "../card-types.js";
import { excerpt } from "../cases/excerpt.js";
import { fullest, type Level } from "../cases/fit.js";
import { button, card, list, para, quietLine, section } from "../kit.js";
import { readBackWords as say } from "../text/live-cards.js";

/** What was captured for one case, in lines ready to be read out. */
export type Captured = {
  needs: readonly string[];
  offers: readonly string[];
  gaps: readonly string[];
  actions: readonly string[];
};

export type ReadBackFacts = Captured & {
  meeting: string;
  caseId: string;
  ref: string;
  /** "closed": the meeting was closed before it was confirmed. */
  state: "open" | "confirmed" | "closed" | "gone";
  questions: readonly string[];
};

/** L8: after its turn, a case is read back to everybody and confirmed. */
export function readBackCard(facts: ReadBackFacts): Card {
  return fullest((level) => build(facts, level));
}

function build(facts: ReadBackFacts, level: Level): Card {
  const { meeting, caseId, state } = facts;
  const nothing = facts.offers.length + facts.gaps.length + facts.actions.length === 0;
  const onCase = { case: caseId };
  const parts = partsOf(facts);
  const shortened = parts.some(
    ([, lines]) => lines.length > level.entries || lines.some((line) => excerpt(line, level.entry).shortened),
  );
  return card({
    first: say.first[state](facts.ref),
    turn: state === "open" ? say.turn : state === "closed" ? say.turnClosed : say.turnDone,
    body: [
      ...(state === "gone" ? [para(say.gone)] : []),
      ...parts.map(([heading, lines]) => section(heading, ...listed(lines, level))),
      ...(nothing && (state === "open" || state === "closed") ? [quietLine(say.nothing)] : []),
    ],
    buttons:
      state === "open"
        ? [
            button({
              label: say.confirm,
              action: "meetings.confirm-readback",
              data: { meeting, case: caseId },
              look: "primary",
            }),
            button({ label: say.addOffer, action: "offers.record-for", data: onCase, opensForm: true }),
            button({ label: say.addGap, action: "offers.gap", data: onCase, opensForm: true }),
            button({ label: say.addAction, action: "plan.add", data: onCase, opensForm: true }),
            ...(shortened ? [button({ label: say.all, action: "cases.voices", data: onCase })] : []),
          ]
        : [],
  });
}

/** Needs, offers, gaps, actions and open questions under their headings, where there are any. */
function partsOf(facts: ReadBackFacts): (readonly [string, readonly string[]])[] {
  const parts = [
    [say.needs, [facts.needs.join(" · ")].filter((needs) => needs !== "")],
    [say.offers, facts.offers],
    [say.gaps, facts.gaps],
    [say.actions, facts.actions],
    [say.questions, facts.questions],
  ] as const;
  return parts.filter(([, lines]) => lines.length > 0);
}

function listed(lines: readonly string[], { entries, entry }: Level): Element[] {
  const more = lines.length - entries;
  return [
    list(lines.slice(0, entries).map((line) => excerpt(line, entry).text)),
    ...(more > 0 ? [quietLine(say.more(more))] : []),
  ];
}
