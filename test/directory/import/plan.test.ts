import { describe, expect, test } from "@jest/globals";
import { planImport } from "../../../src/directory/domain/import/plan.js";
import type { Current, Means, Plan } from "../../../src/directory/domain/import/plan-types.js";
import type { Read } from "../../../src/directory/domain/import/row.js";
import { csv, rowsOf } from "./reading.js";

const means: Means = {
  now: "2026-12-01T10:00:00.000Z",
  dayOf: (at) => at.slice(0, 10),
  morningOf: (day) => `${day}T09:00:00.000Z`,
  ids: { organisation: (name) => name, member: (name) => name, service: (of, name) => `${of}/${name}` },
  job: "partner",
  discipline: "voluntary sector",
};
const EMPTY: Current = { area: "a", organisations: [], members: [], services: [] };
const HEAD = "Organisation,Size,Name,Email,Job,PCN,Service,Needs,Room,Room said on,Cost";

/** What is in the directory after a plan was carried out. */
function after(before: Current, plan: Plan): Current {
  const merge = <T extends { id: string }>(
    old: readonly T[],
    sheet: { added: T[]; changed: { after: T }[] },
  ) => [
    ...old.map((one) => sheet.changed.find((change) => change.after.id === one.id)?.after ?? one),
    ...sheet.added,
  ];
  const gone = new Set(plan.services.gone.map(({ id }) => id));
  return {
    area: before.area,
    organisations: merge(before.organisations, plan.organisations),
    members: merge(before.members, plan.people),
    services: merge(before.services, plan.services).map((one) =>
      gone.has(one.id) ? { ...one, status: "ended" as const } : one,
    ),
  };
}
const take = (read: Read, current: Current = EMPTY) => {
  const plan = planImport(read, current, means);
  return { plan, current: after(current, plan) };
};
const counts = ({ organisations, people, services }: Plan) =>
  [organisations, people, services].map((one) => [one.added.length, one.changed.length, one.unchanged]);
const feed = (services: object[], whole = true): Read => ({
  ...rowsOf(JSON.stringify(services.map((one) => ({ organization: { name: "Reed" }, ...one }))), "x.json"),
  feed: "https://feed.example/services",
  whole,
});
const first = csv(
  HEAD,
  "Reed,local,Jo,jo@reed.example,worker,NAV,Desk,housing,4 places,2026-11-20,free",
  "Reed,,Al,al@reed.example,,BRE,,,,,",
  "Reed,,,al@reed.example,,,Line,advocacy,,,",
);

describe("a table", () => {
  test("adds what is new", () => {
    const { plan, current } = take(rowsOf(first));
    expect(counts(plan)).toEqual([
      [1, 0, 0],
      [2, 0, 0],
      [2, 0, 0],
    ]);
    expect(current.services).toMatchObject([
      {
        id: "Reed/Desk",
        owner: "Jo",
        capacity: { kind: "places", places: 4, at: "2026-11-20T09:00:00.000Z" },
      },
      { id: "Reed/Line", owner: "Al", capacity: { kind: "unknown" }, pcns: [] },
    ]);
    expect(current.members[1]).toMatchObject({ job: "partner", invited: { pcns: ["BRE"], as: "partner" } });
  });

  test("a second time changes nothing", () => {
    const { current } = take(rowsOf(first));
    const { plan } = take(rowsOf(first), current);
    expect(counts(plan)).toEqual([
      [0, 0, 1],
      [0, 0, 2],
      [0, 0, 2],
    ]);
  });

  test("changes field by field, and an empty cell changes nothing", () => {
    const { current } = take(rowsOf(first));
    const { plan } = take(
      rowsOf(csv(HEAD, "REED ,national,Jo,JO@reed.example,manager,COL,desk,,3 places,2026-11-19,£3")),
      current,
    );
    expect(plan.organisations.changed[0]?.fields).toEqual([{ field: "size", from: "local", to: "national" }]);
    expect(plan.people.changed[0]?.fields).toEqual([
      { field: "job", from: "worker", to: "manager" },
      {
        field: "invited",
        from: { pcns: ["NAV"], as: "partner" },
        to: { pcns: ["NAV", "COL"], as: "partner" },
      },
    ]);
    // The room in the file is older than what was said here.
    expect(plan.services.changed[0]?.fields).toEqual([
      { field: "name", from: "Desk", to: "desk" },
      { field: "cost", from: "free", to: "£3" },
    ]);
    expect(plan.services.gone).toEqual([]);
  });

  test("takes newer room over, and a day to come only once", () => {
    const { current } = take(rowsOf(first));
    const later = csv(HEAD, "Reed,,,,,,Desk,,closed,2027-11-25,");
    const { plan, current: then } = take(rowsOf(later), current);
    expect(plan.services.changed[0]?.after.capacity).toEqual({ kind: "closed", at: means.now });
    expect(counts(take(rowsOf(later), then).plan)[2]).toEqual([0, 0, 1]);
  });

  test("brings back nobody who has left", () => {
    const { current } = take(rowsOf(first));
    const left = { ...current, members: current.members.map((one) => ({ ...one, status: "left" as const })) };
    const { plan } = take(rowsOf(first), left);
    expect(counts(plan)[1]).toEqual([0, 0, 0]);
    expect(plan.notes.map(({ note }) => note.code)).toEqual(["person-left", "person-left"]);
    expect(plan.bad.map(({ fault }) => fault.code)).toEqual(["owner-unknown", "owner-unknown"]);
  });

  test("says which rows contradict each other, and which services nobody would answer for", () => {
    const { plan } = take(
      rowsOf(
        csv(
          HEAD,
          "Reed,,Jo,jo@reed.example,worker,NAV,,,,,",
          "Reed,,Jo,jo@reed.example,manager,NAV,,,,,",
          "Reed,,,nobody@reed.example,,,Desk,housing,,,",
        ),
      ),
    );
    expect(plan.bad.map(({ row, fault }) => [row, fault])).toEqual([
      [3, { code: "twice", row: 2 }],
      [4, { code: "owner-unknown", found: "nobody@reed.example" }],
    ]);
  });
});

describe("a feed", () => {
  const desk = { id: "s1", name: "Desk", description: "Help.", fees: "free" };
  const line = { id: "s2", name: "Line" };

  test("knows a service again by its id, whatever its name", () => {
    const { current } = take(feed([desk, line]));
    const { plan } = take(feed([{ ...desk, name: "Front desk" }, line]), current);
    expect(plan.services.changed.map(({ fields }) => fields)).toEqual([
      [{ field: "name", from: "Desk", to: "Front desk" }],
    ]);
    expect(plan.services.unchanged).toBe(1);
  });

  test("a second time changes nothing", () => {
    const { current } = take(feed([desk, line]));
    expect(counts(take(feed([desk, line]), current).plan)).toEqual([
      [0, 0, 1],
      [0, 0, 0],
      [0, 0, 2],
    ]);
  });

  test("ends what it has no more, but not what could not be read, and nothing of others", () => {
    const { current } = take(feed([desk, line, { id: "s3", name: "Walk" }]));
    const local = take(rowsOf(first), current).current;
    const broken = { ...line, organization: null };
    const { plan, current: then } = take(feed([desk, broken]), local);
    expect(plan.services.gone.map(({ name }) => name)).toEqual(["Walk"]);
    expect(take(feed([desk], false), local).plan.services.gone).toEqual([]);
    const back = take(feed([desk, line, { id: "s3", name: "Walk" }]), then).plan;
    expect(back.services.changed.map(({ fields }) => fields)).toEqual([
      [{ field: "status", from: "ended", to: "active" }],
    ]);
  });

  test("leaves what was changed here by hand, and what only we know", () => {
    const { current } = take(feed([desk]));
    const [ours] = current.services;
    if (!ours) throw new Error("no service");
    const edited = {
      ...ours,
      cost: "£1",
      owner: "Jo",
      cover: { phone: "01632 960 001" },
      capacity: { kind: "closed" as const, at: means.now },
      local: ["cost" as const],
    };
    const { plan } = take(feed([{ ...desk, description: "More help." }]), { ...current, services: [edited] });
    expect(plan.services.changed.map(({ fields }) => fields)).toEqual([
      [{ field: "what", from: "Help.", to: "More help." }],
    ]);
    expect(plan.services.changed[0]?.after).toMatchObject({
      cost: "£1",
      owner: "Jo",
      capacity: { kind: "closed" },
    });
    expect(plan.services.kept).toBe(1);
  });

  test("does not put back what was taken out of the directory by hand", () => {
    const { current } = take(feed([desk]));
    const services = current.services.map((one) => ({
      ...one,
      status: "ended" as const,
      local: ["status" as const],
    }));
    expect(counts(take(feed([desk]), { ...current, services }).plan)[2]).toEqual([0, 0, 1]);
  });

  test("takes two of one name for two", () => {
    const { current } = take(feed([desk, { ...desk, id: "s9" }]));
    expect(current.services.map(({ source }) => source?.id)).toEqual(["s1", "s9"]);
  });
});
