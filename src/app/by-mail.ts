import type { Member } from "../directory/domain/types.js";
import type { Messenger, Place } from "../jobs/messenger.js";

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
export function inPlayground(place: Place, chat: Messenger, mail: Messenger): readonly Messenger[] {
  if (place.kind === "mail" || place.kind === "copy") return [mail];
  const reads = place.kind === "dm" && place.member.accounts.some(({ platform }) => platform === "email");
  if (!reads) return [chat];
  return [
    {
      ...chat,
      async post(at, card, key, posted) {
        await mail.post(at, card, key, posted);
        return chat.post(at, card, key, posted);
      },
    },
  ];
}

/** Takes what nobody could read where it was to go. */
export const NOWHERE: Messenger = {
  platform: "email",
  post: async () => "nowhere",
  update: async () => undefined,
  find: async () => undefined,
};
