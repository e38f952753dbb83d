import { seriesWords } from "../../../cards/text/meeting-cards.js";
import type { Done, FormValues, Refusal } from "../../app/contract.js";
import type { Role } from "../../directory/domain/types.js";
import { membersOfArea, nameOf, rolesIn } from "../../directory/queries.js";
import { joinSeries } from "../../directory/use-cases/join-series.js";
import { setRoles } from "../../directory/use-cases/set-roles.js";
import { ok, type Result, refuse } from "../../kernel/result.js";
import type { Work } from "../../storage/work.js";
import { liveMeeting } from "../queries.js";
import { type Leaders, readLeaders } from "../read-series-form.js";
import { allSeries } from "../store.js";
import { refreshBoard } from "./refresh-board.js";
import { refreshProposal, showProposal } from "./show-proposal.js";

const ROLES = ["chair", "deputy", "coordinator"] as const;

/** S6: who runs the MDT. When the chair changes hands, both are told; whoever hands over stays on the list. */
export async function changeRoles(
  work: Work,
  seriesId: string,
  values: FormValues,
): Promise<Result<Done, Refusal>> {
  const series = await allSeries.lock(work, seriesId);
  if (!series) return refuse({ code: "no-longer-there" });
  const { code } = series;
  if (series.status === "ended") return refuse({ code: "series-over", with: { code } });
  const leaders = readLeaders(values, await membersOfArea(work, series.area));
  if (!leaders.ok) return leaders;
  if (ROLES.every((role) => leaders.value[role] === series[role])) {
    return ok({ say: "series-unchanged", with: { code } });
  }
  const changed = { ...series, ...leaders.value };
  await allSeries.save(work, changed, work.now);
  await work.record(
    { type: "roles-changed", thing: series.id, ref: series.ref, facts: { ...leaders.value } },
    series.area,
  );
  await replaceRoles(work, series, leaders.value);
  if (changed.chair !== series.chair) await tellBoth(work, seriesId, series.chair, changed.chair);
  if (changed.status === "proposed") await showProposal(work, changed);
  else await refreshProposal(work, changed);
  const live = await liveMeeting(work, seriesId);
  if (live) await refreshBoard(work, live.id);
  const name = async (member: string | undefined) =>
    member === undefined ? seriesWords.nobody : (await nameOf(work, member)).name;
  return ok({
    say: "roles-saved",
    with: {
      code,
      chair: await name(changed.chair),
      deputy: await name(changed.deputy),
      coordinator: await name(changed.coordinator),
    },
  });
}

/** Puts the list of the series in step. Whoever loses their last role stays on it as a partner. */
export async function replaceRoles(
  work: Work,
  before: Leaders & { id: string },
  after: Leaders,
): Promise<void> {
  for (const role of ROLES) {
    const [old, now] = [before[role], after[role]];
    if (old === now) continue;
    if (now !== undefined) await joinSeries(work, { series: before.id, member: now, roles: [role] });
    if (old === undefined) continue;
    const left: Role[] = (await rolesIn(work, before.id, old)).filter((one) => one !== role);
    await setRoles(work, { series: before.id, member: old, roles: left.length > 0 ? left : ["partner"] });
  }
}

async function tellBoth(work: Work, series: string, from: string, to: string): Promise<void> {
  const tag = `series:${series}:handover:${work.newId()}`;
  const show = { tag, card: "series.handover" };
  await work.show({ ...show, at: `dm:${from}`, args: { series, role: "gives", other: to } });
  await work.show({ ...show, at: `dm:${to}`, args: { series, role: "takes", other: from } });
}
