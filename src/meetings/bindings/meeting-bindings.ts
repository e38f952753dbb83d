import { cancelForm, minutesForm, moveForm } from "../../../cards/meetings/meeting-forms.js";
import { slotForm } from "../../../cards/meetings/slot-form.js";
import { type Chosen, choosing, chosenMember } from "../../../cards/offers/member-choice.js";
import type { Binding } from "../../app/contract.js";
import { caseById, casesOfMeeting, excludedFrom } from "../../cases/queries.js";
import { membersOfSeries, nameOf } from "../../directory/queries.js";
import { localDate } from "../../kernel/instant.js";
import { ok, refuse } from "../../kernel/result.js";
import { presser } from "../actor.js";
import { agendaOpen, CASE_MINUTES, isToCome, slots } from "../domain/agenda.js";
import { notAhead } from "../domain/move.js";
import { spokenMoment, spokenTime } from "../domain/spoken.js";
import { meetingAfter } from "../queries.js";
import { text } from "../read-series-form.js";
import { cancelMeeting } from "../use-cases/cancel-meeting.js";
import { decideHoliday } from "../use-cases/decide-holiday.js";
import { giveSlot } from "../use-cases/give-slot.js";
import { moveMeeting } from "../use-cases/move-meeting.js";
import { callNow } from "../use-cases/open-call.js";
import { giveMinutes, orderAgenda } from "../use-cases/order-agenda.js";
import { sayComing } from "../use-cases/say-coming.js";
import { showAgenda } from "../views/before.js";
import { showComing } from "../views/coming.js";
import { lookAtMove } from "../views/look-at-move.js";
import { refOf } from "../views/read.js";
import { showStatus } from "../views/status.js";
import { aboutEither, aboutMeeting, onMeeting, withSeries } from "./about.js";

/** A case on a meeting's agenda: whose it is, and who must not see it. */
const aboutItem: NonNullable<Binding["about"]> = async (store, data) => {
  const theCase = await caseById(store, data.case ?? "");
  if (!theCase || theCase.meeting !== data.meeting) return undefined;
  const { area, series, id, owner, excluded } = theCase;
  return { area, series, caseId: id, owner, caseHolder: owner, excluded };
};

export const meetingBindings: readonly Binding[] = [
  {
    action: "meetings.holiday",
    about: aboutEither,
    run: (work, data) =>
      decideHoliday(work, {
        meeting: data.meeting,
        series: data.series,
        date: data.date,
        choice: data.choice ?? "",
      }),
  },
  {
    action: "meetings.move",
    about: aboutMeeting,
    form: (reading, data) =>
      onMeeting(reading, data, async ({ meeting, series, say }) => {
        const over = notAhead(meeting.status);
        if (over) return refuse({ code: over.code, with: { ref: meeting.ref } });
        return ok({
          definition: moveForm(meeting.ref, say(meeting.start)),
          values: {
            date: localDate(meeting.start, series.zone),
            time: spokenTime(meeting.start, series.zone),
          },
        });
      }),
    lookFirst: lookAtMove,
    run: (work, data, values) =>
      moveMeeting(work, data.meeting ?? "", { date: text(values, "date"), time: text(values, "time") }),
  },
  {
    action: "meetings.cancel",
    about: aboutMeeting,
    form: (reading, data) =>
      onMeeting(reading, data, async ({ meeting, series, say }) => {
        const over = notAhead(meeting.status);
        if (over) return refuse({ code: over.code, with: { ref: meeting.ref } });
        const next = await meetingAfter(reading, meeting, reading.now);
        const cases = await casesOfMeeting(reading, meeting.id, [
          "submitted",
          "returned",
          "accepted",
          "deferred",
          "on-agenda",
        ]);
        return ok({
          definition: cancelForm({
            ref: meeting.ref,
            when: say(meeting.start),
            cases: cases.length,
            next: next ? `${next.ref}, ${spokenMoment(next.start, series.zone)},` : "",
          }),
        });
      }),
    run: (work, data, values) => cancelMeeting(work, data.meeting ?? "", text(values, "reason")),
  },
  { action: "meetings.call", about: aboutMeeting, run: (work, data) => callNow(work, data.meeting ?? "") },
  {
    action: "meetings.come",
    about: aboutMeeting,
    run: (work, data) => sayComing(work, data.meeting ?? "", data.coming === "no" ? "no" : "yes"),
  },
  { action: "meetings.coming", about: aboutMeeting, view: showComing },
  { action: "meetings.agenda", about: aboutMeeting, view: showAgenda },
  {
    action: "meetings.status",
    about: aboutEither,
    view: async (reading, data) => showStatus(reading, await withSeries(reading, data)),
  },
  {
    action: "agenda.order",
    about: aboutMeeting,
    run: (work, data) =>
      orderAgenda(work, {
        meeting: data.meeting ?? "",
        caseId: data.case ?? "",
        to: data.to === "down" ? "down" : "up",
        from: Number(data.from ?? -1),
      }),
  },
  {
    action: "agenda.slot",
    about: aboutItem,
    form: (reading, data) =>
      onMeeting(reading, data, async ({ meeting, series }) => {
        const theCase = await caseById(reading, data.case ?? "");
        const item = meeting.agenda.find((one) => one.caseId === data.case);
        const ref = theCase?.ref ?? "";
        if (!theCase || !item || !agendaOpen(meeting.status) || !isToCome(item))
          return refuse({ code: "slot-not-to-come", with: { case: ref } });
        const people: Chosen[] = [];
        for (const { member } of await membersOfSeries(reading, series.id)) {
          if (excludedFrom(theCase, member.organisation)) continue;
          const named = await nameOf(reading, member.id);
          people.push({ id: member.id, ...named });
        }
        const at = spokenTime(slots(meeting).get(theCase.id) ?? meeting.start, series.zone);
        return ok({
          definition: slotForm({ case: ref, at, people, taken: item.slot !== undefined }),
          values: choosing("who", people, item.slot ?? theCase.owner),
        });
      }),
    run: (work, data, values) => {
      const member = values.remove === "yes" ? undefined : chosenMember("who", values);
      return giveSlot(work, { meeting: data.meeting ?? "", caseId: data.case ?? "", member });
    },
  },
  {
    action: "agenda.call-me",
    about: aboutItem,
    run: (work, data) =>
      giveSlot(work, { meeting: data.meeting ?? "", caseId: data.case ?? "", member: presser(work) }),
  },
  {
    action: "agenda.minutes",
    about: aboutMeeting,
    form: (reading, data) =>
      onMeeting(reading, data, async ({ meeting }) => {
        const item = meeting.agenda.find((one) => one.caseId === data.case);
        if (!agendaOpen(meeting.status)) return refuse({ code: "agenda-closed", with: { ref: meeting.ref } });
        if (!item) return refuse({ code: "agenda-not-on-it", with: { ref: meeting.ref } });
        return ok({
          definition: minutesForm(await refOf(reading, item.caseId), CASE_MINUTES),
          values: { minutes: item.minutes },
        });
      }),
    run: (work, data, values) =>
      giveMinutes(work, {
        meeting: data.meeting ?? "",
        caseId: data.case ?? "",
        minutes: Number(values.minutes),
      }),
  },
];
