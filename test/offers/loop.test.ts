import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import type { Case } from "../../src/cases/domain/types.js";
import { addService } from "../../src/directory/use-cases/add-service.js";
import type { Offer } from "../../src/offers/domain/types.js";
import { publicOffersOfCase } from "../../src/offers/queries.js";
import { wordsOf } from "../support/world.js";
import { codeOf, openScene, type Scene } from "./scene.js";

/** After a yes: what the partner answers, and who hears of it. */
let scene: Scene;
beforeAll(async () => {
  scene = await openScene();
}, 60_000);
afterAll(() => scene.close());

async function agreed(
  what = "A place in the gardening group",
): Promise<{ of: Case & { ref: string }; offer: Offer }> {
  const of = await scene.caseOnAgenda();
  const offer = await scene.offered(of, "garden", what);
  await scene.followedUp(of);
  await scene.answer(of, { "answer-O1": "yes" });
  return { of, offer };
}

describe("the partner's answer", () => {
  test.each([
    ["offers.accepted", {}, "accepted"],
    ["offers.needs-information", {}, "needs-information"],
    ["offers.could-not-reach", {}, "could-not-reach"],
    ["offers.waiting-list", { weeks: "6" }, "waiting-list"],
    ["offers.loop", { answer: "waiting-list", weeks: "4" }, "waiting-list"],
  ])("%s is told to the case holder; the same again is said kindly", async (action, values, status) => {
    const { of, offer } = await agreed();
    const send = () =>
      Object.keys(values).length > 0
        ? scene.world.submit("garden", action, { offer: offer.id }, values)
        : scene.world.press("garden", action, { offer: offer.id });
    expect(codeOf(await send())).toBe(`offer-loop-${status}`);
    expect(codeOf(await send())).toBe("offer-already-so");
    expect(await scene.status(of, offer.id)).toBe(status);
    const heard = await scene.heard("holder", offer.ref);
    expect(heard).toHaveLength(2);
    expect(heard[1]).toContain(offer.ref);
  });

  test("a form about everything asks for the weeks and the reason it needs, and keeps what was typed", async () => {
    const { of, offer } = await agreed();
    const send = (values: Record<string, unknown>) =>
      scene.world.submit("garden", "offers.loop", { offer: offer.id }, values);
    expect(codeOf(await send({ answer: "waiting-list" }))).toBe("offer-needs-weeks");
    expect(codeOf(await send({ answer: "no-capacity" }))).toBe("offer-needs-reason");
    expect(codeOf(await send({ answer: "waiting-list", weeks: "200" }))).toBe("form-problems");
    expect(await scene.status(of, offer.id)).toBe("contacted");
  });

  test("the form of a waiting list holds what was said before, and what helps meanwhile outlives new weeks", async () => {
    const { of, offer } = await agreed();
    const said = { weeks: "6", meanwhile: "The shed is open to anybody on Fridays." };
    await scene.world.submit("garden", "offers.waiting-list", { offer: offer.id }, said);
    for (const action of ["offers.waiting-list", "offers.loop"]) {
      const form = JSON.stringify(await scene.world.press("garden", action, { offer: offer.id }));
      expect(form).toContain(said.meanwhile);
      expect(form).toContain('"value":6');
    }
    await scene.world.submit(
      "garden",
      "offers.loop",
      { offer: offer.id },
      {
        ...{ ...said, answer: "accepted" },
      },
    );
    const again = JSON.stringify(
      await scene.world.press("garden", "offers.waiting-list", { offer: offer.id }),
    );
    expect(again).toContain(said.meanwhile);
    expect(await scene.status(of, offer.id)).toBe("accepted");
  });

  test("what helps meanwhile, typed with another answer than a waiting list, is not dropped: it is asked about", async () => {
    const { of, offer } = await agreed();
    const typed = { answer: "accepted", meanwhile: "The shed is open." };
    const reply = await scene.world.submit("garden", "offers.loop", { offer: offer.id }, typed);
    expect(codeOf(reply)).toBe("offer-meanwhile-alone");
    expect(JSON.stringify(reply)).toContain("The shed is open.");
    expect(await scene.status(of, offer.id)).toBe("contacted");
  });

  test("no capacity has a reason, goes to case holder and chair, and leaves a gap where nothing else is", async () => {
    const { of, offer } = await agreed();
    const reply = await scene.world.submit(
      "garden",
      "offers.no-capacity",
      { offer: offer.id },
      { reason: "All plots are taken" },
    );
    expect(codeOf(reply)).toBe("offer-loop-no-capacity");
    for (const member of ["holder", "chair"]) {
      const told = await scene.message(member, `${offer.ref} · without capacity`);
      expect(told).toContain("All plots are taken");
      expect(told).toContain(`${of.ref}-G1`);
    }
    expect(await scene.gapsOf(of)).toMatchObject([{ because: "no-capacity", owner: "holder" }]);
    expect(codeOf(await scene.world.press("garden", "offers.accepted", { offer: offer.id }))).toBe(
      "offer-declined-by-partner",
    );
  });

  test("not suitable, with a service in the directory for the need: that is shown, and there is no gap", async () => {
    await scene.world.arrange((work) =>
      addService(work, {
        ...{
          id: "walk",
          area: "area-1",
          organisation: "homefirst",
          owner: "tenancy",
          name: "Wednesday walks",
        },
        ...{
          what: "Easy walks",
          needs: ["employment-education"],
          pcns: [],
          capacity: { kind: "open", at: work.now },
        },
      }),
    );
    const of = await scene.caseOnAgenda();
    const offer = await scene.offered(of, "garden", "Work in the shop", "employment-education");
    await scene.followedUp(of);
    await scene.answer(of, { "answer-O1": "yes" });
    await scene.world.submit(
      "garden",
      "offers.not-suitable",
      { offer: offer.id },
      { reason: "Too far to travel" },
    );
    expect(await scene.message("holder", `${offer.ref} · not suitable`)).toContain("Wednesday walks");
    expect(await scene.gapsOf(of)).toEqual([]);
  });

  test("only the partner answers, and only after a yes", async () => {
    const of = await scene.caseOnAgenda();
    const offer = await scene.offered(of, "garden", "A plot");
    expect(codeOf(await scene.world.press("tenancy", "offers.accepted", { offer: offer.id }))).toBe(
      "owner-only",
    );
    expect(codeOf(await scene.world.press("garden", "offers.accepted", { offer: offer.id }))).toBe(
      "offer-not-contacted",
    );
    expect(await scene.status(of, offer.id)).toBe("made");
  });
});

describe("help", () => {
  test("started is noted once for the case, whoever says it, and both hear how it went", async () => {
    const { of, offer } = await agreed();
    await scene.world.press("garden", "offers.accepted", { offer: offer.id });
    expect(codeOf(await scene.world.press("holder", "offers.started", { offer: offer.id }))).toBe(
      "offer-started-now",
    );
    expect(codeOf(await scene.world.press("garden", "offers.started", { offer: offer.id }))).toBe(
      "offer-already-so",
    );
    expect((await scene.caseNow(of)).firstHelpAt).toBe(scene.world.now());
    expect(await scene.message("garden", `${offer.ref} · under way`)).toContain("your help has started");
    const said = { outcome: "partly", words: "Came for a month" };
    expect(codeOf(await scene.world.submit("garden", "offers.outcome", { offer: offer.id }, said))).toBe(
      "offer-outcome-now",
    );
    expect(codeOf(await scene.world.submit("garden", "offers.outcome", { offer: offer.id }, said))).toBe(
      "offer-already-so",
    );
    expect(await scene.message("holder", `${offer.ref} · finished`)).toContain("Came for a month");
  });

  test("a press on a card of a closed case changes nothing and says so", async () => {
    const { of, offer } = await agreed();
    await scene.world.submit("holder", "cases.close", { case: of.id }, { outcome: "moved-on" });
    expect((await scene.caseNow(of)).status).toBe("closed");
    expect(codeOf(await scene.world.press("garden", "offers.accepted", { offer: offer.id }))).toBe(
      "offer-case-ended",
    );
    expect(await scene.status(of, offer.id)).toBe("contacted");
  });
});

describe("views", () => {
  test("my offers shows my own only, and a partner never sees what the person said", async () => {
    const of = await scene.caseOnAgenda();
    await scene.offered(of, "garden", "Mine to see");
    await scene.offered(of, "tenancy", "Not mine to see", "housing");
    await scene.followedUp(of);
    await scene.answer(of, { "answer-O1": "no", "words-O1": "Private words" });
    const pages = [];
    for (let page = 0; page < 6; page += 1)
      pages.push(wordsOf(await scene.world.press("garden", "offers.mine", { page: String(page) })));
    expect(pages.join("\n")).toContain("Mine to see");
    expect(pages.join("\n")).not.toContain("Not mine to see");
    expect(pages.join("\n")).not.toContain("Private words");
    expect(
      wordsOf(
        await scene.world.press("holder", "offers.show", { offer: (await scene.offersOf(of))[0]?.id ?? "" }),
      ),
    ).toContain("Private words");
    expect(
      codeOf(
        await scene.world.press("tenancy", "offers.show", { offer: (await scene.offersOf(of))[0]?.id ?? "" }),
      ),
    ).toBe("owner-only");
    const shown = await publicOffersOfCase(scene.world.roundtable.unit.reading(), of.id);
    expect(shown.map(({ status }) => status)).toEqual(["made", "made"]);
    expect(JSON.stringify(shown)).not.toContain("Private words");
  });
});

describe("gaps", () => {
  test("one tap records it, twice is one, and it is met once", async () => {
    const of = await scene.caseOnAgenda();
    const press = () => scene.world.press("chair", "offers.gap-now", { case: of.id, need: "housing" });
    expect([codeOf(await press()), codeOf(await press())]).toEqual(["gap-recorded", "gap-recorded-before"]);
    const form = { need: "housing", note: "A flat on the ground floor" };
    expect(codeOf(await scene.world.submit("chair", "offers.gap", { case: of.id }, form))).toBe(
      "gap-recorded-before",
    );
    const [gap, ...more] = await scene.gapsOf(of);
    expect(more).toEqual([]);
    expect(wordsOf(await scene.world.press("chair", "offers.of-case", { case: of.id }))).toContain(
      "It is met",
    );
    const met = () => scene.world.press("chair", "offers.gap-met", { gap: gap?.id ?? "" });
    expect([codeOf(await met()), codeOf(await met())]).toEqual(["gap-met-now", "gap-met-before"]);
    expect(
      codeOf(await scene.world.press("garden", "offers.gap-now", { case: of.id, need: "housing" })),
    ).toBe("chairs-only");
  });
});
