import { afterAll, afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { dispatcher } from "../../src/app/dispatch.js";
import { bindings } from "../../src/directory/bindings.js";
import type { Service } from "../../src/directory/domain/types.js";
import { serviceById, servicesOfMember } from "../../src/directory/queries.js";
import { addService } from "../../src/directory/use-cases/add-service.js";
import { closeScenes, openScene, type Scene } from "./scene.js";

let scene: Scene;
beforeEach(async () => {
  scene = await openScene();
}, 60_000);
afterEach(() => scene.close());
afterAll(closeScenes);

const ID = "naverley-money-desk-debt-and-benefits-advice";
const service = async () => (await serviceById(scene.unit.reading(), ID)) as Service;
const values = {
  name: "Debt and benefits advice",
  what: "At the desk, by phone or at home.",
  needs: ["money-benefits"],
  pcns: "nav, bre",
  domain: "local-facilities",
  from: 18,
  to: 65,
  cost: "Free",
  languages: "Polish, english; BSL and polish",
  access: "Step-free",
  selfReferral: true,
  url: "money.example/advice",
  owner: "deepa-raichandra",
  coverName: "Front desk",
  coverPhone: "01632 960 123",
};

describe("a service's facts", () => {
  test("are changed by form, and confirmed with it", async () => {
    const { moneyAdviser } = scene.world.cast;
    const done = await scene.run(moneyAdviser, "directory.edit-service", { service: ID }, values);
    expect(done).toMatchObject({ ok: true, value: { say: "service-saved" } });
    expect(await service()).toMatchObject({
      pcns: ["NAV", "BRE"],
      ages: { from: 18, to: 65 },
      languages: ["Polish", "BSL"],
      url: "https://money.example/advice",
      cover: { name: "Front desk", phone: "01632 960 123" },
      owner: "deepa-raichandra",
      confirmedAt: "2026-12-01T10:00:00.000Z",
      dueAt: "2027-03-01T09:00:00.000Z",
    });
    const shown = await scene.view(moneyAdviser, "directory.service", { service: ID });
    for (const fact of ["Ages: 18 to 65", "Polish, BSL", "Front desk, 01632 960 123", "Cost: Free"])
      expect(shown).toContain(fact);
  });

  test("the same form twice changes nothing more", async () => {
    const { moneyAdviser } = scene.world.cast;
    await scene.run(moneyAdviser, "directory.edit-service", { service: ID }, values);
    const before = await service();
    await scene.run(moneyAdviser, "directory.edit-service", { service: ID }, values);
    expect(await service()).toEqual(before);
  });

  test.each([
    [{ from: 70, to: 20 }, "ages-crossed"],
    [{ url: "javascript:alert(1)" }, "address-unreadable"],
    [{ contactEmail: "nobody at all" }, "email-unreadable"],
    [{ coverPhone: "" }, "contact-empty"],
    [{ owner: "Nobody Anywhere" }, "person-not-found"],
    [{ pcns: "NAVERLEY PCN" }, "pcn-code-malformed"],
  ])("what cannot be read is refused, and nothing is changed: %j", async (wrong, code) => {
    const before = await service();
    const done = await scene.run(
      scene.world.cast.moneyAdviser,
      "directory.edit-service",
      { service: ID },
      { ...values, ...wrong },
    );
    expect(done).toMatchObject({ ok: false, refusal: { code } });
    expect(await service()).toEqual(before);
  });

  test("a contact with the address of somebody on the list is that person", async () => {
    const { moneyAdviser, carersAdviser } = scene.world.cast;
    const cover = { ...values, coverName: "", coverPhone: "", coverEmail: carersAdviser.email.toUpperCase() };
    await scene.run(moneyAdviser, "directory.edit-service", { service: ID }, cover);
    expect((await service()).cover).toEqual({ member: carersAdviser.id });
  });

  test("somebody else may not change it, a cover and a coordinator may", async () => {
    const { moneyAdviser, carersAdviser, gp } = scene.world.cast;
    const dispatch = dispatcher(scene.unit, new Map(bindings.map((one) => [one.action, one])));
    const press = async (userId: string) => {
      const who = { platform: "playground", userId } as const;
      const action = "directory.confirm-service";
      const reply = await dispatch({ kind: "press", id: userId, who, action, data: { service: ID } });
      return reply.kind === "whisper" ? reply.about.code : reply.kind;
    };
    expect(await press(gp.id)).toBe("owner-only");
    expect(await press(carersAdviser.id)).toBe("owner-only");
    expect(await press(moneyAdviser.id)).toBe("service-confirmed");
    const cover = { ...values, coverEmail: gp.email };
    await scene.run(moneyAdviser, "directory.edit-service", { service: ID }, cover);
    expect(await press(scene.world.cast.chair.id)).toBe("service-confirmed");
  });

  test("taken out of the directory it is in no list, and a second time it has gone", async () => {
    const { moneyAdviser } = scene.world.cast;
    const out = { ...values, ended: true };
    const done = await scene.run(moneyAdviser, "directory.edit-service", { service: ID }, out);
    expect(done).toMatchObject({ ok: true, value: { say: "service-taken-out" } });
    const mine = await servicesOfMember(scene.unit.reading(), moneyAdviser.id);
    expect(mine.map(({ id }) => id)).not.toContain(ID);
    const again = await scene.run(moneyAdviser, "directory.edit-service", { service: ID }, out);
    expect(again).toMatchObject({ ok: false, refusal: { code: "service-ended" } });
  });
});

describe("a new service", () => {
  const given = { ...values, name: "Fuel help", organisation: "naverley-money-desk", owner: "nobody" };

  test("is added once, also without anybody who answers for it", async () => {
    const { chair } = scene.world.cast;
    const added = await scene.run(chair, "directory.add-service", {}, given);
    expect(added).toMatchObject({ ok: true, value: { say: "service-added" } });
    const again = await scene.run(chair, "directory.add-service", {}, given);
    expect(again).toMatchObject({ ok: false, refusal: { code: "service-there-already" } });
    expect(await scene.view(chair, "directory.find", { words: "fuel help" })).toContain("Fuel help");
  });

  test("with an id that is there already is the one that is there", async () => {
    const before = await service();
    const again = await scene.unit.run({ kind: "clock" }, (work) =>
      addService(work, { ...before, name: "Another" }),
    );
    expect(again).toEqual(before);
  });
});
