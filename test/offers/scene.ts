import type { Reply } from "../../src/app/contract.js";
import type { Case } from "../../src/cases/domain/types.js";
import { caseById } from "../../src/cases/queries.js";
import { cases } from "../../src/cases/store.js";
import { markDiscussed } from "../../src/cases/use-cases/mark-discussed.js";
import type { Need, Role } from "../../src/directory/domain/types.js";
import { addMember } from "../../src/directory/use-cases/add-member.js";
import { addOrganisation } from "../../src/directory/use-cases/add-organisation.js";
import { joinSeries } from "../../src/directory/use-cases/join-series.js";
import { saveArea } from "../../src/directory/use-cases/save-area.js";
import { DEFAULT_SETTINGS } from "../../src/meetings/domain/settings.js";
import { allSeries } from "../../src/meetings/store.js";
import type { Gap, Offer, OfferStatus } from "../../src/offers/domain/types.js";
import { gapsOfCase, offersOfCase } from "../../src/offers/queries.js";
import type { Action } from "../../src/plan/domain/types.js";
import { actionsOfCase } from "../../src/plan/queries.js";
import { followUpCase } from "../../src/plan/use-cases/follow-up.js";
import { headsOf, openWorld, type World, wordsOf } from "../support/world.js";

/** Fictional people of one MDT; `out` is of an organisation that must not see the case. */
const PEOPLE: readonly {
  id: string;
  name: string;
  job: string;
  organisation: string;
  roles: readonly Role[];
}[] = [
  { id: "chair", name: "Sam Hollis", job: "local lead", organisation: "northvale", roles: ["chair"] },
  { id: "holder", name: "Jo Marlow", job: "peer worker", organisation: "reedwater", roles: ["partner"] },
  { id: "garden", name: "Bea Quill", job: "gardener", organisation: "allotment", roles: ["partner"] },
  { id: "tenancy", name: "Noor Vance", job: "tenancy worker", organisation: "homefirst", roles: ["partner"] },
  { id: "out", name: "Lee Sandal", job: "adviser", organisation: "leftout", roles: ["partner"] },
  {
    id: "national",
    name: "Ivo Lund",
    job: "regional adviser",
    organisation: "bigaid",
    roles: ["partner"],
  },
  { id: "observer", name: "Uma Frost", job: "student", organisation: "northvale", roles: ["observer"] },
];
export const SERIES = "series-1";

/** One world a file: its clock only goes forward, and each test lays a case of its own. */
export type Scene = {
  world: World;
  /** A case whose card stands in the channel. */
  caseOnAgenda(over?: Partial<Case>): Promise<Case & { ref: string }>;
  /** An offer made through the form. */
  offered(of: Case, member: string, what: string, need?: Need): Promise<Offer>;
  /** Discussed, and followed up. */
  followedUp(of: Case): Promise<void>;
  /** "What did the person say?", by offer. */
  answer(of: Case, answers: Record<string, unknown>, id?: string): Promise<Reply>;
  offersOf(of: Case): Promise<Offer[]>;
  offer(of: Case, id: string): Promise<Offer>;
  status(of: Case, id: string): Promise<OfferStatus>;
  gapsOf(of: Case): Promise<Gap[]>;
  actionsOf(of: Case): Promise<Action[]>;
  caseNow(of: Case): Promise<Case>;
  /** First lines of the direct messages about a reference, oldest first. */
  heard(member: string, ref: string): Promise<string[]>;
  /** All words of the newest direct message whose first line has these words. */
  message(member: string, first: string): Promise<string>;
  close(): Promise<void>;
};

/** Wednesday 2 December 2026, 10:00 in London. */
export async function openScene(start = "2026-12-02T10:00:00.000Z"): Promise<Scene> {
  const world = await openWorld(start);
  await world.arrange(async (work) => {
    const crisis = {
      line: "Line",
      lineNumber: "0808 157 0000",
      safeguarding: "Lead",
      safeguardingNumber: "01632 960111",
    };
    await saveArea(work, { id: "area-1", name: "Northvale", zone: "Europe/London", crisis });
    for (const id of ["northvale", "reedwater", "allotment", "homefirst", "leftout", "bigaid"]) {
      const size = id === "bigaid" ? "national" : "local";
      await addOrganisation(work, { id, area: "area-1", name: `The ${id} group`, size });
    }
    for (const { roles: _roles, ...person } of PEOPLE) {
      await addMember(work, {
        ...person,
        area: "area-1",
        email: `${person.id}@${person.organisation}.example`,
        discipline: "voluntary sector",
        accounts: [{ platform: "playground", userId: person.id }],
        digest: "off",
      });
    }
    const rule = {
      on: { kind: "nth-weekday", nth: 3, weekday: 3 },
      everyMonths: 1,
      time: "10:00",
      minutes: 60,
    } as const;
    await allSeries.insert(
      work,
      {
        ...{ id: SERIES, area: "area-1", status: "active", ref: "NAV", code: "NAV", name: "Naverley", rule },
        ...{
          zone: "Europe/London",
          onHoliday: "ask",
          chair: "chair",
          settings: DEFAULT_SETTINGS,
          firstDate: "2026-12-16",
        },
      },
      work.now,
    );
    for (const { id, roles } of PEOPLE) await joinSeries(work, { series: SERIES, member: id, roles });
  });
  const reading = () => world.roundtable.unit.reading();
  const about = async (member: string, ref: string) =>
    (await world.dms(member))
      .map(wordsOf)
      .filter(
        (text) => headsOf(text).some((head) => head.includes(ref)) || text.split("\n")[0]?.includes(ref),
      );
  let count = 0;
  const scene: Scene = {
    world,
    async caseOnAgenda(over = {}) {
      count += 1;
      const ref = `NAV-2612-${String(count).padStart(2, "0")}`;
      const state: Case = {
        ...{ id: `case-${count}`, ref, area: "area-1", series: SERIES, owner: "holder", status: "on-agenda" },
        ...{
          ageBand: "40-54",
          needs: ["community-activities", "housing"],
          complexity: "complex",
          safetyPlan: "yes",
        },
        ...{ personKnows: true, excluded: [], carriedOver: 0, nudges: 0, confirmedFindings: 0 },
        ...{
          text: { situation: "Hardly leaves home since the autumn." },
          changedAt: world.now(),
          onAgendaAt: world.now(),
        },
        ...over,
      };
      await world.arrange((work) => cases.insert(work, state, work.now));
      return { ...state, ref };
    },
    async offered(of, member, what, need = "community-activities") {
      const before = new Set((await scene.offersOf(of)).map(({ id }) => id));
      const reply = await world.submit(
        member,
        "offers.make",
        { case: of.id },
        { what, need, starts: "this-week" },
      );
      const made = (await scene.offersOf(of)).find(({ id }) => !before.has(id));
      if (!made) throw new Error(`no offer came of it: ${wordsOf(reply)}`);
      return made;
    },
    async followedUp(of) {
      await world.arrange(async (work) => {
        await markDiscussed(work, of.id);
        await followUpCase(work, of.id);
      });
      await world.settle();
    },
    answer: (of, answers, id) => world.submit("holder", "offers.answers", { case: of.id }, answers, id),
    offersOf: (of) => offersOfCase(reading(), of.id),
    async offer(of, id) {
      const found = (await scene.offersOf(of)).find((one) => one.id === id);
      if (!found) throw new Error(`no offer ${id}`);
      return found;
    },
    status: async (of, id) => (await scene.offer(of, id)).status,
    gapsOf: (of) => gapsOfCase(reading(), of.id),
    actionsOf: (of) => actionsOfCase(reading(), of.id),
    async caseNow(of) {
      const state = await caseById(reading(), of.id);
      if (!state) throw new Error(`no case ${of.id}`);
      return state;
    },
    heard: async (member, ref) =>
      (await about(member, ref)).flatMap((text) => headsOf(text).filter((head) => head.includes(ref))),
    message: async (member, first) => (await about(member, first)).at(-1) ?? "",
    close: () => world.stop(),
  };
  return scene;
}

export function codeOf(reply: Reply): string {
  return reply.kind === "form" ? `form:${reply.action}` : reply.about.code;
}
