import type { Card } from "../../cards/card-types.js";
import type { Member, Platform } from "../directory/domain/types.js";
import type { CalendarDate, SeriesCalendar } from "../meetings/domain/calendar.js";
import type { Channel } from "../meetings/domain/types.js";

/** Where a platform must put a message. `channels`: those that the series meets in, one a platform. */
export type Place =
  | { kind: "channel"; series: string; channels?: readonly Channel[] }
  /** In the thread under `parent` (the platform's id of that message). */
  | { kind: "thread"; series: string; channels?: readonly Channel[]; parent: string }
  | { kind: "dm"; member: Member }
  /** What a person sees of their own, in the app's own tab: always the newest state, no message. */
  | { kind: "home"; member: Member }
  /** By email: always, or only to somebody who reads no channel (`copy`). */
  | { kind: "mail" | "copy"; member: Member };

/** What a platform may want to know of a message beside its card: the card's name, and what goes along for calendars. */
export type Posted = { card: string; calendar?: CalendarNews | undefined };

/** What the reader's own calendar is asked (RFC 5546): to take or drop a series, or one date of it. */
export type CalendarNews = {
  method: "REQUEST" | "CANCEL";
  calendar: SeriesCalendar;
  sequence: number;
  /** Undefined: the whole series. */
  date?: CalendarDate | undefined;
  now: string;
  attendee: { name: string; email: string };
};

/** The few calls we make of a chat platform. One contract suite runs over every messenger and its fake. */
export type Messenger = {
  /** Whose ids of messages these are. */
  platform: Platform;
  /** Returns the platform's id of the message. `key` is ours, the same for every attempt at this message. */
  post(place: Place, card: Card, key: string, posted?: Posted): Promise<string>;
  update(place: Place, messageId: string, card: Card): Promise<void>;
  /** The message posted with this key, if the platform shows one: asked after an attempt that ended unclearly. */
  find(place: Place, key: string): Promise<string | undefined>;
};

/**
 * Why a message could not be delivered. `later`: the platform asks us to wait `retryAfterMs`, no try is used up.
 * `unclear`: it may or may not have arrived. `gone`: it can never arrive there (archived, left, refused).
 */
export class DeliveryError extends Error {
  constructor(
    readonly kind: "later" | "unclear" | "gone",
    readonly code: string,
    readonly retryAfterMs = 0,
  ) {
    super(code);
  }
}
