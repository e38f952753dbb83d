import { isDeepStrictEqual } from "node:util";
import type { Inbound } from "../../app/contract.js";
import { membersOfSeries, servicesOfMember } from "../../directory/queries.js";
import type { Instant } from "../../kernel/instant.js";
import { meetingsOfSeries, seriesById } from "../../meetings/queries.js";
import type { Store } from "../../storage/database.js";
import type { Deed, What } from "../checker/log.js";
import type { Answers } from "./scene.js";
import { tellersOf } from "./tellers.js";

/** Writes down what people did, in the checker's words: each press that was done, and what the world was told of dates. */
/** What changes dates: noted when it is pressed, not when others hear of it. */
const DATES: ReadonlySet<string> = new Set(["meetings.move", "meetings.cancel", "meetings.holiday"]);

export type Deeds = {
  all: readonly Deed[];
  done(inbound: Inbound, code: string, first: string, typed: Answers): Promise<void>;
  was(who: string, code: string): void;
  /** The dates of a series as they stand; what is new is written down. */
  dates(series: string): Promise<void>;
  /** Who is on the list of a series, and how it is set. */
  series(series: string): Promise<void>;
  services(members: readonly string[]): Promise<void>;
  outage(until: Instant): void;
  readers(series: string): readonly string[];
  /** By the code of the MDT. */
  chairOf(code: string): string;
  leads(code: string, who: string): boolean;
  /** Until which day somebody is away; "gone": off the list. */
  away(who: string): string | undefined;
  idOf(code: string): string;
};

/** Roles that may bring cases, and those that read the channel. */
const BRINGS: readonly string[] = ["chair", "deputy", "partner"];

export function deeds(store: Store, now: () => Instant): Deeds {
  const all: Deed[] = [];
  const told = new Map<string, unknown>();
  const lists = new Map<string, string[]>();
  const leaders = new Map<string, { id: string; chair: string; deputy: string | undefined }>();
  const away = new Map<string, string>();
  const note = (who: string, ...what: What[]) => {
    for (const one of what) {
      all.push({ at: now(), who, ...one });
      if (one.did === "paused") away.set(who, one.until);
      if (one.did === "left") away.set(who, "gone");
    }
  };
  const news = (key: string, value: unknown) => {
    if (isDeepStrictEqual(told.get(key), value)) return false;
    told.set(key, value);
    return true;
  };

  const tellers = tellersOf(store);

  async function series(id: string): Promise<void> {
    const found = await seriesById(store, id);
    if (!found) return;
    const { code, zone, chair, deputy, settings } = found;
    const what = { did: "series", series: id, code, zone, chair, deputy, settings } as const;
    if (news(`series ${id}`, what)) note(chair, what);
    leaders.set(code, { id, chair, deputy });
    const members = await membersOfSeries(store, id);
    lists.set(id, members.map(({ member }) => member.id).sort());
    for (const { member, roles } of members) {
      const brings = roles.some((role) => BRINGS.includes(role));
      const joined = { did: "joined", series: id, organisation: member.organisation, brings } as const;
      if (news(`joined ${id} ${member.id}`, joined)) note(member.id, joined);
    }
  }

  async function dates(id: string): Promise<void> {
    for (const { ref, status, start, end } of await meetingsOfSeries(store, id)) {
      const state = status === "cancelled" ? ("cancelled" as const) : ("ahead" as const);
      const what = { did: "meeting", meeting: ref, series: id, start, end, state } as const;
      if (news(`meeting ${ref}`, what)) note("", what);
    }
  }

  return {
    all,
    async done(inbound, code, first, typed) {
      const who = inbound.who.userId;
      if (inbound.kind === "command") return note(who, { did: "something", code });
      const data = inbound.kind === "press" ? inbound.data : inbound.context;
      const what = await tellers[inbound.action]?.({ inbound, who, data, first, typed, code });
      note(who, ...(what ?? [{ did: "something", code }]));
      if (DATES.has(inbound.action)) for (const id of lists.keys()) await dates(id);
      if (inbound.action.startsWith("series.") && data["series"]) await series(data["series"]);
      if (inbound.action === "directory.leave") for (const id of lists.keys()) await series(id);
    },
    was: (who, code) => note(who, { did: "something", code }),
    dates,
    series,
    async services(members) {
      for (const member of members) {
        for (const { id, confirmedAt, capacity } of await servicesOfMember(store, member)) {
          if ("at" in capacity) all.push({ at: capacity.at, who: member, did: "room-said", service: id });
          if (confirmedAt !== undefined)
            all.push({ at: confirmedAt, who: member, did: "service", service: id });
        }
      }
    },
    outage: (until) => note("", { did: "outage", until }),
    readers: (id) => lists.get(id) ?? [],
    chairOf: (code) => leaders.get(code)?.chair ?? "",
    leads: (code, who) => leaders.get(code)?.chair === who || leaders.get(code)?.deputy === who,
    away: (who) => away.get(who),
    idOf: (code) => leaders.get(code)?.id ?? "",
  };
}
