import { createHash, randomBytes } from "node:crypto";
import { eq } from "drizzle-orm";
import { plusMinutes } from "../../kernel/instant.js";
import type { Db, Tx } from "../../storage/database.js";
import { linkTable } from "../../storage/schema/email.js";

/** What a link opens, and nothing beside: one message's newest state, a person's own page, a series' calendar. */
export type Purpose =
  | { kind: "card"; tag: string; surface: string }
  | { kind: "home" }
  /** The first set-up of an installation without any area; its member is nobody yet. */
  | { kind: "set-up" }
  | { kind: "calendar"; tag: string };

/** A link as it is kept. `hash` names it; the link itself is known to its reader alone. */
export type Link = { hash: string; member: string; purpose: Purpose; expiresAt: string; revokedAt?: string };

/** 256 random bits as 43 letters, digits, - and _. */
const TOKEN = /^[\w-]{43}$/;
const BYTES = 32;

export function hashOf(token: string): string {
  return createHash("sha256").update(token).digest("hex");
}

/** A new link for one person; gives the part of its address that only they get to know. */
export async function issueLink(
  db: Db,
  given: { member: string; purpose: Purpose; now: string; days: number },
): Promise<string> {
  const token = randomBytes(BYTES).toString("base64url");
  const { member, purpose, now, days } = given;
  await db.insert(linkTable).values({
    hash: hashOf(token),
    member,
    kind: purpose.kind,
    tag: "tag" in purpose ? purpose.tag : null,
    surface: "surface" in purpose ? purpose.surface : null,
    createdAt: now,
    expiresAt: plusMinutes(now, days * 24 * 60),
  });
  return token;
}

/** Looked for by its hash, so nothing can be learnt from how long a guess takes. */
export async function linkOf(db: Db, token: string): Promise<Link | undefined> {
  if (!TOKEN.test(token)) return undefined;
  const [row] = await db
    .select()
    .from(linkTable)
    .where(eq(linkTable.hash, hashOf(token)));
  if (!row) return undefined;
  const { hash, member, expiresAt, revokedAt } = row;
  const purpose = purposeOf(row);
  return { hash, member, purpose, expiresAt, ...(revokedAt === null ? {} : { revokedAt }) };
}

/** Whose link has this fingerprint, to unsubscribe them: also of one that has run out or was ended. Undefined: nobody's. */
export async function ownerOfHash(db: Db | Tx, hash: string): Promise<string | undefined> {
  const [row] = await db.select({ member: linkTable.member }).from(linkTable).where(eq(linkTable.hash, hash));
  return row?.member;
}

function purposeOf({ kind, tag, surface }: typeof linkTable.$inferSelect): Purpose {
  if (kind === "card") return { kind, tag: tag ?? "", surface: surface ?? "" };
  if (kind === "set-up") return { kind };
  if (kind === "calendar") return { kind, tag: tag ?? "" };
  return { kind: "home" };
}
