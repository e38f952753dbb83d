import { holidayChoiceSaid } from "../../../cards/text/meeting-cards.js";
import type { Done, Refusal } from "../../app/contract.js";
import { casesOfMeeting } from "../../cases/queries.js";
import { followMeeting } from "../../cases/use-cases/follow-meeting.js";
import { isBankHoliday } from "../../kernel/holidays.js";
import { localDate } from "../../kernel/instant.js";
import { ok, type Result, refuse } from "../../kernel/result.js";
import type { Work } from "../../storage/work.js";
import { settleHoliday } from "../domain/holiday.js";
import { type HolidayChoice, parseHolidayChoice } from "../domain/rule-place.js";
import { spokenDate } from "../domain/spoken.js";
import type { Meeting, Series } from "../domain/types.js";
import { allSeries, lockMeeting, saveMeeting } from "../store.js";
import { afterCancelling } from "./cancel-meeting.js";
import { showProposal } from "./show-proposal.js";
import { tellLeaders } from "./tell-leaders.js";
import { showSchedule } from "./top-up.js";

/** S2: what becomes of a date on a bank holiday; of a meeting in the calendar, or of a proposed series' date. */
export async function decideHoliday(
  work: Work,
  what: {
    meeting?: string | undefined;
    series?: string | undefined;
    date?: string | undefined;
    choice: string;
  },
): Promise<Result<Done, Refusal>> {
  const choice = parseHolidayChoice(what.choice);
  if (!choice.ok) return refuse({ code: "holiday-nothing-to-decide" });
  if (what.meeting !== undefined) return ofMeeting(work, what.meeting, choice.value);
  return ofProposal(work, what.series ?? "", what.date ?? "", choice.value);
}

async function ofMeeting(work: Work, id: string, choice: HolidayChoice): Promise<Result<Done, Refusal>> {
  const found = await lockMeeting(work, id);
  if (!found) return refuse({ code: "no-longer-there" });
  const { meeting, series } = found;
  const day = spokenDate(meeting.planned);
  // The same answer again: it is so, and nobody is told twice.
  if (meeting.holiday?.choice === choice) return ok(noted(day, choice));
  const settled = await settle(work, meeting, series, choice);
  if (settled.ok) return ok(noted(day, choice));
  if (settled.refusal.code === "holiday-nothing-to-decide") return refuse({ code: settled.refusal.code });
  return refuse({
    code: "holiday-already-settled",
    with: { day, choice: holidayChoiceSaid[settled.refusal.choice] },
  });
}

/** Also by the clock, when nobody answered. The series remembers the choice, so that its dates agree. */
export async function settle(work: Work, meeting: Meeting, series: Series, choice: HolidayChoice) {
  const decided = settleHoliday(meeting, choice, series, work.now);
  if (!decided.ok) return decided;
  const { state } = decided.value;
  const chosen: Series = { ...series, choices: { ...series.choices, [meeting.planned]: choice } };
  await allSeries.save(work, chosen, work.now);
  await saveMeeting(work, state, chosen);
  await work.record(
    { type: "holiday-settled", thing: meeting.id, ref: meeting.ref, facts: { choice } },
    meeting.area,
  );
  await tellLeaders(work, state, chosen, { tag: "holiday", card: "meetings.holiday" });
  if (state.status === "cancelled") {
    await afterCancelling(
      work,
      state,
      chosen,
      (await casesOfMeeting(work, meeting.id)).map(({ id }) => id),
    );
  } else await followMeeting(work, meeting.id);
  await showSchedule(work, series.id);
  return decided;
}

async function ofProposal(
  work: Work,
  id: string,
  date: string,
  choice: HolidayChoice,
): Promise<Result<Done, Refusal>> {
  const series = await allSeries.lock(work, id);
  if (!series) return refuse({ code: "no-longer-there" });
  const today = localDate(work.now, series.zone);
  if (
    series.status !== "proposed" ||
    !/^\d{4}-\d{2}-\d{2}$/.test(date) ||
    date < today ||
    !isBankHoliday(date)
  ) {
    return refuse({ code: "holiday-nothing-to-decide" });
  }
  if (series.choices?.[date] !== choice) {
    await allSeries.save(work, { ...series, choices: { ...series.choices, [date]: choice } }, work.now);
    await work.record(
      { type: "holiday-settled", thing: id, ref: series.ref, facts: { choice } },
      series.area,
    );
    await showProposal(work, series);
  }
  return ok(noted(spokenDate(date), choice));
}

function noted(day: string, choice: HolidayChoice): Done {
  return { say: "holiday-noted", with: { day, choice: holidayChoiceSaid[choice] } };
}
