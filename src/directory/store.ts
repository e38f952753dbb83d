import { asc, sql } from "drizzle-orm";
import type { Store } from "../storage/database.js";
import { collection, remembered } from "../storage/documents.js";
import {
  areaTable,
  membershipTable,
  memberTable,
  organisationTable,
  serviceTable,
} from "../storage/schema/directory.js";
import type { Area, Member, Membership, Organisation, Platform, Service } from "./domain/types.js";

export const areas = collection<Area>("areas", areaTable);
export const organisations = collection<Organisation>("organisations", organisationTable);
export const services = collection<Service>("services", serviceTable);
export const members = collection<Member>("members", memberTable);
export const memberships = collection<Membership>("memberships", membershipTable);

/** The member who has this account; people who left have none. Email addresses are compared without case. */
export async function memberWithAccount(
  store: Store,
  platform: Platform,
  userId: string,
): Promise<Member | undefined> {
  const id = platform === "email" ? userId.toLowerCase() : userId;
  const account = JSON.stringify([{ platform, userId: id }]);
  const rows = await remembered(store, "members", `members@${account}`, () =>
    store.tx
      .select({ id: memberTable.id })
      .from(memberTable)
      .where(sql`${memberTable.status} = 'active' and ${memberTable.state}->'accounts' @> ${account}::jsonb`)
      .limit(1),
  );
  return rows[0] ? members.get(store, rows[0].id) : undefined;
}

/**
 * Members with this address (lower case), whoever left after the others; of one area or of all. The address is
 * compared without case and surrounding space, since imported ones come as they were typed.
 */
export async function membersWithEmail(store: Store, email: string, area?: string): Promise<Member[]> {
  const inArea = area === undefined ? sql`` : sql` and ${memberTable.area} = ${area}`;
  const rows = await store.tx
    .select({ state: memberTable.state })
    .from(memberTable)
    .where(sql`lower(trim(${memberTable.state}->>'email')) = ${email}${inArea}`)
    .orderBy(asc(memberTable.status), asc(memberTable.createdAt));
  return rows.map(({ state }) => state as unknown as Member);
}

/** All of them in one question to the database. */
export function membersWithIds(store: Store, ids: readonly string[]): Promise<Map<string, Member>> {
  return members.getAll(store, ids);
}
