import { createRequire } from "node:module";
import type * as NodeIcal from "node-ical";

const ical: typeof NodeIcal = createRequire(import.meta.url)("node-ical");

export type Parsed = NodeIcal.VEvent;

/** The one event of a calendar file, as an independent reader of iCalendar understands it. */
export function eventIn(text: string): Parsed {
  const events = Object.values(ical.sync.parseICS(text)).filter((one) => one?.type === "VEVENT") as Parsed[];
  const [event, another] = events;
  if (!event || another) throw new Error(`${events.length} events`);
  return event;
}

/** The starts of an event's dates as instants, in order, exceptions applied. */
export function startsOf(text: string, from: string, to: string): string[] {
  const options = { from: new Date(from), to: new Date(to), includeOverrides: true, excludeExdates: true };
  return ical
    .expandRecurringEvent(eventIn(text), options)
    .map(({ start }) => start.toISOString())
    .sort();
}

/** Lines of a file, unfolded (RFC 5545, 3.1). */
export function linesOf(text: string): string[] {
  return text.replace(/\r\n[ \t]/g, "").split("\r\n");
}
