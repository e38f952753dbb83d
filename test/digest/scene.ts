import type { Case } from "../../src/cases/domain/types.js";
import { cases, responses } from "../../src/cases/store.js";
import type { Meeting } from "../../src/meetings/domain/types.js";
import { meetings } from "../../src/meetings/store.js";
import type { Gap, Offer, OfferState } from "../../src/offers/domain/types.js";
import { gaps, offers } from "../../src/offers/store.js";
import type { Action } from "../../src/plan/domain/types.js";
import { actions } from "../../src/plan/store.js";
import { eventTable } from "../../src/storage/schema/desk.js";
import type { Work } from "../../src/storage/work.js";
import type { Scene } from "../directory/scene.js";

/** Things laid straight into the stores, to look at what digest and Home make of them. */
const AREA = "mid-fenshire";

export function meetingOf(code: string, start: string, more: Partial<Meeting> = {}): Meeting {
  const ref = `${code}-${start.slice(2, 4)}${start.slice(5, 7)}`;
  return {
    id: `meeting-${ref}`,
    ref,
    area: AREA,
    series: `series-${code}`,
    status: "scheduled",
    start,
    end: start.replace("T10", "T11"),
    planned: start.slice(0, 10),
    agenda: [],
    attendance: [],
    nextCaseNumber: 1,
    done: [],
    amendments: [],
    ...more,
  };
}

export function caseOf(ref: string, owner: string, more: Partial<Case> = {}): Case {
  const code = ref.slice(0, 3);
  return {
    id: `case-${ref}`,
    ref,
    area: AREA,
    series: `series-${code}`,
    meeting: `meeting-${ref.slice(0, 8)}`,
    owner,
    status: "submitted",
    ageBand: "40-54",
    needs: ["housing"],
    complexity: "complex",
    safetyPlan: "yes",
    personKnows: true,
    excluded: [],
    carriedOver: 0,
    nudges: 0,
    confirmedFindings: 0,
    text: { situation: "Words that must not stand in a digest." },
    changedAt: "2026-12-01T10:00:00.000Z",
    ...more,
  };
}

export function offerOf(
  of: Case,
  n: number,
  owner: string,
  state: OfferState,
  madeAt = "2026-11-20T10:00:00.000Z",
): Offer {
  return {
    id: `offer-${of.ref}-${n}`,
    ref: `${of.ref}-O${n}`,
    area: AREA,
    series: of.series,
    caseId: of.id,
    owner,
    organisation: "o",
    need: "housing",
    starts: "this-week",
    madeAt,
    changes: 0,
    yeses: 0,
    text: { what: "Words that must not stand in a digest." },
    ...state,
  };
}

export function gapOf(of: Case, n: number, owner: string): Gap {
  const base = {
    area: AREA,
    series: of.series,
    caseId: of.id,
    owner,
    need: "housing",
    at: of.changedAt,
  } as const;
  return { id: `gap-${of.ref}-${n}`, ref: `${of.ref}-G${n}`, ...base, status: "open", because: "said" };
}

export function actionOf(of: Case, n: number, owner: string, dueDate: string): Action {
  return {
    id: `action-${of.ref}-${n}`,
    ref: `${of.ref}-A${n}`,
    area: AREA,
    series: of.series,
    caseId: of.id,
    owner,
    addedBy: owner,
    dueDate,
    addedAt: of.changedAt,
    changes: 0,
    text: { what: "Ring the pharmacy about the repeat" },
    status: "open",
    nudges: 0,
  };
}

export type Things = {
  meetings?: Meeting[];
  cases?: Case[];
  offers?: Offer[];
  gaps?: Gap[];
  actions?: Action[];
  questions?: { of: Case; asker: string }[];
};

export async function lay(scene: Scene, things: Things): Promise<void> {
  await scene.unit.run({ kind: "clock" }, async (work: Work) => {
    for (const one of things.meetings ?? []) await meetings.insert(work, one, work.now);
    for (const one of things.cases ?? []) await cases.insert(work, one, work.now);
    for (const one of things.offers ?? []) await offers.insert(work, one, work.now);
    for (const one of things.gaps ?? []) await gaps.insert(work, one, work.now);
    for (const one of things.actions ?? []) await actions.insert(work, one, work.now);
    for (const { of, asker } of things.questions ?? []) {
      const base = { area: of.area, series: of.series, caseId: of.id, owner: asker, at: work.now } as const;
      await responses.insert(work, { id: work.newId(), ...base, status: "open", kind: "question" }, work.now);
    }
  });
}

export async function events(
  scene: Scene,
  type: string,
): Promise<{ thing: string; facts: Record<string, unknown> }[]> {
  const rows = await scene.database.db.select().from(eventTable);
  return rows.filter((row) => row.type === type).map(({ thing, facts }) => ({ thing, facts }));
}
