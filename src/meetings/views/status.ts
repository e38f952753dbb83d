import type { Card } from "../../../cards/card-types.js";
import { noMeetingCard, statusCard } from "../../../cards/meetings/status-card.js";
import { statusWords, stepOwners } from "../../../cards/text/live-cards.js";
import { statusLabels, stepLabels } from "../../../cards/text/meeting-cards.js";
import type { Data, Reading, Refusal } from "../../app/contract.js";
import { casesOfMeeting, casesOfSeries } from "../../cases/queries.js";
import { nameOf, rolesIn } from "../../directory/queries.js";
import { ok, type Result, refuse } from "../../kernel/result.js";
import { timeNeeded } from "../domain/agenda.js";
import { nextStep } from "../domain/clock.js";
import { takesAnswers } from "../domain/rsvp.js";
import type { MeetingStep } from "../domain/types.js";
import { invitedTo, nextMeeting } from "../queries.js";
import { allSeries } from "../store.js";
import { clockDates, type Read, readMeeting } from "./read.js";

/** `/mdt status`: where the month stands, and who owns the next step. Counts only. */
export async function showStatus(reading: Reading, data: Data): Promise<Result<Card, Refusal>> {
  const series = await allSeries.get(reading, data.series ?? "");
  const id = data.meeting ?? (series && (await nextMeeting(reading, series.id, reading.now))?.id);
  const read = await readMeeting(reading, id);
  if (!read) return series ? ok(noMeetingCard(series.code)) : refuse({ code: "no-longer-there" });
  const { meeting, say } = read;
  const open = await casesOfMeeting(reading, meeting.id, ["submitted"]);
  const drafts = await casesOfSeries(reading, meeting.series, ["draft", "returned"]);
  return ok(
    statusCard({
      series: meeting.series,
      meeting: meeting.id,
      ref: meeting.ref,
      status: statusLabels[meeting.status],
      when: say(meeting.start),
      counts: { agenda: timeNeeded(meeting).cases, open: open.length, drafts: drafts.length },
      coming: await howManyCome(reading, read),
      next: await whoseTurn(reading, read),
      steps: clockDates(meeting, read.series).map(({ step, at }) => ({
        what: stepLabels[step],
        when: say(at),
        state: stateOf(read, step, at, reading.now),
      })),
    }),
  );
}

/** For those who run it, until it begins. */
async function howManyCome(reading: Reading, { meeting }: Read) {
  const roles = await rolesIn(reading, meeting.series, reading.actor.id);
  const runs = roles.some((role) => role === "chair" || role === "deputy" || role === "coordinator");
  if (!runs || !takesAnswers(meeting, reading.now)) return undefined;
  const invited = await invitedTo(reading, meeting);
  const said = (what: string | undefined) => invited.filter(({ coming }) => coming === what).length;
  return { yes: said("yes"), no: said("no"), silent: said(undefined) + said("maybe") };
}

async function whoseTurn(reading: Reading, { meeting, series, say }: Read) {
  const next = nextStep(meeting, series);
  if (!next) return undefined;
  const { who, what } = stepOwners[next.step];
  const name = who === "chair" ? (await nameOf(reading, series.chair)).name : statusWords[who];
  return { who: name, what, when: say(next.at) };
}

function stateOf({ meeting }: Read, step: MeetingStep, at: string, now: string): "done" | "due" | "dropped" {
  if (meeting.done.includes(step)) return "done";
  return meeting.status === "cancelled" || (at < now && meeting.status === "signed-off") ? "dropped" : "due";
}
