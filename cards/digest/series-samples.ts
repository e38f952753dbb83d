/** How one MDT stands, in numbers, with fictional facts: the week for its channel, and the report on a pilot. */
import type { Card } from "../card-types.js";
import { hostile, long, many } from "../sample-words.js";
import { type ChannelFacts, channelCard } from "./channel-card.js";
import { type PilotFacts, pilotCard } from "./pilot-card.js";

const week: ChannelFacts = {
  code: "NAV",
  series: "series-nav",
  open: "7",
  withThePerson: "<5",
  offersWaiting: "6",
  helpStarted: "0",
  gaps: "2",
  next: { id: "meeting-nav-2612", ref: "NAV-2612", at: "Wed 16 Dec, 10:00", pilot: undefined },
};

const pilot: PilotFacts = {
  code: "NAV",
  series: "series-nav",
  held: 2,
  over: false,
  hidden: false,
  cases: "9",
  offers: "21",
  agreed: "11",
  started: "6",
  gaps: "2",
  median: 16.5,
  attendance: [
    { discipline: "voluntary sector", times: "14" },
    { discipline: "general practice", times: "2" },
  ],
};

export const seriesInNumbersSamples: Record<string, () => Card> = {
  "digest.channel": () => channelCard(week),
  "digest.channel (a pilot)": () => channelCard({ ...week, next: week.next && { ...week.next, pilot: 2 } }),
  "digest.channel (worst: nothing planned)": () =>
    channelCard({ ...week, open: "99999", offersWaiting: "99999", next: undefined }),
  "digest.pilot-report": () => pilotCard({ ...pilot, held: 3, over: true }),
  "digest.pilot": () => pilotCard(pilot),
  "digest.pilot (a commissioner, before the first)": () =>
    pilotCard({
      ...pilot,
      ...{ held: 0, hidden: true, cases: "<5", offers: "0", agreed: "0", started: "0", gaps: "0" },
      ...{ median: undefined, attendance: [] },
    }),
  "digest.pilot (worst: 60 disciplines)": () =>
    pilotCard({
      ...pilot,
      ...{ hidden: true, median: "too-few" },
      attendance: many(60, (n) => ({ discipline: n % 2 ? hostile : long(100), times: "<5" })),
    }),
};
