import { localDate } from "../../kernel/instant.js";
import type { Store } from "../../storage/database.js";
import type { Current } from "../domain/import/plan-types.js";
import type { Area } from "../domain/types.js";
import { writeTarget } from "../files/write-target.js";
import { members, organisations, services } from "../store.js";

export type Exported = {
  /** Undefined: an ending that is not written. */
  bytes: Uint8Array | undefined;
  count: { organisations: number; people: number; services: number };
};

/** The directory of an area as a file of the kind that its name says. Nothing is changed. */
export async function exportDirectory(
  store: Store,
  area: Area,
  name: string,
  words: Parameters<typeof writeTarget>[3],
): Promise<Exported> {
  const active = { area: area.id, status: "active" };
  const current: Current = {
    area: area.id,
    organisations: await organisations.find(store, active),
    members: await members.find(store, active),
    services: await services.find(store, active),
  };
  return {
    bytes: writeTarget(name, current, (at) => localDate(at, area.zone), words),
    count: {
      organisations: current.organisations.length,
      people: current.members.length,
      services: current.services.length,
    },
  };
}
