import type { CaseOutcome } from "../../src/cases/domain/types.js";
import type { Card, Element } from "../card-types.js";
import { card, para } from "../kit.js";
import { type HolderFacts, holderButtons, noteLines } from "./holder-card.js";
import { outcomeWords } from "./words.js";

/** What a case holder is told as news of its own. */
export const TOLD = [
  "accepted",
  "returned",
  "deferred",
  "signposted",
  "handled-outside",
  "carried-over",
  "closed",
  "brought-back",
] as const;
export type Told = (typeof TOLD)[number];

export type ToldFacts = HolderFacts & {
  what: Told;
  /** Who decided, "Name, Organisation"; the clock decides nothing. */
  by: string | undefined;
  /** "Fri 11 Dec, 09:00": when the agenda goes out. */
  agenda: string | undefined;
  outcome?: CaseOutcome | undefined;
};

const headings: Record<Told, string> = {
  accepted: "accepted",
  returned: "returned with a note",
  deferred: "moved to a later meeting",
  signposted: "closed with advice",
  "handled-outside": "handled outside the meeting",
  "carried-over": "moved to a later meeting",
  closed: "closed",
  "brought-back": "back on an agenda",
};

/** A decision about a case, to its case holder, with the next step. */
export function toldCard(facts: ToldFacts): Card {
  return card({
    first: `${facts.ref ?? facts.series} · ${headings[facts.what]}`,
    turn: facts.turn,
    body: lines(facts),
    buttons: holderButtons(facts),
  });
}

function lines(facts: ToldFacts): Element[] {
  const by = facts.by ?? "The chair";
  const when = facts.meeting ?? "the next meeting";
  switch (facts.what) {
    case "accepted":
      return [
        para(`${by} took your case in for ${when}.`),
        para(
          facts.agenda
            ? `Partners see it when the agenda goes out, on ${facts.agenda}. Until then you can still change it.`
            : "Partners see it now and can answer before the meeting, too.",
        ),
      ];
    case "returned":
      return [
        para(`${by} asks you for a change. Your case keeps its number; nothing you wrote is lost.`),
        ...noteLines("The note", facts.returnNote ?? ""),
      ];
    case "deferred":
      return [
        para(
          `${by} moved your case to ${when}. It keeps its number and comes first there. You need not send it again.`,
        ),
      ];
    case "carried-over":
      return [
        para(
          `Your case could not be talked about this time. It moves to ${when}, keeps its number and comes first there.`,
        ),
      ];
    case "signposted":
      return [
        para(`${by} closed your case with advice, so that the person need not wait for a meeting.`),
        ...noteLines("The advice", facts.chairNote ?? ""),
      ];
    case "handled-outside":
      return [
        para(
          `This should not wait for a meeting, so ${by} handles your case outside it. It is on no agenda any more.`,
        ),
        ...(facts.chairNote
          ? noteLines("What happens now", facts.chairNote)
          : [para("Please ring the chair today to settle what happens now.")]),
      ];
    case "closed":
      return [
        para(
          `${by} closed your case${facts.outcome ? `: ${outcomeWords[facts.outcome].toLowerCase()}` : ""}.`,
        ),
        para("If that is not right, please tell the chair."),
      ];
    case "brought-back":
      return [
        para(
          `Nobody closed your case after its review, so it comes back on the agenda of ${when}. If it is settled, you can still withdraw it.`,
        ),
      ];
    default: {
      const never: never = facts.what;
      return never;
    }
  }
}
