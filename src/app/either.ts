import type { Member } from "../directory/domain/types.js";
import { DeliveryError, type Messenger, type Place } from "../jobs/messenger.js";

/** Marks the id of a message that went by email, among those of a chat platform. */
export const MAILED = "mail/";

/**
 * Chat first; whom it cannot reach (no account, not installed, deactivated) gets an email with the same key. Later
 * states of a message go where it went.
 */
export function eitherOf(chat: Messenger, mail: Messenger): Messenger {
  return {
    async post(place, card, key, posted) {
      try {
        return await chat.post(place, card, key, posted);
      } catch (error) {
        if (!(error instanceof DeliveryError) || error.kind !== "gone") throw error;
        return mail.post(place, card, key, posted);
      }
    },
    update: (place, id, card) =>
      id.startsWith(MAILED) ? mail.update(place, id, card) : chat.update(place, id, card),
    async find(place, key) {
      try {
        return await chat.find(place, key);
      } catch (error) {
        if (!(error instanceof DeliveryError) || error.kind !== "gone") throw error;
        return mail.find(place, key);
      }
    },
  };
}

/** By email, unless the member reads the same in chat. */
export function unless(inChat: (member: Member) => Promise<boolean>, mail: Messenger): Messenger {
  return {
    ...mail,
    async post(place, card, key, posted) {
      if ("member" in place && (await inChat(place.member))) return "in-chat";
      return mail.post(place, card, key, posted);
    },
  };
}

/** The playground shows everything in its chat; whoever is marked as a reader of email gets it there as well. */
export function inPlayground(place: Place, chat: Messenger, mail: Messenger): Messenger {
  if (place.kind === "mail" || place.kind === "copy") return mail;
  const reads = place.kind === "dm" && place.member.accounts.some(({ platform }) => platform === "email");
  if (!reads) return chat;
  return {
    ...chat,
    async post(at, card, key, posted) {
      await mail.post(at, card, key, posted);
      return chat.post(at, card, key, posted);
    },
  };
}
