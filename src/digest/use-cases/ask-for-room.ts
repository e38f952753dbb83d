import type { Done, Refusal } from "../../app/contract.js";
import { memberById } from "../../directory/queries.js";
import { askTheUnconfirmed } from "../../directory/use-cases/ask-the-unconfirmed.js";
import { ok, type Result } from "../../kernel/result.js";
import type { Work } from "../../storage/work.js";
import { leads, partsOf } from "../parts.js";

/**
 * From the chair's digest: of the MDTs that the presser leads, whoever has not said for 35 days how much room there is, is
 * asked. Again on the same day: the same people, and nobody hears it twice. Who leads none asks nobody.
 */
export async function askForRoom(work: Work): Promise<Result<Done, Refusal>> {
  const member = work.actor.kind === "member" ? await memberById(work, work.actor.id) : undefined;
  if (!member) throw new Error("only people ask for room");
  const asked = new Set<string>();
  for (const { series } of (await partsOf(work, member)).filter(leads)) {
    const { area, id, code } = series;
    const people = await askTheUnconfirmed(work, { area, series: id, pcn: code });
    for (const one of people) asked.add(one);
    const facts = { asked: people.length };
    if (people.length > 0) await work.record({ type: "room-asked", thing: id, ref: series.ref, facts }, area);
  }
  if (asked.size === 0) return ok({ say: "room-all-confirmed" });
  return ok({ say: "room-asked", with: { people: asked.size === 1 ? "1 person" : `${asked.size} people` } });
}
