import type { NextStep } from "../cases/domain/next-step.js";
import type { Case } from "../cases/domain/types.js";
import { localDate, type Zone } from "../kernel/instant.js";
import type { OfferNext } from "../offers/domain/next-step.js";
import type { Offer } from "../offers/domain/types.js";
import type { ActionNext } from "../plan/domain/next-step.js";
import type { Action } from "../plan/domain/types.js";
import type { Task, TaskStep } from "./domain/task.js";
import { pressesFor } from "./presses.js";

/**
 * Steps of a case that are no line of a digest: the clock takes them, or the next MDT and the offers say them.
 * Undefined: nobody's turn.
 */
export function caseTask(state: Case, next: NextStep, zone: Zone): Task | undefined {
  const step = caseStep(next);
  if (step === undefined) return undefined;
  return {
    key: `case:${state.id}:${step}`,
    ref: state.ref ?? "",
    step,
    by: next.by === undefined ? undefined : localDate(next.by, zone),
    presses: pressesFor(step, { case: state.id }),
  };
}

function caseStep({ step }: NextStep): TaskStep | undefined {
  switch (step) {
    case "send-draft":
    case "decide":
    case "decide-late":
    case "change-and-send":
    case "talk-with-the-person":
    case "say-nothing-offered":
    case "ask-case-holder":
    case "keep-going":
    case "close-or-bring-back":
      return step;
    case "agenda-goes-out":
    case "say-what-you-offer":
    case "follow-up-comes":
    case "start-helping":
    case "comes-first-next-time":
    case "none":
      return undefined;
    default:
      return step satisfies never;
  }
}

/** Undefined: the meeting takes the offer on, or nobody has to do anything. */
export function offerTask(offer: Offer, next: OfferNext): Task | undefined {
  switch (next.step) {
    case "bring-to-meeting":
    case "wait-first-refusal":
    case "stand-by":
    case "nothing":
      return undefined;
    default:
      break;
  }
  return {
    key: `offer:${offer.id}:${next.step}`,
    ref: offer.ref,
    step: next.step,
    by: next.by,
    presses: pressesFor(next.step, { offer: offer.id, case: offer.caseId }),
  };
}

export function actionTask(action: Action, next: ActionNext): Task | undefined {
  if (next.step === "nothing") return undefined;
  return {
    key: `action:${action.id}:${next.step}`,
    ref: action.ref,
    step: next.step,
    by: next.by,
    presses: pressesFor(next.step, { task: action.id, case: action.caseId }),
  };
}

const EXCERPT = 120;

/** The beginning of somebody's own words, on one line. */
export function excerpt(text: string): string {
  const line = [...text.replace(/\s+/g, " ").trim()];
  return line.length <= EXCERPT
    ? line.join("")
    : `${line
        .slice(0, EXCERPT - 1)
        .join("")
        .trimEnd()}…`;
}
