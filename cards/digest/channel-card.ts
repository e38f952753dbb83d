import type { Card } from "../card-types.js";
import { button, card, facts, quietLine } from "../kit.js";
import { channelWords as say } from "../text/channel-digest.js";
import { pilotWords } from "../text/pilot.js";

/** Counts arrive as they are shown: small ones hidden already. */
export type ChannelFacts = {
  code: string;
  series: string;
  open: string;
  withThePerson: string;
  offersWaiting: string;
  helpStarted: string;
  gaps: string;
  /** `at`: a spoken moment; `pilot`: which of the pilot's meetings it is. */
  next: { id: string; ref: string; at: string; pilot: number | undefined } | undefined;
};

/** Once a week in the channel: how the MDT stands, in counts only. */
export function channelCard(stand: ChannelFacts): Card {
  const { code, series, next } = stand;
  return card({
    first: say.first(code),
    turn: say.turn,
    body: [
      facts([
        [say.open, stand.open],
        [say.withThePerson, stand.withThePerson],
        [say.offersWaiting, stand.offersWaiting],
        [say.helpStarted, stand.helpStarted],
        [say.gaps, stand.gaps],
        [say.next, next ? say.nextLine(next.ref, next.at) : say.none],
      ]),
      ...(next?.pilot === undefined ? [] : [quietLine(pilotWords.place(next.pilot))]),
      quietLine(say.hidden),
    ],
    buttons: [
      button({ label: say.bring, action: "cases.bring", data: { series }, opensForm: true }),
      ...(next
        ? [button({ label: say.status, action: "meetings.status", data: { series, meeting: next.id } })]
        : []),
    ],
  });
}
