import type { Done, FormValues, Refusal } from "../../app/contract.js";
import { followMeeting } from "../../cases/use-cases/follow-meeting.js";
import { membersOfArea } from "../../directory/queries.js";
import { localDate } from "../../kernel/instant.js";
import { ok, type Result, refuse } from "../../kernel/result.js";
import type { Work } from "../../storage/work.js";
import { needsHolidayChoice } from "../domain/clock.js";
import { anchored } from "../domain/rule.js";
import { isAhead, plannedDates } from "../domain/schedule.js";
import type { Meeting, Series } from "../domain/types.js";
import { seriesByCode } from "../queries.js";
import { readCode, readLeaders, readShape } from "../read-series-form.js";
import { same } from "../same.js";
import { allSeries, lockMeeting, meetings, saveMeeting } from "../store.js";
import { cancelAndCarry } from "./cancel-meeting.js";
import { replaceRoles } from "./change-roles.js";
import { showProposal } from "./show-proposal.js";
import { tellLeaders } from "./tell-leaders.js";
import { showSchedule, topUp } from "./top-up.js";

/** S1: a proposal changes freely. One that is on keeps its code and its meetings whose call is open. */
export async function editSeries(
  work: Work,
  seriesId: string,
  values: FormValues,
): Promise<Result<Done, Refusal>> {
  const series = await allSeries.lock(work, seriesId);
  if (!series) return refuse({ code: "no-longer-there" });
  if (series.status === "ended") return refuse({ code: "series-over", with: { code: series.code } });
  return series.status === "proposed"
    ? editProposal(work, series, values)
    : editRunning(work, series, values);
}

async function editProposal(work: Work, series: Series, values: FormValues): Promise<Result<Done, Refusal>> {
  const code = readCode(values);
  if (!code.ok) return code;
  const other = await seriesByCode(work, code.value);
  if (other && other.id !== series.id) return refuse({ code: "pcn-code-taken", with: { code: code.value } });
  const shape = readShape(values, series.zone, work.now);
  if (!shape.ok) return shape;
  const leaders = readLeaders(values, await membersOfArea(work, series.area));
  if (!leaders.ok) return leaders;
  const edited: Series = { ...series, ...shape.value, ...leaders.value, code: code.value, ref: code.value };
  await allSeries.save(work, edited, work.now);
  await work.record({ type: "series-edited", thing: series.id, ref: edited.ref }, series.area);
  await replaceRoles(work, series, leaders.value);
  await showProposal(work, edited);
  return ok({ say: "series-edited", with: { code: edited.code } });
}

async function editRunning(work: Work, series: Series, values: FormValues): Promise<Result<Done, Refusal>> {
  const shape = readShape(values, series.zone, work.now, series.firstDate);
  if (!shape.ok) return shape;
  const sameRule = same(anchored(series.rule, series.firstDate), shape.value.rule);
  const edited: Series = { ...series, ...shape.value };
  if (same(edited, series)) return ok({ say: "series-unchanged", with: { code: series.code } });
  await allSeries.save(work, edited, work.now);
  await work.record(
    { type: "series-edited", thing: series.id, ref: series.ref, facts: { sameRule } },
    series.area,
  );
  if (!sameRule || edited.onHoliday !== series.onHoliday) await followRule(work, edited);
  await topUp(work, series.id);
  await showSchedule(work, series.id);
  return ok({ say: "series-changed", with: { code: series.code } });
}

/** Meetings that nobody was called to yet, and nobody moved by hand, go where the new rule puts their month. */
async function followRule(work: Work, series: Series): Promise<void> {
  const ahead = (await meetings.find(work, { series: series.id })).filter((meeting) =>
    isAhead(meeting, work.now),
  );
  const planned = plannedDates(series, localDate(work.now, series.zone), 24);
  const dates = new Map((planned.ok ? planned.value : []).map((date) => [date.ref, date]));
  for (const { id } of ahead.filter((one) => one.status === "scheduled" && one.moved === undefined)) {
    // Read again: cases of one that was cancelled a moment ago may have come to it.
    const meeting = (await lockMeeting(work, id))?.meeting;
    if (!meeting) continue;
    const date = dates.get(meeting.ref);
    if (!date || date.start <= work.now) {
      await cancelAndCarry(work, meeting, series, { because: "rule-changed" });
      continue;
    }
    const { holiday: _, ...rest } = meeting;
    const followed: Meeting = {
      ...rest,
      start: date.start,
      end: date.end,
      planned: date.planned,
      ...(date.holiday !== undefined && { holiday: { name: date.holiday, choice: date.choice } }),
    };
    const saved = await saveMeeting(work, followed, series);
    await followMeeting(work, saved.id);
    if (needsHolidayChoice(saved))
      await tellLeaders(work, saved, series, { tag: "holiday", card: "meetings.holiday" });
  }
}
