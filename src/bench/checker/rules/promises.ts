import type { Finding, Seen } from "../log.js";
import { firstLine, isOf, isPersonal, refsIn } from "../messages.js";
import { said } from "../reckoning.js";
import type { Case, Story } from "../story-types.js";
import { finding } from "./manners.js";

/** The two promises: nobody is contacted before a yes, and a case is kept from those whom its holder left out. */

/** Messages that put somebody in touch, or ask them to make contact. */
const CONTACTS: ReadonlySet<string> = new Set([
  "offers.connection",
  "offers.contacts",
  "offers.nudge",
  "offers.ask-started",
  "offers.no-reply",
]);

export function beforeYes({ log, offers, zone }: Story): Finding[] {
  return log.seen.flatMap((seen) => {
    if (!CONTACTS.has(seen.card)) return [];
    return refsIn(firstLine(seen.text)).flatMap((ref) => {
      const offer = offers.get(ref);
      if (!offer) return [];
      const yes = offer.person.some(({ at, value }) => value === "yes" && at <= seen.at);
      if (yes) return [];
      return [finding("contacted-before-yes", seen, `${seen.card} about ${ref} at ${said(seen.at, zone)}`)];
    });
  });
}

/** Nobody of an organisation that is left out reads of the case, alone or in the channel. */
export function excluded({ log, cases, people, zone }: Story): Finding[] {
  const guarded = [...cases.values()].filter((one) => one.excluded.length > 0);
  return log.seen.flatMap((seen) => {
    const refs = refsIn(seen.text);
    return guarded
      .filter((one) => refs.some((ref) => isOf(ref, one.ref)))
      .filter((one) => (isPersonal(seen) ? isLeftOut(one, seen) : showsWords(one, seen)))
      .map((one) =>
        finding("left-out-saw-the-case", seen, `${seen.card} about ${one.ref} at ${said(seen.at, zone)}`),
      );
  });

  /** Its holder brought it, whoever they work for. */
  function isLeftOut(one: Case, { to }: Seen): boolean {
    return one.owner !== to && one.excluded.includes(people.get(to)?.organisation ?? "");
  }
}

/** Every member of the channel reads it: no word of such a case may stand there, then or later. */
function showsWords(one: Case, seen: Seen): boolean {
  return textsOf(seen).some((text) => text.includes(one.words));
}

function textsOf({ text, updates }: Seen): string[] {
  return [text, ...updates.flatMap((update) => update.text ?? [])];
}
