import type { Instant } from "../../kernel/instant.js";
import { ok, type Result, refuse } from "../../kernel/result.js";
import { ENDED, openToPartners } from "./statuses.js";
import type { Case, CaseStatus, Response } from "./types.js";

/** Why something cannot be said to a case. */
export type ResponseRefusal =
  | { code: `case-is-${CaseStatus}` }
  | { code: "case-own-question" }
  | { code: "case-own-not-us" }
  | { code: "case-you-offered" }
  | { code: "question-answered"; by: string };

/** `again`: it was said before in the same words, so nothing is kept twice. */
export type Heard = Result<{ response: Response; again: boolean }, ResponseRefusal>;

type Speaker = { id: string; owner: string; now: Instant };

/** B12: a question to the case holder; it waits for an answer. */
export function ask(state: Case, said: readonly Response[], who: Speaker, words: string): Heard {
  if (!openToPartners(state)) return refuse({ code: `case-is-${state.status}` });
  if (who.owner === state.owner) return refuse({ code: "case-own-question" });
  return hear(state, said, who, { kind: "question", status: "open", words });
}

/** B12: "Try …": advice that is no offer. */
export function suggest(state: Case, said: readonly Response[], who: Speaker, words: string): Heard {
  if (!openToPartners(state)) return refuse({ code: `case-is-${state.status}` });
  return hear(state, said, who, { kind: "try", status: "suggested", words });
}

/** B12: one tap. Whoever has an offer standing is asked to withdraw it first, since it may be counted on. */
export function sayNotUs(state: Case, said: readonly Response[], who: Speaker, hasOffer: boolean): Heard {
  if (!openToPartners(state)) return refuse({ code: `case-is-${state.status}` });
  if (who.owner === state.owner) return refuse({ code: "case-own-not-us" });
  if (hasOffer) return refuse({ code: "case-you-offered" });
  const earlier = said.find((one) => one.kind === "not-us" && one.owner === who.owner);
  if (earlier) return ok({ response: earlier, again: true });
  return ok({
    response: { ...base(state, who), kind: "not-us", status: "not-us" },
    again: false,
  });
}

/** The first answer counts; the same words again change nothing. */
export function answer(state: Case, question: Response, by: string, words: string): Heard {
  if (question.status === "answered") {
    if (question.text?.answer === words && question.answeredBy === by)
      return ok({ response: question, again: true });
    return refuse({ code: "question-answered", by: question.answeredBy ?? state.owner });
  }
  if (ENDED.includes(state.status)) return refuse({ code: `case-is-${state.status}` });
  return ok({
    response: {
      ...question,
      status: "answered",
      answeredBy: by,
      text: { words: question.text?.words ?? "", answer: words },
    },
    again: false,
  });
}

/** Members who said "not us" and have not offered since: each counts once. */
export function notUsCount(said: readonly Response[], offering: readonly string[]): number {
  const members = said.filter((one) => one.kind === "not-us" && !offering.includes(one.owner));
  return new Set(members.map((one) => one.owner)).size;
}

function hear(
  state: Case,
  said: readonly Response[],
  who: Speaker,
  what: { kind: "question" | "try"; status: "open" | "suggested"; words: string },
): Heard {
  const earlier = said.find(
    (one) => one.kind === what.kind && one.owner === who.owner && one.text?.words === what.words,
  );
  if (earlier) return ok({ response: earlier, again: true });
  return ok({
    response: { ...base(state, who), kind: what.kind, status: what.status, text: { words: what.words } },
    again: false,
  });
}

function base(state: Case, who: Speaker) {
  return {
    id: who.id,
    area: state.area,
    series: state.series,
    caseId: state.id,
    owner: who.owner,
    at: who.now,
  };
}
