import { areaById, memberById } from "../../directory/queries.js";
import { nextOpen } from "../../kernel/working-time.js";
import type { Work } from "../../storage/work.js";
import type { Chase } from "../domain/types.js";
import { askedEnough, chaseMoment } from "../domain/when.js";
import { askedAbout, chases } from "../store.js";

/**
 * Has somebody asked about a thing, in the one chasing message that a person gets on a day (W6). It waits for polite
 * hours and the end of their pause, and is left out if its card is of no more use by then. `about` names the thing:
 * nobody is asked about it more than three times, and what still waits about it gives way to this. Again with the same
 * tag: nothing happens.
 */
export async function chase(
  work: Work,
  to: string,
  what: Pick<Chase, "about" | "tag" | "card" | "args">,
): Promise<void> {
  const member = await memberById(work, to);
  const area = member && (await areaById(work, member.area));
  if (!area) throw new Error(`no member ${to}`);
  const id = `${to} ${what.tag}`;
  if (await chases.get(work, id)) return;
  const earlier = await askedAbout(work, to, what.about);
  if (askedEnough(earlier)) {
    const facts = { about: what.about, reason: "asked-enough" };
    return work.record({ type: "chase-dropped", thing: to, facts }, area.id);
  }
  for (const old of earlier.filter(({ status }) => status === "waiting")) {
    const held = await chases.lock(work, old.id);
    if (held?.status !== "waiting") continue;
    const { dueAt: _, ...rest } = held;
    await chases.save(work, { ...rest, status: "dropped" }, work.now);
  }
  // The end of a pause is looked up when it is due: it may have ended earlier by then.
  const dueAt = chaseMoment(nextOpen(work.now, area.zone), area.zone);
  const { about, tag, card, args } = what;
  await chases.insert(
    work,
    { id, area: area.id, owner: to, status: "waiting", about, tag, card, args, askedAt: work.now, dueAt },
    work.now,
  );
}
