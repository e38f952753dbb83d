import { jest } from "@jest/globals";
import type { Reply } from "../../../src/app/contract.js";
import type { Case } from "../../../src/cases/domain/types.js";
import { casesOfSeries } from "../../../src/cases/queries.js";
import type { Role } from "../../../src/directory/domain/types.js";
import { addMember } from "../../../src/directory/use-cases/add-member.js";
import { addOrganisation } from "../../../src/directory/use-cases/add-organisation.js";
import { joinSeries } from "../../../src/directory/use-cases/join-series.js";
import { saveArea } from "../../../src/directory/use-cases/save-area.js";
import type { Meeting, Series } from "../../../src/meetings/domain/types.js";
import { meetingByRef, meetingsOfSeries } from "../../../src/meetings/queries.js";
import { allSeries } from "../../../src/meetings/store.js";
import { startSeries } from "../../../src/meetings/use-cases/start-series.js";
import { takeDueStep } from "../../../src/meetings/use-cases/take-due-step.js";
import { openWorld, type World, wordsOf } from "../../support/world.js";
import { sampleSeries } from "../domain/sample.js";

// A scene walks a month on a virtual clock, message by message; a busy machine needs its time for that.
jest.setTimeout(60_000);

const PEOPLE: readonly {
  id: string;
  name: string;
  discipline: string;
  organisation: string;
  roles: readonly Role[];
}[] = [
  {
    id: "chair",
    name: "Sam Hollis",
    discipline: "voluntary sector",
    organisation: "northvale",
    roles: ["chair"],
  },
  {
    id: "deputy",
    name: "Ines Pardo",
    discipline: "voluntary sector",
    organisation: "northvale",
    roles: ["deputy"],
  },
  {
    id: "coordinator",
    name: "Kit Arden",
    discipline: "office",
    organisation: "northvale",
    roles: ["coordinator"],
  },
  { id: "holder", name: "Jo Marlow", discipline: "nursing", organisation: "reedwater", roles: ["partner"] },
  { id: "partner", name: "Bea Quill", discipline: "housing", organisation: "allotment", roles: ["partner"] },
  { id: "gp", name: "Noor Vance", discipline: "primary care", organisation: "surgery", roles: ["partner"] },
  { id: "observer", name: "Uma Frost", discipline: "office", organisation: "northvale", roles: ["observer"] },
];

export const SERIES = "series-1";

export type Scene = {
  world: World;
  /** The meeting of this reference, as it stands. */
  meeting(ref?: string): Promise<Meeting>;
  meetings(): Promise<Meeting[]>;
  series(): Promise<Series>;
  cases(): Promise<Case[]>;
  /** Sends one case of the holder's and has the chair accept it; its id. */
  accepted(words?: string): Promise<string>;
  /** Presses a button about the meeting. */
  press(member: string, action: string, data?: Record<string, string>): Promise<string>;
  submit(
    member: string,
    action: string,
    values: Record<string, unknown>,
    data?: Record<string, string>,
  ): Promise<string>;
  /** An outage that ends at this moment: the clock has looked at nothing in between. */
  wakeAt(instant: string): Promise<void>;
  /** All that stands in somebody's direct messages, as words. */
  dms(member: string): Promise<string>;
  channel(): Promise<string>;
  events(type: string): Promise<number>;
  close(): Promise<void>;
};

/** The area and its people, without an MDT. */
export async function openArea(start = "2026-12-01T10:00:00.000Z"): Promise<World> {
  const world = await openWorld(start);
  await world.arrange(async (work) => {
    await saveArea(work, {
      id: "area-1",
      name: "Northvale",
      zone: "Europe/London",
      crisis: {
        line: "Northvale crisis line",
        lineNumber: "0808 157 0000",
        safeguarding: "Safeguarding lead",
        safeguardingNumber: "01632 960111",
      },
    });
    for (const id of new Set(PEOPLE.map(({ organisation }) => organisation))) {
      await addOrganisation(work, { id, area: "area-1", name: `The ${id} organisation`, size: "local" });
    }
    for (const { roles: _, ...person } of PEOPLE) {
      await addMember(work, {
        ...person,
        job: person.discipline,
        area: "area-1",
        email: `${person.id}@${person.organisation}.example`,
        accounts: [{ platform: "playground", userId: person.id }],
        digest: "off",
      });
    }
  });
  return world;
}

/** NAV, 3rd Wednesdays at 10:00, started; it is Tuesday 1 December 2026, 10:00, and NAV-2612 is on the 16th. */
export async function openScene(
  changes: Parameters<typeof sampleSeries>[0] = {},
  start = "2026-12-01T10:00:00.000Z",
): Promise<Scene> {
  const world = await openArea(start);
  await world.arrange(async (work) => {
    await allSeries.insert(work, sampleSeries({ ...changes, status: "proposed" }), work.now);
    for (const { id, roles } of PEOPLE) await joinSeries(work, { series: SERIES, member: id, roles });
    const started = await startSeries(work, SERIES);
    if (!started.ok) throw new Error(started.refusal.code);
  });
  await world.settle();
  return sceneOf(world);
}

function sceneOf(world: World): Scene {
  const reading = () => world.roundtable.unit.reading();
  const meeting = async (ref = "NAV-2612") => {
    const found = await meetingByRef(reading(), ref);
    if (!found) throw new Error(`no ${ref}`);
    return found;
  };
  const data = async (given: Record<string, string>) => ({ meeting: (await meeting()).id, ...given });
  return {
    world,
    meeting,
    meetings: () => meetingsOfSeries(reading(), SERIES),
    async series() {
      const found = await allSeries.get(reading(), SERIES);
      if (!found) throw new Error("no series");
      return found;
    },
    cases: () => casesOfSeries(reading(), SERIES),
    async accepted(situation = "Isolated since the spring and behind with the rent.") {
      const before = new Set((await casesOfSeries(reading(), SERIES)).map(({ id }) => id));
      await world.submit("holder", "cases.bring", { series: SERIES }, { ...FORM, situation });
      const sent = (await casesOfSeries(reading(), SERIES)).find(({ id }) => !before.has(id));
      if (!sent) throw new Error("the case was not taken");
      await world.press("chair", "cases.accept", { case: sent.id });
      return sent.id;
    },
    press: async (member, action, given = {}) => codeOf(await world.press(member, action, await data(given))),
    submit: async (member, action, values, given = {}) =>
      codeOf(await world.submit(member, action, await data(given), values)),
    async wakeAt(instant) {
      for (;;) {
        const { id, dueAt } = await meeting();
        if (dueAt === undefined || dueAt > instant) break;
        await world.arrange((work) => takeDueStep({ ...work, now: instant }, id));
      }
      await world.settle();
    },
    dms: async (member) => (await world.dms(member)).map(wordsOf).join("\n---\n"),
    channel: async () => (await world.channel(SERIES)).map(wordsOf).join("\n---\n"),
    async events(type) {
      const { rows } = await world.database.pool.query(
        "select count(*)::int as n from roundtable.events where type = $1",
        [type],
      );
      return rows[0].n;
    },
    close: () => world.stop(),
  };
}

/** A case as a busy worker fills it in. */
const FORM = {
  risk: "no",
  ageBand: "40-54",
  needs: ["housing"],
  complexity: "complex",
  situation: "Isolated since the spring and behind with the rent.",
  strengths: "Keeps a small garden going.",
  tried: "A referral to talking therapies.",
  question: "Who could help before the rent is due?",
  easier: "",
  safetyPlan: "not-needed",
  personKnows: "yes",
  send: "send",
};

export function codeOf(reply: Reply): string {
  return reply.kind === "form" ? `form:${reply.action}` : reply.about.code;
}
