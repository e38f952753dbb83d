import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
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
  wordsOf,
} from "./newcomers.js";

/** One installation for the file, from an empty database on: each test goes on where the one before ended. */
let scene: Newcomers;
beforeAll(async () => {
  scene = await openNewcomers();
  await setUpNorthvale(scene);
});
afterAll(() => scene.close());

const add = (over: Record<string, unknown> = {}, who = SAM) =>
  scene.submit(who, "directory.add-people", { ...PERSON_FORM, ...over });
const addList = (lines: string, who = SAM) =>
  scene.submit(who, "directory.add-list", { ...LIST_FORM, lines });

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
