import { amendForm, closeForm, parkForm, signOffForm } from "../../../cards/meetings/meeting-forms.js";
import { capturedCounts } from "../../../cards/text/meeting-notices.js";
import type { Binding, Data, FormValues, OpenForm, Reading, Refusal } from "../../app/contract.js";
import { ok, type Result, refuse } from "../../kernel/result.js";
import { currentItem } from "../domain/clock.js";
import {
  CASE_OUTCOMES,
  type CaseOutcome,
  discussed,
  likelyOutcome,
  withoutOutcome,
} from "../domain/close.js";
import { notLive } from "../domain/live.js";
import { text } from "../read-series-form.js";
import { attend } from "../use-cases/attend.js";
import { closeMeeting } from "../use-cases/close-meeting.js";
import { confirmReadBack } from "../use-cases/confirm-read-back.js";
import { nextCase } from "../use-cases/next-case.js";
import { parkCase } from "../use-cases/park-case.js";
import { amendSummary, signOff } from "../use-cases/sign-off.js";
import { skipCase } from "../use-cases/skip-case.js";
import { startMeeting } from "../use-cases/start-meeting.js";
import { captured, countsOf } from "../views/captured.js";
import { type Read, refOf, refsInWords } from "../views/read.js";
import { showSummary } from "../views/summary.js";
import { aboutMeeting, onMeeting } from "./about.js";

/** Before the id of a case, in the names of the fields that ask what became of it. */
const OUTCOME = "outcome-";

export const liveBindings: readonly Binding[] = [
  { action: "meetings.start", about: aboutMeeting, run: (work, data) => startMeeting(work, idIn(data)) },
  { action: "meetings.attend", about: aboutMeeting, run: (work, data) => attend(work, idIn(data)) },
  {
    action: "meetings.next",
    about: aboutMeeting,
    run: (work, data) => nextCase(work, idIn(data), data.seen),
  },
  {
    action: "meetings.skip",
    about: aboutMeeting,
    run: (work, data) => skipCase(work, idIn(data), data.seen),
  },
  {
    action: "meetings.park",
    about: aboutMeeting,
    form: (reading, data) => onMeeting(reading, data, (read) => openPark(reading, read, data)),
    run: (work, data, values) =>
      parkCase(work, idIn(data), values.what === "carry-over" ? "carry-over" : "later", data.seen),
  },
  {
    action: "meetings.confirm-readback",
    about: aboutMeeting,
    run: (work, data) => confirmReadBack(work, idIn(data), data.case ?? ""),
  },
  {
    action: "meetings.close",
    about: aboutMeeting,
    form: (reading, data) => onMeeting(reading, data, (read) => openClose(reading, read)),
    run: (work, data, values) => closeMeeting(work, idIn(data), outcomesIn(values)),
  },
  {
    action: "meetings.sign-off",
    about: aboutMeeting,
    form: (reading, data) => onMeeting(reading, data, (read) => openSignOff(reading, read)),
    run: (work, data, values) => signOff(work, idIn(data), text(values, "notes") || undefined),
  },
  {
    action: "meetings.amend",
    about: aboutMeeting,
    form: (reading, data) =>
      onMeeting(reading, data, async ({ meeting }) =>
        meeting.status === "signed-off"
          ? ok({ definition: amendForm(meeting.ref) })
          : refuse({ code: "amend-before-sign-off", with: { ref: meeting.ref } }),
      ),
    run: (work, data, values) => amendSummary(work, idIn(data), text(values, "words")),
  },
  { action: "meetings.summary", about: aboutMeeting, view: showSummary },
];

function idIn(data: Data): string {
  return data.meeting ?? "";
}

async function openPark(reading: Reading, { meeting }: Read, data: Data): Promise<Result<OpenForm, Refusal>> {
  const not = notLive(meeting);
  if (not) return refuse({ code: not.code, with: { ref: meeting.ref } });
  const current = currentItem(meeting.agenda);
  if (!current) return refuse({ code: "board-nothing-current" });
  const ref = await refOf(reading, current.caseId);
  // The case may change while the form is open; `seen` then stops it from parking another one.
  if (data.seen !== undefined && data.seen !== current.caseId) {
    return refuse({ code: "board-moved-on", with: { current: ref } });
  }
  return ok({ definition: parkForm(ref), values: { what: "later" } });
}

async function openClose(reading: Reading, { meeting }: Read): Promise<Result<OpenForm, Refusal>> {
  const not = notLive(meeting);
  if (not) return refuse({ code: not.code, with: { ref: meeting.ref } });
  const open = [];
  const values: Record<string, string> = {};
  for (const item of withoutOutcome(meeting.agenda)) {
    const field = OUTCOME + item.caseId;
    const counts = capturedCounts(countsOf(await captured(reading, item.caseId)));
    open.push({ field, ref: await refOf(reading, item.caseId), counts });
    values[field] = likelyOutcome(item);
  }
  return ok({ definition: closeForm(meeting.ref, open), values });
}

function outcomesIn(values: FormValues): Record<string, CaseOutcome> {
  const found: Record<string, CaseOutcome> = {};
  for (const [field, value] of Object.entries(values)) {
    const outcome = CASE_OUTCOMES.find((one) => one === value);
    if (field.startsWith(OUTCOME) && outcome) found[field.slice(OUTCOME.length)] = outcome;
  }
  return found;
}

async function openSignOff(reading: Reading, { meeting }: Read): Promise<Result<OpenForm, Refusal>> {
  if (meeting.status === "signed-off")
    return refuse({ code: "sign-off-already", with: { ref: meeting.ref } });
  if (meeting.status !== "closed") return refuse({ code: "sign-off-not-closed", with: { ref: meeting.ref } });
  const cases = [];
  for (const caseId of discussed(meeting)) {
    cases.push({
      ref: await refOf(reading, caseId),
      counts: capturedCounts(countsOf(await captured(reading, caseId))),
    });
  }
  const carried = meeting.agenda.filter((item) => item.state === "carried-over").map((item) => item.caseId);
  const carriedOver = carried.length === 0 ? "" : await refsInWords(reading, carried);
  return ok({ definition: signOffForm({ ref: meeting.ref, cases, carriedOver }) });
}
