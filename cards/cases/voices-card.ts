import type { Card, Element } from "../card-types.js";
import { bold, card, divider, label, paged, para, quietLine } from "../kit.js";
import { type AgendaFacts, named } from "./agenda-card.js";
import { type CaseWords, textsOf } from "./case-lines.js";
import { pieces } from "./excerpt.js";

/** Characters of JSON on one page; leaves room for the frame within Slack's message. */
const PAGE = 8000;

/** Every text of a case, whole, page by page. */
export function readCard(facts: { caseId: string; ref: string; words: CaseWords; page: number }): Card {
  const parts = textsOf(facts.words).flatMap(({ name, text }) =>
    pieces(text, PAGE / 2).map((piece, index) => ({
      name: index === 0 ? name : `${name}, continued`,
      piece,
    })),
  );
  const { shown, controls } = paged(parts, facts.page, 2, {
    action: "cases.read",
    data: { case: facts.caseId },
  });
  return card({
    first: `${facts.ref} · every word of the case`,
    body: [...shown.flatMap(({ name, piece }) => [para(bold(name)), para(piece)]), ...controls],
  });
}

/** Everything that was said to a case, in whole, page by page: questions, offers, gaps, actions, suggestions. */
export function voicesCard(facts: AgendaFacts, page: number): Card {
  const pages = paginate(voices(facts));
  const { shown, controls } = paged(pages, page, 1, { action: "cases.voices", data: { case: facts.caseId } });
  return card({
    first: `${facts.ref} · all answers`,
    body: [
      ...(pages.length === 0 ? [para("Nobody has answered yet.")] : []),
      ...shown.flat(),
      ...controls,
      ...(facts.notUs > 0 ? [divider(), quietLine(`${facts.notUs} said “not us” this time.`)] : []),
    ],
  });
}

type Voice = { elements: Element[]; size: number };

function voices(facts: AgendaFacts): Voice[] {
  const voice = (name: string, text: string): Voice[] =>
    pieces(text, PAGE / 2).map((piece) => sized([label(name, piece)]));
  return [
    ...facts.questions.flatMap(({ asker, words, answer }) => [
      ...voice(`${named(asker)} asks`, words),
      ...(answer === undefined
        ? [sized([quietLine("Waits for the case holder's answer.")])]
        : voice("Answer", answer)),
    ]),
    ...facts.offers.flatMap(({ ref, who, what, when, conditions }) => [
      ...voice(`${ref}, ${named(who)}`, `${what} (${when})`),
      ...(conditions ? voice(`${ref}, conditions`, conditions) : []),
    ]),
    ...facts.gaps.flatMap(({ need, note }) => voice("Gap", note ? `${need}: ${note}` : need)),
    ...facts.actions.flatMap(({ who, what, by, done }) =>
      voice(`Action, ${who}`, `${what} (${done ? "done" : `by ${by}`})`),
    ),
    ...facts.suggestions.flatMap(({ who, words }) => voice(`${named(who)} suggests`, `try ${words}`)),
  ];
}

function sized(elements: Element[]): Voice {
  return { elements, size: JSON.stringify(elements).length + 120 };
}

/** As many to a page as Slack takes: 8,000 characters and 20 entries. */
function paginate(all: readonly Voice[]): Element[][] {
  const pages: Element[][] = [];
  let room = 0;
  for (const { elements, size } of all) {
    const last = pages.at(-1);
    if (last && room >= size && last.length < 20) {
      last.push(...elements);
      room -= size;
    } else {
      pages.push([...elements]);
      room = PAGE - size;
    }
  }
  return pages;
}
