import { identifierCard } from "../../../cards/meetings/identifier-card.js";
import { membersOfArea, organisationsOfArea, servicesOfArea } from "../../directory/queries.js";
import { check } from "../../guard/check.js";
import type { Series } from "../../meetings/domain/types.js";
import { seriesByChannel } from "../../meetings/queries.js";
import { identifierTag, tellOfIdentifier } from "../../meetings/use-cases/tell-of-identifier.js";
import type { Store } from "../../storage/database.js";
import { messagesByTag, openMoment } from "../../storage/outbox.js";
import { messageId } from "./addresses.js";
import { whisper } from "./answer.js";
import { faultCode } from "./faults.js";
import type { Listening } from "./listeners.js";
import { plainWords } from "./plain-words.js";
import { memberOf } from "./who.js";

/** What somebody wrote, or what they changed it to (docs.slack.dev/reference/events/message). */
export type Written = {
  channel: string;
  subtype?: string;
  ts: string;
  text?: string;
  user?: string;
  bot_id?: string;
  thread_ts?: string;
  message?: { ts: string; text?: string; user?: string; bot_id?: string; thread_ts?: string };
};

/** People write these; a bot's words, joins and topics are none of theirs. */
const BY_PEOPLE = new Set([undefined, "thread_broadcast", "file_share", "me_message", "message_changed"]);

/**
 * L9. Every message in an MDT's channel and its threads passes the guard in memory; of one with an identifier its
 * place and the kinds of what was found go on, never a word. Only what would stop a form is told: likely words
 * abound where professionals talk, and whoever is warned for nothing soon reads no warning.
 */
export async function watchChannel(on: Listening, event: Written): Promise<void> {
  if (!BY_PEOPLE.has(event.subtype)) return;
  const { ts, text, user, bot_id, thread_ts } = event.message ?? event;
  if (bot_id !== undefined || user === undefined || text === undefined || text === "") return;
  const { unit, database } = on.roundtable;
  const channel = event.channel;
  const series = await seriesByChannel(unit.reading(), { platform: "slack", id: channel });
  if (!series) return;
  const kinds = await kindsIn(unit.reading(), series, text);
  if (kinds.length === 0) return;
  const message = messageId(channel, ts);
  const tag = identifierTag(message);
  if ((await messagesByTag(database.db, tag)).length > 0 || (await openMoment(database.db, tag))) return;
  const author = await memberOf(unit, user);
  const url = await linkTo(on, channel, ts);
  await unit.run({ kind: "clock" }, (work) =>
    tellOfIdentifier(work, series, { message, kinds, url, author: author?.id }),
  );
  if (author) return;
  // Not on the list, so the outbox does not know them; ephemeral messages may be missed, hence both.
  const card = identifierCard({ code: series.code, kinds, url });
  const here = { user, channel, thread: thread_ts };
  await whisper(on, card, here);
  await whisper(on, card, { user });
}

/** Types of identifiers in the words, each once; professionals and organisations of the area pass. */
async function kindsIn(store: Store, { area }: Series, text: string): Promise<string[]> {
  const people = await membersOfArea(store, area);
  const organisations = await organisationsOfArea(store, area);
  const services = await servicesOfArea(store, area);
  const allow = [
    ...people.flatMap(({ name }) => waysToSay(name)),
    ...[...organisations, ...services].map(({ name }) => name),
  ];
  const { findings } = check(plainWords(text), { allow, smallWorld: false });
  return [...new Set(findings.filter(({ severity }) => severity === "block").map(({ type }) => type))];
}

/** How colleagues speak of one another. */
function waysToSay(name: string): string[] {
  const [first = "", ...rest] = name.split(" ");
  const last = rest.at(-1);
  if (last === undefined) return [name];
  return [
    name,
    first,
    ...["Dr", "Mr", "Mrs", "Ms", "Miss", "Prof", "Sister"].map((title) => `${title} ${last}`),
  ];
}

async function linkTo(on: Listening, channel: string, ts: string): Promise<string | undefined> {
  try {
    return (await on.client.chat.getPermalink({ channel, message_ts: ts })).permalink;
  } catch (error) {
    on.log.info({ code: faultCode(error) }, "no link to a message");
    return undefined;
  }
}
