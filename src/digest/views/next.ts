import type { Card } from "../../../cards/card-types.js";
import { nextCard } from "../../../cards/digest/next-card.js";
import type { Reading, Refusal } from "../../app/contract.js";
import { areaById } from "../../directory/queries.js";
import { ok, type Result } from "../../kernel/result.js";
import { momentWords } from "../../kernel/spoken.js";
import { neededNow } from "../domain/compose-digest.js";
import { inOrder } from "../domain/task.js";
import { gather } from "../gather.js";
import { taskFacts } from "./task-facts.js";

/** Bare `/mdt`: the most urgent step of the reader with its button, else what comes next. */
export async function showNext(reading: Reading): Promise<Result<Card, Refusal>> {
  const { actor, now } = reading;
  const area = await areaById(reading, actor.area);
  if (!area) throw new Error(`no area ${actor.area}`);
  const facts = await gather(reading, actor, now, area.zone);
  const [first, ...others] = inOrder(neededNow(facts.tasks, facts.today));
  const [meeting] = facts.meetings.filter(({ at }) => at >= now).toSorted((a, b) => (a.at < b.at ? -1 : 1));
  const part = facts.parts.find(({ series }) => series.id === meeting?.seriesId);
  return ok(
    nextCard({
      task: first && taskFacts(first, facts.today),
      others: others.length,
      meeting: meeting && {
        ref: meeting.ref,
        at: momentWords(meeting.at, meeting.zone),
        series: meeting.seriesId,
      },
      inAnySeries: facts.parts.length > 0,
      keepsArea: area.coordinators?.includes(actor.id) ?? false,
      mayBringCase: part?.roles.some((role) => ["chair", "deputy", "partner"].includes(role)) ?? false,
    }),
  );
}
