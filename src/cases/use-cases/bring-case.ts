import type { Data, FormValues } from "../../app/contract.js";
import { memberById, nameOf } from "../../directory/queries.js";
import { ok, refuse } from "../../kernel/result.js";
import { momentWords } from "../../kernel/spoken.js";
import type { Meeting, Series } from "../../meetings/domain/types.js";
import { meetingForNewCase, stepMoments } from "../../meetings/queries.js";
import { takeCaseNumber } from "../../meetings/use-cases/take-case-number.js";
import type { Work } from "../../storage/work.js";
import { settingOf } from "../clock.js";
import { type CaseContent, draft, edit, submit } from "../domain/holder.js";
import type { Case } from "../domain/types.js";
import { actingMember, keep, lockCase, type Outcome, refuseWith } from "../keep.js";
import { confirmedFindings, readContent } from "../read-content.js";
import { immediateRisk } from "../safety.js";
import { cases } from "../store.js";

/**
 * Saves a case as a draft or sends it to the chair (B3, B7, B8). `data.case`: a draft, or a case that was
 * returned, that is being changed. The very same words sent twice are one case.
 */
export async function bringCase(work: Work, data: Data, values: FormValues): Outcome {
  const owner = actingMember(work);
  const member = await memberById(work, owner);
  if (!member) throw new Error(`no member ${owner}`);
  const risk = await immediateRisk(work, member.area, values);
  if (risk) return refuse(risk);

  const content = readContent(values);
  const found = data.case === undefined ? undefined : await lockCase(work, data.case);
  if (found && found.owner !== owner) return refuse({ code: "case-holder-only" });
  const series = found?.series ?? data.series;
  if (series === undefined) throw new Error("a case is brought to a series");
  const twin = found ? undefined : await sameCase(work, owner, series, content);
  if (twin && values.send === "send" && twin.status === "submitted") return sent(work, twin);

  const before = found ?? twin;
  const written = before
    ? edit(before, content, twin ? 0 : confirmedFindings(values), work.now)
    : draft(
        { id: work.newId(), area: member.area, series, owner },
        content,
        confirmedFindings(values),
        work.now,
      );
  if (!written.ok) return refuseWith(work, found ?? (twin as Case), written.refusal);
  const isNew = before === undefined;

  const { series: mdt } = await settingOf(work, { series });
  const where = await meetingForNewCase(work, series, work.now);
  if (values.send !== "send") {
    if (written.value.events.length > 0) await keep(work, written.value, isNew);
    if (written.value.state.status === "returned") {
      return ok({ say: "case-changed", with: { ref: written.value.state.ref ?? "" } });
    }
    return savedDraft(mdt, where?.meeting);
  }
  // A question that is missing is asked for while everything typed still stands in the form.
  if (!content.text.question) return refuse({ code: "case-needs-question" });
  if (!content.personKnows) {
    await keep(work, written.value, isNew);
    return ok({ say: "case-kept-person-must-know" });
  }
  if (!where) {
    await keep(work, written.value, isNew);
    const chair = await nameOf(work, mdt.chair);
    return ok({ say: "case-kept-no-meeting", with: { series: mdt.code, chair: chair.name } });
  }
  const ref = written.value.state.ref ?? (await takeCaseNumber(work, where.meeting.id));
  const submitted = submit(
    written.value.state,
    { ref, meeting: where.meeting.id, late: where.late },
    work.now,
  );
  if (!submitted.ok) return refuseWith(work, written.value.state, submitted.refusal);
  const events = [...written.value.events, ...submitted.value.events];
  return sent(work, await keep(work, { state: submitted.value.state, events }, isNew));
}

/** What the same member wrote before in just these words, still at its beginning. */
async function sameCase(
  work: Work,
  owner: string,
  series: string,
  content: CaseContent,
): Promise<Case | undefined> {
  const mine = await cases.find(work, { owner, series, status: ["draft", "submitted"] });
  return mine.find((one) => {
    const repeated = edit(one, content, 0, work.now);
    return repeated.ok && repeated.value.events.length === 0;
  });
}

async function sent(work: Work, state: Case): Outcome {
  const { series, meeting, clock } = await settingOf(work, state);
  if (!meeting || !clock.meeting || state.ref === undefined) throw new Error(`case ${state.id} was not sent`);
  if (state.late) {
    const day = momentWords(meeting.start, series.zone);
    return ok({ say: "case-sent-late", with: { ref: state.ref, meeting: day } });
  }
  return ok({
    say: "case-sent",
    with: { ref: state.ref, by: momentWords(clock.meeting.agenda, series.zone) },
  });
}

function savedDraft(series: Series, meeting: Meeting | undefined): Awaited<Outcome> {
  if (!meeting) return ok({ say: "case-draft-saved-no-date" });
  const by = momentWords(stepMoments(meeting, series)["cut-off"], series.zone);
  return ok({ say: "case-draft-saved", with: { by } });
}
