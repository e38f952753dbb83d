import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { codeOf, openScene, type Scene } from "./scene.js";

/** The person's answers, and who hears of them; through dispatch, the database and delivered cards. */
let scene: Scene;
beforeAll(async () => {
  scene = await openScene();
}, 60_000);
afterAll(() => scene.close());

const PLOT = "A place in the gardening group";

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
    for (let times = 0; times < 3; times += 1)
      codes.push(codeOf(await scene.answer(of, { "answer-O1": "yes" })));
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
    await scene.answer(of, {
      "answer-O1": "not-now",
      "words-O1": "After the winter perhaps",
      "share-O1": ["share"],
    });
    expect(await scene.message("garden", plot.ref)).toContain("After the winter perhaps");
    await scene.answer(of, { "answer-O1": "yes" });
    const heard = await scene.heard("garden", plot.ref);
    expect(heard).toEqual([
      `${plot.ref} · the person has since said yes`,
      `${plot.ref} · the person said yes`,
    ]);
  });

  test("a yes cannot be turned by the form; the partner is told to stop by a press of its own, once", async () => {
    const of = await scene.caseOnAgenda();
    const plot = await scene.offered(of, "garden", PLOT);
    await scene.followedUp(of);
    await scene.answer(of, { "answer-O1": "yes" });
    const refused = await scene.answer(of, { "answer-O1": "no" });
    expect(codeOf(refused)).toBe("offer-already-contacted");
    for (const code of ["offer-mind-changed-now", "offer-already-so"]) {
      const reply = await scene.world.submit(
        "holder",
        "offers.person-changed-mind",
        { offer: plot.id },
        { words: "Too soon" },
      );
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
    expect(codeOf(await scene.world.press("garden", "offers.answers", { case: of.id }))).toBe(
      "case-holder-or-chair-only",
    );
    expect(codeOf(await scene.world.press("holder", "offers.answers", { case: of.id }))).toBe(
      "offer-nothing-to-answer",
    );
    await scene.followedUp(of);
    expect(codeOf(await scene.world.press("chair", "offers.answers", { case: of.id }))).toBe(
      "form:offers.answers",
    );
  });

  test("an offer that comes late goes straight to the case holder", async () => {
    const of = await scene.caseOnAgenda();
    await scene.followedUp(of);
    expect(await scene.message("holder", `${of.ref} · after the meeting`)).toContain(
      "Nobody could offer anything this time",
    );
    const late = await scene.offered(of, "garden", PLOT);
    expect(late.status).toBe("put-to-person");
    expect(await scene.heard("holder", late.ref)).toEqual([`${late.ref} · a further offer`]);
    expect(await scene.message("holder", `${of.ref} · after the meeting`)).toContain(PLOT);
  });

  test("a no that a partner on pause has not been told is not put right: they hear the yes alone", async () => {
    const of = await scene.caseOnAgenda();
    const visit = await scene.offered(of, "tenancy", "A visit about the tenancy", "housing");
    await scene.followedUp(of);
    await scene.world.submit("tenancy", "directory.pause", {}, { until: "2026-12-04" });
    await scene.answer(of, { "answer-O1": "no" });
    expect(await scene.heard("tenancy", visit.ref)).toEqual([]);
    await scene.answer(of, { "answer-O1": "yes" });
    await scene.world.moveTo("2026-12-07T08:30:00.000Z");
    expect(await scene.heard("tenancy", visit.ref)).toEqual([`${visit.ref} · the person said yes`]);
  });
});
