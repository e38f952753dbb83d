import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import {
  memberById,
  membersOfSeries,
  politeMoment,
  rolesIn,
  serviceById,
  servicesOfMember,
} from "../../src/directory/queries.js";
import { joinSeries } from "../../src/directory/use-cases/join-series.js";
import { saveArea } from "../../src/directory/use-cases/save-area.js";
import { setRoles } from "../../src/directory/use-cases/set-roles.js";
import { closeScenes, openScene, type Scene } from "./scene.js";

let scene: Scene;
beforeAll(async () => {
  scene = await openScene();
}, 60_000);
afterAll(async () => {
  await scene.close();
  await closeScenes();
});

const cast = () => scene.world.cast;

describe("find", () => {
  test("in one's only MDT finds what reaches it, with room, date and whom to ask", async () => {
    const first = await scene.view(cast().dogWalking, "directory.find", { words: "housing" });
    const words =
      first + (await scene.view(cast().dogWalking, "directory.find", { words: "housing", page: "1" }));
    expect(words).toContain("Find · Housing · NAV");
    expect(words).toContain("5 services reaching NAV.");
    expect(words).toContain("Supported flats · Sluicegate Homes · Local");
    expect(words).toMatch(/Waiting list of about 26 weeks, said on \w{3} \d+ \w{3} 2026/);
    expect(words).toContain("Ask: Sandra Pocklin, housing officer");
    expect(words).not.toContain("Elmstow");
  });

  test("takes a PCN's code out of the words, in any case, and can look in the whole area", async () => {
    const words = await scene.view(cast().dogWalking, "directory.find", { words: "food elm" });
    expect(words).toContain("· ELM");
    expect(words).toContain("Elmstow Soup Run");
    expect(words).not.toContain("Naverley Food Larder");
    const everywhere = await scene.view(cast().dogWalking, "directory.find", { words: "soup", pcn: "all" });
    expect(everywhere).toContain("in the whole area");
    expect(everywhere).toContain("Elmstow Soup Run");
  });

  test("without a word offers every need as a button", async () => {
    expect(await scene.view(cast().gp, "directory.find")).toContain("Ageing, frailty and access");
  });

  test("with nothing found says so and names the nearest needs", async () => {
    const words = await scene.view(cast().gp, "directory.find", { words: "alchohol" });
    expect(words).toContain("Nothing in the directory reaching NAV matches");
    expect(words).toContain("Drugs and alcohol");
  });

  test("says of capacity older than 35 days that it is unconfirmed", async () => {
    expect(await scene.view(cast().gp, "directory.find", { words: "repairs" })).not.toContain(
      "(unconfirmed)",
    );
    scene.setNow("2027-01-20T10:00:00.000Z");
    expect(await scene.view(cast().gp, "directory.find", { words: "repairs" })).toContain("(unconfirmed)");
  });

  test("what bears the word in its name comes first", async () => {
    const words = await scene.view(cast().gp, "directory.find", { words: "dog" });
    expect(words.indexOf("Dog walking")).toBeLessThan(words.indexOf("Kettle On"));
  });

  test("whatever is typed is answered", async () => {
    for (const words of ["🙂", "<!channel> *", "שלום", "x".repeat(200), "' or 1=1 --", "nav"]) {
      expect(await scene.view(cast().gp, "directory.find", { words })).toContain("Find ·");
    }
  });
});

describe("sharing what was found", () => {
  const services = "sluicegate-homes-supported-flats,keystead-tenancy-support-keeping-a-tenancy";

  test("puts the services into the channel; twice the same day is one message", async () => {
    const share = () => scene.run(cast().gp, "directory.find-share", { series: "series-NAV", services });
    expect(await share()).toMatchObject({
      ok: true,
      value: { say: "found-shared", with: { series: "Naverley" } },
    });
    expect(await share()).toMatchObject({ ok: true });
    const rows = (await scene.outbox()).filter(({ card }) => card === "directory.found");
    expect(rows).toHaveLength(1);
    expect(rows[0]).toMatchObject({ surface: "channel:series-NAV", args: { services, by: "farah-qadeer" } });
  });

  test("refuses services and series that are not there, and shares nothing", async () => {
    expect(
      await scene.run(cast().gp, "directory.find-share", { series: "series-NAV", services: "gone" }),
    ).toEqual({
      ok: false,
      refusal: { code: "nothing-to-share" },
    });
    expect(await scene.run(cast().gp, "directory.find-share", { series: "none", services })).toMatchObject({
      refusal: { code: "series-not-yours" },
    });
  });
});

describe("capacity", () => {
  test("shows one's own services, each with its buttons; somebody without any is told what to do", async () => {
    const words = await scene.view(cast().housingOfficer, "directory.capacity");
    expect(words).toContain("Supported flats");
    expect(words).toContain("Waiting list of about 26 weeks");
    expect(words).not.toContain("Repairs first");
    expect(await scene.view(cast().chair, "directory.find", { words: "fenlight" })).toContain(
      "Recovery coaching",
    );
    expect(await scene.view(cast().observer, "directory.capacity")).not.toBe("no-services-of-yours");
    expect(await scene.view(cast().commissioner, "directory.capacity")).toBe("no-services-of-yours");
  });

  test("one tap sets it with today's date, and again only renews the date", async () => {
    const data = { service: "sluicegate-homes-supported-flats", kind: "open" };
    const tap = () => scene.run(cast().housingOfficer, "directory.set-capacity", data);
    expect(await tap()).toMatchObject({
      value: { say: "capacity-open", with: { service: "Supported flats" } },
    });
    expect(await tap()).toMatchObject({ ok: true });
    expect((await serviceById(scene.unit.reading(), data.service))?.capacity).toEqual({
      kind: "open",
      at: scene.unit.now(),
    });
  });

  test("places and weeks come from a form", async () => {
    const service = "sluicegate-homes-supported-flats";
    await scene.run(cast().housingOfficer, "directory.set-places", { service }, { places: 2 });
    expect((await serviceById(scene.unit.reading(), service))?.capacity).toMatchObject({
      kind: "places",
      places: 2,
    });
    await scene.run(cast().housingOfficer, "directory.set-waiting", { service }, { weeks: 12 });
    const said = await scene.view(cast().housingOfficer, "directory.capacity");
    expect(said).toContain("Waiting list of about 12 weeks");
    expect(said).toContain("Still right");
  });

  test("a button that cannot be read, or of a service that is gone, changes nothing", async () => {
    const press = (data: Record<string, string>) =>
      scene.run(cast().housingOfficer, "directory.set-capacity", data);
    const service = "sluicegate-homes-supported-flats";
    expect(await press({ service, kind: "maybe" })).toMatchObject({
      refusal: { code: "capacity-not-readable" },
    });
    expect(await press({ service, kind: "places", count: "-1" })).toMatchObject({
      refusal: { code: "capacity-not-readable" },
    });
    expect(await press({ service: "gone", kind: "open" })).toMatchObject({
      refusal: { code: "service-not-found" },
    });
    expect(
      (await servicesOfMember(scene.unit.reading(), cast().housingOfficer.id))[0]?.capacity,
    ).toMatchObject({
      weeks: 12,
    });
  });
});

describe("a pause", () => {
  test("holds the digest and chasing until it is over, and ends at once when asked", async () => {
    scene.setNow("2027-01-20T10:00:00.000Z");
    const { gp } = cast();
    const read = () => memberById(scene.unit.reading(), gp.id);
    expect(await scene.run(gp, "directory.pause", {}, { until: "2027-02-05" })).toEqual({
      ok: true,
      value: { say: "paused", with: { until: "Friday 5 February 2027" } },
    });
    expect(await read()).toMatchObject({ pausedUntil: "2027-02-05", dueAt: "2027-02-08T09:00:00.000Z" });
    expect(await politeMoment(scene.unit.reading(), gp.id, scene.unit.now())).toBe(
      "2027-02-08T08:00:00.000Z",
    );
    expect(await scene.run(gp, "directory.resume")).toMatchObject({ value: { say: "resumed" } });
    expect(await read()).toMatchObject({ dueAt: "2027-01-25T09:00:00.000Z" });
    expect(await scene.run(gp, "directory.resume")).toMatchObject({ value: { say: "not-paused" } });
  });

  test("an emptied date ends it; a date in the past or years away changes nothing", async () => {
    const { gp } = cast();
    await scene.run(gp, "directory.pause", {}, { until: "2027-02-05" });
    expect(await scene.run(gp, "directory.pause", {}, { until: undefined })).toMatchObject({
      value: { say: "resumed" },
    });
    expect(await scene.run(gp, "directory.pause", {}, { until: "2027-01-19" })).toMatchObject({
      refusal: { code: "pause-past" },
    });
    expect(await scene.run(gp, "directory.pause", {}, { until: "2031-01-01" })).toEqual({
      ok: false,
      refusal: { code: "pause-too-long", with: { last: "Thu 22 Apr 2027" } },
    });
    expect((await memberById(scene.unit.reading(), gp.id))?.pausedUntil).toBeUndefined();
  });
});

describe("who is on the list of a series", () => {
  const reading = () => scene.unit.reading();

  test("Naverley's list has everybody with the role of their part, in one series or in several", async () => {
    const listed = await membersOfSeries(reading(), "series-NAV");
    expect(listed.length).toBeGreaterThan(40);
    expect(await rolesIn(reading(), "series-NAV", cast().chair.id)).toEqual(["chair"]);
    expect(await rolesIn(reading(), "series-NAV", cast().deputy.id)).toEqual(["deputy"]);
    expect(await rolesIn(reading(), "series-NAV", cast().commissioner.id)).toEqual(["commissioner"]);
    expect(await rolesIn(reading(), "series-NAV", cast().police.id)).toEqual(["partner"]);
    expect(await rolesIn(reading(), "series-BRE", cast().police.id)).toEqual([]);
  });

  test("joining again keeps what one has and adds; setting replaces; no role means leaving", async () => {
    const at = { series: "series-BRE", member: cast().gp.id };
    const act = <T>(job: Parameters<typeof scene.unit.run<T>>[1]) => scene.unit.run({ kind: "clock" }, job);
    await act((work) => joinSeries(work, { ...at, roles: ["partner"] }));
    await act((work) => joinSeries(work, { ...at, roles: ["partner", "observer"] }));
    expect(await rolesIn(reading(), at.series, at.member)).toEqual(["partner", "observer"]);
    await act((work) => setRoles(work, { ...at, roles: ["deputy"] }));
    expect(await rolesIn(reading(), at.series, at.member)).toEqual(["deputy"]);
    await act((work) => setRoles(work, { ...at, roles: [] }));
    expect(await rolesIn(reading(), at.series, at.member)).toEqual([]);
    await act((work) => joinSeries(work, { ...at, roles: ["partner"] }));
    expect(await rolesIn(reading(), at.series, at.member)).toEqual(["partner"]);
  });
});

test("an area that moves to another zone takes everybody's digest with it; the same again changes nothing", async () => {
  const act = <T>(job: Parameters<typeof scene.unit.run<T>>[1]) => scene.unit.run({ kind: "clock" }, job);
  const { area } = scene.world;
  const dueOf = async () => (await memberById(scene.unit.reading(), cast().police.id))?.dueAt?.slice(11, 16);
  const { name, zone, crisis } = area;
  await act((work) => saveArea(work, { id: area.id, name, zone, crisis }));
  expect(await dueOf()).toBe("09:00");
  await act((work) => saveArea(work, { id: area.id, name, zone: "Europe/Paris", crisis }));
  expect(await dueOf()).toBe("08:00");
  await act((work) => saveArea(work, { id: area.id, name, zone, crisis }));
  expect(await dueOf()).toBe("09:00");
});
