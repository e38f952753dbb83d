import type { Finding, Seen } from "../log.js";
import { caseOf, firstLine, isChase, isPersonal, refsIn, thingsAsked } from "../messages.js";
import { dayOf, said } from "../reckoning.js";
import type { Story } from "../story-types.js";
import { finding } from "./manners.js";
import { isOpenAt } from "./still-open.js";

/** At most one chasing message a person a day. */
export function oneADay({ log, zone }: Story): Finding[] {
  const days = new Map<string, Seen[]>();
  for (const seen of log.seen.filter((one) => isChase(one) && isPersonal(one))) {
    const day = `${seen.to} ${dayOf(seen.at, zone)}`;
    days.set(day, [...(days.get(day) ?? []), seen]);
  }
  return [...days.values()].flatMap((all) => {
    const [, second] = all;
    if (!second) return [];
    const cards = all.map(({ text }) => firstLine(text)).join("; ");
    return [
      finding("more-than-one-chase-a-day", second, `${all.length} on ${said(second.at, zone)}: ${cards}`),
    ];
  });
}

/** At most three chasing messages to one person for any one thing. */
export function threeAThing(story: Story): Finding[] {
  const { log, zone } = story;
  const counts = new Map<string, number>();
  const asked = thingsAsked(log.seen);
  return log.seen.flatMap((seen) => {
    if (!isChase(seen) || !isPersonal(seen)) return [];
    return asked(seen)
      .flatMap(thingsOf)
      .flatMap((thing) => {
        const key = `${seen.to} ${thing} ${meetingsBehind(story, thing, seen.at)}`;
        const count = (counts.get(key) ?? 0) + 1;
        counts.set(key, count);
        if (count <= 3) return [];
        return [
          finding("more-than-three-chases", seen, `number ${count} about ${thing} at ${said(seen.at, zone)}`),
        ];
      });
  });
}

/**
 * "What did the person say?" is asked of what one meeting offered: when the case has come back and was discussed again, it
 * is another question. All others stay one thing for good.
 */
function meetingsBehind({ cases }: Story, thing: string, at: string): number {
  if (!thing.includes("(cases.answers-")) return 0;
  const discussed = cases.get(thing.slice(0, thing.indexOf(" ")))?.discussedAt ?? [];
  return discussed.filter((moment) => moment < at).length;
}

/** What a chase is about: the references in its first line, else all of them, and what kind of question it is. */
function thingsOf(seen: Seen): string[] {
  const first = refsIn(firstLine(seen.text));
  const refs = first.length > 0 ? first : refsIn(seen.text);
  if (refs.length > 0) return refs.map((ref) => `${ref} (${seen.card})`);
  // Details of services have no reference; each round of questions is a thing of its own.
  return [];
}

/** Whoever answered is not chased: what is asked for has been given before the message was seen. */
export function afterTheAnswer(story: Story): Finding[] {
  const things = thingsAsked(story.log.seen);
  const chases = story.log.seen.filter(isChase);
  return chases.flatMap(things).flatMap((seen) => {
    const refs = refsIn(firstLine(seen.text));
    const asked = refs.length > 0 ? refs : refsIn(seen.text);
    const answered = asked.length > 0 && asked.every((ref) => isOpenAt(story, ref, seen) === false);
    if (!answered) return [];
    const what = `${seen.card} about ${asked.join(", ")} at ${said(seen.at, story.zone)}`;
    return [
      finding("after-the-answer", seen, `${what}: answered before ${caseOf(asked[0] ?? "") ?? ""}`.trim()),
    ];
  });
}
