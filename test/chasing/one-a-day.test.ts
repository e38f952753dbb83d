import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { chase } from "../../src/chasing/use-cases/chase.js";
import { addService } from "../../src/directory/use-cases/add-service.js";
import { setRoles } from "../../src/directory/use-cases/set-roles.js";
import { openScene, type Scene, SERIES } from "../offers/scene.js";
import { wordsOf } from "../support/world.js";

/** W6: at most one chasing message a person a day, three for any one thing, nobody who has answered. */
let scene: Scene;
beforeEach(async () => {
  scene = await openScene();
}, 60_000);
afterEach(() => scene.close());

/** A yes of this moment, in a case of its own: Bea is nudged two working days later. */
async function agreed(what: string) {
  const of = await scene.caseOnAgenda();
  const offer = await scene.offered(of, "garden", what);
  await scene.followedUp(of);
  await scene.answer(of, { [`answer-${offer.ref.split("-").at(-1)}`]: "yes" });
  return offer;
}

/** First lines of what Bea got from a moment on. */
async function since(moment: string, member = "garden"): Promise<string[]> {
  const all = await scene.world.dms(member);
  return all
    .filter(({ postedAt }) => postedAt >= moment)
    .map((message) => wordsOf(message).split("\n")[0] ?? "");
}

describe("what one person is asked about on one day", () => {
  test("is one message, with the buttons of each", async () => {
    const first = await agreed("A plot");
    const second = await agreed("A second plot");
    await scene.world.moveTo("2026-12-04T09:00:00.000Z");
    const got = await since("2026-12-04T08:00:00.000Z");
    expect(got).toEqual([`2 things wait for you: ${first.ref}, ${second.ref}`]);
    const words = await scene.message("garden", "2 things wait");
    expect(words).toContain(`${first.ref} · the person is waiting to hear from you`);
    expect(words).toContain(`${second.ref} · the person is waiting to hear from you`);
    const shown = (await scene.world.dms("garden")).at(-1);
    const card = JSON.stringify(shown && "card" in shown ? shown.card : {});
    for (const { id } of [first, second]) expect(card.split(`"offer":"${id}"`).length).toBeGreaterThan(3);
  });

  test("what was answered in the meantime is not in it", async () => {
    const first = await agreed("A plot");
    const second = await agreed("A second plot");
    await scene.world.press("garden", "offers.accepted", { offer: first.id });
    await scene.world.moveTo("2026-12-04T09:00:00.000Z");
    expect(await since("2026-12-04T08:00:00.000Z")).toEqual([
      `${second.ref} · the person is waiting to hear from you`,
    ]);
  });

  test("what falls due after the day's message has gone waits for the next working day", async () => {
    const first = await agreed("A plot");
    await scene.world.moveTo("2026-12-04T09:00:00.000Z");
    await scene.world.arrange(async (work) => {
      await chase(work, "garden", {
        about: "something",
        tag: "something-1",
        card: "offers.nudge",
        args: { offer: first.id },
      });
    });
    await scene.world.moveTo("2026-12-04T17:00:00.000Z");
    expect(await since("2026-12-04T08:00:00.000Z")).toHaveLength(1);
    // Monday, and no earlier than nine.
    await scene.world.moveTo("2026-12-07T08:59:00.000Z");
    expect(await since("2026-12-04T10:00:00.000Z")).toHaveLength(0);
    await scene.world.moveTo("2026-12-07T09:00:00.000Z");
    expect(await since("2026-12-04T10:00:00.000Z")).toHaveLength(1);
  });

  test("waits for the end of a pause", async () => {
    await agreed("A plot");
    await scene.world.submit("garden", "directory.pause", {}, { until: "2026-12-08" });
    await scene.world.moveTo("2026-12-08T18:00:00.000Z");
    expect(await since("2026-12-03T00:00:00.000Z")).toEqual([]);
    await scene.world.moveTo("2026-12-09T09:00:00.000Z");
    // The second nudge fell due on the same day: the thing is still one.
    expect(await since("2026-12-03T00:00:00.000Z")).toHaveLength(1);
  });

  test("comes the next morning when a pause is ended early", async () => {
    const offer = await agreed("A plot");
    await scene.world.submit("garden", "directory.pause", {}, { until: "2027-02-10" });
    await scene.world.moveTo("2026-12-07T12:00:00.000Z");
    expect(await since("2026-12-03T00:00:00.000Z")).toEqual([]);
    await scene.world.submit("garden", "directory.pause", {}, { until: "" });
    await scene.world.moveTo("2026-12-08T09:00:00.000Z");
    expect(await since("2026-12-03T00:00:00.000Z")).toEqual([
      `${offer.ref} · the person is waiting to hear from you`,
    ]);
  });

  test("is no more than one message holds: the longest waiting first, the rest on the next mornings", async () => {
    const offers = [];
    for (let n = 1; n <= 9; n += 1) offers.push(await agreed(`Plot ${n}`));
    await scene.world.moveTo("2026-12-04T09:00:00.000Z");
    await scene.world.moveTo("2026-12-07T09:00:00.000Z");
    const all = (await scene.world.dms("garden"))
      .filter(({ postedAt }) => postedAt >= "2026-12-04")
      .map(wordsOf);
    expect(all.map((words) => words.split(":")[0])).toEqual([
      "5 things wait for you",
      "4 things wait for you",
    ]);
    const nudged = offers.filter(({ ref }) => all.join("\n").includes(`${ref} · the person is waiting`));
    expect(nudged).toHaveLength(9);
  }, 120_000);

  test("puts a person who waits before how full a service is, though that was asked earlier", async () => {
    const plot = await agreed("A plot");
    await scene.world.moveTo("2026-12-03T19:00:00.000Z");
    await scene.world.arrange(async (work) => {
      const of = { area: "area-1", organisation: "allotment", owner: "garden", pcns: ["NAV"] };
      const facts = {
        what: "Help.",
        needs: ["community-activities"],
        capacity: { kind: "unknown" },
      } as const;
      for (const name of ["The plot", "The kitchen"]) await addService(work, { ...of, ...facts, name });
      const args = { member: "garden", pcn: "NAV" };
      await chase(work, "garden", { about: "room", tag: "room", card: "directory.capacity-asked", args });
    });
    await scene.world.moveTo("2026-12-04T10:00:00.000Z");
    expect(await since("2026-12-04T08:00:00.000Z")).toEqual([
      `${plot.ref} · the person is waiting to hear from you`,
    ]);
    await scene.world.moveTo("2026-12-07T10:00:00.000Z");
    const [next = "", ...more] = await since("2026-12-07T08:00:00.000Z");
    expect(next).toContain("is there room in your 2 services");
    expect(more).toEqual([]);
  }, 60_000);

  test("goes to whoever is the chair on that day, and nothing of a case to whoever has left its list", async () => {
    const offer = await agreed("A plot");
    await scene.world.arrange((work) =>
      chase(work, "tenancy", {
        about: "who",
        tag: "who-1",
        card: "offers.no-reply",
        args: { offer: offer.id, reader: "chair" },
      }),
    );
    await scene.world.arrange((work) =>
      chase(work, "out", { about: "x", tag: "x-1", card: "offers.nudge", args: { offer: offer.id } }),
    );
    await scene.world.arrange((work) => setRoles(work, { series: SERIES, member: "out", roles: [] }));
    await scene.world.moveTo("2026-12-03T09:00:00.000Z");
    const about = async (member: string) =>
      (await since("2026-12-02T00:00:00.000Z", member)).filter((line) =>
        /no reply|waiting to hear/.test(line),
      );
    expect(await about("chair")).toEqual([`${offer.ref} · no reply from the partner`]);
    expect(await about("tenancy")).toEqual([]);
    expect(await about("out")).toEqual([]);
  });

  test("is asked three times at most about one thing, and with the same tag once", async () => {
    const offer = await agreed("A plot");
    const ofThis = async () =>
      (await scene.world.roundtable.database.pool.query(
        "select state->>'day' as day from roundtable.chases where state->>'about' = 'the same' and status = 'sent'",
      )) as { rows: { day: string }[] };
    for (const [day, tag] of [
      ["2026-12-03", "a"],
      ["2026-12-03", "a"],
      ["2026-12-07", "b"],
      ["2026-12-08", "c"],
      ["2026-12-10", "d"],
    ]) {
      await scene.world.moveTo(`${day}T10:00:00.000Z`);
      await scene.world.arrange((work) =>
        chase(work, "garden", {
          about: "the same",
          tag: `the-same-${tag}`,
          card: "offers.nudge",
          args: { offer: offer.id },
        }),
      );
      await scene.world.moveTo(`${day}T10:30:00.000Z`);
    }
    expect((await ofThis()).rows.map(({ day }) => day).sort()).toEqual([
      "2026-12-03",
      "2026-12-07",
      "2026-12-08",
    ]);
  });
});
