import type { Card } from "../../../cards/card-types.js";
import {
  isSettled,
  settledCard,
  signOffReminderCard,
  startCard,
  twoMinutesCard,
  unfinishedCard,
} from "../../../cards/meetings/chair-cards.js";
import { reminderCard, reminderChairCard } from "../../../cards/meetings/reminder-card.js";
import type { CardSource } from "../../app/contract.js";
import { timeNeeded } from "../domain/agenda.js";
import { currentItem, stepMoments } from "../domain/clock.js";
import { notAhead } from "../domain/move.js";
import { whoComesTo } from "./coming.js";
import { fitWords, type Read, readShown, refOf } from "./read.js";

export const reminderSource: CardSource = async (store, args) => {
  const { meeting, series, say } = await readShown(store, args);
  if (meeting.status === "cancelled") return { drop: "the meeting has been cancelled since" };
  return reminderCard({
    meeting: meeting.id,
    ref: meeting.ref,
    when: say(meeting.start),
    cases: timeNeeded(meeting).cases,
    joinLink: series.joinLink,
  });
};

export const reminderChairSource: CardSource = async (store, args, { now, late }) => {
  const { meeting, series, say } = await readShown(store, args);
  if (late && meeting.start <= now) return { drop: "the meeting has begun by now" };
  if (meeting.status === "cancelled") return { drop: "the meeting has been cancelled since" };
  return reminderChairCard({
    meeting: meeting.id,
    ref: meeting.ref,
    when: say(meeting.start),
    fit: fitWords(meeting),
    who: await whoComesTo(store, meeting, series),
  });
};

export const startSource: CardSource = async (store, args, { now }) => {
  const read = await readShown(store, args);
  const { meeting, series } = read;
  if (args.settled !== undefined) return settled(read, args.settled);
  if (now < meeting.start) return { drop: "the meeting has been moved since" };
  if (notAhead(meeting.status)) return { drop: "the meeting has been started, is over or is cancelled" };
  return startCard({
    meeting: meeting.id,
    ref: meeting.ref,
    cases: timeNeeded(meeting).cases,
    joinLink: series.joinLink,
  });
};

export const twoMinutesSource: CardSource = async (store, args, { late }) => {
  const { meeting } = await readShown(store, args);
  const caseId = args.case ?? "";
  const current = meeting.status === "live" && currentItem(meeting.agenda)?.caseId === caseId;
  if (late && !current) return { drop: "the case has no longer the floor" };
  return twoMinutesCard({ ref: await refOf(store, caseId), current });
};

export const unfinishedSource: CardSource = async (store, args, { now }) => {
  const read = await readShown(store, args);
  const { meeting, series, say } = read;
  if (args.settled !== undefined) return settled(read, args.settled);
  if (now < meeting.end) return { drop: "the meeting has been moved since" };
  const live = meeting.status === "live";
  if (!live && notAhead(meeting.status)) return { drop: "the meeting is closed or cancelled by now" };
  return unfinishedCard({
    meeting: meeting.id,
    ref: meeting.ref,
    live,
    notHeldAt: say(stepMoments(meeting, series).summary),
  });
};

/** What asked for something, once nobody is asked any more. */
function settled({ meeting, say }: Read, how: string): Card {
  const state = isSettled(how) ? how : "over";
  return settledCard({ ref: meeting.ref, when: say(meeting.start), state });
}

export const signOffReminderSource: CardSource = async (store, args) => {
  const read = await readShown(store, args);
  const { meeting } = read;
  if (args.settled !== undefined) return settled(read, args.settled);
  if (meeting.status !== "closed") return { drop: "the summary is signed off by now" };
  return signOffReminderCard({ meeting: meeting.id, ref: meeting.ref });
};
