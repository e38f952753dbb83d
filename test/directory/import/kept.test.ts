import { afterAll, afterEach, beforeEach, expect, test } from "@jest/globals";
import { needWords } from "../../../cards/text/needs.js";
import type { Area } from "../../../src/directory/domain/types.js";
import { readSource } from "../../../src/directory/files/read-source.js";
import { areaById, membersByEmail, serviceById, servicesOfArea } from "../../../src/directory/queries.js";
import { exportDirectory } from "../../../src/directory/use-cases/export-directory.js";
import { importDirectory } from "../../../src/directory/use-cases/import-directory.js";
import { setCapacity } from "../../../src/directory/use-cases/set-capacity.js";
import { closeScenes, openScene, type Scene } from "../scene.js";
import { csv, rowsOf } from "./reading.js";

let scene: Scene;
beforeEach(async () => {
  scene = await openScene();
}, 60_000);
afterEach(() => scene.close());
afterAll(closeScenes);

let ids = 0;
const newId = () => `new-${++ids}`;
const HOW = {
  ids: { organisation: newId, member: newId, service: newId },
  job: "partner",
  discipline: "voluntary sector",
  welcome: true,
};
const area = async () => (await areaById(scene.unit.reading(), scene.world.area.id)) as Area;
const take = (read: ReturnType<typeof rowsOf>) =>
  scene.unit.run({ kind: "clock" }, (work) => importDirectory(work, scene.world.area.id, read, HOW));
const LIST = csv(
  "Organisation,Size,Name,Email,Job,PCN,Service,Needs,Reaches PCNs,Room",
  "Reedwater Trust,grassroots,Jo Marlow,jo@reed.example,peer worker,NAV,Reed desk,housing,NAV,open",
  "Naverley Money Desk,,Deepa Raichandra,deepa-raichandra@naverley-money-desk.example,chief adviser,,,,,",
);

test.each(["csv", "xlsx", "json"])(
  "the whole directory, exported as %s and imported, is unchanged",
  async (kind) => {
    const { moneyAdviser } = scene.world.cast;
    const service = "naverley-money-desk-debt-and-benefits-advice";
    await scene.run(
      moneyAdviser,
      "directory.edit-service",
      { service },
      {
        name: "Debt and benefits advice",
        what: "At the desk.",
        description: '=SUM(1) is no formula here,\n"quotes" neither',
        needs: ["money-benefits", "advocacy"],
        pcns: "BRE, NAV",
        from: 18,
        cost: "+£3",
        languages: "Polish, Urdu",
        access: "Step-free; by the bus",
        selfReferral: false,
        owner: moneyAdviser.id,
        contactEmail: scene.world.cast.gp.email,
        coverPhone: "01632 960 123",
        coverName: "@desk",
      },
    );
    const words = { sheet: "Directory", needs: needWords };
    const { bytes, count } = await exportDirectory(scene.unit.reading(), await area(), `x.${kind}`, words);
    expect(count).toEqual({ organisations: 84, people: 141, services: 110 });
    const read = readSource(`x.${kind}`, bytes ?? new Uint8Array());
    if (!read.ok) throw new Error(read.refusal.code);
    const plan = await take(read.value.read);
    expect(plan.bad).toEqual([]);
    for (const { added, changed } of [plan.organisations, plan.people, plan.services]) {
      const fields = (changed as readonly { after: { id: string }; fields: unknown }[]).map((one) => [
        one.after.id,
        one.fields,
      ]);
      expect([added.length, fields]).toEqual([0, []]);
    }
    expect(plan.services.unchanged).toBe(110);
    expect(plan.people.unchanged).toBe(kind === "json" ? 0 : 141);
    if (kind === "json") expect(new TextDecoder().decode(bytes)).not.toContain("Raichandra");
  },
);

test("new people join the MDTs of their PCNs that run and are welcomed, once; others keep what they have", async () => {
  const before = await scene.outbox();
  const plan = await take(rowsOf(LIST));
  expect(plan.people).toMatchObject({
    added: [{ name: "Jo Marlow" }],
    changed: [{ fields: [{ field: "job" }] }],
  });
  const [jo] = await membersByEmail(scene.unit.reading(), "jo@reed.example");
  const welcomes = async () =>
    (await scene.outbox()).slice(before.length).map(({ surface, card }) => [surface, card]);
  expect(await welcomes()).toEqual([[`dm:${jo?.id}`, "directory.welcome"]]);
  const { members } = {
    members: await membersByEmail(scene.unit.reading(), scene.world.cast.moneyAdviser.email),
  };
  expect(members[0]).toMatchObject({ job: "chief adviser", accounts: [{ platform: "playground" }] });
  expect(await scene.view(scene.world.cast.chair, "directory.people", { pcn: "NAV" })).toContain("people");
  const again = await take(rowsOf(LIST));
  expect([again.people.added, again.people.changed, again.services.added]).toEqual([[], [], []]);
  expect(await welcomes()).toHaveLength(1);
});

test("room that was said in the meantime stays", async () => {
  await take(rowsOf(LIST));
  const all = await servicesOfArea(scene.unit.reading(), scene.world.area.id);
  const id = all.find(({ name }) => name === "Reed desk")?.id ?? "";
  await scene.unit.run({ kind: "clock" }, (work) => setCapacity(work, id, { kind: "closed" }));
  await take(rowsOf(LIST));
  expect((await serviceById(scene.unit.reading(), id))?.capacity.kind).toBe("closed");
});

test("a fault half way leaves nothing of it", async () => {
  const failing = scene.unit.run({ kind: "clock" }, async (work) => {
    await importDirectory(work, scene.world.area.id, rowsOf(LIST), HOW);
    throw new Error("the power went");
  });
  await expect(failing).rejects.toThrow("the power went");
  expect(await membersByEmail(scene.unit.reading(), "jo@reed.example")).toEqual([]);
});
