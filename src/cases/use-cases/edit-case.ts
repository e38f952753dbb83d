import type { Data, FormValues, Refusal } from "../../app/contract.js";
import { ok, refuse } from "../../kernel/result.js";
import type { Store } from "../../storage/database.js";
import type { Work } from "../../storage/work.js";
import { settingOf } from "../clock.js";
import { edit } from "../domain/holder.js";
import { MAY_START } from "../domain/statuses.js";
import type { Case } from "../domain/types.js";
import { keep, lockCase, type Outcome, refOf, refuseWith } from "../keep.js";
import { confirmedFindings, readContent } from "../read-content.js";
import { immediateRisk } from "../safety.js";
import { bringCase } from "./bring-case.js";

/** B6: changes a case before its agenda is out. A draft, or a returned case, can be sent from here as well. */
export async function editCase(work: Work, data: Data, values: FormValues): Outcome {
  const state = await lockCase(work, data.case ?? "");
  if (state.status === "draft" || state.status === "returned") return bringCase(work, data, values);
  const risk = await immediateRisk(work, state.area, values);
  if (risk) return refuse(risk);
  const tooLate = await editRefusal(work, state);
  if (tooLate) return refuse(tooLate);
  const content = readContent(values);
  const edited = edit(state, content, confirmedFindings(values), work.now);
  if (!edited.ok) return refuseWith(work, state, edited.refusal);
  if (edited.value.events.length === 0) return ok({ say: "case-unchanged", with: { ref: refOf(state) } });
  await keep(work, edited.value);
  return ok({ say: "case-changed", with: { ref: refOf(state) } });
}

/** Why a case cannot be changed any more; undefined: it can. */
export async function editRefusal(store: Store, state: Case): Promise<Refusal | undefined> {
  if (!MAY_START.edit.includes(state.status)) {
    const published = state.onAgendaAt !== undefined && state.closedAt === undefined;
    if (published) return { code: "case-agenda-is-out", with: { ref: refOf(state) } };
    return { code: `case-is-${state.status}`, with: { ref: refOf(state) } };
  }
  const { meeting } = await settingOf(store, state);
  const out = meeting?.status === "agenda-out" || meeting?.status === "live";
  const stands = state.status === "accepted" || state.status === "deferred";
  return out && stands ? { code: "case-agenda-is-out", with: { ref: refOf(state) } } : undefined;
}
