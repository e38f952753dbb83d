import ICAL from "ical.js";
import type { ReplyRefusal } from "../../../../cards/text/calendar.js";
import { readEmail } from "../../../directory/domain/email.js";
import { ok, type Result, refuse } from "../../../kernel/result.js";

/** What somebody's calendar answered (RFC 5546, 3.2.3). */
export type CalendarReply = {
  series: string;
  /** Where the rule has the date that is answered, an instant in UTC; undefined: the whole series. */
  date?: string;
  attendee: string;
  answer: "yes" | "no" | "maybe";
  /** Of the invitation that was answered; one lower than ours answers an earlier state. */
  sequence: number;
  /** When it was given, by the clock of whoever gave it; undefined: it does not say. */
  at?: string;
};

const MOST = 100_000;
const ANSWERS: Readonly<Record<string, CalendarReply["answer"]>> = {
  ACCEPTED: "yes",
  DECLINED: "no",
  TENTATIVE: "maybe",
};

/** Reads a METHOD:REPLY. Whose answer it is must be checked against who sent the email: the file can claim anybody. */
export function readReply(text: string): Result<CalendarReply, { code: ReplyRefusal }> {
  if (text.length > MOST) return refuse({ code: "reply-too-long" });
  const root = parsed(text);
  if (!root) return refuse({ code: "reply-not-readable" });
  const event = root.getFirstSubcomponent("vevent");
  if (String(root.getFirstPropertyValue("method") ?? "").toUpperCase() !== "REPLY" || !event)
    return refuse({ code: "reply-no-answer" });
  const series = /^(.+)@roundtable$/.exec(String(event.getFirstPropertyValue("uid") ?? ""))?.[1];
  if (series === undefined) return refuse({ code: "reply-not-ours" });
  const [attendee, another] = event.getAllProperties("attendee");
  const address = readEmail(String(attendee?.getFirstValue() ?? ""));
  if (!attendee || another || address === undefined) return refuse({ code: "reply-several" });
  const answer = ANSWERS[String(attendee.getParameter("partstat") ?? "").toUpperCase()];
  if (answer === undefined) return refuse({ code: "reply-no-answer" });
  const sequence = Number(event.getFirstPropertyValue("sequence") ?? 0);
  const date = momentOf(root, event);
  const at = stampOf(event);
  return ok({
    series,
    attendee: address,
    answer,
    sequence: Number.isSafeInteger(sequence) ? sequence : 0,
    ...(date === undefined ? {} : { date }),
    ...(at === undefined ? {} : { at }),
  });
}

/** DTSTAMP, which a reply must have, in UTC (RFC 5546, 3.2.3). */
function stampOf(event: ICAL.Component): string | undefined {
  const time = event.getFirstPropertyValue("dtstamp");
  if (!(time instanceof ICAL.Time)) return undefined;
  const at = new Date(time.toUnixTime() * 1000);
  return Number.isNaN(at.getTime()) ? undefined : at.toISOString();
}

function parsed(text: string): ICAL.Component | undefined {
  try {
    const read: unknown = ICAL.parse(text);
    // Several calendars in one file are none of ours.
    const root = new ICAL.Component(read as never);
    return root.name === "vcalendar" ? root : undefined;
  } catch {
    return undefined;
  }
}

/** Calendars send it back in UTC, or with the zone that they have understood. */
function momentOf(root: ICAL.Component, event: ICAL.Component): string | undefined {
  const property = event.getFirstProperty("recurrence-id");
  const time = property?.getFirstValue();
  if (!property || !(time instanceof ICAL.Time)) return undefined;
  const tzid = property.getParameter("tzid");
  const known = root
    .getAllSubcomponents("vtimezone")
    .find((zone) => zone.getFirstPropertyValue("tzid") === tzid);
  if (known) time.zone = new ICAL.Timezone(known);
  return new Date(time.toUnixTime() * 1000).toISOString();
}
