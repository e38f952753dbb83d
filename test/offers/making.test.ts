import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { keepAll } from "../support/keep-all.js";
import { wordsOf } from "../support/world.js";
import { codeOf, openScene, type Scene } from "./scene.js";

/** Making, recording, changing and withdrawing offers, through dispatch, the database and delivered cards. */
let scene: Scene;
beforeAll(async () => {
  scene = await openScene();
}, 60_000);
afterAll(() => scene.close());

const PLOT = "A place in the gardening group";

describe("making an offer", () => {
  test("it stands on the public card, and nobody is contacted", async () => {
    const of = await scene.caseOnAgenda();
    const offer = await scene.offered(of, "garden", PLOT);
    expect(offer).toMatchObject({ ref: `${of.ref}-O1`, status: "made", organisation: "allotment" });
    const [card] = (await scene.world.channel("series-1"))
      .map(wordsOf)
      .filter((text) => text.includes(of.ref));
    expect(card).toContain(PLOT);
    expect(await scene.heard("garden", of.ref)).toEqual([]);
  });

  test("the very same offer twice is one, in another press and in the same", async () => {
    const of = await scene.caseOnAgenda();
    const words = { what: PLOT, need: "housing", starts: "month" };
    const replies = [
      await scene.world.submit("garden", "offers.make", { case: of.id }, words, "same-press"),
      await scene.world.submit("garden", "offers.make", { case: of.id }, words, "same-press"),
      await scene.world.submit("garden", "offers.make", { case: of.id }, { ...words, what: `${PLOT} ` }),
    ];
    expect(replies.map(codeOf)).toEqual(["offer-made-now", "offer-made-now", "offer-made-before"]);
    expect(await scene.offersOf(of)).toHaveLength(1);
  });

  test("one member may make several, and two people at once get two numbers", async () => {
    const of = await scene.caseOnAgenda();
    const send = (member: string, what: string) =>
      scene.world.submit(member, "offers.make", { case: of.id }, { what, need: "housing", starts: "month" });
    await Promise.all([
      send("garden", "One thing"),
      send("tenancy", "Another thing"),
      send("garden", "A third"),
    ]);
    const refs = (await scene.offersOf(of)).map(({ ref }) => ref).sort();
    expect(refs).toEqual([1, 2, 3].map((n) => `${of.ref}-O${n}`));
  });

  test("an identifier in the words is stopped by the guard, and nothing is kept", async () => {
    const of = await scene.caseOnAgenda();
    const words = { what: "Ring 07700 900123 to arrange it", need: "housing", starts: "month" };
    const reply = await scene.world.submit("garden", "offers.make", { case: of.id }, words);
    expect(codeOf(reply)).toBe("guard-stopped");
    expect(await scene.offersOf(of)).toEqual([]);
  });

  test("markup, emoji and right-to-left words show as typed", async () => {
    const of = await scene.caseOnAgenda();
    const what = "<!channel> *tea* & cake 🌱 ‏مساعدة";
    const form = { what, need: "community-activities", starts: "this-week" };
    const asked = await scene.world.submit("garden", "offers.make", { case: of.id }, form);
    expect(codeOf(asked)).toBe("guard-stopped");
    await scene.world.submit("garden", "offers.make", { case: of.id }, { ...form, ...keepAll(asked) });
    const [card] = (await scene.world.channel("series-1"))
      .map(wordsOf)
      .filter((text) => text.includes(of.ref));
    expect(card).toContain("*tea* & cake 🌱");
  });

  test.each([
    ["out", "not-for-your-organisation"],
    ["observer", "readers-cannot"],
  ])("%s cannot", async (member, code) => {
    const of = await scene.caseOnAgenda({ excluded: ["leftout"] });
    const words = { what: PLOT, need: "housing", starts: "month" };
    expect(codeOf(await scene.world.submit(member, "offers.make", { case: of.id }, words))).toBe(code);
    expect(await scene.offersOf(of)).toEqual([]);
  });

  test.each([
    ["closed", "offer-case-ended"],
    ["deferred", "offer-case-not-open"],
  ] as const)("a case that is %s takes no more", async (status, code) => {
    const of = await scene.caseOnAgenda({ status });
    expect(codeOf(await scene.world.press("garden", "offers.make", { case: of.id }))).toBe(code);
  });
});

describe("recording an offer for somebody", () => {
  test("they are told, and confirm it with one tap; twice is once", async () => {
    const of = await scene.caseOnAgenda();
    const words = { who: "tenancy", what: "A visit about the tenancy", need: "housing", starts: "this-week" };
    expect(codeOf(await scene.world.submit("chair", "offers.record-for", { case: of.id }, words))).toBe(
      "offer-recorded",
    );
    const [offer] = await scene.offersOf(of);
    expect(offer).toMatchObject({ owner: "tenancy", recordedBy: "chair", organisation: "homefirst" });
    const told = await scene.message("tenancy", `${of.ref}-O1`);
    expect(told).toContain("Sam Hollis wrote this down as your offer");
    expect(told).toContain("That's right");
    for (let times = 0; times < 2; times += 1) {
      expect(codeOf(await scene.world.press("tenancy", "offers.confirm", { offer: offer?.id ?? "" }))).toBe(
        "offer-confirmed-now",
      );
    }
    expect(await scene.message("tenancy", `${of.ref}-O1`)).not.toContain("That's right");
    expect(await scene.heard("tenancy", of.ref)).toHaveLength(1);
  });

  test("words of a message are filled in for the chair; nobody chosen keeps them", async () => {
    const of = await scene.caseOnAgenda();
    const form = await scene.world.press("chair", "offers.record-for", {
      case: of.id,
      words: "I can bring soup",
    });
    expect(JSON.stringify(form)).toContain("I can bring soup");
    const reply = await scene.world.submit(
      "chair",
      "offers.record-for",
      { case: of.id },
      { what: "Soup", need: "housing", starts: "month" },
    );
    expect(reply.kind).toBe("form-again");
    expect(JSON.stringify(reply)).toContain("Soup");
  });

  test("only the chair does it", async () => {
    const of = await scene.caseOnAgenda();
    expect(codeOf(await scene.world.press("garden", "offers.record-for", { case: of.id }))).toBe(
      "chairs-only",
    );
  });
});

describe("changing and withdrawing", () => {
  test("own words are changed until the person has answered", async () => {
    const of = await scene.caseOnAgenda();
    const plot = await scene.offered(of, "garden", PLOT);
    const words = { what: "Two mornings in the garden", need: "community-activities", starts: "month" };
    expect(codeOf(await scene.world.submit("tenancy", "offers.edit", { offer: plot.id }, words))).toBe(
      "owner-only",
    );
    expect(codeOf(await scene.world.submit("garden", "offers.edit", { offer: plot.id }, words))).toBe(
      "offer-edited-now",
    );
    expect(codeOf(await scene.world.submit("garden", "offers.edit", { offer: plot.id }, words))).toBe(
      "offer-unchanged",
    );
    await scene.followedUp(of);
    await scene.answer(of, { "answer-O1": "no" });
    expect(codeOf(await scene.world.press("garden", "offers.edit", { offer: plot.id }))).toBe(
      "offer-edit-too-late",
    );
  });

  test("withdrawn after it was put to the person: the case holder hears of the other offers; twice is once", async () => {
    const of = await scene.caseOnAgenda();
    const plot = await scene.offered(of, "garden", PLOT);
    const other = await scene.offered(of, "tenancy", "A walking group nearby");
    await scene.followedUp(of);
    expect(codeOf(await scene.world.press("garden", "offers.withdraw", { offer: plot.id }))).toBe(
      "offer-withdrawn-told",
    );
    expect(codeOf(await scene.world.press("garden", "offers.withdraw", { offer: plot.id }))).toBe(
      "offer-already-so",
    );
    const told = await scene.message("holder", `${plot.ref} · withdrawn`);
    expect(told).toContain(other.ref);
    expect(await scene.gapsOf(of)).toEqual([]);
    expect(await scene.heard("holder", plot.ref)).toHaveLength(1);
  });

  test("withdrawn with nothing else for the need: a gap records itself", async () => {
    const of = await scene.caseOnAgenda();
    const plot = await scene.offered(of, "garden", PLOT);
    await scene.followedUp(of);
    await scene.answer(of, { "answer-O1": "yes" });
    await scene.world.press("garden", "offers.withdraw", { offer: plot.id });
    expect(await scene.gapsOf(of)).toMatchObject([
      { ref: `${of.ref}-G1`, need: "community-activities", because: "offer-withdrawn", status: "open" },
    ]);
    expect((await scene.heard("holder", plot.ref)).at(-1)).toContain("withdrawn");
    expect(await scene.message("holder", `${plot.ref} · withdrawn`)).toContain(`${of.ref}-G1`);
  });

  test("withdrawn before the meeting troubles nobody", async () => {
    const of = await scene.caseOnAgenda();
    const plot = await scene.offered(of, "garden", PLOT);
    expect(codeOf(await scene.world.press("garden", "offers.withdraw", { offer: plot.id }))).toBe(
      "offer-withdrawn-now",
    );
    expect(await scene.heard("holder", plot.ref)).toEqual([]);
    expect(await scene.gapsOf(of)).toEqual([]);
  });
});
