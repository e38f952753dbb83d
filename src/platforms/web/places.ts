import { roleWords } from "../../../cards/text/needs.js";
import { playgroundRefusals } from "../../../cards/text/playground.js";
import { pageWords } from "../../../cards/text/playground-page.js";
import { fill } from "../../../cards/text/words.js";
import type { Role } from "../../directory/domain/types.js";
import type { Series } from "../../meetings/domain/types.js";
import type { Surface } from "../../storage/work.js";
import type { Chat } from "./chat.js";
import type { County } from "./people.js";
import type { Person, PlaceId, PlaceShown } from "./protocol.js";
import { NotDone } from "./refused.js";

/** Whoever has one of these sees case text, as src/app/policy.ts has it. */
const READS: readonly Role[] = ["chair", "deputy", "partner", "observer"];

/** A place as one person may use it. `closed`: why they do not see it. */
export type Place = { id: PlaceId; surface: Surface; series?: Series; closed?: string; mayWrite: boolean };

/** Where the chat keeps what this person sees there. Throws NotDone for a place that is no place of theirs. */
export function placeFor(county: County, person: Person, id: string): Place {
  if (id === "dm") return { id, surface: `dm:${person.id}`, mayWrite: true };
  const series = county.series.find((one) => id === `channel:${one.id}`);
  if (!series) throw new NotDone(404, "no-such-place");
  const roles = county.rolesIn(series.id, person.id);
  const closed = whyClosed(roles, person.name);
  return {
    id: `channel:${series.id}`,
    surface: `channel:${series.id}`,
    series,
    ...(closed === undefined ? {} : { closed }),
    mayWrite: closed === undefined && roles.some((role) => role !== "observer"),
  };
}

/** The channels of the person's MDTs, then their direct messages. `seen`: last message read, by place. */
export async function placesOf(
  county: County,
  chat: Chat,
  person: Person,
  seen: Readonly<Record<string, number>>,
): Promise<PlaceShown[]> {
  const mine = county.series.filter((one) => county.rolesIn(one.id, person.id).length > 0);
  const channels = mine.map((one) => ({
    place: placeFor(county, person, `channel:${one.id}`),
    title: channelName(one),
    subtitle: one.name,
  }));
  const all = [
    ...channels,
    { place: placeFor(county, person, "dm"), title: pageWords.dm, subtitle: person.name },
  ];
  return Promise.all(
    all.map(async ({ place, title, subtitle }) => ({
      id: place.id,
      title,
      subtitle,
      unread: place.closed ? 0 : await chat.newer(place.surface, seen[place.id] ?? 0, person.id),
    })),
  );
}

export function channelName(series: Pick<Series, "code">): string {
  return `#${series.code.toLowerCase()}-mdt`;
}

function whyClosed(roles: readonly Role[], name: string): string | undefined {
  if (roles.some((role) => READS.includes(role))) return undefined;
  const [role] = roles;
  return role === undefined
    ? fill(playgroundRefusals["not-on-this-list"], { name })
    : fill(playgroundRefusals["no-case-text"], { name, role: roleWords[role] });
}
