import type { Card, Element } from "../card-types.js";
import { excerpt } from "../cases/excerpt.js";
import { fullest, type Level } from "../cases/fit.js";
import { button, card, facts, label, paged, para, quietLine, section } from "../kit.js";
import { oneLine } from "../one-line.js";
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

const PER_PAGE = 4;

/** F13: what came of the meeting, without anybody's answers: they are the person's, and come later. */
export function summaryCard(all: SummaryFacts): Card {
  return fullest((level) => build(all, level));
}

/** The latest addition stands on every page; earlier ones follow the cases. */
function build(all: SummaryFacts, level: Level): Card {
  const earlier = all.amendments.slice(0, -1).reverse();
  const latest = all.amendments.at(-1);
  const rows = [
    ...all.cases.map((one) => casePart(one, level)),
    ...earlier.map((one) => section(say.amended, amendment(one))),
  ];
  const { shown, controls } = paged(rows, all.page, PER_PAGE, {
    action: "meetings.summary",
    data: { meeting: all.meeting },
  });
  return card({
    first: say.first(all.ref),
    turn: say.turn,
    body: [
      para(say.held(all.when, all.present)),
      ...(all.notes === undefined ? [] : [label(say.notes, all.notes)]),
      ...(all.cases.length === 0 ? [para(say.none)] : []),
      ...shown,
      ...controls,
      ...(all.carriedOver === "" ? [] : [label(say.carriedOver, all.carriedOver)]),
      ...(latest
        ? [
            section(
              say.amended,
              amendment(latest),
              ...(earlier.length > 0 ? [quietLine(say.earlier(earlier.length))] : []),
            ),
          ]
        : []),
      quietLine(say.promise),
    ],
    buttons: [
      button({ label: say.amend, action: "meetings.amend", data: { meeting: all.meeting }, opensForm: true }),
    ],
  });
}

function amendment({ when, who, words }: SummaryFacts["amendments"][number]): Element {
  return para(say.amendment(when, oneLine(who, 80), words));
}

function casePart(one: SummaryFacts["cases"][number], level: Level): Element {
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
    facts(
      parts.filter(([, lines]) => lines.length > 0).map(([name, lines]) => [name, inLines(lines, level)]),
    ),
  );
}

/** The whole words stand on the case's own card. */
function inLines(lines: readonly string[], { entries, entry }: Level): string {
  const more = lines.length - entries;
  const short = lines.slice(0, entries).map((line) => excerpt(line, entry).text);
  return [...short, ...(more > 0 ? [say.more(more)] : [])].join(" · ");
}
