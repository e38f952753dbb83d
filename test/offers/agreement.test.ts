import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { wordsOf } from "../support/world.js";
import { codeOf, openScene, type Scene } from "./scene.js";

/** Offers, the person's answers, and who hears of them; through dispatch, the database and delivered cards. */
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
    const [card] = (await scene.world.channel("series-1")).map(wordsOf).filter((text) => text.includes(of.ref));
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
    await Promise.all([send("garden", "One thing"), send("tenancy", "Another thing"), send("garden", "A third")]);
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
    await scene.offered(of, "garden", what);
    const [card] = (await scene.world.channel("series-1")).map(wordsOf).filter((text) => text.includes(of.ref));
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

  test("a closed case takes no more", async () => {
    const of = await scene.caseOnAgenda({ status: "closed" });
    expect(codeOf(await scene.world.press("garden", "offers.make", { case: of.id }))).toBe("offer-case-not-open");
  });
});

describe("recording an offer for somebody", () => {
  test("they are told, and confirm it with one tap; twice is once", async () => {
    const of = await scene.caseOnAgenda();
    const words = { who: "tenancy", what: "A visit about the tenancy", need: "housing", starts: "this-week" };
    expect(codeOf(await scene.world.submit("chair", "offers.record-for", { case: of.id }, words))).toBe("offer-recorded");
    const [offer] = await scene.offersOf(of);
    expect(offer).toMatchObject({ owner: "tenancy", recordedBy: "chair", organisation: "homefirst" });
    const told = await scene.message("tenancy", `${of.ref}-O1`);
    expect(told).toContain("Sam Hollis wrote this down as your offer");
    expect(told).toContain("That's right");
    for (let times = 0; times < 2; times += 1) {
      expect(codeOf(await scene.world.press("tenancy", "offers.confirm", { offer: offer?.id ?? "" }))).toBe("offer-confirmed-now");
    }
    expect(await scene.message("tenancy", `${of.ref}-O1`)).not.toContain("That's right");
    expect(await scene.heard("tenancy", of.ref)).toHaveLength(1);
  });

  test("words of a message are filled in for the chair; nobody chosen keeps them", async () => {
    const of = await scene.caseOnAgenda();
    const form = await scene.world.press("chair", "offers.record-for", { case: of.id, words: "I can bring soup" });
    expect(JSON.stringify(form)).toContain("I can bring soup");
    const reply = await scene.world.submit("chair", "offers.record-for", { case: of.id }, { what: "Soup", need: "housing", starts: "month" });
    expect(reply.kind).toBe("form-again");
    expect(JSON.stringify(reply)).toContain("Soup");
  });

  test("only the chair does it", async () => {
    const of = await scene.caseOnAgenda();
    expect(codeOf(await scene.world.press("garden", "offers.record-for", { case: of.id }))).toBe("chairs-only");
  });
});

describe("what the person says", () => {
  test("a yes contacts that partner and nobody else; a no is told kindly, without the words", async () => {
    const of = await scene.caseOnAgenda();
    const plot = await scene.offered(of, "garden", PLOT);
    const visit = await scene.offered(of, "tenancy", "A visit about the tenancy", "housing");
    await scene.followedUp(of);
    const asked = await scene.message("holder", `${of.ref} · after the meeting`);
    expect(asked).toContain(PLOT);
    expect(asked).toContain("What to ask the person");
    expect(await scene.heard("garden", of.ref)).toEqual([]);

    const reply = await scene.answer(of, {
      "answer-O1": "yes",
      "answer-O2": "no",
      "words-O2": "Did not get on with them before",
    });
    expect(codeOf(reply)).toBe("offer-answers-contacted");
    expect(await scene.status(of, plot.id)).toBe("contacted");
    expect(await scene.status(of, visit.id)).toBe("no");

    const connection = await scene.message("garden", plot.ref);
    expect(connection).toContain(`${plot.ref} · the person said yes`);
    expect(connection).toContain("Jo Marlow");
    expect(connection).toContain("holder@reedwater.example");
    expect(connection).toContain("secure route");
    expect(await scene.message("holder", `${plot.ref} · agreed`)).toContain("garden@allotment.example");

    const declined = await scene.message("tenancy", visit.ref);
    expect(declined).toContain("no, thank you");
    expect(declined).not.toContain("Did not get on");
    expect(declined).not.toContain("reedwater.example");
    expect(declined).not.toContain(plot.ref);
    expect((await scene.caseNow(of)).status).toBe("in-progress");
    expect(await scene.message("holder", `${of.ref} · after the meeting`)).toContain("agreed by the person");
  });

  test("the same answers again change nothing and tell nobody twice", async () => {
    const of = await scene.caseOnAgenda();
    const plot = await scene.offered(of, "garden", PLOT);
    await scene.followedUp(of);
    const codes: string[] = [];
    for (let times = 0; times < 3; times += 1) codes.push(codeOf(await scene.answer(of, { "answer-O1": "yes" })));
    expect(codes).toEqual(["offer-answers-contacted", "offer-answers-none", "offer-answers-none"]);
    expect(await scene.heard("garden", plot.ref)).toHaveLength(1);
    expect((await scene.offer(of, plot.id)).yeses).toBe(1);
  });

  test("answers come in several goes, and words are passed on only when ticked", async () => {
    const of = await scene.caseOnAgenda();
    const plot = await scene.offered(of, "garden", PLOT);
    await scene.followedUp(of);
    expect(codeOf(await scene.answer(of, { "answer-O1": "not-yet-spoken" }))).toBe("offer-answers-kept");
    expect(await scene.heard("garden", of.ref)).toEqual([]);
    await scene.answer(of, { "answer-O1": "not-now", "words-O1": "After the winter perhaps", "share-O1": ["share"] });
    expect(await scene.message("garden", plot.ref)).toContain("After the winter perhaps");
    await scene.answer(of, { "answer-O1": "yes" });
    const heard = await scene.heard("garden", plot.ref);
    expect(heard).toEqual([`${plot.ref} · the person has since said yes`, `${plot.ref} · the person said yes`]);
  });

  test("a yes cannot be turned by the form; the partner is told to stop by a press of its own, once", async () => {
    const of = await scene.caseOnAgenda();
    const plot = await scene.offered(of, "garden", PLOT);
    await scene.followedUp(of);
    await scene.answer(of, { "answer-O1": "yes" });
    const refused = await scene.answer(of, { "answer-O1": "no" });
    expect(codeOf(refused)).toBe("offer-already-contacted");
    for (const code of ["offer-mind-changed-now", "offer-already-so"]) {
      const reply = await scene.world.submit("holder", "offers.person-changed-mind", { offer: plot.id }, { words: "Too soon" });
      expect(codeOf(reply)).toBe(code);
    }
    const stop = await scene.message("garden", `${plot.ref} · the person changed their mind`);
    expect(stop).toContain("do not contact");
    expect(stop).not.toContain("Too soon");
    await scene.answer(of, { "answer-O1": "yes" });
    expect((await scene.heard("garden", plot.ref)).at(-1)).toBe(`${plot.ref} · the person said yes`);
  });

  test("words without an answer are not lost: the form comes back with them", async () => {
    const of = await scene.caseOnAgenda();
    await scene.offered(of, "garden", PLOT);
    await scene.followedUp(of);
    const reply = await scene.answer(of, { "words-O1": "Wants to think about it" });
    expect(codeOf(reply)).toBe("offer-needs-answer");
    expect(JSON.stringify(reply)).toContain("Wants to think about it");
  });

  test("only the case holder and the chair answer, and before the follow-up there is nothing to answer", async () => {
    const of = await scene.caseOnAgenda();
    await scene.offered(of, "garden", PLOT);
    expect(codeOf(await scene.world.press("garden", "offers.answers", { case: of.id }))).toBe("case-holder-or-chair-only");
    expect(codeOf(await scene.world.press("holder", "offers.answers", { case: of.id }))).toBe("offer-nothing-to-answer");
    await scene.followedUp(of);
    expect(codeOf(await scene.world.press("chair", "offers.answers", { case: of.id }))).toBe("form:offers.answers");
  });

  test("an offer that comes late goes straight to the case holder", async () => {
    const of = await scene.caseOnAgenda();
    await scene.followedUp(of);
    expect(await scene.message("holder", `${of.ref} · after the meeting`)).toContain("Nobody could offer anything this time");
    const late = await scene.offered(of, "garden", PLOT);
    expect(late.status).toBe("put-to-person");
    expect(await scene.heard("holder", late.ref)).toEqual([`${late.ref} · a further offer`]);
    expect(await scene.message("holder", `${of.ref} · after the meeting`)).toContain(PLOT);
  });
});

describe("changing and withdrawing", () => {
  test("own words are changed until the person has answered", async () => {
    const of = await scene.caseOnAgenda();
    const plot = await scene.offered(of, "garden", PLOT);
    const words = { what: "Two mornings in the garden", need: "community-activities", starts: "month" };
    expect(codeOf(await scene.world.submit("tenancy", "offers.edit", { offer: plot.id }, words))).toBe("owner-only");
    expect(codeOf(await scene.world.submit("garden", "offers.edit", { offer: plot.id }, words))).toBe("offer-edited-now");
    expect(codeOf(await scene.world.submit("garden", "offers.edit", { offer: plot.id }, words))).toBe("offer-unchanged");
    await scene.followedUp(of);
    await scene.answer(of, { "answer-O1": "no" });
    expect(codeOf(await scene.world.press("garden", "offers.edit", { offer: plot.id }))).toBe("offer-edit-too-late");
  });

  test("withdrawn after it was put to the person: the case holder hears of the other offers; twice is once", async () => {
    const of = await scene.caseOnAgenda();
    const plot = await scene.offered(of, "garden", PLOT);
    const other = await scene.offered(of, "tenancy", "A walking group nearby");
    await scene.followedUp(of);
    expect(codeOf(await scene.world.press("garden", "offers.withdraw", { offer: plot.id }))).toBe("offer-withdrawn-told");
    expect(codeOf(await scene.world.press("garden", "offers.withdraw", { offer: plot.id }))).toBe("offer-already-so");
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
    expect(codeOf(await scene.world.press("garden", "offers.withdraw", { offer: plot.id }))).toBe("offer-withdrawn-now");
    expect(await scene.heard("holder", plot.ref)).toEqual([]);
    expect(await scene.gapsOf(of)).toEqual([]);
  });
});
