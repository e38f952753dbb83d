import type { CaseStatus } from "../../src/cases/domain/types.js";
import type { Button, Card } from "../card-types.js";
import { button, card, label, para, quietLine, warning } from "../kit.js";
import { guardWords } from "../text/guard-form.js";
import { matchWords } from "../text/matching.js";
import { type CaseWords, caseLines } from "./case-lines.js";
import { excerpt } from "./excerpt.js";
import { fullest } from "./fit.js";

export type TriageFacts = {
  caseId: string;
  ref: string;
  status: CaseStatus;
  statusWords: string;
  late: boolean;
  turn: string | undefined;
  holder: string;
  meeting: string | undefined;
  words: CaseWords;
  safetyPlan: string;
  excluded: readonly string[];
  confirmedFindings: number;
  /** "Could a neighbour recognise them from: their job, …?", where the case holder asks the chair to look first. */
  recognisable?: string | undefined;
  /** "Accepted by Name, Fri 4 Dec" */
  decided: string | undefined;
  /** The case holder changed it since. */
  changed: string | undefined;
  lateReason?: string | undefined;
  /** A reminder of a case that waits. */
  reminder: boolean;
};

/** The chair's card of a case that was sent (B9): all its text, and every decision as a button. */
export function triageCard(facts: TriageFacts): Card {
  const open = ["submitted", "accepted", "deferred"].includes(facts.status);
  if (!open) return decidedCard(facts);
  return fullest(({ texts }) => {
    const { lines, shortened } = caseLines(facts.words, texts, [
      ["Case holder", facts.holder],
      ["Meeting", facts.meeting ?? ""],
      ["Safety plan", facts.safetyPlan],
      ...(facts.excluded.length > 0
        ? [["Left out", excerpt(facts.excluded.join(" · "), 1200).text] as [string, string]]
        : []),
    ]);
    return card({
      first: heading(facts),
      turn: facts.turn,
      body: [
        ...(facts.late && facts.status === "submitted"
          ? [warning("It came after the cut-off. Only you can take it in, with a reason.")]
          : []),
        ...(facts.recognisable ? [warning(guardWords.recognisable(facts.recognisable))] : []),
        ...(facts.decided ? [para(facts.decided)] : []),
        ...(facts.changed
          ? [warning(`The case holder changed it after the decision, on ${facts.changed}.`)]
          : []),
        ...lines,
        quietLine(findings(facts.confirmedFindings)),
        ...(facts.lateReason ? [label("Taken in late because", facts.lateReason)] : []),
      ],
      buttons: [...decisions(facts), ...(shortened ? [read(facts.caseId)] : [])],
    });
  });
}

function heading(facts: TriageFacts): string {
  if (facts.status !== "submitted") return `${facts.ref} · ${facts.statusWords}`;
  if (facts.reminder) return `${facts.ref} · still waits for your decision`;
  return facts.late
    ? `${facts.ref} · came late, waits for your decision`
    : `${facts.ref} · waits for your decision`;
}

/** Once it is out of the chair's hands the card keeps no word of the case. */
function decidedCard(facts: TriageFacts): Card {
  return card({
    first: heading(facts),
    turn: facts.turn,
    body: [para(facts.decided ?? "Nothing is left for you to decide here.")],
    buttons: decisions(facts),
  });
}

function findings(count: number): string {
  if (count === 0) return "The identifier check found nothing that had to be confirmed.";
  return `The identifier check asked about ${count} ${count === 1 ? "thing" : "things"}; the case holder confirmed that ${
    count === 1 ? "it is" : "they are"
  } not the person.`;
}

function read(caseId: string): Button {
  return button({ label: "Read it all", action: "cases.read", data: { case: caseId } });
}

function decisions({ caseId, ref, status, late }: TriageFacts): Button[] {
  const data = { case: caseId };
  const accept = late
    ? button({
        label: "Take it in late",
        action: "cases.accept-late",
        data,
        look: "primary",
        opensForm: true,
      })
    : button({ label: "Accept", action: "cases.accept", data, look: "primary" });
  const giveBack = button({ label: "Return with a note", action: "cases.return", data, opensForm: true });
  const defer = button({ label: "Defer to the next", action: "cases.defer", data });
  const signpost = button({ label: "Signpost", action: "cases.signpost", data, opensForm: true });
  const outside = button({
    label: "Urgent, outside",
    action: "cases.urgent-outside",
    data,
    look: "danger",
    opensForm: true,
  });
  const matches = button({ label: matchWords.button, action: "cases.matches", data });
  const close = button({ label: `Close ${ref}`, action: "cases.close", data, opensForm: true });
  switch (status) {
    case "submitted":
      return [accept, giveBack, defer, signpost, outside];
    case "accepted":
      return [matches, defer, signpost, outside];
    case "deferred":
      return [signpost, outside];
    case "on-agenda":
      return [matches, defer, outside];
    case "returned":
      return [outside];
    case "discussed":
    case "with-the-person":
    case "in-progress":
    case "review":
      return [close, outside];
    case "draft":
    case "closed":
    case "withdrawn":
    case "handled-outside":
      return [];
    default: {
      const never: never = status;
      return never;
    }
  }
}
