import type { Card, Element } from "../card-types.js";
import { button, buttons, card, list, paged, para, quiet, quietLine, section } from "../kit.js";
import { oneLine } from "../one-line.js";
import { comingWords } from "../text/coming.js";
import { agendaWords as say } from "../text/meeting-cards.js";
import { slotWords } from "../text/slot.js";
import { comingButtons } from "./coming-buttons.js";

export type AgendaFacts = {
  meeting: string;
  ref: string;
  turn: string;
  items: readonly {
    caseId: string;
    ref: string;
    /** Wall time at which it begins if all keep to their time. */
    at: string;
    minutes: string;
    carriedOver: boolean;
    late: boolean;
    /** Who comes for this one only (B14). */
    slot?: string | undefined;
    /** It is to come, and the reader's own: they can ask to be called for it. */
    mayCallMe?: boolean;
    /** It is to come, so that a chair can give somebody its slot. */
    toCome?: boolean;
    /** Its place from 0, if it may still be moved up. */
    canRise: number | undefined;
  }[];
  fit: string;
  published: boolean;
  /** References of the cases that wait for the chair's decision; undefined: not for this reader. */
  open: readonly string[] | undefined;
  /** The chair's buttons for order and time. */
  mayChange: boolean;
  /** The chair is asked to check it (cut-off). */
  check: boolean;
  /** Whether the reader is asked if they come. */
  asksWho: boolean;
  /** The rest is on further pages, which are shown privately. */
  page: number;
};

/** More cases than this hardly fit any meeting; with their buttons they would outgrow a Slack message. */
const PER_PAGE = 10;

/** The agenda as an overview: references, times, and whether it fits. No case text. */
export function agendaCard(facts: AgendaFacts): Card {
  const { items, meeting } = facts;
  const page = paged(items, facts.page, PER_PAGE, { action: "meetings.agenda", data: { meeting } });
  return card({
    first: facts.check ? say.cutOffFirst(facts.ref) : say.first(facts.ref),
    turn: facts.turn,
    body: [
      ...(items.length === 0
        ? [para(say.none)]
        : [list(page.shown.map(line)), ...page.controls, para(facts.fit)]),
      ...(facts.published && items.length > 0 ? [quietLine(say.below)] : []),
      ...(facts.open === undefined ? [] : [waiting(facts.open)]),
      ...(facts.mayChange ? controls(meeting, page.shown) : callMe(meeting, page.shown)),
    ],
    buttons: [
      ...(facts.asksWho ? comingButtons(meeting) : []),
      ...(facts.open === undefined
        ? []
        : [button({ label: comingWords.who, action: "meetings.coming", data: { meeting } })]),
    ],
  });
}

function line(item: AgendaFacts["items"][number]) {
  const marks = [
    ...(item.slot === undefined ? [] : [slotWords.mark(oneLine(item.slot, 80))]),
    ...(item.carriedOver ? [say.carriedOver] : []),
    ...(item.late ? [say.late] : []),
  ];
  return [
    say.line(item.at, item.ref, item.minutes),
    ...(marks.length > 0 ? [quiet(` ${marks.join(", ")}`)] : []),
  ];
}

function waiting(open: readonly string[]): Element {
  return open.length === 0 ? para(say.openNone) : section(say.open, list(open), quietLine(say.openWhere));
}

/** A case holder who cannot stay is called when their own case is next. */
function callMe(meeting: string, items: AgendaFacts["items"]): Element[] {
  return items
    .filter(({ mayCallMe }) => mayCallMe === true)
    .map(({ ref, caseId }) =>
      buttons(
        button({ label: slotWords.mine(ref), action: "agenda.call-me", data: { meeting, case: caseId } }),
      ),
    );
}

/** The first cannot go up; each other goes one place up, which gives every order there is. */
function controls(meeting: string, items: AgendaFacts["items"]): Element[] {
  return items.map((item) =>
    buttons(
      ...(item.canRise === undefined
        ? []
        : [
            button({
              label: say.up(item.ref),
              action: "agenda.order",
              data: { meeting, case: item.caseId, to: "up", from: String(item.canRise) },
            }),
          ]),
      button({
        label: say.minutes(item.ref),
        action: "agenda.minutes",
        data: { meeting, case: item.caseId },
        opensForm: true,
      }),
      ...(item.toCome === true
        ? [
            button({
              label: slotWords.button(item.ref),
              action: "agenda.slot",
              data: { meeting, case: item.caseId },
              opensForm: true,
            }),
          ]
        : []),
    ),
  );
}
