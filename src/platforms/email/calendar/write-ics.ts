import ICAL from "ical.js";
import { calendarWords as say } from "../../../../cards/text/calendar.js";
import type { CalendarNews } from "../../../jobs/messenger.js";
import { localIso } from "../../../kernel/instant.js";
import {
  type CalendarDate,
  ownDate,
  recurrence,
  type SeriesCalendar,
} from "../../../meetings/domain/calendar.js";
import { zoneComponent } from "./zone.js";

/**
 * An invitation for one reader (RFC 5546): only they stand in it. A date is told by its own RECURRENCE-ID, which is
 * where the rule has it. Lines are folded and escaped by ical.js. `from`: the mailbox it is sent from.
 */
export function invitation(news: CalendarNews, from: string): string {
  const { calendar, method, sequence, date, now, attendee } = news;
  const whole = wholeSeries(calendar, sequence, now);
  const events = date ? [oneDate(calendar, date, sequence, now)] : whole;
  for (const event of events) {
    event.addProperty(organizer(from));
    event.addProperty(attendeeOf(attendee));
    if (method === "CANCEL") event.updatePropertyWithValue("status", "CANCELLED");
  }
  // Of a series that goes, the dates go with it.
  return calendarText(method, calendar, method === "CANCEL" && !date ? events.slice(0, 1) : events);
}

/** The same for a calendar that subscribes: nobody is invited, so nobody stands in it (RFC 5546, 3.2.1). */
export function feed(calendar: SeriesCalendar, sequence: number, now: string): string {
  return calendarText("PUBLISH", calendar, wholeSeries(calendar, sequence, now));
}

function wholeSeries(calendar: SeriesCalendar, sequence: number, now: string): ICAL.Component[] {
  const { rule, zone, first, until, changed, extra } = calendar;
  const event = eventOf(calendar, ownDate(rule, first, zone), sequence, now);
  const parts = { ...recurrence(rule), ...(until === undefined ? {} : { until: utc(until) }) };
  event.addPropertyWithValue("rrule", ICAL.Recur.fromData(parts as never));
  for (const { own, cancelled } of changed)
    if (cancelled) addMoment(event, "exdate", ownDate(rule, own, zone).start, zone);
  for (const { start } of extra) addMoment(event, "rdate", start, zone);
  const moved = changed.filter(({ cancelled }) => !cancelled);
  return [event, ...moved.map((date) => oneDate(calendar, date, sequence, now))];
}

function oneDate(
  calendar: SeriesCalendar,
  date: CalendarDate,
  sequence: number,
  now: string,
): ICAL.Component {
  const event = eventOf(calendar, date, sequence, now);
  addMoment(event, "recurrence-id", ownDate(calendar.rule, date.own, calendar.zone).start, calendar.zone);
  return event;
}

function eventOf(
  { uid, name, zone, joinLink }: SeriesCalendar,
  { start, end }: CalendarDate,
  sequence: number,
  now: string,
): ICAL.Component {
  const event = new ICAL.Component("vevent");
  event.addPropertyWithValue("uid", uid);
  event.addPropertyWithValue("dtstamp", utc(now));
  event.addPropertyWithValue("sequence", sequence);
  addMoment(event, "dtstart", start, zone);
  addMoment(event, "dtend", end, zone);
  event.addPropertyWithValue("summary", name);
  event.addPropertyWithValue("description", say.description(joinLink));
  if (joinLink !== undefined) event.addPropertyWithValue("location", joinLink);
  event.addPropertyWithValue("status", "CONFIRMED");
  event.addPropertyWithValue("transp", "OPAQUE");
  return event;
}

function calendarText(method: string, { zone }: SeriesCalendar, events: readonly ICAL.Component[]): string {
  const root = new ICAL.Component("vcalendar");
  root.addPropertyWithValue("prodid", "-//Roundtable//MDT//EN");
  root.addPropertyWithValue("version", "2.0");
  root.addPropertyWithValue("calscale", "GREGORIAN");
  root.addPropertyWithValue("method", method);
  root.addSubcomponent(zoneComponent(zone));
  for (const event of events) root.addSubcomponent(event);
  return `${root.toString()}\r\n`;
}

function organizer(from: string): ICAL.Property {
  const [, name = "", address = from] = /^\s*"?([^"<]*?)"?\s*<([^>]+)>\s*$/.exec(from) ?? [];
  const property = new ICAL.Property("organizer");
  if (name !== "") property.setParameter("cn", name);
  property.setValue(`mailto:${address}`);
  return property;
}

function attendeeOf({ name, email }: CalendarNews["attendee"]): ICAL.Property {
  const property = new ICAL.Property("attendee");
  // A quotation mark or line break cannot stand in a parameter (RFC 5545, 3.2).
  property.setParameter("cn", name.replace(/["\r\n]/g, " ").trim());
  property.setParameter("role", "REQ-PARTICIPANT");
  property.setParameter("partstat", "NEEDS-ACTION");
  property.setParameter("rsvp", "TRUE");
  property.setValue(`mailto:${email.trim().toLowerCase()}`);
  return property;
}

/** A wall time with its zone: so that the meeting stays at ten all year. */
function addMoment(event: ICAL.Component, name: string, at: string, zone: string): void {
  const wall = ICAL.Time.fromDateTimeString(localIso(at, zone).slice(0, 19));
  const property = new ICAL.Property(name);
  property.setParameter("tzid", zone);
  property.setValue(wall);
  event.addProperty(property);
}

function utc(at: string): ICAL.Time {
  return ICAL.Time.fromDateTimeString(`${at.slice(0, 19)}Z`);
}
