import type { Card } from "../card-types.js";
import { CardLimitError } from "../limits.js";
import { toMessage } from "../render/block-kit.js";

/** How much of a case a card shows: room for its texts, entries of each list, characters of one entry. */
export type Level = { texts: number; entries: number; entry: number };

const LEVELS: readonly Level[] = [
  { texts: 7000, entries: 5, entry: 400 },
  { texts: 5000, entries: 4, entry: 240 },
  { texts: 4000, entries: 3, entry: 160 },
  { texts: 2500, entries: 2, entry: 120 },
  { texts: 1200, entries: 1, entry: 80 },
];

/** The fullest card that Slack, the narrower of the two platforms, takes in one message. */
export function fullest(build: (level: Level) => Card): Card {
  for (const level of LEVELS.slice(0, -1)) {
    const card = build(level);
    try {
      toMessage(card);
      return card;
    } catch (error) {
      if (!(error instanceof CardLimitError)) throw error;
    }
  }
  return build(LEVELS.at(-1) as Level);
}
