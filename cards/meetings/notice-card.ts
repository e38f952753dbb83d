import type { Card } from "../card-types.js";
import { card, facts, label, link, para } from "../kit.js";
import { noticeWords as say } from "../text/meeting-cards.js";

export type MovedFacts = {
  ref: string;
  from: string;
  to: string;
  /** What is still to come before it: what, when. */
  due: readonly (readonly [string, string])[];
  joinLink: string | undefined;
  /** References of the reader's own cases on it. */
  yourCases: string;
};

export function movedCard(moved: MovedFacts): Card {
  return card({
    first: say.movedFirst(moved.ref, moved.to),
    turn: say.movedTurn,
    body: [
      para(say.moved(moved.from, moved.to)),
      ...(moved.yourCases === "" ? [] : [para(say.yourCases(moved.yourCases))]),
      ...(moved.due.length === 0 ? [] : [para(say.due), facts(moved.due)]),
    ],
    buttons: moved.joinLink === undefined ? [] : [link({ label: say.join, url: moved.joinLink })],
  });
}

export type CancelledFacts = {
  ref: string;
  when: string;
  because: keyof typeof say.because | "chair";
  reason: string | undefined;
  next: { ref: string; when: string } | undefined;
  yourCases: string;
};

export function cancelledCard(cancelled: CancelledFacts): Card {
  const { because, reason, next, yourCases } = cancelled;
  return card({
    first: say.cancelledFirst(cancelled.ref, cancelled.when),
    turn: say.cancelledTurn,
    body: [
      ...(because === "chair" ? [] : [para(say.because[because])]),
      ...(reason === undefined ? [] : [label(say.reason, reason)]),
      para(next ? say.next(next.ref, next.when) : say.noNext),
      ...(yourCases === ""
        ? []
        : [para(next ? say.carried(yourCases, next.ref) : say.notCarried(yourCases))]),
    ],
  });
}
