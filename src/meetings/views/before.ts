import type { Card } from "../../../cards/card-types.js";
import { agendaCard } from "../../../cards/meetings/agenda-card.js";
import { type CallFacts, callCard, callDirectCard, nudgeCard } from "../../../cards/meetings/call-card.js";
import { agendaWords, callWords } from "../../../cards/text/meeting-cards.js";
import type { CardSource, Data, Reading, Refusal } from "../../app/contract.js";
import { caseById, casesOfHolder, casesOfMeeting } from "../../cases/queries.js";
import { nameOf, rolesIn } from "../../directory/queries.js";
import { localDate } from "../../kernel/instant.js";
import { ok, type Result, refuse } from "../../kernel/result.js";
import type { Store } from "../../storage/database.js";
import { agendaOpen, isToCome, slots } from "../domain/agenda.js";
import { stepMoments } from "../domain/clock.js";
import { takesAnswers } from "../domain/rsvp.js";
import { spokenDate, spokenMinutes, spokenTime } from "../domain/spoken.js";
import { fitWords, type Read, readMeeting, readShown } from "./read.js";

export const callSource: CardSource = async (store, args) =>
  callCard(callFacts(await readShown(store, args)));

export const callDirectSource: CardSource = async (store, args, { late }) => {
  const read = await readShown(store, args);
  if (read.meeting.status === "cancelled") return { drop: "the meeting has been cancelled since" };
  if (late && read.meeting.status !== "call-open") return { drop: "the call is over by now" };
  return callDirectCard(callFacts(read));
};

function callFacts({ meeting, series, say }: Read): CallFacts {
  const moments = stepMoments(meeting, series);
  return {
    series: series.id,
    code: series.code,
    ref: meeting.ref,
    when: say(meeting.start),
    cutOff: say(moments["cut-off"]),
    agenda: say(moments.agenda),
    state: meeting.status === "cancelled" ? "cancelled" : meeting.status === "call-open" ? "open" : "closed",
  };
}

export const nudgeSource: CardSource = async (store, args, { at }) => {
  const { meeting, series, say } = await readShown(store, args);
  if (meeting.status !== "call-open") return { drop: "the call is closed" };
  const own = await casesOfHolder(store, at.slice("dm:".length));
  const drafts = own.filter(
    (one) => one.series === series.id && (one.status === "draft" || one.status === "returned"),
  );
  if (drafts.length === 0) return { drop: "nothing is unfinished any more" };
  return nudgeCard({
    ref: meeting.ref,
    cutOff: say(stepMoments(meeting, series)["cut-off"]),
    drafts: drafts.slice(0, 5).map((draft) => ({
      id: draft.id,
      name: draft.ref ?? callWords.draftOf(spokenDate(localDate(draft.changedAt, series.zone))),
    })),
  });
};

export const agendaSource: CardSource = async (store, args, { now }) =>
  agendaFor(store, await readShown(store, args), { chair: false, check: false, now });

export const cutOffSource: CardSource = async (store, args, { now, late }) => {
  const read = await readShown(store, args);
  if (late && read.meeting.status !== "locked") return { drop: "the agenda is out by now" };
  return agendaFor(store, read, { chair: true, check: true, now });
};

/** `/mdt agenda`: everybody sees references and times; the chair can change them. */
export async function showAgenda(reading: Reading, data: Data): Promise<Result<Card, Refusal>> {
  const read = await readMeeting(reading, data.meeting);
  if (!read) return refuse({ code: "no-longer-there" });
  const roles = await rolesIn(reading, read.series.id, reading.actor.id);
  const chair = roles.includes("chair") || roles.includes("deputy");
  return ok(
    await agendaFor(reading, read, {
      chair,
      check: false,
      now: reading.now,
      page: Number(data.page ?? 0) || 0,
      reader: reading.actor.id,
    }),
  );
}

async function agendaFor(
  store: Store,
  read: Read,
  to: { chair: boolean; check: boolean; now: string; page?: number; reader?: string },
): Promise<Card> {
  const { meeting, series } = read;
  const times = slots(meeting);
  const open = agendaOpen(meeting.status);
  const published = ["agenda-out", "live", "closed", "signed-off"].includes(meeting.status);
  const shown = meeting.agenda.filter((item) => item.state !== "carried-over");
  const items = [];
  for (const item of shown) {
    const about = await caseById(store, item.caseId);
    const place = meeting.agenda.indexOf(item);
    const above = meeting.agenda[place - 1];
    items.push({
      caseId: item.caseId,
      ref: about?.ref ?? "",
      at: spokenTime(times.get(item.caseId) ?? meeting.start, series.zone),
      minutes: spokenMinutes(item.minutes),
      carriedOver: item.carriedOver,
      late: about?.late === true,
      slot: item.slot === undefined ? undefined : (await nameOf(store, item.slot)).name,
      toCome: open && isToCome(item),
      mayCallMe: open && isToCome(item) && item.slot === undefined && about?.owner === to.reader,
      canRise: open && above && isToCome(above) && isToCome(item) ? place : undefined,
    });
  }
  const waiting = to.chair ? await casesOfMeeting(store, meeting.id, ["submitted"]) : [];
  return agendaCard({
    meeting: meeting.id,
    ref: meeting.ref,
    turn: turnOf(read, to),
    items,
    fit: fitWords(meeting),
    published,
    open: to.chair && open ? waiting.map((one) => one.ref ?? "") : undefined,
    mayChange: to.chair && open,
    check: to.check && open,
    asksWho: published && !to.check && takesAnswers(meeting, to.now),
    page: to.page ?? 0,
  });
}

function turnOf({ meeting, series, say }: Read, to: { chair: boolean; check: boolean }): string {
  const out = say(stepMoments(meeting, series).agenda);
  switch (meeting.status) {
    case "scheduled":
    case "call-open":
    case "locked":
      return to.chair && meeting.status === "locked"
        ? agendaWords.cutOffTurn(out)
        : agendaWords.turnEarly(out);
    case "agenda-out":
      return agendaWords.turnReaders(say(meeting.start));
    case "live":
      return agendaWords.turnLive;
    case "closed":
    case "signed-off":
    case "cancelled":
      return agendaWords.turnOver;
    default:
      return meeting.status satisfies never;
  }
}
