import type { Card } from "../../../../cards/card-types.js";
import type { GuestProblem } from "../../../../cards/text/email.js";
import type { Roundtable } from "../../../app/compose.js";
import { mayRead } from "../../../app/may-read.js";
import { isNotTheirs } from "../../../directory/domain/mail-rest.js";
import type { Member } from "../../../directory/domain/types.js";
import { memberById } from "../../../directory/queries.js";
import type { Store } from "../../../storage/database.js";
import { shownAt } from "../../../storage/outbox.js";
import type { Surface } from "../../../storage/work.js";
import type { Link } from "../links.js";

export type Open = { link: Link; member: Member };
type Row = { card: string; args: Record<string, string> };

/** Whose link it is, if it still opens anything. */
export async function openLink(
  store: Store,
  link: Link | undefined,
  now: string,
): Promise<Open | { problem: GuestProblem }> {
  if (!link) return { problem: "unknown" };
  const member = await memberById(store, link.member);
  if (member?.status !== "active") return { problem: "left-list" };
  if (isNotTheirs(member)) return { problem: "links-not-theirs" };
  if (link.revokedAt !== undefined) return { problem: "revoked" };
  return link.expiresAt <= now ? { problem: "expired" } : { link, member };
}

/** The message that a link is for, as it stands now; what its reader may no longer see is not shown. */
export async function cardOfLink(
  { unit, database, cards }: Roundtable,
  { link, member }: Open,
): Promise<{ card: Card; row: Row } | { problem: GuestProblem }> {
  if (link.purpose.kind !== "card") return { problem: "gone" };
  const { tag, surface } = link.purpose;
  const store = { ...unit.reading(), seen: new Map() };
  const row = await shownAt(database.db, tag, surface);
  const source = row && cards.get(row.card);
  if (!row || !source) return { problem: "gone" };
  if (!(await mayRead(store, member, row.card, row.args))) return { problem: "not-yours" };
  const card = await source(store, row.args, { at: surface as Surface, now: unit.now() });
  return "drop" in card ? { problem: "gone" } : { card, row };
}
