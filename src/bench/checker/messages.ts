import { CLOCK } from "./clock-table.js";
import type { Seen } from "./log.js";

/** What kind of message it is, as somebody would sort them who only sees them. */

/** Asks somebody by itself for what is due from them already: what "at most one a person a day" is said of. */
const CHASES: ReadonlySet<string> = new Set([
  "meetings.nudge",
  "meetings.sign-off",
  "cases.answers-nudge",
  "cases.answers-chair",
  "offers.nudge",
  "offers.ask-started",
  "offers.no-reply",
  "plan.nudge",
  "plan.stuck",
  "directory.confirm",
]);

export function isChase({ card, text }: Seen): boolean {
  if (card === "cases.triage") return firstLine(text).includes("still waits");
  // That somebody has said it cannot be done is news.
  if (card === "plan.stuck" && firstLine(text).includes("no longer possible")) return false;
  return CHASES.has(card) || /chas|watch|standard|capacity-asked/.test(card);
}

/** Sent by the clock, unasked: what a pause is meant for. */
export function isByTheClock(seen: Seen): boolean {
  return isChase(seen) || isDigest(seen) || UNASKED.has(seen.card) || /capacity/.test(seen.card);
}

const UNASKED: ReadonlySet<string> = new Set(["meetings.call-dm", "cases.review"]);

export function isDigest({ card }: Seen): boolean {
  return card === "digest.weekly";
}

/** To one person, not to a channel. */
export function isPersonal({ to }: Seen): boolean {
  return !to.startsWith("channel:");
}

/** In the room: whoever runs a meeting, or is in it, is at their desk. */
export function isLive({ card }: Seen): boolean {
  return LIVE.has(card);
}

const LIVE: ReadonlySet<string> = new Set([
  "meetings.start",
  "meetings.controls",
  "meetings.board",
  "meetings.read-back",
  "meetings.two-minutes",
  "meetings.unfinished",
]);

/** Whoever it is for must know before anything else, or waits for it: no hour and no pause keeps it from them. */
export function isForAll({ card }: Seen): boolean {
  return FOR_ALL.has(card);
}

const FOR_ALL: ReadonlySet<string> = new Set([
  "cases.safety",
  // Cannot wait for the morning, says whoever asks.
  "cases.urgent",
  "meetings.identifier",
  "meetings.next-call",
]);

/**
 * What is asked, one by one: a message that asks one thing is that thing; a list of things is what each of them would be by
 * itself, of the kind under which the same words are seen alone. Whatever is never seen alone is left as it is.
 */
export function thingsAsked(log: readonly Seen[]): (seen: Seen) => Seen[] {
  const kinds = new Map<string, string>();
  for (const one of log) if (!isList(one)) kinds.set(question(firstLine(one.text)), one.card);
  return (seen) => {
    if (!isList(seen)) return [seen];
    return seen.text
      .split("\n\n")
      .slice(1)
      .map((text) => ({ ...seen, text, card: kinds.get(question(firstLine(text))) ?? seen.card }));
  };
}

/** The day's list holds as many things as it can. */
export function isFullList(seen: Seen): boolean {
  return isList(seen) && seen.text.split("\n\n").length > CLOCK.mostTogether;
}

function isList({ card }: Seen): boolean {
  return card === "chasing.together";
}

/** A first line without its reference, numbers and days: what is asked, whatever it is about. */
function question(line: string): string {
  return line.replace(/^\S+ · /, "").replace(/\b(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun) \d+ \w+\b|\d+/g, "#");
}

export function firstLine(text: string): string {
  return text.split("\n", 1)[0] ?? "";
}

/** Every reference in it: meetings, cases, offers, actions. */
export function refsIn(text: string): string[] {
  return [...new Set(text.match(/\b[A-Z]{2,5}-\d{4}(?:-\d{2,3}(?:-[AGO]\d+)?)?\b/g) ?? [])];
}

export function caseOf(ref: string): string | undefined {
  return /^[A-Z]{2,5}-\d{4}-\d{2,3}/.exec(ref)?.[0];
}

export function mentions(seen: Seen, ref: string): boolean {
  return refsIn(seen.text).some((one) => isOf(one, ref));
}

/** The same reference, or one of something that belongs to it. */
export function isOf(one: string, ref: string): boolean {
  return one === ref || one.startsWith(`${ref}-`);
}
