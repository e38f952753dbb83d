import type { Room } from "../app/contract.js";
import { hereBinding } from "./bindings/here-binding.js";
import { liveBindings } from "./bindings/live-bindings.js";
import { meetingBindings } from "./bindings/meeting-bindings.js";
import { seriesBindings } from "./bindings/series-bindings.js";
import { datesAhead, meetingSteps } from "./due.js";
import { agendaSource, callDirectSource, callSource, cutOffSource, nudgeSource } from "./views/before.js";
import { answerNotNotedSource } from "./views/coming.js";
import { identifierSource } from "./views/identifier.js";
import { inviteCalendar, inviteSource } from "./views/invite.js";
import { boardSource, controlsSource, readBackSource } from "./views/live.js";
import { cancelledSource, holidaySource, holidayTakenSource, movedSource } from "./views/notices.js";
import {
  reminderChairSource,
  reminderSource,
  signOffReminderSource,
  startSource,
  twoMinutesSource,
  unfinishedSource,
} from "./views/reminders.js";
import { handoverSource, previewSource, scheduleSource, settingsSource } from "./views/series-views.js";
import { nextCallSource, slotSource } from "./views/slot.js";
import { summarySource } from "./views/summary.js";

/** Series, their dates, and the running of a meeting. */
export const meetingsRoom: Room = {
  bindings: [...seriesBindings, hereBinding, ...meetingBindings, ...liveBindings],
  cards: {
    "series.preview": previewSource,
    "series.settings": settingsSource,
    "series.handover": handoverSource,
    "series.invite": inviteSource,
    "meetings.schedule": scheduleSource,
    "meetings.holiday": holidaySource,
    "meetings.holiday-taken": holidayTakenSource,
    "meetings.moved": movedSource,
    "meetings.cancelled": cancelledSource,
    "meetings.call": callSource,
    "meetings.call-dm": callDirectSource,
    "meetings.nudge": nudgeSource,
    "meetings.cut-off": cutOffSource,
    "meetings.agenda": agendaSource,
    "meetings.reminder": reminderSource,
    "meetings.reminder-chair": reminderChairSource,
    "meetings.answer-not-noted": answerNotNotedSource,
    "meetings.start": startSource,
    "meetings.two-minutes": twoMinutesSource,
    "meetings.unfinished": unfinishedSource,
    "meetings.sign-off": signOffReminderSource,
    "meetings.board": boardSource,
    "meetings.controls": controlsSource,
    "meetings.read-back": readBackSource,
    "meetings.slot": slotSource,
    "meetings.next-call": nextCallSource,
    "meetings.summary": summarySource,
    "meetings.identifier": identifierSource,
  },
  calendars: { "series.invite": inviteCalendar },
  due: [meetingSteps, datesAhead],
};
