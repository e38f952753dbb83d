import type { Finding, Seen } from "../log.js";
import { firstLine, isPersonal } from "../messages.js";
import { said } from "../reckoning.js";
import type { Story } from "../story-types.js";

/** Seen twice: the same message posted a second time, or the very same words to the same reader on one day. */
export function twice({ log, zone }: Story): Finding[] {
  const keys = new Set<string>();
  const words = new Map<string, string>();
  return log.seen.flatMap((seen): Finding[] => {
    const found: Finding[] = [];
    const again = (what: string) => found.push(finding("twice", seen, `${what}: ${firstLine(seen.text)}`));
    if (keys.has(seen.key)) again("posted a second time");
    else {
      const said = `${seen.to} ${seen.at.slice(0, 10)} ${seen.card} ${seen.text}`;
      if (words.has(said)) again("the same words twice on one day");
      words.set(said, zone);
    }
    keys.add(seen.key);
    return found;
  });
}

/** Whoever has left the list hears nothing more. */
export function gone({ log, people, zone }: Story): Finding[] {
  return log.seen
    .filter((seen) => isPersonal(seen) && (people.get(seen.to)?.leftAt ?? "9") < seen.at)
    .map((seen) => finding("to-the-gone", seen, `${seen.card} at ${said(seen.at, zone)}`));
}

export function finding(rule: string, { at, to }: Pick<Seen, "at" | "to">, what: string): Finding {
  return { rule, at, to, what };
}
