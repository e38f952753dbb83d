import { holidayCard, holidayTakenCard } from "../../../cards/meetings/holiday-card.js";
import { cancelledCard, movedCard } from "../../../cards/meetings/notice-card.js";
import { stepLabels } from "../../../cards/text/meeting-cards.js";
import type { CardSource } from "../../app/contract.js";
import type { Store } from "../../storage/database.js";
import { mayHaveSeen, messagesByTag } from "../../storage/outbox.js";
import { stepMoments } from "../domain/clock.js";
import { movedTag, notAhead, stood } from "../domain/move.js";
import { place } from "../domain/rule-place.js";
import { spokenDate } from "../domain/spoken.js";
import type { Meeting } from "../domain/types.js";
import { meetingAfter } from "../queries.js";
import { clockDates, readShown, refsInWords } from "./read.js";

export const holidaySource: CardSource = async (store, args, { late }) => {
  const { meeting, series, say } = await readShown(store, args);
  if (late && notAhead(meeting.status)) return { drop: "the meeting has begun, is over or is cancelled" };
  const { holiday } = meeting;
  if (!holiday) return { drop: "the date is on no bank holiday any more" };
  const dayOf = (choice: "next-week" | "next-working-day" | "keep") => {
    const date = place(series.rule, meeting.planned, choice, series.zone);
    return date ? spokenDate(date.date) : "";
  };
  return holidayCard({
    meeting: meeting.id,
    ref: meeting.ref,
    day: spokenDate(meeting.planned),
    holiday: holiday.name,
    by: say(stepMoments(meeting, series)["holiday-default"]),
    days: {
      "next-week": dayOf("next-week"),
      "next-working-day": dayOf("next-working-day"),
      keep: dayOf("keep"),
    },
    chosen: holiday.choice,
  });
};

export const holidayTakenSource: CardSource = async (store, args) => {
  const { meeting, say } = await readShown(store, args);
  if (!meeting.holiday) return { drop: "the date is on no bank holiday any more" };
  return holidayTakenCard({
    meeting: meeting.id,
    ref: meeting.ref,
    when: say(meeting.start),
    holiday: meeting.holiday.name,
    open: notAhead(meeting.status) === undefined,
  });
};

/**
 * From the date that whoever reads it there last heard of to the one that holds now. A notice that had not gone out when the
 * meeting moved again gives way to the later one; one that stands shows the date of today.
 */
export const movedSource: CardSource = async (store, args, { at, now, late }) => {
  const { meeting, series, say } = await readShown(store, args);
  if (late && meeting.start <= now) return { drop: "the meeting has begun by now" };
  if (!meeting.moved || meeting.status === "cancelled")
    return { drop: "the meeting has been cancelled since" };
  const times = Number(args.times ?? meeting.moved.times);
  const from = await knownAt(store, meeting, at, times);
  const own = await messagesByTag(store.tx, movedTag(meeting, times));
  if (!own.some(({ surface }) => surface === at)) {
    if (times < meeting.moved.times) return { drop: "it has moved again since" };
    if (from === meeting.start) return { drop: "it is back where people know it to be" };
  }
  const due = clockDates(meeting, series).filter(
    ({ step, at }) => at > now && at < meeting.start && !meeting.done.includes(step),
  );
  return movedCard({
    ref: meeting.ref,
    from: say(from),
    to: say(meeting.start),
    due: due.map(({ step, at }) => [stepLabels[step], say(at)]),
    joinLink: series.joinLink,
    yourCases: await casesIn(store, args),
  });
};

/** The date that is known at a surface before a move: that of the last notice before it which came there. */
async function knownAt(store: Store, meeting: Meeting, at: string, move: number): Promise<string> {
  const past = stood(meeting);
  const moves = meeting.moved?.times ?? 0;
  /** Where the nth move put it. */
  const after = (n: number) => past[past.length - moves + n] ?? meeting.start;
  for (let n = move - 1; n > 0; n -= 1)
    if (await mayHaveSeen(store.tx, movedTag(meeting, n), at)) return after(n);
  return past[0] ?? meeting.start;
}

export const cancelledSource: CardSource = async (store, args, { at, now }) => {
  const { meeting, say } = await readShown(store, args);
  if (!meeting.cancelled) return { drop: "the meeting is not cancelled" };
  const next = await meetingAfter(store, meeting, now);
  return cancelledCard({
    ref: meeting.ref,
    when: say(await knownAt(store, meeting, at, (meeting.moved?.times ?? 0) + 1)),
    because: meeting.cancelled.because,
    reason: meeting.text?.cancelReason,
    next: next && { ref: next.ref, when: say(next.start) },
    yourCases: await casesIn(store, args),
  });
};

async function casesIn(store: Parameters<CardSource>[0], args: Record<string, string>): Promise<string> {
  const ids = (args.cases ?? "").split(",").filter((id) => id !== "");
  return refsInWords(store, ids);
}
