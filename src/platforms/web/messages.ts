import { pageWords } from "../../../cards/text/playground-page.js";
import { caseOfMessage } from "../../app/case-of-message.js";
import { momentWords } from "../../kernel/spoken.js";
import type { Database } from "../../storage/database.js";
import type { Chat, ChatMessage } from "./chat.js";
import type { County } from "./people.js";
import type { Place } from "./places.js";
import type { MessageShown, MessagesShown } from "./protocol.js";
import { type OnTooMuch, shownMessage } from "./shown.js";

export type Showing = { chat: Chat; database: Database; county: County; onTooMuch: OnTooMuch };

/** The last `most` messages of a place, oldest first, each with its thread. */
export async function messagesOf(on: Showing, place: Place, most: number): Promise<MessagesShown> {
  if (place.closed !== undefined) return { closed: place.closed };
  const all = await on.chat.messages(place.surface);
  const roots = all.filter((message) => message.parent === undefined);
  const shown = await Promise.all(
    roots.slice(-most).map((root) => {
      const replies = all.filter((message) => message.parent === root.id);
      return withThread(on, root, replies, place.series !== undefined);
    }),
  );
  return { messages: shown, earlier: roots.length > most, mayWrite: place.mayWrite };
}

async function withThread(
  on: Showing,
  root: ChatMessage,
  replies: readonly ChatMessage[],
  inChannel: boolean,
): Promise<MessageShown> {
  const caseId = inChannel && root.kind === "card" ? await caseOfMessage(on.database, root.id) : undefined;
  return {
    ...one(on, root),
    ...(caseId === undefined ? {} : { caseId }),
    replies: replies.map((reply) => one(on, reply)),
  };
}

function one({ county, onTooMuch }: Showing, message: ChatMessage): MessageShown {
  const base = {
    id: message.id,
    author: authorOf(county, message.author),
    at: message.postedAt,
    when: momentWords(message.postedAt, county.zone),
    ...(message.updatedAt !== message.postedAt
      ? { updated: momentWords(message.updatedAt, county.zone) }
      : {}),
    replies: [],
  };
  return message.kind === "words"
    ? { ...base, kind: "words", words: message.words }
    : { ...base, kind: "card", shown: shownMessage(message.card, onTooMuch) };
}

function authorOf(county: County, id: string): MessageShown["author"] {
  const person = county.people.find((one) => one.id === id);
  if (!person) return { id, name: pageWords.brand, about: pageWords.app };
  return { id, name: person.name, about: `${person.job}, ${person.organisation}` };
}
