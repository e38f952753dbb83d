import { ok, type Result, refuse } from "../../kernel/result.js";
import type { Member } from "./types.js";

export type PersonRefusal =
  | { code: "person-not-found"; typed: string }
  | { code: "person-ambiguous"; typed: string; matches: readonly string[] };

/**
 * Whom somebody means: an id from a list of choices, or typed words, which must be an email address, a whole name
 * or the part of one that only one person has.
 */
export function findPerson(members: readonly Member[], typed: string): Result<Member, PersonRefusal> {
  const words = plain(typed);
  const exact = members.filter(
    (member) => member.id === typed.trim() || plain(member.email) === words || plain(member.name) === words,
  );
  const near = exact.length > 0 ? exact : members.filter((member) => plain(member.name).includes(words));
  const [found, another] = near;
  if (!found || words === "") return refuse({ code: "person-not-found", typed });
  if (another)
    return refuse({
      code: "person-ambiguous",
      typed,
      matches: near.slice(0, 5).map((member) => member.name),
    });
  return ok(found);
}

function plain(text: string): string {
  return text.trim().toLowerCase().replace(/\s+/g, " ");
}
