import { boardCard } from "../../../cards/meetings/board-card.js";
import { controlsCard } from "../../../cards/meetings/controls-card.js";
import { type ReadBackFacts, readBackCard } from "../../../cards/meetings/read-back-card.js";
import type { CardSource } from "../../app/contract.js";
import { responsesOfCase } from "../../cases/queries.js";
import { plusMinutes } from "../../kernel/instant.js";
import { isToCome, nextUp } from "../domain/agenda.js";
import { currentItem, stepMoments } from "../domain/clock.js";
import { pilotPlace } from "../domain/pilot.js";
import { spokenMinutes, spokenTime } from "../domain/spoken.js";
import type { AgendaItem, Series } from "../domain/types.js";
import { meetings } from "../store.js";
import { captured, countsOf } from "./captured.js";
import { type Read, readShown, refOf, refsInWords } from "./read.js";

/** For whoever was away while others ran it. */
const OVER = "the meeting is over by now";

export const boardSource: CardSource = async (store, args) => {
  const { meeting, series } = await readShown(store, args);
  if (!meeting.started) return { drop: "the meeting was never started" };
  const current = currentItem(meeting.agenda);
  const next = nextUp(meeting.agenda);
  const items = [];
  for (const item of meeting.agenda) items.push({ ref: await refOf(store, item.caseId), state: item.state });
  return boardCard({
    meeting: meeting.id,
    ref: meeting.ref,
    pilot: series.settings.pilot
      ? pilotPlace(series, await meetings.find(store, { series: series.id }), meeting.id)
      : undefined,
    over: meeting.status !== "live",
    current: current && { ref: await refOf(store, current.caseId), ...timeOf(current, series) },
    next: next && { ref: await refOf(store, next.caseId), minutes: spokenMinutes(next.minutes) },
    items,
    present: meeting.attendance.length,
    joinLink: series.joinLink,
  });
};

function timeOf(item: AgendaItem, { zone }: Series): { minutes: string; until: string } {
  return {
    minutes: spokenMinutes(item.minutes),
    until: item.startedAt === undefined ? "" : spokenTime(plusMinutes(item.startedAt, item.minutes), zone),
  };
}

export const controlsSource: CardSource = async (store, args, { late }) => {
  const { meeting, series, say }: Read = await readShown(store, args);
  if (late && meeting.status !== "live") return { drop: OVER };
  if (!meeting.started) return { drop: "the meeting was never started" };
  const current = currentItem(meeting.agenda);
  const moments = stepMoments(meeting, series);
  const unconfirmed = meeting.agenda.filter((item) => item.state === "read-back").map((item) => item.caseId);
  return controlsCard({
    meeting: meeting.id,
    ref: meeting.ref,
    closed:
      meeting.status === "live"
        ? undefined
        : {
            followUp: say(moments["follow-up"]),
            signOffBy: meeting.status === "closed" ? say(moments.summary) : undefined,
          },
    current: current && {
      caseId: current.caseId,
      ref: await refOf(store, current.caseId),
      ...timeOf(current, series),
    },
    waiting: meeting.agenda.filter(isToCome).length,
    unconfirmed: unconfirmed.length === 0 ? "" : await refsInWords(store, unconfirmed),
    captured: current ? countsOf(await captured(store, current.caseId)) : { offers: 0, gaps: 0, actions: 0 },
  });
};

function readBackState({ state, unconfirmed }: AgendaItem): ReadBackFacts["state"] {
  if (state === "done") return unconfirmed ? "closed" : "confirmed";
  return state === "read-back" ? "open" : "gone";
}

export const readBackSource: CardSource = async (store, args, { late }) => {
  const { meeting } = await readShown(store, args);
  if (late && meeting.status !== "live") return { drop: OVER };
  const caseId = args.case ?? "";
  const item = meeting.agenda.find((one) => one.caseId === caseId);
  if (!item) return { drop: "the case is not on this agenda any more" };
  const questions = (await responsesOfCase(store, caseId)).filter(({ status }) => status === "open");
  return readBackCard({
    ...(await captured(store, caseId)),
    meeting: meeting.id,
    caseId,
    ref: await refOf(store, caseId),
    state: readBackState(item),
    questions: questions.map(({ text }) => text?.words ?? ""),
  });
};
