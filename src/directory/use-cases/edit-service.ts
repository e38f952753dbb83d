import type { Done, FormValues, Refusal } from "../../app/contract.js";
import { ok, type Result, refuse } from "../../kernel/result.js";
import type { Work } from "../../storage/work.js";
import { confirmed } from "../domain/freshness.js";
import { SERVICE_FIELDS, type Service } from "../domain/types.js";
import { areaById, membersOfArea } from "../queries.js";
import { ownerIn } from "../read-owner.js";
import { readService } from "../read-service.js";
import { services } from "../store.js";

/**
 * Corrects a service, takes it out of the directory, or hands it to another member. Who saves it says that it is right
 * today. Of a service that came from a feed, what was changed here stays so. The same again only renews that day.
 */
export async function editService(
  work: Work,
  id: string,
  values: FormValues,
): Promise<Result<Done, Refusal>> {
  const before = await services.lock(work, id);
  const area = before && (await areaById(work, before.area));
  if (!area) return refuse({ code: "service-not-found" });
  if (before.status === "ended") return refuse({ code: "service-ended", with: { service: before.name } });
  if (values.ended === true) return takeOut(work, before);
  const people = await membersOfArea(work, area.id);
  const said = readService(values, people);
  if (!said.ok) return said;
  const owner = ownerIn(values, people);
  if (!owner.ok) return owner;
  const changed = SERVICE_FIELDS.filter((field) => !isSame(before[field], said.value[field]));
  const kept = new Set([...(before.local ?? []), ...changed]);
  const after = confirmed(
    {
      ...before,
      ...said.value,
      owner: owner.value,
      ...(before.source === undefined || kept.size === 0 ? {} : { local: [...kept] }),
    },
    work.now,
    area.zone,
  );
  await services.save(work, after, work.now);
  const facts = { changed: before.owner === owner.value ? changed : [...changed, "owner"] };
  await work.record({ type: "service-changed", thing: id, facts }, area.id);
  return ok({ say: "service-saved", with: { service: after.name } });
}

async function takeOut(work: Work, before: Service): Promise<Result<Done, Refusal>> {
  const { dueAt: _, ...rest } = before;
  const local = [...new Set([...(before.local ?? []), "status" as const])];
  await services.save(work, { ...rest, status: "ended", ...(before.source ? { local } : {}) }, work.now);
  await work.record({ type: "service-ended", thing: before.id }, before.area);
  return ok({ say: "service-taken-out", with: { service: before.name } });
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one ?? null) === JSON.stringify(other ?? null);
}
