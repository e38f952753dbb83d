/** What the playground's server and its page say to each other. */
import type { Card } from "../../../cards/card-types.js";
import type { Home, Message, Modal } from "../../../cards/render/block-kit-types.js";
import type { PeopleGroup } from "../../../cards/text/playground.js";

export type Person = {
  id: string;
  name: string;
  job: string;
  organisation: string;
  group: PeopleGroup;
  /** What the cast is known for: "Chair", "Case holder". Not of everyone else. */
  part?: string;
  /** Name of the part, for links such as "be the chair". */
  cast?: string;
  /** Codes of the MDTs this person is on the list of. */
  series: string[];
};

/** "channel:<series id>" or "dm". */
export type PlaceId = `channel:${string}` | "dm";
export type PlaceShown = { id: PlaceId; title: string; subtitle: string; unread: number };

export type State = {
  /** ISO instant of the playground's clock. */
  now: string;
  nowWords: string;
  zone: string;
  nextThing?: { at: string; words: string };
  nextMeeting?: { ref: string; words: string };
  me: Person;
  people: Person[];
  places: PlaceShown[];
  commands: { verb: string; does: string }[];
};

/** A card in both looks. `blockKit` is missing where Slack's limits do not take the card. */
export type CardShown = { card: Card; blockKit?: Message | Modal | Home };

export type MessageShown = {
  id: string;
  author: { id: string; name: string; about: string };
  at: string;
  when: string;
  /** When it was last updated in place. */
  updated?: string;
  /** The case whose thread this message begins. */
  caseId?: string;
  replies: MessageShown[];
} & ({ kind: "card"; shown: CardShown } | { kind: "words"; words: string });

/** `closed`: why this person does not see the place. `earlier`: there are older messages. */
export type MessagesShown =
  | { closed: string }
  | { messages: MessageShown[]; earlier: boolean; mayWrite: boolean };

export type ReplyShown = {
  kind: "whisper" | "form" | "form-again";
  title: string;
  /** All of the card as plain text, for reading out. */
  words: string;
  refused: boolean;
  shown: CardShown;
  /** What the playground did besides. */
  note?: string;
};

/** Who can see a message, and where. */
export type Reader = { person: string; place: PlaceId; where: string };
/** A message that arrived while time moved, or several with the same first line. */
export type Arrival = { when: string; first: string; to: Reader[] };
/** `more`: so many further messages, not told one by one. */
export type Moved = { nowWords: string; arrivals: Arrival[]; more: number };
