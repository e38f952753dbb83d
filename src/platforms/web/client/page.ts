import type { PlaceId, ReplyShown, State } from "../protocol.js";
import type { CardAction } from "./cards/types.js";
import type { Look, Where } from "./memory.js";

/** An answer that only the one who pressed sees; it vanishes on reload, as on the platforms. */
export type Whisper = {
  as: string;
  place: Where;
  /** The message under which it stands; without one at the end of the place. */
  under: string | undefined;
  reply: ReplyShown;
};

/** Where a press came from. */
export type Source = { place: Where; parent?: string | undefined; under?: string | undefined };

/** What the parts of the page share. */
export type Page = {
  readonly state: State;
  readonly place: Where;
  readonly look: Look;
  readonly whispers: readonly Whisper[];
  /** Be somebody, somewhere; what is left out stays. */
  go(to: { as?: string; place?: Where }): Promise<void>;
  setLook(look: Look): void;
  /** Reads everything again and shows it. */
  refresh(): Promise<void>;
  press(action: CardAction, from: Source): Promise<void>;
  command(words: string, from: Source): Promise<void>;
  /** Words for everybody there. True when they arrived. */
  say(words: string, from: Source): Promise<boolean>;
  record(messageId: string, what: "offer" | "action", from: Source): Promise<void>;
  /** Shows a private answer; an earlier one at the same spot makes room. */
  whisper(whisper: Whisper): void;
  dismiss(whisper: Whisper): void;
  /** Puts words into the composer of the place and waits there. */
  compose(words: string): void;
};

export function nameOfPlace(state: State, place: Where, home: string): string {
  return place === "home" ? home : (state.places.find((one) => one.id === place)?.title ?? "");
}

export function isPlace(place: Where): place is PlaceId {
  return place !== "home";
}
