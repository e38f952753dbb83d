import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { allAreas, keeping, organisationsOfArea } from "../../src/directory/queries.js";
import {
  AREA_FORM,
  addressOf,
  codeOf,
  memberAt,
  type Newcomers,
  openNewcomers,
  SAM,
  setUpNorthvale,
  slack,
  wordsOf,
} from "./newcomers.js";

let scene: Newcomers;
beforeEach(async () => {
  scene = await openNewcomers();
});
afterEach(() => scene.close());

const reading = () => scene.roundtable.unit.reading();

describe("an installation without any area", () => {
  test("gives the first one the form, whatever they press, send or type", async () => {
    for (const reply of [
      await scene.command(SAM, ""),
      await scene.command(SAM, "setup"),
      await scene.command(SAM, "what is this"),
      await scene.press(SAM, "cases.bring"),
      await scene.submit(SAM, "cases.bring", { situation: "x" }),
    ]) {
      expect(codeOf(reply)).toBe("form:directory.set-up");
      expect(wordsOf(reply)).toContain("You are the first here");
      expect(wordsOf(reply)).toContain("Sam Hollis");
      expect(wordsOf(reply)).not.toContain("Your email address");
    }
  });

  test("asks for the address where the platform does not say it", async () => {
    const stranger = { platform: "teams", userId: "29:1" } as const;
    expect(wordsOf(await scene.command(stranger, "help"))).toContain("Your email address");
    const wrong = await scene.submit(stranger, "directory.set-up", { ...AREA_FORM, email: "sam at home" });
    expect(codeOf(wrong)).toBe("email-unreadable");
    expect(wordsOf(wrong)).toContain('"sam at home" is not an email address');
    expect(await scene.rows("areas")).toBe(0);
    const done = await scene.submit(stranger, "directory.set-up", {
      ...AREA_FORM,
      email: addressOf("Sam Hollis"),
    });
    expect(codeOf(done)).toBe("area-set-up");
  });

  test("never does so in the playground", async () => {
    const reply = await scene.command({ platform: "playground", userId: "sam" }, "setup");
    expect(codeOf(reply)).toBe("not-on-the-list");
  });

  test("becomes an area with its organisation and its coordinator, who goes on with buttons", async () => {
    const reply = await scene.submit(SAM, "directory.set-up", AREA_FORM);
    expect(reply).toMatchObject({ kind: "whisper", about: { code: "area-set-up", refused: false } });
    expect(wordsOf(reply)).toContain("Northvale is set up, and you coordinate it.");
    const buttons = [...JSON.stringify(reply.card).matchAll(/"verb":"([^"]+)"/g)].map(([, verb]) => verb);
    expect(buttons).toEqual(["directory.add-people", "directory.add-list", "series.setup"]);
    const [area] = await allAreas(reading());
    const sam = await memberAt(scene, addressOf("Sam Hollis"));
    expect(area).toMatchObject({
      name: "Northvale",
      zone: "Europe/London",
      coordinators: [sam?.id],
      crisis: { line: "Northvale crisis line", lineNumber: "0808 157 0000" },
    });
    expect(await organisationsOfArea(reading(), area?.id ?? "")).toMatchObject([
      { name: "Northvale Together", size: "local" },
    ]);
    expect(sam).toMatchObject({ name: "Sam Hollis", accounts: [{ platform: "slack", userId: SAM.userId }] });
    expect(sam && (await keeping(reading(), sam))).toBe("area");
    expect(wordsOf(await scene.command(SAM, ""))).toContain("You coordinate the area");
    expect(codeOf(await scene.press(SAM, "series.setup"))).toBe("form:series.setup");
    expect(codeOf(await scene.press(SAM, "directory.add-people"))).toBe("form:directory.add-people");
  });

  test("takes the same form sent twice, or thrice at once, for one", async () => {
    const send = () => scene.submit(SAM, "directory.set-up", AREA_FORM, {}, "same");
    const replies = [...(await Promise.all([send(), send()])), await send()];
    expect(new Set(replies.map(wordsOf)).size).toBe(1);
    expect(codeOf(replies[0] as never)).toBe("area-set-up");
    expect([
      await scene.rows("areas"),
      await scene.rows("members"),
      await scene.rows("organisations"),
    ]).toEqual([1, 1, 1]);
    expect(codeOf(await scene.submit(SAM, "directory.set-up", AREA_FORM))).toBe("area-yours-already");
  });

  test("of two at once tells the second who did it, and what to do", async () => {
    const ines = slack("Ines Pardo");
    const replies = await Promise.all([
      scene.submit(SAM, "directory.set-up", AREA_FORM),
      scene.submit(ines, "directory.set-up", { ...AREA_FORM, area: "Northvale too", name: "Ines Pardo" }),
    ]);
    expect(replies.map(codeOf).sort()).toEqual(["area-set-up", "area-there-already"]);
    const [area] = await allAreas(reading());
    const second = replies.find((reply) => codeOf(reply) === "area-there-already");
    const winner = area?.name === "Northvale" ? "Sam Hollis" : "Ines Pardo";
    expect(second && wordsOf(second)).toContain(`${winner} set up ${area?.name} before you sent this`);
    expect(second && wordsOf(second)).toContain(`Ask ${winner} to add you`);
    expect(await scene.rows("areas")).toBe(1);
  });

  test.each([
    ["nothing filled in", {}, "form-problems", "Not sent yet, and nothing you wrote is lost"],
    [
      "a number without digits",
      { ...AREA_FORM, lineNumber: "see poster" },
      "number-unreadable",
      '"see poster"',
    ],
  ])("keeps nothing of a form with %s, and says so", async (_, values, code, words) => {
    const reply = await scene.submit(SAM, "directory.set-up", values);
    expect(reply.kind).toBe("form-again");
    expect(codeOf(reply)).toBe(code);
    expect(wordsOf(reply)).toContain(words);
    expect([await scene.rows("areas"), await scene.rows("members")]).toEqual([0, 0]);
  });
});

describe("the settings of the area", () => {
  test("are its coordinator's to change; wrong ones change nothing", async () => {
    await setUpNorthvale(scene);
    const form = await scene.command(SAM, "area");
    expect(codeOf(form)).toBe("form:directory.edit-area");
    expect(wordsOf(form)).toContain("Northvale crisis line");
    const { area, line, lineNumber, safeguarding, safeguardingNumber } = AREA_FORM;
    const values = { area, line, lineNumber, safeguarding, safeguardingNumber, zone: "Europe/London" };
    const saved = await scene.submit(SAM, "directory.edit-area", { ...values, lineNumber: "111, option 2" });
    expect(codeOf(saved)).toBe("area-saved");
    expect(await allAreas(reading())).toMatchObject([
      { crisis: { lineNumber: "111, option 2" }, coordinators: [expect.any(String)] },
    ]);
    const wrong = await scene.submit(SAM, "directory.edit-area", { ...values, zone: "Fenshire/Naverley" });
    expect(wordsOf(wrong)).toContain("In England it is Europe/London");
    expect(await scene.events("area-changed")).toBe(1);
  });
});
