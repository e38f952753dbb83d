import { and, inArray, like } from "drizzle-orm";
import { caseById, excludedFrom } from "../cases/queries.js";
import type { Role } from "../directory/domain/types.js";
import { membersOfSeries } from "../directory/queries.js";
import { haveAnswered } from "../meetings/queries.js";
import { messageTable, outboxTable } from "../storage/schema/desk.js";
import type { Show, Work } from "../storage/work.js";

/** Roles that see case text; the others of a list see what is said of dates. */
const READERS: readonly Role[] = ["chair", "deputy", "partner", "observer"];
const LISTED: readonly Role[] = [...READERS, "coordinator"];

/**
 * What of a channel goes by email to those who read no channel, and to whom. What follows the minute (the board), and
 * what the calendar says already (the dates), does not; nor the call for cases, which comes to each of them anyway.
 */
const COPIED: Readonly<Record<string, readonly Role[]>> = {
  "meetings.agenda": READERS,
  "meetings.reminder": LISTED,
  "meetings.moved": LISTED,
  "meetings.cancelled": LISTED,
  "meetings.summary": READERS,
  "cases.agenda": READERS,
  "cases.urgent": READERS,
};

const NOBODY: ReadonlySet<string> = new Set();
const CHAT: readonly string[] = ["slack", "teams", "playground"];

export function isByMail({ at }: Pick<Show, "at">): boolean {
  return at.startsWith("mail:") || at.startsWith("copy:");
}

/**
 * One copy a reader, of a message that is new in the channel: its link opens the newest state, so nothing is sent when
 * the message changes.
 * A reminder goes to those alone who have not said whether they come (B16).
 * A case that comes with the whole agenda has none of its own: the agenda's page opens it.
 */
export async function copiesOf(work: Work, shows: readonly Show[]): Promise<Show[]> {
  const agenda = shows.some(({ card }) => card === "meetings.agenda");
  const copied = shows.filter(
    ({ at, card }) => at.startsWith("channel:") && card in COPIED && !(agenda && card === "cases.agenda"),
  );
  if (copied.length === 0) return [];
  const before = await seenBefore(work, copied);
  const copies: Show[] = [];
  for (const show of copied.filter(({ tag }) => !before.has(tag))) {
    const about = show.card.startsWith("cases.") ? await caseById(work, show.args.case ?? "") : undefined;
    const answered =
      show.card === "meetings.reminder" ? await haveAnswered(work, show.args.meeting ?? "") : NOBODY;
    for (const { member, roles } of await membersOfSeries(work, show.at.slice("channel:".length))) {
      const reads = COPIED[show.card]?.some((role) => roles.includes(role));
      const leftOut = about !== undefined && excludedFrom(about, member.organisation);
      if (!reads || leftOut || answered.has(member.id) || !byMail(member.accounts)) continue;
      copies.push({ ...show, at: `copy:${member.id}` });
    }
  }
  return copies;
}

/** An email account beside a playground one means both: there one is everybody. */
function byMail(accounts: readonly { platform: string }[]): boolean {
  const chats = accounts.filter(({ platform }) => CHAT.includes(platform));
  return chats.length === 0 || (accounts.length > chats.length && chats[0]?.platform === "playground");
}

/** Tags that were on their way, or stood in their channel, before this unit of work. */
async function seenBefore(work: Work, shows: readonly Show[]): Promise<ReadonlySet<string>> {
  const tags = shows.map(({ tag }) => tag);
  const known = new Set<string>();
  // One after the other: a transaction has one connection.
  for (const table of [outboxTable, messageTable]) {
    const rows = await work.tx
      .select({ tag: table.tag })
      .from(table)
      .where(and(inArray(table.tag, tags), like(table.surface, "channel:%")));
    for (const { tag } of rows) known.add(tag);
  }
  return known;
}
