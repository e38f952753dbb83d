import {
  acceptLateForm,
  returnForm,
  signpostForm,
  urgentOutsideForm,
} from "../../../cards/cases/triage-forms.js";
import type { FormDefinition } from "../../../cards/form.js";
import type { Binding } from "../../app/contract.js";
import { ok, refuse } from "../../kernel/result.js";
import type { Moved } from "../domain/move.js";
import { accept, handleOutside, returnWithNote, signpost } from "../domain/triage.js";
import type { Case } from "../domain/types.js";
import { refOf, refuseWith } from "../keep.js";
import { words } from "../read-content.js";
import { acceptCase } from "../use-cases/accept-case.js";
import { deferCase } from "../use-cases/defer-case.js";
import { handleCaseOutside } from "../use-cases/handle-outside.js";
import { returnCase } from "../use-cases/return-case.js";
import { signpostCase } from "../use-cases/signpost-case.js";
import { aboutCase, theCase } from "./about.js";

/**
 * Opens the chair's form only for a case that could still be decided so; a second chair hears at once who was
 * quicker. `would`: the decision with a placeholder for what is typed; its outcome is thrown away.
 */
function decisionForm(
  form: (ref: string) => FormDefinition,
  would: (state: Case, by: string, now: string) => Moved,
): NonNullable<Binding["form"]> {
  return async (reading, data) => {
    const state = await theCase(reading, data);
    const possible = would(state, reading.actor.id, reading.now);
    if (!possible.ok) return refuse((await refuseWith(reading, state, possible.refusal)).refusal);
    return ok({ definition: form(refOf(state)) });
  };
}

/** The chair's triage (B9) and late cases (B7). */
export const chairBindings: readonly Binding[] = [
  { action: "cases.accept", about: aboutCase, run: (work, data) => acceptCase(work, data.case ?? "") },
  {
    action: "cases.accept-late",
    about: aboutCase,
    form: decisionForm(acceptLateForm, (state, by, now) => accept(state, by, now, "-")),
    run: (work, data, values) => acceptCase(work, data.case ?? "", words(values, "reason")),
  },
  {
    action: "cases.return",
    about: aboutCase,
    form: decisionForm(returnForm, (state, by, now) => returnWithNote(state, by, "-", now)),
    run: (work, data, values) => returnCase(work, data.case ?? "", words(values, "note") ?? ""),
  },
  { action: "cases.defer", about: aboutCase, run: (work, data) => deferCase(work, data.case ?? "") },
  {
    action: "cases.signpost",
    about: aboutCase,
    form: decisionForm(signpostForm, (state, by, now) => signpost(state, by, "-", now)),
    run: (work, data, values) => signpostCase(work, data.case ?? "", words(values, "note") ?? ""),
  },
  {
    action: "cases.urgent-outside",
    about: aboutCase,
    form: decisionForm(urgentOutsideForm, (state, by, now) => handleOutside(state, by, undefined, now)),
    run: (work, data, values) => handleCaseOutside(work, data.case ?? "", words(values, "note")),
  },
];
