import type { Button, Card, Element } from "../card-types.js";
import { bold, button, card, label, list, para, quietLine, section, type Text } from "../kit.js";
import { type CaseWords, caseLines } from "./case-lines.js";
import { excerpt } from "./excerpt.js";
import { fullest, type Level } from "./fit.js";

export type Named = { name: string; organisation: string };
export type QuestionFacts = { asker: Named; words: string; answer?: string | undefined };
export type OfferLine = {
  ref: string;
  who: Named;
  what: string;
  when: string;
  conditions?: string | undefined;
};

export type AgendaFacts = {
  caseId: string;
  ref: string;
  /** "on the agenda", "with the person" */
  status: string;
  turn: string | undefined;
  holder: Named & { job: string };
  /** "Wed 16 Dec, 10:00" */
  meeting: string | undefined;
  words: CaseWords;
  questions: readonly QuestionFacts[];
  offers: readonly OfferLine[];
  gaps: readonly { need: string; note?: string | undefined }[];
  actions: readonly { who: string; what: string; by: string; done: boolean }[];
  suggestions: readonly { who: Named; words: string }[];
  notUs: number;
};

/** The public card of a case (B11): what is asked, what has been said so far, and the buttons to answer (B12). */
export function agendaCard(facts: AgendaFacts): Card {
  return fullest((level) => build(facts, level));
}

function build(facts: AgendaFacts, level: Level): Card {
  const { lines, shortened } = caseLines(facts.words, level.texts, [
    ["Case holder", `${facts.holder.name}, ${facts.holder.job}, ${facts.holder.organisation}`],
    ...(facts.meeting ? [["Meeting", facts.meeting] as [string, string]] : []),
  ]);
  const entries = entryElements(facts, level);
  const more = shortened || entries.some((one) => one.shortened);
  return card({
    first: `${facts.ref} · ${facts.status}`,
    turn: facts.turn,
    body: [...lines, ...entries.flatMap((one) => one.elements)],
    buttons: [...answerButtons(facts.caseId), ...further(facts, shortened, more), ...chairs(facts.caseId)],
  });
}

type Entries = { elements: Element[]; shortened: boolean };

function entryElements(facts: AgendaFacts, level: Level): Entries[] {
  const short = (text: string) => excerpt(text, level.entry);
  return [
    questions(facts, level),
    entries(
      `Offers so far: ${facts.offers.length}`,
      facts.offers.map(({ who, what, when }) => [bold(named(who)), `: ${short(what).text} (${when})`]),
      facts.offers.some(({ what, conditions }) => short(what).shortened || conditions !== undefined),
      level,
    ),
    entries(
      `Gaps: ${facts.gaps.length}`,
      facts.gaps.map(({ need, note }) => [note ? `${need}: ${short(note).text}` : need]),
      facts.gaps.some(({ note }) => note !== undefined && short(note).shortened),
      level,
    ),
    entries(
      `Actions: ${facts.actions.length}`,
      facts.actions.map(({ who, what, by, done }) => [
        bold(who),
        `: ${short(what).text} (${done ? "done" : `by ${by}`})`,
      ]),
      facts.actions.some(({ what }) => short(what).shortened),
      level,
    ),
    entries(
      `Suggestions: ${facts.suggestions.length}`,
      facts.suggestions.map(({ who, words }) => [bold(named(who)), `: try ${short(words).text}`]),
      facts.suggestions.some(({ words }) => short(words).shortened),
      level,
    ),
    {
      elements: facts.notUs > 0 ? [quietLine(`${facts.notUs} said “not us” this time.`)] : [],
      shortened: false,
    },
  ];
}

function questions({ questions: all }: AgendaFacts, level: Level): Entries {
  if (all.length === 0) return { elements: [], shortened: false };
  const shown = all.slice(-level.entries);
  const cut = [excerpt("", level.entry)];
  const lines = shown.flatMap(({ asker, words, answer }) => {
    const [asked, said] = [excerpt(words, level.entry), excerpt(answer ?? "", level.entry)];
    cut.push(asked, said);
    return [
      label(`${named(asker)} asks`, asked.text),
      answer === undefined ? quietLine("Waits for the case holder's answer.") : label("Answer", said.text),
    ];
  });
  return {
    elements: [
      section(`Questions: ${all.length}`, ...left(all.length, shown.length, "earlier ones"), ...lines),
    ],
    shortened: all.length > shown.length || cut.some((one) => one.shortened),
  };
}

function entries(heading: string, all: readonly (readonly Text[])[], cut: boolean, level: Level): Entries {
  if (all.length === 0) return { elements: [], shortened: false };
  const shown = all.slice(0, level.entries);
  return {
    elements: [section(heading, list(shown), ...left(all.length, shown.length, "more"))],
    shortened: cut || all.length > shown.length,
  };
}

function left(all: number, shown: number, what: string): Element[] {
  return all > shown ? [quietLine(`And ${all - shown} ${what}: press “See all answers”.`)] : [];
}

/** Name and organisation, short enough for any directory. */
export function named({ name, organisation }: Named): string {
  return `${excerpt(name, 60).text}, ${excerpt(organisation, 80).text}`;
}

/** How everybody answers (B12), on the card of a case and on that of an urgent question. */
export function answerButtons(caseId: string): Button[] {
  const data = { case: caseId };
  return [
    button({ label: "I can offer", action: "offers.make", data, look: "primary", opensForm: true }),
    button({ label: "A question", action: "cases.ask", data, opensForm: true }),
    button({ label: "Try …", action: "cases.suggest", data, opensForm: true }),
    button({ label: "Not us", action: "cases.not-us", data }),
  ];
}

function further(facts: AgendaFacts, text: boolean, any: boolean): Button[] {
  const data = { case: facts.caseId };
  return [
    ...(text ? [button({ label: "Read it all", action: "cases.read", data })] : []),
    ...(any ? [button({ label: "See all answers", action: "cases.voices", data })] : []),
  ];
}

function chairs(caseId: string): Button[] {
  const data = { case: caseId };
  return [
    button({ label: "Chair: a gap", action: "offers.gap", data, opensForm: true }),
    button({ label: "Chair: an action", action: "plan.add", data, opensForm: true }),
  ];
}

/** For a case that some organisations must not see (G5): the channel shows that it is there, each reads it alone. */
export function discreetCard(facts: Pick<AgendaFacts, "caseId" | "ref" | "status" | "turn">): Card {
  return card({
    first: `${facts.ref} · ${facts.status}`,
    turn: facts.turn,
    body: [
      para("This case is shown one by one, because not every organisation may see it."),
      quietLine("Please do not write about it in the channel; answer from your own view of it."),
    ],
    buttons: [
      button({
        label: "Read and answer",
        action: "cases.open",
        data: { case: facts.caseId },
        look: "primary",
      }),
    ],
  });
}

/** What stays in the channel of a case that is no longer there: no word of it, nothing to press. */
export function goneCard(facts: { ref: string; status: string; to?: string | undefined }): Card {
  return card({
    first: `${facts.ref} · ${facts.status}`,
    body: [
      para(
        facts.to
          ? `It waits for the meeting on ${facts.to} and comes first there. Nobody needs to answer now.`
          : "Nobody needs to answer any more. Thank you to everybody who did.",
      ),
    ],
  });
}

/** A case whose card stands further up in the channel is on the agenda again. */
export function backCard(facts: {
  caseId: string;
  ref: string;
  meeting: string | undefined;
  turn: string | undefined;
}): Card {
  return card({
    first: `${facts.ref} · back on the agenda`,
    turn: facts.turn,
    body: [
      para(
        `It comes back${facts.meeting ? ` on ${facts.meeting}` : ""}. What was said before stands on its card further up.`,
      ),
    ],
    buttons: [
      button({
        label: "Read and answer",
        action: "cases.open",
        data: { case: facts.caseId },
        look: "primary",
      }),
    ],
  });
}
