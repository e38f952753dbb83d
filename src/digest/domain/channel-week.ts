import { type Instant, type LocalDate, plusDays, type Zone } from "../../kernel/instant.js";
import { weekly } from "../../kernel/working-time.js";
import { HIDDEN_BELOW, shownCount } from "./totals.js";

/** PRODUCT, "The clock": Monday 09:00. */
const MORNING = "09:00";
const MONDAY = 1;
/** An MDT within this many days makes it worth posting by itself, as in a person's digest. */
const SOON_DAYS = 7;

/**
 * The first moment after `now` at which a channel's digest goes out, in the series' zone: Monday at 09:00, or the next
 * working day at 09:00 when that is a bank holiday.
 */
export function nextChannelDigest(now: Instant, zone: Zone): Instant {
  return weekly(MONDAY, MORNING, now, zone).next().value.at;
}

/** How a series stands, in numbers. */
export type ChannelCounts = {
  open: number;
  withThePerson: number;
  offersWaiting: number;
  helpStarted: number;
  gaps: number;
};

/**
 * Counts as the channel sees them. How many cases came before it and which needs nobody met, everybody there has read by
 * reference, so these are shown as they are. What persons have said and what became of it is for the case holder and the
 * chair: as in reports (R3), 1 to 4 are shown as "<5"; and while fewer than five cases are open a nought is, too, since
 * beside one open case every change of a figure is somebody's answer.
 */
export function shownInChannel(counts: ChannelCounts): Record<keyof ChannelCounts, string> {
  const shown = (n: number) => shownCount(counts.open < HIDDEN_BELOW && n < HIDDEN_BELOW ? 1 : n);
  return {
    open: String(counts.open),
    gaps: String(counts.gaps),
    withThePerson: shown(counts.withThePerson),
    offersWaiting: shown(counts.offersWaiting),
    helpStarted: shown(counts.helpStarted),
  };
}

/** Left out when there is nothing to say: no open case or gap, nothing waits or has started, and no MDT within a week. */
export function saysNothing(
  counts: ChannelCounts,
  nextMeeting: LocalDate | undefined,
  today: LocalDate,
): boolean {
  if (nextMeeting !== undefined && nextMeeting < plusDays(today, SOON_DAYS)) return false;
  return Object.values(counts).every((count) => count === 0);
}
