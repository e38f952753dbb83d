import { and, eq } from "drizzle-orm";
import type { Database } from "../../storage/database.js";
import { teamsTable } from "../../storage/schema/teams.js";

export type TeamsPlace = Omit<typeof teamsTable.$inferSelect, "updatedAt">;
export type Noted = Pick<TeamsPlace, "id" | "serviceUrl" | "tenant"> & Partial<TeamsPlace>;

/** Where Teams is spoken with, kept over restarts: without it nobody could be written to first. */
export type Places = {
  get(id: string): Promise<TeamsPlace | undefined>;
  /** Every team that the app is in. */
  teams(): Promise<TeamsPlace[]>;
  /** What an activity has just said of a place; the newest address counts. Written only where it is news. */
  note(place: Noted): Promise<void>;
  /** True for the first who says so: then they are to be welcomed there. */
  welcome(id: string): Promise<boolean>;
  /** A chat that is not there any more. */
  forget(id: string): Promise<void>;
};

export const userPlace = (user: string) => `user/${user}`;
export const channelPlace = (channel: string) => `channel/${channel}`;
export const teamPlace = (team: string) => `team/${team}`;
export const tenantPlace = (tenant: string) => `tenant/${tenant}`;

export function teamsPlaces({ db }: Database): Places {
  const get = async (id: string) => {
    const [row] = await db.select().from(teamsTable).where(eq(teamsTable.id, id));
    return row;
  };
  return {
    get,
    async teams() {
      const rows = await db.select().from(teamsTable);
      return rows.filter(({ id }) => id.startsWith("team/"));
    },
    async note(place) {
      const before = await get(place.id);
      const { updatedAt: _, ...known } = before ?? { ...NOTHING, updatedAt: "" };
      const after = { ...known, ...place };
      const news = (Object.keys(after) as (keyof TeamsPlace)[]).some((key) => after[key] !== before?.[key]);
      if (!news) return;
      const values = { ...after, updatedAt: new Date().toISOString() };
      const { id: __, ...changed } = values;
      await db.insert(teamsTable).values(values).onConflictDoUpdate({ target: teamsTable.id, set: changed });
    },
    async welcome(id) {
      const first = and(eq(teamsTable.id, id), eq(teamsTable.welcomed, false));
      const rows = await db.update(teamsTable).set({ welcomed: true }).where(first).returning();
      return rows.length > 0;
    },
    async forget(id) {
      await db.update(teamsTable).set({ conversation: null }).where(eq(teamsTable.id, id));
    },
  };
}

const NOTHING = { conversation: null, team: null, groupId: null, welcomed: false };
