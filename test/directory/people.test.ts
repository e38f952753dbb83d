import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { allAreas, membersOfSeries, rolesIn, serviceById } from "../../src/directory/queries.js";
import { addService } from "../../src/directory/use-cases/add-service.js";
import { nextMeeting } from "../../src/meetings/queries.js";
import {
  addressOf,
  codeOf,
  LIST_FORM,
  memberAt,
  type Newcomers,
  openNewcomers,
  PERSON_FORM,
  SAM,
  setUpNorthvale,
  slack,
  startNav,
  wordsOf,
} from "./newcomers.js";

/** One installation for the file, from an empty database on: each test goes on where the one before ended. */
let scene: Newcomers;
let series = "";
beforeAll(async () => {
  scene = await openNewcomers();
  await setUpNorthvale(scene);
  await add({ pcns: "NAV, BRE" });
  await add({ name: "Uma Frost", email: addressOf("Uma Frost"), pcns: "", as: "observer" });
  const lines = [
    `Bea Quill, ${addressOf("Bea Quill")}, The Allotment, gardener, NAV`,
    `"Vance, Noor", ${addressOf("Noor Vance")}, Northvale Surgery, GP, NAV BRE`,
    `Kit Arden, ${addressOf("Kit Arden")}, Reedwater Trust, coordinator, NAV`,
  ];
  await scene.submit(SAM, "directory.add-list", { ...LIST_FORM, lines: lines.join("\n") });
});
afterAll(() => scene.close());

const add = (over: Record<string, unknown> = {}, who = SAM) =>
  scene.submit(who, "directory.add-people", { ...PERSON_FORM, ...over });
const roles = async (chair: string, coordinator: string) => {
  const idOf = async (name: string) => (await memberAt(scene, addressOf(name)))?.id;
  const values = { chair: await idOf(chair), deputy: "nobody", coordinator: await idOf(coordinator) };
  return codeOf(await scene.submit(SAM, "series.roles", values, { series }));
};
const onNav = async () =>
  (await membersOfSeries(scene.roundtable.unit.reading(), series)).map(({ member }) => member.name).sort();

describe("the MDT of their PCN", () => {
  test("has those who were added before it started, and the call for cases reaches them", async () => {
    series = await startNav(scene);
    expect(await onNav()).toEqual(["Bea Quill", "Jo Marlow", "Kit Arden", "Sam Hollis", "Vance, Noor"]);
    const reading = scene.roundtable.unit.reading();
    const meeting = await nextMeeting(reading, series, scene.roundtable.unit.now());
    const called = await scene.press(SAM, "meetings.call", { meeting: meeting?.id ?? "" });
    expect(["call-opened", "call-is-open"]).toContain(codeOf(called));
    for (const name of ["Jo Marlow", "Bea Quill", "Noor Vance"]) {
      expect(scene.inbox(addressOf(name)).join("\n")).toContain("NAV-2611 · call for cases");
    }
    expect(scene.inbox(addressOf("Uma Frost"))).toHaveLength(1);
  });

  test("gets those who are added later at once, and one of them brings a case by the address alone", async () => {
    await add({ name: "Ines Pardo", email: addressOf("Ines Pardo") });
    expect(await onNav()).toContain("Ines Pardo");
    expect(scene.inbox(addressOf("Ines Pardo"))[0]).toContain("Your MDTs: NAV.");
    expect(codeOf(await scene.command(slack("Ines Pardo"), "case"))).toBe("form:cases.bring");
  });
});

describe("who may keep the list", () => {
  test("is no partner; whoever runs an MDT adds to that one, and changes nobody", async () => {
    const jo = slack("Jo Marlow");
    expect(codeOf(await scene.command(jo, "people"))).toBe("list-keepers-only");
    expect(codeOf(await add({}, jo))).toBe("list-keepers-only");
    const kit = slack("Kit Arden");
    expect(await roles("Sam Hollis", "Kit Arden")).toBe("roles-saved");
    expect(codeOf(await scene.command(kit, "people"))).toBe("directory.people");
    const lee = { name: "Lee Sandal", email: addressOf("Lee Sandal") };
    const foreign = await add({ ...lee, pcns: "BRE" }, kit);
    expect(wordsOf(foreign)).toContain("you can invite people to the MDTs you run (NAV), not to BRE");
    expect(codeOf(await add({ ...lee, pcns: "NAV" }, kit))).toBe("person-added-to");
    const member = (await memberAt(scene, addressOf("Lee Sandal")))?.id ?? "";
    expect(codeOf(await scene.press(kit, "directory.remove-person", { member }))).toBe(
      "area-coordinators-only",
    );
    expect(codeOf(await scene.command(kit, "area"))).toBe("area-coordinators-only");
  });
});

describe("the list", () => {
  test("is paged, by name, and by PCN", async () => {
    const first = wordsOf(await scene.command(SAM, "people"));
    expect(first).toContain("People · Northvale");
    expect(first).toContain("8 people.");
    expect(first).toContain("Bea Quill · gardener, The Allotment");
    expect(first).toContain("NAV · has not been here yet");
    expect(first).toContain("Showing 1 to 5 of 8.");
    const more = wordsOf(await scene.press(SAM, "directory.people", { page: "1" }));
    expect(more).toContain("coordinates the area");
    const bre = wordsOf(await scene.press(SAM, "directory.people", { pcn: "BRE" }));
    expect(bre).toContain("2 people.");
  });

  test("is corrected: name, address, PCNs, and who coordinates", async () => {
    const member = (await memberAt(scene, addressOf("Bea Quill")))?.id ?? "";
    const open = await scene.press(SAM, "directory.edit-person", { member });
    expect(wordsOf(open)).toContain("Change what the list says of Bea Quill");
    const values = {
      ...PERSON_FORM,
      name: "Bea Quillon",
      email: addressOf("Bea Quillon"),
      newOrganisation: "The Allotment",
      pcns: "BRE",
      coordinates: "yes",
    };
    const edit = (over: object) =>
      scene.submit(SAM, "directory.edit-person", { ...values, ...over }, { member });
    expect(codeOf(await edit({ email: addressOf("Kit Arden") }))).toBe("address-taken");
    expect(codeOf(await edit({}))).toBe("person-saved");
    const changed = await scene.events("member-changed");
    expect(codeOf(await edit({}))).toBe("person-saved");
    expect(await scene.events("member-changed")).toBe(changed);
    expect(await memberAt(scene, addressOf("Bea Quillon"))).toMatchObject({ name: "Bea Quillon" });
    expect(await onNav()).not.toContain("Bea Quillon");
    expect(codeOf(await scene.command(slack("Bea Quillon"), "area"))).toBe("form:directory.edit-area");
  });
});

describe("leaving the list", () => {
  const remove = async (name: string, values = {}) => {
    const member = (await memberAt(scene, addressOf(name)))?.id ?? "";
    const open = await scene.press(SAM, "directory.remove-person", { member });
    return { open, sent: () => scene.submit(SAM, "directory.remove-person", values, { member }) };
  };

  test("whoever runs an MDT is replaced first", async () => {
    const { open } = await remove("Kit Arden");
    expect(wordsOf(open)).toContain("Kit Arden runs NAV, so nothing was changed.");
    expect(wordsOf(open)).toContain("/mdt roles NAV");
  });

  test("takes somebody off all lists; again says so; added again they are back, with a new welcome", async () => {
    const { open, sent } = await remove("Noor Vance");
    expect(wordsOf(open)).toContain("Nothing waits for them.");
    expect(codeOf(await sent())).toBe("person-removed");
    expect(codeOf(await sent())).toBe("person-gone-already");
    expect(await onNav()).not.toContain("Vance, Noor");
    const gone = await memberAt(scene, addressOf("Noor Vance"));
    expect(gone).toMatchObject({ status: "left" });
    expect(await rolesIn(scene.roundtable.unit.reading(), series, gone?.id ?? "")).toEqual([]);
    expect(codeOf(await scene.command(slack("Noor Vance"), "help"))).toBe("address-not-listed");
    const before = scene.inbox(addressOf("Noor Vance")).length;
    await add({ name: "Noor Vance", email: addressOf("Noor Vance") });
    expect((await memberAt(scene, addressOf("Noor Vance")))?.id).toBe(gone?.id);
    expect(await onNav()).toContain("Noor Vance");
    expect(scene.inbox(addressOf("Noor Vance"))).toHaveLength(before + 1);
  });

  test("names what hangs on them first, and hands their services over or ends them", async () => {
    const ines = await memberAt(scene, addressOf("Ines Pardo"));
    const lee = await memberAt(scene, addressOf("Lee Sandal"));
    const { unit } = scene.roundtable;
    const [kept, ended] = await unit.run({ kind: "clock" }, async (work) => {
      const common = { what: "", needs: ["housing"], pcns: [], capacity: { kind: "unknown" } } as const;
      const of = (name: string, owner: typeof ines) => {
        if (!owner) throw new Error(name);
        const { area, organisation, id } = owner;
        return addService(work, { ...common, name, area, organisation, owner: id });
      };
      return [await of("A bed for a night", lee), await of("A form filled in", ines)];
    });
    const { open, sent } = await remove("Lee Sandal", { successor: ines?.id });
    expect(wordsOf(open)).toContain("Services: A bed for a night.");
    expect(codeOf(await sent())).toBe("person-removed");
    expect(await serviceById(unit.reading(), kept?.id ?? "")).toMatchObject({
      owner: ines?.id,
      status: "active",
    });
    const next = await remove("Ines Pardo", { successor: "nobody" });
    expect(wordsOf(next.open)).toContain("Services: A bed for a night, A form filled in.");
    expect(codeOf(await next.sent())).toBe("person-removed");
    expect(await serviceById(unit.reading(), ended?.id ?? "")).toMatchObject({ status: "ended" });
  });

  test("anybody can by themselves, from the welcome", async () => {
    const jo = slack("Jo Marlow");
    expect(wordsOf(await scene.press(jo, "directory.leave"))).toContain("Leave the list of Northvale?");
    const left = await scene.submit(jo, "directory.leave", {});
    expect(wordsOf(left)).toContain("You are off the list of Northvale");
    expect(codeOf(await scene.command(jo, "help"))).toBe("address-not-listed");
  });

  test("the last coordinator of an area cannot, before there is another", async () => {
    const bea = slack("Bea Quillon");
    expect(codeOf(await scene.submit(bea, "directory.leave", {}))).toBe("left-the-list");
    expect((await allAreas(scene.roundtable.unit.reading()))[0]?.coordinators).toHaveLength(1);
    expect(codeOf(await scene.press(SAM, "directory.leave"))).toBe("person-runs-mdt");
    expect(await roles("Kit Arden", "Noor Vance")).toBe("roles-saved");
    expect(codeOf(await scene.press(SAM, "directory.leave"))).toBe("person-only-coordinator");
  });
});
