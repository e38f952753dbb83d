import type { Show } from "../storage/work.js";

/**
 * Quiet hours and pauses, by the kind of message (PRODUCT, "The clock", W9). Whoever pressed is answered at once, and a
 * message that stands already is changed in place at once, since that calls nobody. For the rest:
 *
 * - `now`: whoever it is for has asked for it, or must know before anything else: neither hour nor pause holds it
 * - `meeting`: belongs to the hour of a meeting, whenever that is; who is away is left in peace
 * - `date`: at once where that meeting takes place before people may be written to again, else it waits
 * - `calendar`: as `date`, and no pause holds it: a calendar that is not told is wrong
 * - `waits`: until the next waking moment of its reader, after their pause; what answers their own urgent question does not
 *   wait for the end of that (see own-question.ts)
 */
export type Hour = "now" | "meeting" | "date" | "calendar" | "waits";

const HOURS: Readonly<Record<string, Hour>> = {
  "cases.safety": "now",
  "desk.digest-off": "now",
  "desk.mail-answer": "now",
  "desk.new-link": "now",
  "meetings.answer-not-noted": "now",
  "meetings.identifier": "now",
  "meetings.next-call": "now",
  "meetings.board": "meeting",
  "meetings.controls": "meeting",
  "meetings.read-back": "meeting",
  "meetings.start": "meeting",
  "meetings.two-minutes": "meeting",
  "meetings.unfinished": "meeting",
  "meetings.cancelled": "date",
  "meetings.moved": "date",
  "meetings.slot": "date",
  "series.invite": "calendar",
};

/** Cards with such rules, for the test that each of them exists. */
export const CARDS_WITH_HOURS: readonly string[] = Object.keys(HOURS);

export function hourOf({ card, args, at, atOnce }: Pick<Show, "card" | "args" | "at" | "atOnce">): Hour {
  if (atOnce || at.startsWith("home:")) return "now";
  // B9: urgent, so the case holder cannot wait for the morning.
  if (card === "cases.told" && args.what === "handled-outside") return "now";
  // W8: it cannot wait for the morning, says whoever asks. Copies by email call people, so they wait.
  if (card === "cases.urgent" && !at.startsWith("copy:")) return "now";
  return HOURS[card] ?? "waits";
}
