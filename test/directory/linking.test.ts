import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { addMember } from "../../src/directory/use-cases/add-member.js";
import { addOrganisation } from "../../src/directory/use-cases/add-organisation.js";
import { saveArea } from "../../src/directory/use-cases/save-area.js";
import {
  addressOf,
  codeOf,
  memberAt,
  type Newcomers,
  openNewcomers,
  PERSON_FORM,
  SAM,
  setUpNorthvale,
  slack,
  wordsOf,
} from "./newcomers.js";

let scene: Newcomers;
afterEach(() => scene.close());

describe("somebody on the list", () => {
  const jo = slack("Jo Marlow");
  beforeEach(async () => {
    scene = await openNewcomers((email) => email !== addressOf("Jo Marlow"));
    await setUpNorthvale(scene);
    await scene.submit(SAM, "directory.add-people", PERSON_FORM);
  });

  test("is known by their address at the first press, which then goes on", async () => {
    expect(scene.inbox(addressOf("Jo Marlow"))).toEqual([]);
    const loud = { ...jo, profile: { name: "jo 🌻", email: "  Jo.Marlow@Northvale.EXAMPLE " } };
    const reply = await scene.command(loud, "help");
    expect(codeOf(reply)).toBe("digest.help");
    expect(await memberAt(scene, addressOf("Jo Marlow"))).toMatchObject({
      name: "Jo Marlow",
      accounts: [{ platform: "slack", userId: jo.userId }],
    });
    expect(await scene.events("account-linked")).toBe(1);
    // The welcome that could not reach them before does now.
    expect(scene.inbox(addressOf("Jo Marlow"))).toHaveLength(1);
  });

  test("is linked once, pressing twice at once and again without a profile", async () => {
    await Promise.all([scene.command(jo, "help"), scene.command(jo, "mine")]);
    expect(codeOf(await scene.command({ platform: "slack", userId: jo.userId }, "help"))).toBe("digest.help");
    expect((await memberAt(scene, addressOf("Jo Marlow")))?.accounts).toHaveLength(1);
    expect(await scene.events("account-linked")).toBe(1);
    expect(scene.inbox(addressOf("Jo Marlow"))).toHaveLength(1);
  });

  test("may come by another platform and by email, the newest account first", async () => {
    await scene.command(jo, "help");
    await scene.command(
      { platform: "teams", userId: "29:jo", profile: jo.profile ?? { name: "", email: "" } },
      "help",
    );
    await scene.command({ platform: "email", userId: addressOf("Jo Marlow") }, "help");
    expect((await memberAt(scene, addressOf("Jo Marlow")))?.accounts.map(({ platform }) => platform)).toEqual(
      ["email", "teams", "slack"],
    );
  });

  test("is never taken for another in the playground", async () => {
    const reply = await scene.command({ ...jo, platform: "playground" }, "help");
    expect(codeOf(reply)).toBe("not-on-the-list");
    expect((await memberAt(scene, addressOf("Jo Marlow")))?.accounts).toEqual([]);
  });
});

describe("somebody who cannot be linked", () => {
  beforeEach(async () => {
    scene = await openNewcomers();
    await setUpNorthvale(scene);
  });

  test("hears whom to ask, with or without an address", async () => {
    const known = await scene.command(slack("Lee Sandal"), "help");
    expect(wordsOf(known)).toContain(`${addressOf("Lee Sandal")} is not on the list of Northvale yet`);
    expect(wordsOf(known)).toContain("Ask Sam Hollis to add you");
    const unknown = await scene.press({ platform: "teams", userId: "29:lee" }, "cases.bring");
    expect(codeOf(unknown)).toBe("not-listed");
  });

  test("has the same address on two lists, and hears what to do", async () => {
    await scene.submit(SAM, "directory.add-people", PERSON_FORM);
    await scene.roundtable.unit.run({ kind: "clock" }, async (work) => {
      const crisis = { line: "l", lineNumber: "111", safeguarding: "s", safeguardingNumber: "111" };
      await saveArea(work, { id: "other", name: "Southvale", zone: "Europe/London", crisis });
      await addOrganisation(work, { id: "reed", area: "other", name: "Reedwater Trust", size: "local" });
      const { name, job, discipline } = PERSON_FORM;
      const email = "Jo.Marlow@northvale.example";
      await addMember(work, {
        area: "other",
        organisation: "reed",
        name,
        job,
        discipline,
        email,
        accounts: [],
      });
    });
    const reply = await scene.command(slack("Jo Marlow"), "help");
    expect(codeOf(reply)).toBe("address-on-two-lists");
    expect(wordsOf(reply)).toContain("Ask the coordinator to take you off the one that is wrong");
    expect(await scene.events("account-linked")).toBe(0);
  });
});

describe("an address that is corrected", () => {
  test("ends what the old account could see and do; the new owner of the line begins anew", async () => {
    scene = await openNewcomers();
    await setUpNorthvale(scene);
    await scene.submit(SAM, "directory.add-people", PERSON_FORM);
    const before = slack("Jo Marlow");
    await scene.command(before, "help");
    const member = (await memberAt(scene, addressOf("Jo Marlow")))?.id ?? "";
    const inbox = scene.inbox(addressOf("Jo Marlow")).length;
    const form = { ...PERSON_FORM, name: "Ann Other", email: addressOf("Ann Other") };
    expect(codeOf(await scene.submit(SAM, "directory.edit-person", form, { member }))).toBe("person-saved");
    expect((await memberAt(scene, addressOf("Ann Other")))?.accounts).toEqual([]);
    expect(codeOf(await scene.command(before, "mine"))).not.toBe("digest.home");
    expect(scene.inbox(addressOf("Jo Marlow"))).toHaveLength(inbox);
    expect(codeOf(await scene.command(slack("Ann Other"), "help"))).toBe("digest.help");
    expect((await memberAt(scene, addressOf("Ann Other")))?.id).toBe(member);
  });
});
