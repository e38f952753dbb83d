import type { IncomingMessage, ServerResponse } from "node:http";
import type { Platform } from "../directory/domain/types.js";
import { DeliveryError, type Messenger, type Place } from "../jobs/messenger.js";
import type { Roundtable } from "./compose.js";

/** A chat platform at the front: how messages reach its people, and how what they press comes in. */
export type Front = {
  platform: Platform;
  messenger: Messenger;
  /** What it keeps for each person of their own: a tab of the app, or a card among their direct messages. */
  home?: "tab" | "card";
  /** Throws, in words, where the platform does not accept us. */
  check(): Promise<void>;
  /** Takes in what people press, from when it is called; checks first. */
  open(roundtable: Roundtable): Promise<OpenFront>;
};

export type OpenFront = {
  /** Answers the platform's own requests and passes all others on; left out where it needs no web server. */
  handle?: Handler;
  /** Waits until everything that has come in so far is answered. */
  answered(): Promise<void>;
  /** Ends what it holds open; requests under way come to their end. */
  close(): Promise<void>;
};
export type Handler = (request: IncomingMessage, response: ServerResponse, next: () => void) => void;

/**
 * Each place has its platforms: a series those of its channels, a member that of their newest account. Whom one does
 * not reach, the others look for: nobody has an account with us before they first press.
 */
export function messengersAmong(fronts: readonly Front[]): (place: Place) => readonly Messenger[] {
  return (place) => {
    const homes = "member" in place ? place.member.accounts : (place.channels ?? []);
    const own = homes.flatMap((home) => fronts.filter(({ platform }) => platform === home.platform));
    const found = place.kind === "home" ? tabsFirst(own) : place.kind === "dm" ? [...own, ...fronts] : own;
    if (found.length === 0) throw new DeliveryError("later", "no-channel-yet", NO_CHANNEL_MS);
    return [...new Set(found)].map(({ messenger }) => messenger);
  };
}

function tabsFirst(fronts: readonly Front[]): Front[] {
  return [...fronts.filter(({ home }) => home === "tab"), ...fronts.filter(({ home }) => home === "card")];
}

/** A series that meets in no channel yet: its messages wait until somebody says which. */
const NO_CHANNEL_MS = 60_000;
