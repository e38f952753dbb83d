import type { DueSource } from "../app/contract.js";
import { chase } from "../chasing/use-cases/chase.js";
import { localDate } from "../kernel/instant.js";
import type { Work } from "../storage/work.js";
import { askedOnceMore, questionDue, withNextQuestion } from "./domain/freshness.js";
import type { Service } from "./domain/types.js";
import { areaById, coordinatorsOf } from "./queries.js";
import { services } from "./store.js";

/** D6: whether the details of services are still right. A member's own `dueAt` is the digest's. */
export const servicesDue: DueSource = {
  kind: "services",
  due: (store, now, limit) => services.due(store, now, limit),
  nextDue: (store) => services.nextDue(store),
  async onDue(work, id) {
    const service = await services.lock(work, id);
    const area = service && (await areaById(work, service.area));
    if (!area) return;
    const question = questionDue(service, work.now);
    if (question === undefined) {
      // Confirmed or taken over in the meantime: its due moment was out of date.
      await services.save(work, withNextQuestion(service, area.zone), work.now);
      return;
    }
    await services.save(work, askedOnceMore(service, area.zone), work.now);
    await work.record(
      { type: question === "hidden" ? "service-hidden" : "service-asked", thing: id },
      area.id,
    );
    const day = localDate(work.now, area.zone);
    if (service.owner !== undefined) await ask(work, service, service.owner, question, day);
    if (question === "hidden") {
      for (const coordinator of await coordinatorsOf(work, area))
        await tell(work, coordinator.id, service, day);
    }
  },
};

/** All of a member's services that fall due on a day make one message. */
function ask(
  work: Work,
  { confirmedAt = "" }: Service,
  member: string,
  question: "confirm" | "hidden",
  day: string,
): Promise<void> {
  const tag = `member:${member}:${question}:${day}`;
  const hidden = question === "hidden";
  const about = `services${hidden ? "-hidden" : ""}:${confirmedAt.slice(0, 10)}`;
  const args = { member, ...(hidden ? { hidden: "yes" } : {}) };
  return chase(work, member, { about, tag, card: "directory.confirm", args });
}

function tell(work: Work, coordinator: string, { owner, area }: Service, day: string): Promise<void> {
  if (owner === coordinator) return Promise.resolve();
  return show(work, coordinator, `area:${area}:hidden:${day}`, { area, hidden: "yes" });
}

async function show(work: Work, to: string, tag: string, args: Record<string, string>): Promise<void> {
  await work.show({
    tag,
    at: `dm:${to}`,
    card: "directory.confirm",
    args,
  });
}
