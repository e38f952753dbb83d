import type { Button, Card, Element } from "../card-types.js";
import { bold, button, card, label, list, para, quietLine, section, type Text } from "../kit.js";
import { urgentWords as say } from "../text/urgent.js";
import { answerButtons, type Named, named } from "./agenda-card.js";
import { excerpt } from "./excerpt.js";
import { fullest, type Level } from "./fit.js";

/** What came in since the thread was opened; of what was said before, the case's own card tells. */
export type CameIn = {
  offers: readonly { ref: string; who: Named; what: string; when: string }[];
  questions: readonly { who: Named; words: string; answer?: string | undefined }[];
  suggestions: readonly { who: Named; words: string }[];
  notUs: number;
};

export type UrgentFacts = {
  caseId: string;
  ref: string;
  /** Who asks, and the professional who holds the case. */
  asker: Named;
  holder: Named;
  question: string;
  needs: string;
  /** "Tue 8 Dec, 14:00": when it closes, or closed. */
  until: string;
  open: boolean;
  /** The chair has taken the case in and its agenda is out: partners may read all of it. */
  readable: boolean;
  /** The numbers for whoever is at risk, in a sentence. */
  numbers: string;
  came: CameIn;
};

/** W8: the public card, whose thread is the case's too. Closed, it shows what came in and nothing to press. */
export function urgentCard(facts: UrgentFacts): Card {
  return fullest((level) => build(facts, level));
}

function build(facts: UrgentFacts, level: Level): Card {
  const { asker, holder, question, needs, until, open, came } = facts;
  return card({
    ...headOf(facts),
    body: [
      label(say.asks(named(asker)), excerpt(question, Math.min(level.texts, 4000)).text),
      label(say.holder, named(holder)),
      label(say.needs, needs),
      ...(open ? [] : [quietLine(say.closedOn(until))]),
      ...cameIn(came, level),
      ...(open ? [quietLine(say.risky(facts.numbers))] : []),
    ],
    buttons: open ? [...answerButtons(facts.caseId), ...further(facts)] : [],
  });
}

/** For a case that some organisations must not see (G5): that it is urgent, and no word of it. */
export function discreetUrgentCard(facts: UrgentFacts): Card {
  const read = button({
    label: say.open,
    action: "cases.urgent-read",
    data: { case: facts.caseId },
    look: "primary",
  });
  return card({
    ...headOf(facts),
    body: facts.open
      ? [para(say.discreet), quietLine(say.discreetHow), quietLine(say.risky(facts.numbers))]
      : [para(say.closedOn(facts.until))],
    buttons: facts.open ? [read, closeButton(facts)] : [],
  });
}

/** A thread that was followed by another. */
export function laterUrgentCard(ref: string): Card {
  return card({ first: say.laterFirst(ref), body: [para(say.later)] });
}

export function cameWords({ offers, questions, suggestions }: CameIn): string {
  return say.came(offers.length, questions.length, suggestions.length);
}

function headOf({ ref, until, open, came }: UrgentFacts): { first: string; turn: string | undefined } {
  return open
    ? { first: say.first(ref, until), turn: say.turn(until) }
    : { first: say.firstClosed(ref, cameWords(came)), turn: undefined };
}

function further(facts: UrgentFacts): Button[] {
  const read = button({ label: say.read, action: "cases.open", data: { case: facts.caseId } });
  return [...(facts.readable ? [read] : []), closeButton(facts)];
}

function closeButton({ caseId, ref }: UrgentFacts): Button {
  return button({
    label: say.close,
    action: "cases.urgent-close",
    data: { case: caseId },
    confirm: say.closeAsk(ref),
  });
}

/** Offers, questions and suggestions, each part as long as the card has room for it. */
export function cameIn(
  { offers, questions, suggestions, notUs }: CameIn,
  { entries, entry }: Pick<Level, "entries" | "entry">,
): Element[] {
  const short = (text: string) => excerpt(text, entry).text;
  const part = (heading: string, lines: readonly (readonly Text[])[]): Element[] => {
    if (lines.length === 0) return [];
    const more = lines.length - entries;
    return [
      section(heading, list(lines.slice(0, entries)), ...(more > 0 ? [quietLine(say.more(more))] : [])),
    ];
  };
  return [
    ...part(
      say.offers(offers.length),
      offers.map(({ ref, who, what, when }) => [bold(`${ref}, ${named(who)}`), `: ${short(what)} (${when})`]),
    ),
    ...part(
      say.questions(questions.length),
      questions.map(({ who, words, answer }) => [
        bold(named(who)),
        `: ${short(words)} → ${answer === undefined ? say.waits : short(answer)}`,
      ]),
    ),
    ...part(
      say.suggestions(suggestions.length),
      suggestions.map(({ who, words }) => [bold(named(who)), `: ${say.tries(short(words))}`]),
    ),
    ...(notUs > 0 ? [quietLine(say.notUs(notUs))] : []),
  ];
}
