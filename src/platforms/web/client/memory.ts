import type { PlaceId } from "../protocol.js";

/** What this browser remembers of its reader: which look, what was read, which hints were put away. */

export type Look = "teams" | "slack";
/** A place, or the Home of the person. */
export type Where = PlaceId | "home";

/** The address carries person and place, so that two windows can be two people and a reload changes nothing. */
export function fromAddress(): { as: string | undefined; place: Where | undefined } {
  const query = new URLSearchParams(location.hash.slice(1));
  return { as: query.get("as") ?? undefined, place: (query.get("place") as Where | null) ?? undefined };
}

export function toAddress(as: string, place: Where): void {
  history.replaceState(null, "", `#${new URLSearchParams({ as, place })}`);
}

export function lookKept(): Look {
  return localStorage.getItem("look") === "slack" ? "slack" : "teams";
}

export function keepLook(look: Look): void {
  localStorage.setItem("look", look);
}

/** Until the reader says so: put away where there is little room. */
export function isPutAway(what: string): boolean {
  const said = localStorage.getItem(`away:${what}`);
  return said === null ? matchMedia("(max-width: 1240px)").matches : said === "yes";
}

export function putAway(what: string, away: boolean): void {
  localStorage.setItem(`away:${what}`, away ? "yes" : "no");
}

/** The last message read, by place. */
export function seenBy(person: string): Record<string, number> {
  try {
    return JSON.parse(localStorage.getItem(`seen:${person}`) ?? "{}");
  } catch {
    return {};
  }
}

export function keepSeen(person: string, place: PlaceId, messageId: number): void {
  const seen = seenBy(person);
  if ((seen[place] ?? 0) >= messageId) return;
  localStorage.setItem(`seen:${person}`, JSON.stringify({ ...seen, [place]: messageId }));
}
