import type { Done, FormValues, Refusal } from "../../app/contract.js";
import { areaById, memberById, membersOfArea, nameOf, seriesOfMember } from "../../directory/queries.js";
import { joinSeries } from "../../directory/use-cases/join-series.js";
import { ok, type Result, refuse } from "../../kernel/result.js";
import type { Work } from "../../storage/work.js";
import { presser } from "../actor.js";
import { DEFAULT_SETTINGS } from "../domain/settings.js";
import type { Series } from "../domain/types.js";
import { seriesByCode, seriesOfArea } from "../queries.js";
import { type Leaders, readCode, readLeaders, readShape } from "../read-series-form.js";
import { allSeries } from "../store.js";
import { showProposal } from "./show-proposal.js";

/** S1: a proposal. Its chair sees the real dates; nobody else hears of it until the chair starts it. */
export async function setUpSeries(work: Work, values: FormValues): Promise<Result<Done, Refusal>> {
  const member = await memberById(work, presser(work));
  const area = member && (await areaById(work, member.area));
  if (!member || !area) throw new Error("whoever presses is on the list of an area");
  if (!(await maySetUp(work, member.id, area.id))) return refuse({ code: "setup-not-yours" });
  const code = readCode(values);
  if (!code.ok) return code;
  if (await seriesByCode(work, code.value))
    return refuse({ code: "pcn-code-taken", with: { code: code.value } });
  const shape = readShape(values, area.zone, work.now);
  if (!shape.ok) return shape;
  const leaders = readLeaders(values, await membersOfArea(work, area.id));
  if (!leaders.ok) return leaders;
  const series: Series = {
    id: work.newId(),
    area: area.id,
    status: "proposed",
    ref: code.value,
    code: code.value,
    zone: area.zone,
    settings: DEFAULT_SETTINGS,
    ...shape.value,
    ...leaders.value,
  };
  await allSeries.insert(work, series, work.now);
  await work.record({ type: "series-proposed", thing: series.id, ref: series.ref }, series.area);
  await giveRoles(work, series.id, leaders.value);
  await showProposal(work, series);
  const chair = await nameOf(work, series.chair);
  return ok({ say: "series-proposed", with: { code: series.code, chair: chair.name } });
}

/** The first MDT of an area may be set up by anybody on its list; further ones by those who run one, or the area. */
export async function maySetUp(
  work: Pick<Work, "tx" | "sealer">,
  member: string,
  area: string,
): Promise<boolean> {
  if ((await seriesOfArea(work, area)).length === 0) return true;
  if ((await areaById(work, area))?.coordinators?.includes(member)) return true;
  const memberships = await seriesOfMember(work, member);
  return memberships.some(({ roles }) =>
    roles.some((role) => ["chair", "deputy", "coordinator"].includes(role)),
  );
}

export async function giveRoles(work: Work, series: string, leaders: Leaders): Promise<void> {
  await joinSeries(work, { series, member: leaders.chair, roles: ["chair"] });
  if (leaders.deputy !== undefined)
    await joinSeries(work, { series, member: leaders.deputy, roles: ["deputy"] });
  if (leaders.coordinator !== undefined) {
    await joinSeries(work, { series, member: leaders.coordinator, roles: ["coordinator"] });
  }
}
