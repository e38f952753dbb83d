import type { Card } from "../../../cards/card-types.js";
import { toText } from "../../../cards/render/plain.js";
import type { Messenger, Place } from "../../jobs/messenger.js";
import type { Instant } from "../../kernel/instant.js";
import { surfaceOf } from "../../platforms/web/chat.js";
import type { Seen } from "../checker/log.js";

/** A message on the platform, as its readers have it before them. */
export type Message = {
  id: string;
  /** The person, or the series of the channel. */
  to: { person: string } | { series: string };
  card: string;
  /** As it stands now. */
  shown: Card;
  /** Its first line when it was posted. */
  first: string;
  seen: Seen;
};

/** Two platforms that take no time and remember everything: chat, and email for those who have nothing else. */
export type Recorder = {
  messengersFor(place: Place): readonly Messenger[];
  all: readonly Message[];
  /** Since this was last asked: what is new, in an order that does not depend on who was quicker. */
  fresh(): Message[];
  /** Series whose dates were shown anew since this was last asked. */
  dated(): string[];
};

const DATES: ReadonlySet<string> = new Set(["meetings.schedule", "meetings.moved", "meetings.cancelled"]);

export function recorder(now: () => Instant, mailboxOnly: (member: string) => boolean): Recorder {
  const messages: Message[] = [];
  const byId = new Map<string, Message>();
  const byKey = new Map<string, Message>();
  const shownDates = new Set<string>();
  let looked = 0;

  const noteDates = (message: Message) => {
    if (DATES.has(message.card) && "series" in message.to) shownDates.add(message.to.series);
  };
  const messenger = (platform: "playground" | "email"): Messenger => ({
    platform,
    async post(place, card, key, posted) {
      const to: Message["to"] = "member" in place ? { person: place.member.id } : { series: place.series };
      const text = toText(card);
      const name = posted?.card ?? card.fallbackText;
      const reader = "person" in to ? to.person : surfaceOf(place);
      const seen: Seen = { key, to: reader, card: name, at: now(), text, updates: [] };
      const id = `${platform}-${messages.length + 1}`;
      const message = { id, to, card: name, shown: card, first: card.fallbackText, seen };
      messages.push(message);
      byId.set(id, message);
      byKey.set(`${platform} ${key}`, message);
      noteDates(message);
      return id;
    },
    async update(_place, id, card) {
      const message = byId.get(id);
      if (!message) throw new Error(`nobody posted ${id}`);
      message.shown = card;
      message.seen.updates.push({ at: now(), ...("series" in message.to ? { text: toText(card) } : {}) });
      noteDates(message);
    },
    find: async (_place, key) => byKey.get(`${platform} ${key}`)?.id,
  });
  const chat = [messenger("playground")];
  const mail = [messenger("email")];

  return {
    messengersFor: (place) => ("member" in place && mailboxOnly(place.member.id) ? mail : chat),
    all: messages,
    fresh() {
      const found = messages.slice(looked);
      looked = messages.length;
      const rank = ({ seen, first }: Message) => `${seen.to} ${seen.card} ${first}`;
      return found.sort((a, b) => (rank(a) < rank(b) ? -1 : 1));
    },
    dated() {
      const found = [...shownDates].sort();
      shownDates.clear();
      return found;
    },
  };
}
