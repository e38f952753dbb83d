import { atLocal, type Instant, localDate, plusDays } from "../../kernel/instant.js";
import { answerNudgeAt, type CaseClock, comesBackAt, STANDARD_DAYS } from "./clock.js";
import type { Case } from "./types.js";

/** Whose turn it is. */
export type StepOwner = "case-holder" | "chair" | "partners" | "roundtable" | "nobody";

/** The next step in a case's life; its words stand in cards/text/cases.ts. */
export type StepCode =
  | "send-draft"
  | "decide"
  | "decide-late"
  | "change-and-send"
  | "agenda-goes-out"
  | "say-what-you-offer"
  | "follow-up-comes"
  | "talk-with-the-person"
  | "say-nothing-offered"
  | "ask-case-holder"
  | "start-helping"
  | "keep-going"
  | "close-or-bring-back"
  | "comes-first-next-time"
  | "none";

export type NextStep = { owner: StepOwner; step: StepCode; by?: Instant | undefined };

/**
 * THE table: for each state of a case who owns the next step, what it is, and by when. Cards, Home and digests
 * are built from it. `clock.meeting` is the meeting the case stands at or is meant for; of a draft, the next one.
 * `offered`: some offer stands (`offersStand`), whatever the person said to those of this round; no answer is a matter of
 * the channel's cards.
 */
export function nextStep(state: Case, clock: CaseClock, offered = true): NextStep {
  const { meeting } = clock;
  switch (state.status) {
    case "draft":
      return { owner: "case-holder", step: "send-draft", by: meeting?.cutOff };
    case "submitted":
      return state.late
        ? { owner: "chair", step: "decide-late", by: meeting?.start }
        : { owner: "chair", step: "decide", by: meeting?.agenda };
    case "returned":
      return { owner: "case-holder", step: "change-and-send", by: meeting?.cutOff };
    case "accepted":
      return { owner: "roundtable", step: "agenda-goes-out", by: meeting?.agenda };
    case "deferred":
      return { owner: "roundtable", step: "comes-first-next-time", by: meeting?.start };
    case "on-agenda":
      return { owner: "partners", step: "say-what-you-offer", by: meeting?.start };
    case "discussed":
      return { owner: "roundtable", step: "follow-up-comes" };
    case "with-the-person":
      return withThePerson(state, clock, offered);
    case "in-progress":
      return state.firstHelpAt === undefined
        ? { owner: "partners", step: "start-helping", by: standardEnds(state, clock) }
        : { owner: "case-holder", step: "keep-going", by: state.reviewAt };
    case "review":
      return { owner: "case-holder", step: "close-or-bring-back", by: comesBackAt(state, clock) };
    case "closed":
    case "withdrawn":
    case "handled-outside":
      return { owner: "nobody", step: "none" };
    default: {
      const never: never = state.status;
      return never;
    }
  }
}

function withThePerson(state: Case, clock: CaseClock, offered: boolean): NextStep {
  if (state.nudges >= 3) return { owner: "chair", step: "ask-case-holder", by: state.reviewAt };
  const next = state.nudges === 0 ? 1 : state.nudges === 1 ? 2 : 3;
  const step = offered ? "talk-with-the-person" : "say-nothing-offered";
  return { owner: "case-holder", step, by: answerNudgeAt(state, next, clock) };
}

function standardEnds(state: Case, clock: CaseClock): Instant | undefined {
  if (state.discussedAt === undefined) return undefined;
  return atLocal(
    plusDays(localDate(state.discussedAt, clock.zone), STANDARD_DAYS),
    clock.morning,
    clock.zone,
  );
}
