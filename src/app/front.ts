import type { IncomingMessage, ServerResponse } from "node:http";
import type { Member, Platform } from "../directory/domain/types.js";
import { DeliveryError, type Messenger, type Place } from "../jobs/messenger.js";
import { NOWHERE, unless } from "./by-mail.js";
import type { Roundtable } from "./compose.js";

/** A chat platform at the front: how messages reach its people, and how what they press comes in. */
export type Front = {
  platform: Platform;
  messenger: Messenger;
  /** What it keeps for each person of their own: a tab of the app, or a card among their direct messages. */
  home?: "tab" | "card";
  /** Whether it has an account of this member's; left out where only those accounts count that are linked. */
  reaches?(member: Member): Promise<boolean>;
  /** Throws, in words, where the platform does not accept us. */
  check(): Promise<void>;
  /** Takes in what people press, from when it is called; checks first. */
  open(roundtable: Roundtable): Promise<OpenFront>;
  /** Where nobody is on any list yet, and no chat is there to begin in: the address at which to. */
  firstLink?(roundtable: Roundtable): Promise<string | undefined>;
  /** What it does by itself where jobs are carried out; stops when it is asked to. */
  work?(roundtable: Roundtable): { stop(): Promise<void> };
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
/**
 * Each place has its platforms: a series those of its channels, a member that of their newest account. Whom one does
 * not reach, the others look for: nobody has an account with us before they first press. Whom no chat reaches gets an
 * email, where there is a way to send one.
 */
export function messengersAmong(fronts: readonly Front[]): (place: Place) => readonly Messenger[] {
  const chats = fronts.filter(({ platform }) => platform !== "email");
  const mails = fronts.filter(({ platform }) => platform === "email");
  return (place) => {
    if (place.kind === "mail") return mails.map(({ messenger }) => messenger);
    if (place.kind === "copy")
      return mails.map(({ messenger }) => unless((member) => readsChat(chats, member), messenger));
    // Nobody reads a channel where there is no chat: its copies go by email.
    if (!("member" in place) && chats.length === 0) return [NOWHERE];
    const homes = "member" in place ? place.member.accounts : (place.channels ?? []);
    const own = homes.flatMap((home) => chats.filter(({ platform }) => platform === home.platform));
    const found =
      place.kind === "home" ? tabsFirst(own) : place.kind === "dm" ? [...own, ...chats, ...mails] : own;
    if (found.length === 0) throw new DeliveryError("later", "no-channel-yet", NO_CHANNEL_MS);
    return [...new Set(found)].map(({ messenger }) => messenger);
  };
}

function tabsFirst(fronts: readonly Front[]): Front[] {
  return [...fronts.filter(({ home }) => home === "tab"), ...fronts.filter(({ home }) => home === "card")];
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
