import type { IncomingMessage, ServerResponse } from "node:http";
import type { Platform } from "../directory/domain/types.js";
import { DeliveryError, type Messenger, type Place } from "../jobs/messenger.js";
import type { Roundtable } from "./compose.js";

/** A chat platform at the front: how messages reach its people, and how what they press comes in. */
export type Front = {
  platform: Platform;
  messenger: Messenger;
  /** It keeps a tab of the app's own for each person. */
  hasHome: boolean;
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
 * Each place has its platform: a series that of its channel, a member that of their account. A member without an
 * account is looked for by the first platform that can, since nobody has an account with us before they first press.
 */
export function messengerAmong(fronts: readonly Front[]): (place: Place) => Messenger {
  const of = (platform: Platform) => fronts.find((front) => front.platform === platform);
  return (place) => {
    const homes = "member" in place ? place.member.accounts : (place.channels ?? []);
    for (const { platform } of homes) {
      const front = of(platform);
      if (front) return front.messenger;
    }
    const [first] = fronts;
    if ("member" in place && first) return first.messenger;
    throw new DeliveryError("later", "no-channel-yet", NO_CHANNEL_MS);
  };
}

/** A series that meets in no channel yet: its messages wait until somebody says which. */
const NO_CHANNEL_MS = 60_000;
