import type { AgendaFacts } from "../../../cards/cases/agenda-card.js";
import type { TriageFacts } from "../../../cards/cases/triage-card.js";
import { content } from "../samples.js";

export const words = {
  ageBand: content.ageBand,
  needs: content.needs,
  complexity: content.complexity,
  ...content.text,
};

export function agendaFacts(over: Partial<AgendaFacts> = {}): AgendaFacts {
  return {
    caseId: "3f0e2b1c-0000-4000-8000-000000000001",
    ref: "NAV-2612-03",
    status: "on the agenda",
    turn: 'Partners\' turn: say what you can offer, ask, or say "not us", by Wed 16 Dec, 10:00',
    holder: { name: "Jo Marlow", organisation: "Reedwater Recovery College", job: "peer worker" },
    meeting: "Wed 16 Dec, 10:00",
    words,
    questions: [],
    offers: [],
    gaps: [],
    actions: [],
    suggestions: [],
    notUs: 0,
    ...over,
  };
}

export function offerLines(
  count: number,
  what = "A place in the reading group on Tuesday mornings",
): AgendaFacts["offers"] {
  return Array.from({ length: count }, (_, index) => ({
    ref: `NAV-2612-03-O${index + 1}`,
    who: { name: `Partner ${index + 1}`, organisation: `Fictional Organisation ${index + 1}` },
    what,
    when: "within two weeks",
  }));
}

export function triageFacts(over: Partial<TriageFacts> = {}): TriageFacts {
  return {
    caseId: "3f0e2b1c-0000-4000-8000-000000000001",
    ref: "NAV-2612-03",
    status: "submitted",
    statusWords: "with the chair",
    late: false,
    turn: "Your turn: decide about this case, by Fri 11 Dec, 09:00",
    holder: "Jo Marlow, peer worker, Reedwater Recovery College",
    meeting: "Wed 16 Dec, 10:00",
    words,
    safetyPlan: "No safety plan needed",
    excluded: [],
    confirmedFindings: 0,
    decided: undefined,
    changed: undefined,
    reminder: false,
    ...over,
  };
}

/** Texts as long as a form allows, each hard on a card in its own way. */
export const FULL_TEXTS = {
  words: 'A plain sentence about how things are, "quoted" & <marked>. '.repeat(60).slice(0, 3000),
  lines: "one\n".repeat(750).slice(0, 3000),
  braces: "{".repeat(3000),
  emoji: "🌱🪴".repeat(750),
  rightToLeft: "مرحبا بكم في المجموعة ".repeat(140).slice(0, 3000),
  oneWord: "x".repeat(3000),
  quotes: '"\\'.repeat(1500),
};
