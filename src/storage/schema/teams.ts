import { boolean, text } from "drizzle-orm/pg-core";
import { instant } from "../columns.js";
import { roundtable } from "./document-table.js";

/**
 * Where Microsoft Teams is spoken with: a team, a channel, one person, or a tenant as a whole ("tenant/<id>"). No name
 * and no word of anybody: Teams' own ids.
 */
export const teamsTable = roundtable.table("teams_places", {
  id: text("id").primaryKey(),
  /** The conversation that is written to; none of a person whose chat has not been opened yet. */
  conversation: text("conversation"),
  /** The newest address that Teams has named for it. */
  serviceUrl: text("service_url").notNull(),
  tenant: text("tenant").notNull(),
  /** The team of a channel, by Teams' id and by its group's in the directory. */
  team: text("team"),
  groupId: text("group_id"),
  /** We have said there who we are. */
  welcomed: boolean("welcomed").notNull(),
  updatedAt: instant("updated_at").notNull(),
});
