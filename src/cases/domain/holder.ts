import type { Instant } from "../../kernel/instant.js";
import { refuse } from "../../kernel/result.js";
import { alreadySo, type Moved, moved, stopped } from "./move.js";
import type { Case, CaseOutcome } from "./types.js";

/** What the form carries; text about the person stands in `text` alone. */
export type CaseContent = Pick<
  Case,
  "ageBand" | "needs" | "complexity" | "safetyPlan" | "personKnows" | "excluded" | "recognisable"
> & { text: Pick<Case["text"], "situation" | "strengths" | "tried" | "question" | "easier"> };

/** A draft that nobody else sees. */
export function draft(
  who: { id: string; area: string; series: string; owner: string },
  content: CaseContent,
  confirmedFindings: number,
  now: Instant,
): Moved {
  return moved(
    { ...who, status: "draft", ...content, carriedOver: 0, nudges: 0, confirmedFindings, changedAt: now },
    { type: "case-drafted" },
  );
}

/** Changes before the agenda is out (B6); afterwards what is new is said in the case's thread. */
export function edit(state: Case, content: CaseContent, confirmedFindings: number, now: Instant): Moved {
  const wrong = stopped("edit", state);
  if (wrong) return refuse(wrong);
  const sent = state.status !== "draft" && state.status !== "returned";
  if (sent && !content.text.question) return refuse({ code: "case-needs-question" });
  if (sent && !content.personKnows) return refuse({ code: "case-person-must-know" });
  if (sameContent(state, content)) return alreadySo(state);
  return moved(
    {
      ...state,
      ...content,
      text: { ...state.text, ...content.text },
      confirmedFindings: state.confirmedFindings + confirmedFindings,
      ...(sent ? { editedAt: now } : {}),
    },
    { type: "case-edited", facts: { in: state.status } },
  );
}

/**
 * To the chair. The reference is given once and stays; `late`: after the meeting's cut-off (B7).
 * Sending again after a return keeps the number, too.
 */
export function submit(
  state: Case,
  to: { ref: string; meeting: string; late: boolean },
  now: Instant,
): Moved {
  const wrong = stopped("submit", state);
  if (wrong) return refuse(wrong);
  if (!state.text.question) return refuse({ code: "case-needs-question" });
  if (!state.personKnows) return refuse({ code: "case-person-must-know" });
  const again = state.status === "returned";
  return moved(
    {
      ...state,
      ref: state.ref ?? to.ref,
      meeting: to.meeting,
      late: to.late,
      status: "submitted",
      submittedAt: now,
      decided: undefined,
      chairAskedAt: undefined,
    },
    { type: "case-submitted", facts: { late: to.late, again } },
  );
}

/** Until it was discussed; from then on a case is closed, not withdrawn. */
export function withdraw(state: Case, now: Instant): Moved {
  if (state.status === "withdrawn") return alreadySo(state);
  const wrong = stopped("withdraw", state);
  if (wrong) return refuse(wrong);
  return moved(
    { ...state, status: "withdrawn", closedAt: now },
    { type: "case-withdrawn", facts: { from: state.status } },
  );
}

/** By case holder or chair, with how it ended. The same outcome again changes nothing. */
export function close(state: Case, as: CaseOutcome, words: string | undefined, now: Instant): Moved {
  if (state.status === "closed" && state.closedAs === as) return alreadySo(state);
  const wrong = stopped("close", state);
  if (wrong) return refuse(wrong);
  return moved(
    {
      ...state,
      status: "closed",
      closedAs: as,
      closedAt: now,
      text: words ? { ...state.text, outcome: words } : state.text,
    },
    { type: "case-closed", facts: { as, from: state.status } },
  );
}

/** Back on the agenda of a coming meeting, as carried over; its number and its 28 days stay. */
export function bringBack(state: Case, toMeeting: string, now: Instant): Moved {
  if (state.status === "deferred" && state.meeting === toMeeting) return alreadySo(state);
  const wrong = stopped("bring-back", state);
  if (wrong) return refuse(wrong);
  return moved(
    {
      ...state,
      status: "deferred",
      meeting: toMeeting,
      carriedOver: state.carriedOver + 1,
      nudges: 0,
      reviewAt: undefined,
      reviewSince: undefined,
      broughtBackAt: now,
    },
    { type: "case-brought-back", facts: { to: toMeeting } },
  );
}

function sameContent(state: Case, content: CaseContent): boolean {
  const part = (of: CaseContent) => [
    of.ageBand,
    [...of.needs].sort(),
    of.complexity,
    of.safetyPlan,
    of.personKnows,
    [...of.excluded].sort(),
    [...(of.recognisable ?? [])].sort(),
    of.text.situation,
    of.text.strengths ?? "",
    of.text.tried ?? "",
    of.text.question ?? "",
    of.text.easier ?? "",
  ];
  return JSON.stringify(part(state)) === JSON.stringify(part(content));
}
