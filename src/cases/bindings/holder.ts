import { type CaseFormFacts, caseForm, caseFormValues } from "../../../cards/cases/case-form.js";
import { closeForm } from "../../../cards/cases/response-forms.js";
import type { Binding, FormValues, OpenForm, Reading, Refusal } from "../../app/contract.js";
import { areaById, organisationsOfArea } from "../../directory/queries.js";
import { ok, type Result, refuse } from "../../kernel/result.js";
import { momentWords } from "../../kernel/spoken.js";
import { meetingForNewCase, seriesById, stepMoments } from "../../meetings/queries.js";
import { MAY_START } from "../domain/statuses.js";
import type { Case, CaseOutcome } from "../domain/types.js";
import { refOf } from "../keep.js";
import { words } from "../read-content.js";
import { afterImmediateRisk, immediateRisk } from "../safety.js";
import { bringCaseBack } from "../use-cases/bring-back.js";
import { bringCase } from "../use-cases/bring-case.js";
import { closeCase } from "../use-cases/close-case.js";
import { editCase, editRefusal } from "../use-cases/edit-case.js";
import { stillOnIt } from "../use-cases/still-on-it.js";
import { withdrawCase } from "../use-cases/withdraw-case.js";
import { aboutBringing, aboutCase, pressed, theCase } from "./about.js";

/** What a case holder does: bring, change, withdraw, close, bring back. */
export const holderBindings: readonly Binding[] = [
  {
    action: "cases.bring",
    about: aboutBringing,
    async form(reading, data) {
      const known = await pressed(reading, data);
      if (known && known.owner !== reading.actor.id) return refuse({ code: "case-holder-only" });
      return openCaseForm(reading, "cases.bring", known?.series ?? data.series ?? "", known);
    },
    first: (reading, _data, values) => immediateRisk(reading, reading.actor.area, values),
    run: (work, data, values) => (data.case === undefined ? bringCase : editCase)(work, data, values),
    afterRefusal: async (work, refusal, data) =>
      afterImmediateRisk(work, refusal, data.series ?? (await pressed(work, data))?.series ?? ""),
  },
  {
    action: "cases.edit",
    about: aboutCase,
    async form(reading, data) {
      const known = await theCase(reading, data);
      return openCaseForm(reading, "cases.edit", known.series, known);
    },
    first: (reading, _data, values) => immediateRisk(reading, reading.actor.area, values),
    run: editCase,
    afterRefusal: async (work, refusal, data) =>
      afterImmediateRisk(work, refusal, (await theCase(work, data)).series),
  },
  { action: "cases.withdraw", about: aboutCase, run: (work, data) => withdrawCase(work, data.case ?? "") },
  {
    action: "cases.close",
    about: aboutCase,
    async form(reading, data) {
      const state = await theCase(reading, data);
      if (!MAY_START.close.includes(state.status)) return refuse(wrongState(state));
      return ok({ definition: closeForm(refOf(state)) });
    },
    run: (work, data, values: FormValues) =>
      closeCase(work, data.case ?? "", values.outcome as CaseOutcome, words(values, "words")),
  },
  {
    action: "cases.bring-back",
    about: aboutCase,
    run: (work, data) => bringCaseBack(work, data.case ?? ""),
  },
  { action: "cases.still-on-it", about: aboutCase, run: (work, data) => stillOnIt(work, data.case ?? "") },
];

/** A form is not opened for what could not be sent: the refusal says why at once. */
export function wrongState(state: Case): Refusal {
  return { code: `case-is-${state.status}`, with: { ref: refOf(state) } };
}

async function openCaseForm(
  reading: Reading,
  name: CaseFormFacts["name"],
  seriesId: string,
  known: Case | undefined,
): Promise<Result<OpenForm, Refusal>> {
  const tooLate = known && (await editRefusal(reading, known));
  if (tooLate) return refuse(tooLate);
  const series = await seriesById(reading, seriesId);
  const area = series && (await areaById(reading, series.area));
  if (!series || !area) throw new Error(`no series ${seriesId}`);
  const next = await meetingForNewCase(reading, series.id, reading.now);
  const organisations = await organisationsOfArea(reading, series.area);
  const definition = caseForm({
    name,
    series: series.code,
    ref: known?.ref,
    sendable: known === undefined || known.status === "draft" || known.status === "returned",
    returnNote: known?.status === "returned" ? known.text.returnNote : undefined,
    cutOff:
      next && !next.late ? momentWords(stepMoments(next.meeting, series)["cut-off"], series.zone) : undefined,
    crisis: area.crisis,
    // Nobody leaves out their own organisation: they could not follow the case themselves.
    organisations: organisations.filter((one) => one.id !== reading.actor.organisation),
    chosen: known?.excluded ?? [],
  });
  return ok({ definition, ...(known ? { values: caseFormValues(known) } : {}) });
}
