import { NEEDS, type Need, type OrganisationSize } from "../directory/domain/types.js";

export type PlannedService = { name: string; what: string; needs: Need[]; capacity: PlannedCapacity };
export type PlannedCapacity =
  | { kind: "open" | "closed" }
  | { kind: "places"; places: number }
  | { kind: "waiting-list"; weeks: number };
export type PlannedMember = {
  name: string;
  job: string;
  /** Codes of the PCNs whose MDT this person comes to. */
  pcns: string[];
  /** The part in the demo, for the few who have one. */
  part?: string;
};
export type PlannedOrganisation = {
  name: string;
  size: OrganisationSize;
  /** Codes; empty: the whole area. */
  pcns: string[];
  discipline: string;
  members: PlannedMember[];
  services: PlannedService[];
};

const SIZES: readonly string[] = ["grassroots", "local", "national"] satisfies OrganisationSize[];

/**
 * Reads the fictional directory:
 *
 *     Organisation | size | PCNs or * | discipline
 *       Name, job @PCNs part
 *       > Service: what it is | needs | 4 places, 6 weeks, open or closed
 *
 * Without `@` a person comes to the MDTs of the organisation's own PCNs. Throws on a line it cannot read.
 */
export function parseWorld(text: string): PlannedOrganisation[] {
  const all: PlannedOrganisation[] = [];
  for (const line of text.split("\n")) {
    if (line.trim() === "") continue;
    const current = all.at(-1);
    if (!line.startsWith(" ")) all.push(organisation(line));
    else if (!current) throw new Error(`no organisation before: ${line}`);
    else if (line.startsWith("  > ")) current.services.push(service(line.slice(4)));
    else current.members.push(member(line.trim(), current));
  }
  return all;
}

function organisation(line: string): PlannedOrganisation {
  const [name, size, pcns, discipline] = parts(line, 4);
  if (!SIZES.includes(size)) throw new Error(`not a size: ${line}`);
  return {
    name,
    size: size as OrganisationSize,
    pcns: pcns === "*" ? [] : pcns.split(" "),
    discipline,
    members: [],
    services: [],
  };
}

function member(line: string, of: PlannedOrganisation): PlannedMember {
  const read = /^([^,@]+), ([^@]+?)(?: @([^@]+))?$/.exec(line);
  if (!read) throw new Error(`not a person: ${line}`);
  const [, name = "", job = "", marks] = read;
  if (marks === undefined) return { name, job, pcns: of.pcns };
  const words = marks.split(" ");
  const part = words.find((word) => !/^[A-Z]+$/.test(word));
  return { name, job, pcns: words.filter((word) => word !== part), ...(part === undefined ? {} : { part }) };
}

function service(line: string): PlannedService {
  const [titled, needs, room] = parts(line, 3);
  const colon = titled.indexOf(": ");
  if (colon < 0) throw new Error(`no words after the service's name: ${line}`);
  return {
    name: titled.slice(0, colon),
    what: `${titled.charAt(colon + 2).toUpperCase()}${titled.slice(colon + 3)}.`,
    needs: needs.split(" ").map(need),
    capacity: capacity(room),
  };
}

function need(word: string): Need {
  const found = NEEDS.find((one) => one === word);
  if (!found) throw new Error(`not a need: ${word}`);
  return found;
}

function capacity(room: string): PlannedCapacity {
  if (room === "open" || room === "closed") return { kind: room };
  const read = /^(\d+) (places|weeks)$/.exec(room);
  if (!read) throw new Error(`not a capacity: ${room}`);
  const n = Number(read[1]);
  return read[2] === "places" ? { kind: "places", places: n } : { kind: "waiting-list", weeks: n };
}

function parts<N extends 3 | 4>(
  line: string,
  n: N,
): N extends 3 ? [string, string, string] : [string, string, string, string] {
  const found = line.split(" | ").map((part) => part.trim());
  if (found.length !== n) throw new Error(`${n} parts expected: ${line}`);
  return found as N extends 3 ? [string, string, string] : [string, string, string, string];
}
