import type { IncomingMessage, ServerResponse } from "node:http";
import type { Member, Platform } from "../directory/domain/types.js";
import { DeliveryError, type Messenger, type Place } from "../jobs/messenger.js";
import type { Roundtable } from "./compose.js";
import { eitherOf, unless } from "./either.js";

/** A chat platform at the front: how messages reach its people, and how what they press comes in. */
export type Front = {
  platform: Platform;
  messenger: Messenger;
  /** It keeps a tab of the app's own for each person. */
  hasHome: boolean;
  /** Whether it has an account of this member's; left out where only those accounts count that are linked. */
  reaches?(member: Member): Promise<boolean>;
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
 * account is looked for by the first platform that can, since nobody has an account with us before they first press;
 * whom no chat reaches gets an email, where there is a way to send one.
 */
export function messengerAmong(fronts: readonly Front[]): (place: Place) => Messenger {
  const chats = fronts.filter(({ platform }) => platform !== "email");
  const mail = fronts.find(({ platform }) => platform === "email")?.messenger;
  const own = (homes: readonly { platform: Platform }[]) =>
    homes.flatMap(({ platform }) => chats.find((front) => front.platform === platform) ?? [])[0];
  return (place) => {
    if ("member" in place) {
      const chat = (own(place.member.accounts) ?? chats[0])?.messenger;
      if (mail && place.kind === "copy") return unless((member) => readsChat(chats, member), mail);
      return toMember(place, chat, mail);
    }
    const front = own(place.channels ?? []);
    if (front) return front.messenger;
    // Nobody reads a channel where there is no chat: its copies go by email.
    if (chats.length === 0) return NOWHERE;
    throw new DeliveryError("later", "no-channel-yet", NO_CHANNEL_MS);
  };
}

function toMember(place: Place, chat: Messenger | undefined, mail: Messenger | undefined): Messenger {
  const byMail = "member" in place && (place.kind === "mail" || place.kind === "copy");
  if (place.kind === "home") return chat ?? NOWHERE;
  if (mail === undefined) {
    if (byMail || chat === undefined) throw new DeliveryError("gone", "no-mail-server");
    return chat;
  }
  return byMail || chat === undefined ? mail : eitherOf(chat, mail);
}

/** A series that meets in no channel yet: its messages wait until somebody says which. */
const NO_CHANNEL_MS = 60_000;

async function readsChat(chats: readonly Front[], member: Member): Promise<boolean> {
  for (const { platform, reaches } of chats) {
    if (member.accounts.some((account) => account.platform === platform)) return true;
    if (await reaches?.(member)) return true;
  }
  return false;
}

const NOWHERE: Messenger = {
  post: async () => "nowhere",
  update: async () => undefined,
  find: async () => undefined,
};
