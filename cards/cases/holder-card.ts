import type { CaseStatus } from "../../src/cases/domain/types.js";
import type { Button, Card, Element } from "../card-types.js";
import { bold, button, card, label, para, quietLine } from "../kit.js";
import { handoverWords } from "../text/handover.js";
import { complexityWords } from "../text/needs.js";
import { urgentWords } from "../text/urgent.js";
import type { CaseWords } from "./case-lines.js";
import { excerpt } from "./excerpt.js";

export type HolderFacts = {
  caseId: string;
  ref: string | undefined;
  /** Code of the MDT. */
  series: string;
  status: CaseStatus;
  statusWords: string;
  turn: string | undefined;
  meeting: string | undefined;
  words: Pick<CaseWords, "situation" | "complexity">;
  /** The agenda is out: text stays as partners read it. */
  published: boolean;
  returnNote?: string | undefined;
  chairNote?: string | undefined;
  /** An urgent question is open until then. */
  urgent?: string | undefined;
  /** A colleague is asked to take it over. */
  handover?: { id: string; who: string } | undefined;
};

/** The case holder's own card in their direct messages, updated in place through the case's life. */
export function holderCard(facts: HolderFacts): Card {
  const ended = ["closed", "withdrawn", "handled-outside"].includes(facts.status);
  return card({
    first: facts.ref ? `${facts.ref} · ${facts.statusWords}` : `${facts.series} · your draft`,
    turn: facts.turn,
    body: ended
      ? [para("Nothing is left for you to do here."), ...notes(facts)]
      : [
          ...notes(facts),
          ...(facts.urgent ? [para(bold(urgentWords.openUntil(facts.urgent)))] : []),
          ...(facts.handover
            ? [para(bold(handoverWords.leaverAsked(excerpt(facts.handover.who, 120).text)))]
            : []),
          label("Situation", excerpt(facts.words.situation, 240).text),
          quietLine(
            [
              complexityWords[facts.words.complexity],
              ...(facts.meeting ? [`Meeting: ${facts.meeting}`] : []),
            ].join(" · "),
          ),
        ],
    buttons: holderButtons(facts),
  });
}

function notes(facts: HolderFacts): Element[] {
  if (facts.status === "returned" && facts.returnNote) return noteLines("The chair writes", facts.returnNote);
  if (facts.chairNote) return noteLines("The chair writes", facts.chairNote);
  return [];
}

/** A note of up to 3,000 characters, whole. Only a note made of signs that cards must spell out is cut. */
export function noteLines(name: string, note: string): Element[] {
  return [label(name, excerpt(note, 9000).text)];
}

/** What a case holder can do in each state; the same on every card of theirs. */
export function holderButtons(
  facts: Pick<HolderFacts, "caseId" | "status" | "published" | "ref" | "urgent" | "handover">,
): Button[] {
  const data = { case: facts.caseId };
  const change = (words: string, look?: "primary") =>
    button({ label: words, action: "cases.edit", data, look, opensForm: true });
  const withdraw = button({
    label: facts.ref ? "Withdraw" : "Put the draft away",
    action: "cases.withdraw",
    data,
    look: "danger",
    confirm: facts.ref
      ? `Withdraw ${facts.ref}? Nobody will be asked about it any more.`
      : "Put this draft away?",
  });
  const close = button({ label: "Close the case", action: "cases.close", data, opensForm: true });
  const said = button({
    label: "What did the person say?",
    action: "offers.answers",
    data,
    look: "primary",
    opensForm: true,
  });
  const urgent = facts.urgent
    ? button({
        label: urgentWords.closeIt,
        action: "cases.urgent-close",
        data,
        confirm: urgentWords.closeAsk(facts.ref ?? ""),
      })
    : button({ label: urgentWords.button, action: "cases.urgent", data, opensForm: true });
  const handOver = facts.handover
    ? button({
        label: handoverWords.withdraw,
        action: "cases.handover-withdraw",
        data: { handover: facts.handover.id },
      })
    : button({ label: handoverWords.button, action: "cases.handover", data, opensForm: true });
  const back = button({ label: "Bring it back to the agenda", action: "cases.bring-back", data });
  switch (facts.status) {
    case "draft":
      return [change("Go on with it", "primary"), withdraw];
    case "returned":
      return [change("Change and send again", "primary"), withdraw, handOver];
    case "submitted":
      return [change("Change"), withdraw, urgent, handOver];
    case "accepted":
    case "deferred":
      return [...(facts.published ? [] : [change("Change")]), withdraw, urgent, handOver];
    case "on-agenda":
      return [withdraw, urgent, handOver];
    case "discussed":
      return [close, urgent, handOver];
    case "with-the-person":
    case "in-progress":
      return [said, back, close, urgent, handOver];
    case "review":
      return [{ ...close, style: "positive" }, back, urgent, handOver];
    case "closed":
    case "withdrawn":
    case "handled-outside":
      return [];
    default: {
      const never: never = facts.status;
      return never;
    }
  }
}
