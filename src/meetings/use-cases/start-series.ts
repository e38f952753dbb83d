import { datesRefusalSentence } from "../../../cards/text/dates.js";
import type { Done, Refusal } from "../../app/contract.js";
import { planChannelDigest } from "../../digest/use-cases/plan-channel-digest.js";
import { inviteMembers } from "../../directory/use-cases/invite-members.js";
import { ok, type Result, refuse } from "../../kernel/result.js";
import type { Work } from "../../storage/work.js";
import { firstDay, plannedDates } from "../domain/schedule.js";
import { spokenMoment } from "../domain/spoken.js";
import { nextMeeting } from "../queries.js";
import { allSeries } from "../store.js";
import { showProposal } from "./show-proposal.js";
import { topUp } from "./top-up.js";

/** "Looks right: start": from now on the clock runs, and the dates are in the channel. Again: it is on already. */
export async function startSeries(work: Work, seriesId: string): Promise<Result<Done, Refusal>> {
  const series = await allSeries.lock(work, seriesId);
  if (!series) return refuse({ code: "no-longer-there" });
  const { code } = series;
  if (series.status === "active") return refuse({ code: "series-already-on", with: { code } });
  if (series.status === "ended") return refuse({ code: "series-over", with: { code } });
  const coming = plannedDates(series, firstDay(series, work.now), 1);
  if (!coming.ok)
    return refuse({ code: "rule-unreadable", with: { why: datesRefusalSentence(coming.refusal) } });
  await allSeries.save(work, { ...series, status: "active" }, work.now);
  await work.record({ type: "series-started", thing: series.id, ref: series.ref }, series.area);
  await inviteMembers(work, { series: seriesId, area: series.area, pcn: code });
  await topUp(work, seriesId);
  await planChannelDigest(work, series);
  await showProposal(work, series);
  const first = await nextMeeting(work, seriesId, work.now);
  if (!first) return refuse({ code: "series-over", with: { code } });
  return ok({
    say: "series-started",
    with: { code, ref: first.ref, when: spokenMoment(first.start, series.zone) },
  });
}
