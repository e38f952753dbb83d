import type { Card, Element } from "../card-types.js";
import { button, card, facts, label, list, paged, para, quietLine, section } from "../kit.js";
import { summaryWords as say } from "../text/live-cards.js";
import { capturedCounts } from "../text/meeting-notices.js";
import type { Captured } from "./read-back-card.js";

export type SummaryFacts = {
  meeting: string;
  ref: string;
  when: string;
  present: number;
  notes: string | undefined;
  cases: readonly (Captured & {
    ref: string;
    /** Somebody on the list must not see this case, so the channel shows its counts alone. */
    countsOnly: boolean;
  })[];
  carriedOver: string;
  amendments: readonly { when: string; who: string; words: string }[];
  /** The rest is on further pages, which are shown privately. */
  page: number;
};

/** Few enough that the longest lines still make one Slack message. */
const PER_PAGE = 4;
/** A line of the summary; the whole words stand on the case's own card. */
const LINE = 160;
const MOST_LINES = 6;

/** F13: what came of the meeting, without anybody's answers: they are the person's, and come later. */
export function summaryCard(all: SummaryFacts): Card {
  const { shown, controls } = paged(all.cases, all.page, PER_PAGE, {
    action: "meetings.summary",
    data: { meeting: all.meeting },
  });
  return card({
    first: say.first(all.ref),
    turn: say.turn,
    body: [
      para(say.held(all.when, all.present)),
      ...(all.notes === undefined ? [] : [label(say.notes, all.notes)]),
      ...(all.cases.length === 0 ? [para(say.none)] : shown.map(casePart)),
      ...controls,
      ...(all.carriedOver === "" ? [] : [label(say.carriedOver, all.carriedOver)]),
      ...(all.amendments.length === 0
        ? []
        : [
            section(
              say.amended,
              list(all.amendments.map(({ when, who, words }) => say.amendment(when, who, words))),
            ),
          ]),
      quietLine(say.promise),
    ],
    buttons: [
      button({ label: say.amend, action: "meetings.amend", data: { meeting: all.meeting }, opensForm: true }),
    ],
  });
}

function casePart(one: SummaryFacts["cases"][number]): Element {
  const counts = capturedCounts({
    offers: one.offers.length,
    actions: one.actions.length,
    gaps: one.gaps.length,
  });
  if (one.countsOnly) return section(one.ref, para(counts), quietLine(say.private));
  const parts = [
    [say.needs, one.needs],
    [say.offers, one.offers],
    [say.actions, one.actions],
    [say.gaps, one.gaps],
  ] as const;
  return section(
    one.ref,
    para(counts),
    facts(parts.filter(([, lines]) => lines.length > 0).map(([name, lines]) => [name, inLines(lines)])),
  );
}

function inLines(lines: readonly string[]): string {
  const more = lines.length - MOST_LINES;
  const short = lines
    .slice(0, MOST_LINES)
    .map((line) => (line.length > LINE ? `${line.slice(0, LINE - 1)}…` : line));
  return [...short, ...(more > 0 ? [say.more(more)] : [])].join(" · ");
}
