import type { Reply } from "../../../src/app/contract.js";
import type { Case } from "../../../src/cases/domain/types.js";
import { caseById, casesOfSeries } from "../../../src/cases/queries.js";
import type { Role } from "../../../src/directory/domain/types.js";
import { addMember } from "../../../src/directory/use-cases/add-member.js";
import { addOrganisation } from "../../../src/directory/use-cases/add-organisation.js";
import { joinSeries } from "../../../src/directory/use-cases/join-series.js";
import { saveArea } from "../../../src/directory/use-cases/save-area.js";
import { allSeries } from "../../../src/meetings/store.js";
import { startSeries } from "../../../src/meetings/use-cases/start-series.js";
import { sampleSeries } from "../../meetings/domain/sample.js";
import { headsOf, openWorld, type World, wordsOf } from "../../support/world.js";
import { content } from "../samples.js";

/** Fictional people of one MDT. `holder` brings cases; `gp` never attends; `out` is of an organisation left out. */
const PEOPLE: readonly {
  id: string;
  name: string;
  job: string;
  organisation: string;
  roles: readonly Role[];
}[] = [
  { id: "chair", name: "Sam Hollis", job: "local lead", organisation: "northvale", roles: ["chair"] },
  { id: "deputy", name: "Ines Pardo", job: "deputy lead", organisation: "northvale", roles: ["deputy"] },
  {
    id: "coordinator",
    name: "Kit Arden",
    job: "coordinator",
    organisation: "northvale",
    roles: ["coordinator"],
  },
  { id: "holder", name: "Jo Marlow", job: "peer worker", organisation: "reedwater", roles: ["partner"] },
  { id: "partner", name: "Bea Quill", job: "gardener", organisation: "allotment", roles: ["partner"] },
  { id: "gp", name: "Dr Noor Vance", job: "GP", organisation: "surgery", roles: ["partner"] },
  { id: "out", name: "Lee Sandal", job: "adviser", organisation: "leftout", roles: ["partner"] },
  { id: "observer", name: "Uma Frost", job: "student", organisation: "northvale", roles: ["observer"] },
];

export const SERIES = "series-1";

/** One world a file: its clock only goes forward, and each test brings a case of its own. */
export type Scene = {
  world: World;
  /** Fills in the case form and sends it; every situation differs unless said. */
  bring(over?: Record<string, unknown>, id?: string): Promise<Reply>;
  /** Brings a case and gives it back. */
  brought(over?: Record<string, unknown>): Promise<Case & { ref: string }>;
  now(id: string): Promise<Case>;
  all(): Promise<Case[]>;
  /** What stands in somebody's direct messages, or in the channel, about a reference; one text a message. */
  dms(member: string, ref: string): Promise<string[]>;
  channel(ref: string): Promise<string[]>;
  /** How often something was written down, of one thing or in all. */
  events(type: string, thing?: string): Promise<number>;
  close(): Promise<void>;
};

/** NAV, 3rd Wednesdays at 10:00; it is Tuesday 1 December 2026, 10:00, and NAV-2612 is on the 16th. */
export async function openScene(start = "2026-12-01T10:00:00.000Z"): Promise<Scene> {
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
    for (const id of ["northvale", "reedwater", "allotment", "surgery", "leftout"]) {
      await addOrganisation(work, { id, area: "area-1", name: `The ${id} organisation`, size: "local" });
    }
    for (const { roles, ...person } of PEOPLE) {
      await addMember(work, {
        ...person,
        area: "area-1",
        email: `${person.id}@${person.organisation}.example`,
        discipline: "voluntary sector",
        accounts: [{ platform: "playground", userId: person.id }],
        digest: "off",
      });
    }
    await allSeries.insert(work, sampleSeries({ status: "proposed" }), work.now);
    for (const { id, roles } of PEOPLE) await joinSeries(work, { series: SERIES, member: id, roles });
    const started = await startSeries(work, SERIES);
    if (!started.ok) throw new Error(started.refusal.code);
  });
  await world.settle();
  const reading = () => world.roundtable.unit.reading();
  const about = (messages: Awaited<ReturnType<World["dms"]>>, ref: string) =>
    messages.map(wordsOf).filter((text) => headsOf(text).some((head) => head.includes(ref)));
  let brought = 0;
  const form = (over: Record<string, unknown>) => {
    brought += 1;
    return {
      ...FORM,
      situation: `${content.text.situation} ${"It has been so for a while. ".repeat(brought)}`,
      ...over,
    };
  };
  const scene: Scene = {
    world,
    bring: (over = {}, id) => world.submit("holder", "cases.bring", { series: SERIES }, form(over), id),
    async brought(over = {}) {
      const before = new Set((await scene.all()).map(({ id }) => id));
      const reply = await scene.bring(over);
      const state = (await scene.all()).find(({ id }) => !before.has(id));
      if (!state) throw new Error(`no case came of it: ${codeOf(reply)}`);
      return { ...state, ref: state.ref ?? "NAV" };
    },
    async now(id) {
      const state = await caseById(reading(), id);
      if (!state) throw new Error(`no case ${id}`);
      return state;
    },
    all: () => casesOfSeries(reading(), SERIES),
    dms: async (member, ref) => about(await world.dms(member), ref),
    channel: async (ref) => about(await world.channel(SERIES), ref),
    async events(type, thing) {
      const { rows } = await world.database.pool.query(
        "select count(*)::int as n from roundtable.events where type = $1 and ($2::text is null or thing = $2)",
        [type, thing ?? null],
      );
      return rows[0].n;
    },
    close: () => world.stop(),
  };
  return scene;
}

/** As a person fills it in. */
export const FORM = {
  risk: "no",
  ageBand: content.ageBand,
  needs: [...content.needs],
  complexity: content.complexity,
  ...content.text,
  safetyPlan: content.safetyPlan,
  personKnows: "yes",
  send: "send",
};

export function codeOf(reply: Reply): string {
  if (reply.kind === "form") return `form:${reply.action}`;
  return reply.about.code;
}

/** Everything that a case's text is known by, in a test: no other text of the scene has these words. */
export const SECRET = "asthma";
