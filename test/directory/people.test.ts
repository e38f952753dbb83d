import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { membersOfSeries, rolesIn } from "../../src/directory/queries.js";
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
});
afterAll(() => scene.close());

const add = (over: Record<string, unknown> = {}, who = SAM) =>
  scene.submit(who, "directory.add-people", { ...PERSON_FORM, ...over });
const addList = (lines: string, who = SAM) =>
  scene.submit(who, "directory.add-list", { ...LIST_FORM, lines });
const roles = async (chair: string, coordinator: string) => {
  const idOf = async (name: string) => (await memberAt(scene, addressOf(name)))?.id;
  const values = { chair: await idOf(chair), deputy: "nobody", coordinator: await idOf(coordinator) };
  return codeOf(await scene.submit(SAM, "series.roles", values, { series }));
};
const onNav = async () =>
  (await membersOfSeries(scene.roundtable.unit.reading(), series)).map(({ member }) => member.name).sort();

describe("adding one person", () => {
  test("puts them on the list with their new organisation, and they get one welcome", async () => {
    const reply = await add();
    expect(codeOf(reply)).toBe("person-added-to");
    expect(wordsOf(reply)).toContain("Jo Marlow is on the list for NAV");
    expect(await memberAt(scene, addressOf("Jo Marlow"))).toMatchObject({
      status: "active",
      accounts: [],
      invited: { pcns: ["NAV"], as: "partner" },
    });
    const [welcome, another] = scene.inbox(addressOf("Jo Marlow"));
    expect(another).toBeUndefined();
    expect(welcome).toContain("Welcome · Northvale MDTs");
    expect(welcome).toContain("Sam Hollis coordinates it");
    expect(welcome).toContain("Never write who it is about");
    expect(welcome).toContain("How to stop");
  });

  test("again, in other letters, changes nothing", async () => {
    const members = await scene.rows("members");
    const reply = await add({
      email: " JO.Marlow@northvale.example ",
      newOrganisation: "reedwater  trust",
      size: "",
    });
    expect(wordsOf(reply)).toContain("Jo Marlow is on the list already");
    expect(await scene.rows("members")).toBe(members);
    expect(await scene.rows("organisations")).toBe(2);
    expect(scene.inbox(addressOf("Jo Marlow"))).toHaveLength(1);
  });

  test("with further PCNs lets them come to these as well", async () => {
    expect(wordsOf(await add({ pcns: "bre" }))).toContain("comes to NAV, BRE now");
    expect(codeOf(await add({ pcns: "BRE, nav" }))).toBe("person-known");
  });

  test("twice at once adds one", async () => {
    const uma = { name: "Uma Frost", email: addressOf("Uma Frost"), pcns: "", as: "observer" };
    const replies = await Promise.all([add(uma), add(uma)]);
    expect(replies.map(codeOf).sort()).toEqual(["person-added", "person-known"]);
  });

  test.each([
    [
      "an address that is none",
      { email: "lee at home" },
      "email-unreadable",
      '"lee at home" is not an email',
    ],
    ["a code that is none", { pcns: "NAV, N1" }, "pcn-code-malformed", "N1"],
    [
      "a new organisation without a name",
      { newOrganisation: "" },
      "organisation-missing",
      "name the new one",
    ],
    [
      "a new organisation without a size",
      { newOrganisation: "Leftout Advice", size: "" },
      "organisation-size-missing",
      "Leftout Advice is not in the directory yet",
    ],
    ["no name", { name: "" }, "form-problems", "nothing you wrote is lost"],
  ])("keeps nothing of a form with %s, and gives it back", async (_, over, code, words) => {
    const before = await scene.rows("members");
    const reply = await add({ name: "Lee Sandal", email: addressOf("Lee Sandal"), ...over });
    expect(reply.kind).toBe("form-again");
    expect(codeOf(reply)).toBe(code);
    expect(wordsOf(reply)).toContain(words);
    expect(JSON.stringify(reply.card)).toContain("peer worker");
    expect(await scene.rows("members")).toBe(before);
    expect(await scene.rows("organisations")).toBe(2);
  });

  test("puts nobody on an MDT's list by themselves", async () => {
    expect(codeOf(await add({ email: addressOf("Sam Hollis") }))).toBe("not-oneself");
  });
});

describe("adding many", () => {
  const good = [
    "Name, email, organisation, job, PCN",
    `Bea Quill, ${addressOf("Bea Quill")}, The Allotment, gardener, NAV`,
    "",
    `"Vance, Noor"\t${addressOf("Noor Vance")}\tNorthvale Surgery\tGP\tNAV BRE`,
    `Kit Arden; <${addressOf("Kit Arden")}>; Reedwater Trust; coordinator; nav`,
  ];

  test("with a line that cannot be read adds nobody, and says which and why", async () => {
    const lines = [
      ...good,
      "Lee Sandal, lee at home, Advice, adviser, NAV",
      "Ines Pardo",
      `Bea Quill, ${addressOf("Bea Quill")}, Elsewhere, gardener, NAV`,
    ];
    const before = await scene.rows("members");
    const reply = await addList(lines.join("\n"));
    expect(reply).toMatchObject({ kind: "form-again", about: { code: "lines-unreadable" } });
    const words = wordsOf(reply);
    expect(words).toContain("Nobody was added yet and nothing is lost. Lines to look at: 3 of 6.");
    expect(words).toContain('Line 6: "lee at home" is not an email address.');
    expect(words).toContain("Line 7: it has 1 part");
    expect(words).toContain("Line 8: line 2 has the same address and says something else.");
    expect(JSON.stringify(reply.card)).toContain("Noor Vance".toLowerCase().replace(" ", "."));
    expect([await scene.rows("members"), await scene.rows("organisations")]).toEqual([before, 2]);
  });

  test("adds them all, however they are parted, and again adds nobody", async () => {
    const reply = await addList(good.join("\n"));
    expect(wordsOf(reply)).toContain(
      "Done: 3 new on the list, 0 now come to more PCNs, 0 were on it already.",
    );
    expect(await memberAt(scene, addressOf("Noor Vance"))).toMatchObject({
      name: "Vance, Noor",
      job: "GP",
      invited: { pcns: ["NAV", "BRE"], as: "partner" },
    });
    expect(await scene.rows("organisations")).toBe(4);
    expect(scene.inbox(addressOf("Bea Quill"))).toHaveLength(1);
    expect(wordsOf(await addList(good.join("\n")))).toContain(
      "0 new on the list, 0 now come to more PCNs, 3 were",
    );
    expect(await scene.rows("members")).toBe(6);
  });

  test("with nothing in it says so", async () => {
    expect(codeOf(await addList("Name, email, organisation, job, PCN\n\n"))).toBe("no-lines");
  });
});

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
    expect(wordsOf(open)).toContain("Nothing hangs on them.");
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

  test("anybody can by themselves, from the welcome", async () => {
    const jo = slack("Jo Marlow");
    expect(wordsOf(await scene.press(jo, "directory.leave"))).toContain("Leave the list of Northvale?");
    const left = await scene.submit(jo, "directory.leave", {});
    expect(wordsOf(left)).toContain("You are off the list of Northvale");
    expect(codeOf(await scene.command(jo, "help"))).toBe("address-not-listed");
  });

  test("the last coordinator of an area cannot, before there is another", async () => {
    const bea = slack("Bea Quillon");
    await scene.submit(bea, "directory.leave", {});
    expect(codeOf(await scene.press(SAM, "directory.leave"))).toBe("person-runs-mdt");
    expect(await roles("Kit Arden", "Ines Pardo")).toBe("roles-saved");
    expect(codeOf(await scene.press(SAM, "directory.leave"))).toBe("person-only-coordinator");
  });
});
