import { afterAll, afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { toText } from "../../cards/render/plain.js";
import { digestDue } from "../../src/digest/due.js";
import { netRows } from "../../src/digest/views/net.js";
import { weeklySource } from "../../src/digest/views/weekly.js";
import type { Member } from "../../src/directory/domain/types.js";
import { memberById } from "../../src/directory/queries.js";
import { joinSeries } from "../../src/directory/use-cases/join-series.js";
import { closeScenes, openScene, type Scene } from "../directory/scene.js";
import { actionOf, caseOf, events, gapOf, lay, meetingOf, offerOf } from "./scene.js";

/** Tuesday 1 December 2026; Naverley's MDT is on Wednesday the 16th, Brenleigh's on the 17th. */
let scene: Scene;
beforeEach(async () => {
  scene = await openScene();
  await lay(scene, {
    meetings: [meetingOf("NAV", "2026-12-16T10:00:00.000Z"), meetingOf("BRE", "2026-12-17T10:00:00.000Z")],
  });
}, 60_000);
afterEach(() => scene.close());
afterAll(closeScenes);

const cast = () => scene.world.cast;
const MONDAY = "2026-12-07T09:00:00.000Z";

/** What is due at `now`, as the tick does it: for everybody, or (sooner done) for the cast alone. */
async function tick(now: string, who: "everybody" | "cast" = "cast"): Promise<void> {
  scene.setNow(now);
  const players = Object.values(cast()).map(({ id }) => id);
  for (const id of await digestDue.due(scene.unit.reading(), now, 500)) {
    if (who === "cast" && !players.includes(id)) continue;
    await scene.unit.run({ kind: "clock" }, (work) => digestDue.onDue(work, id));
  }
}
async function sentTo(member: Member): Promise<string[]> {
  const rows = await scene.outbox();
  return rows
    .filter((row) => row.card === "digest.weekly" && row.surface === `dm:${member.id}`)
    .map(({ tag }) => tag);
}
async function words(member: Member): Promise<string> {
  const seen = { at: `dm:${member.id}`, now: scene.unit.now() } as const;
  const card = await weeklySource(scene.unit.reading(), { member: member.id }, seen);
  return "drop" in card ? `dropped: ${card.drop}` : toText(card);
}

describe("on Monday at nine", () => {
  test("nobody gets an empty digest, and why is written down", async () => {
    await tick(MONDAY, "everybody");
    expect((await scene.outbox()).filter(({ card }) => card === "digest.weekly")).toEqual([]);
    const skipped = await events(scene, "digest-skipped");
    expect(skipped).toHaveLength(141);
    expect(skipped.find(({ thing }) => thing === cast().gp.id)?.facts).toEqual({
      week: "2026-W50",
      reason: "nothing-to-say",
    });
    expect(skipped.find(({ thing }) => thing === "karen-beltoft")?.facts.reason).toBe("in-no-series");
  });

  test("whoever has something to do gets one message for the week, also when the job runs twice", async () => {
    const { caseHolderLinkWorker: holder, chair, deputy } = cast();
    await lay(scene, { cases: [caseOf("NAV-2612-01", holder.id)] });
    await tick(MONDAY);
    await tick(MONDAY);
    await scene.unit.run({ kind: "clock" }, (work) => digestDue.onDue(work, chair.id));
    expect(await sentTo(chair)).toEqual([`digest:${chair.id}:2026-W50`]);
    expect(await sentTo(deputy)).toEqual([`digest:${deputy.id}:2026-W50`]);
    expect(await sentTo(holder)).toEqual([`digest:${holder.id}:2026-W50`]);
    expect(await sentTo(cast().police)).toEqual([]);
    expect((await memberById(scene.unit.reading(), chair.id))?.dueAt).toBe("2026-12-14T09:00:00.000Z");
    await tick("2026-12-14T09:00:00.000Z");
    expect(await sentTo(chair)).toHaveLength(2);
  });

  test("one that was missed until the weekend does not come on the same morning as the next", async () => {
    const { caseHolderLinkWorker: holder, chair } = cast();
    await lay(scene, { cases: [caseOf("NAV-2612-01", holder.id)] });
    // Asleep from before Monday the 7th until Saturday the 12th.
    await tick("2026-12-12T11:00:00.000Z");
    expect(await sentTo(chair)).toEqual([]);
    await tick("2026-12-14T09:00:00.000Z");
    expect(await sentTo(chair)).toEqual([`digest:${chair.id}:2026-W51`]);
  });

  test("a bank holiday moves it to the next working day, and nothing goes out on the day itself", async () => {
    await lay(scene, { cases: [caseOf("NAV-2612-01", cast().caseHolderLinkWorker.id)] });
    await tick("2026-12-21T09:00:00.000Z");
    await tick("2026-12-28T09:00:00.000Z");
    expect(await sentTo(cast().chair)).toEqual([`digest:${cast().chair.id}:2026-W52`]);
    await tick("2026-12-29T09:00:00.000Z");
    expect((await sentTo(cast().chair)).toSorted()).toEqual([
      `digest:${cast().chair.id}:2026-W52`,
      `digest:${cast().chair.id}:2026-W53`,
    ]);
  });

  test("off is off; another day is that day; a pause holds it", async () => {
    const { chair, deputy, caseHolderLinkWorker: holder } = cast();
    await lay(scene, { cases: [caseOf("NAV-2612-01", holder.id)] });
    expect(await scene.run(chair, "digest.settings", {}, { day: "off" })).toMatchObject({
      value: { say: "digest-turned-off" },
    });
    expect(await scene.run(deputy, "digest.settings", {}, { day: "3" })).toMatchObject({
      value: { say: "digest-day-set", with: { day: "Wednesday" } },
    });
    expect(await scene.run(deputy, "digest.settings", {}, { day: "3" })).toMatchObject({ ok: true });
    expect(await scene.run(deputy, "digest.settings", {}, { day: "sometimes" })).toMatchObject({
      refusal: { code: "digest-day-not-known" },
    });
    await scene.run(holder, "directory.pause", {}, { until: "2026-12-11" });
    await tick("2026-12-02T09:00:00.000Z");
    expect(await sentTo(deputy)).toHaveLength(1);
    await tick(MONDAY);
    expect([await sentTo(chair), await sentTo(holder)]).toEqual([[], []]);
    await tick("2026-12-14T09:00:00.000Z");
    expect(await sentTo(holder)).toHaveLength(1);
  });

  test("after a weekend of outage the digest waits for the morning", async () => {
    await lay(scene, { cases: [caseOf("NAV-2612-01", cast().caseHolderLinkWorker.id)] });
    await tick("2026-12-08T21:00:00.000Z");
    const rows = (await scene.outbox()).filter(({ card }) => card === "digest.weekly");
    expect(new Set(rows.map((row) => (row as unknown as { notBefore: string }).notBefore))).toEqual(
      new Set(["2026-12-09T08:00:00.000Z"]),
    );
  });
});

describe("what the digest says", () => {
  test("to the chair: what to decide with a button, what is overdue, with the person and not met", async () => {
    const { chair, caseHolderLinkWorker: holder, dogWalking } = cast();
    const waiting = caseOf("NAV-2611-01", holder.id, {
      status: "with-the-person",
      discussedAt: "2026-11-18T10:00:00.000Z",
      lastDiscussedAt: "2026-11-18T10:00:00.000Z",
    });
    await lay(scene, {
      cases: [caseOf("NAV-2612-01", holder.id), waiting],
      offers: [
        offerOf(waiting, 1, dogWalking.id, {
          status: "contacted",
          at: "2026-11-20T10:00:00.000Z",
          contactedAt: "2026-11-20T10:00:00.000Z",
          nudges: 1,
        }),
      ],
      gaps: [gapOf(waiting, 1, holder.id)],
    });
    const said = await words(chair);
    expect(said).toContain("NAV-2612-01: decide about this case");
    expect(said).toContain("[See the case] [Accept]");
    expect(said).toContain("waiting for your decision NAV-2612-01");
    expect(said).toContain("with the person NAV-2611-01");
    expect(said).toContain("overdue NAV-2611-01, NAV-2611-01-O1");
    expect(said).toContain("nobody could meet NAV-2611-01-G1");
    expect(said).toContain("NAV-2612 · Naverley · Wed 16 Dec, 10:00");
  });

  test("to the chair: an urgent question whose offers nobody has put to the person, as they were asked to look", async () => {
    const { chair, caseHolderLinkWorker: holder, dogWalking } = cast();
    const asked = (n: number, ref: string) =>
      caseOf(ref, holder.id, {
        status: "accepted",
        urgent: {
          round: 1,
          status: "closed",
          openedAt: "2026-11-18T10:00:00.000Z",
          openedBy: holder.id,
          halfAt: "2026-11-19T10:00:00.000Z",
          closesAt: "2026-11-20T10:00:00.000Z",
          closedAt: "2026-11-20T10:00:00.000Z",
          asked: n,
        },
      });
    const [chairs, holders] = [asked(2, "NAV-2612-01"), asked(1, "NAV-2612-02")];
    const state = { status: "put-to-person", at: "2026-11-18T12:00:00.000Z" } as const;
    await lay(scene, {
      cases: [chairs, holders],
      offers: [offerOf(chairs, 1, dogWalking.id, state), offerOf(holders, 1, dogWalking.id, state)],
    });
    const said = await words(chair);
    expect(said).toContain("NAV-2612-01: ask the case holder how it stands");
    expect(said).not.toContain("NAV-2612-02: ask the case holder");
    // And the watch says that it is the case holder's turn, not the agenda's.
    const rows = await netRows(scene.unit.reading(), { id: chairs.series, zone: "Europe/London" }, MONDAY);
    const turns = rows.map(({ ref, next: { owner, step } }) => `${ref} ${owner} ${step}`);
    expect(turns).toEqual([
      "NAV-2612-01 case-holder talk-with-the-person",
      "NAV-2612-02 case-holder talk-with-the-person",
    ]);
  });

  test("holds references and steps, and no word about the person", async () => {
    const { chair, caseHolderLinkWorker: holder, dogWalking } = cast();
    const about = caseOf("NAV-2612-01", holder.id, { status: "in-progress" });
    await lay(scene, {
      cases: [about],
      offers: [offerOf(about, 1, dogWalking.id, { status: "put-to-person", at: "2026-11-20T10:00:00.000Z" })],
    });
    for (const reader of [chair, holder, dogWalking]) {
      expect(await words(reader)).not.toContain("Words that must not stand");
    }
  });

  test("to the case holder: a question, what to ask the person, and whom they wait for", async () => {
    const { caseHolderLinkWorker: holder, dogWalking, gp, chair } = cast();
    const sent = caseOf("NAV-2612-01", holder.id);
    const agreed = caseOf("NAV-2611-01", holder.id, {
      status: "with-the-person",
      discussedAt: "2026-11-18T10:00:00.000Z",
      lastDiscussedAt: "2026-11-18T10:00:00.000Z",
    });
    await lay(scene, {
      cases: [sent, agreed],
      questions: [{ of: agreed, asker: gp.id }],
      offers: [
        offerOf(agreed, 1, dogWalking.id, {
          status: "contacted",
          at: "2026-11-27T10:00:00.000Z",
          contactedAt: "2026-11-27T10:00:00.000Z",
          nudges: 0,
        }),
        offerOf(agreed, 2, gp.id, { status: "put-to-person", at: "2026-11-20T10:00:00.000Z" }),
      ],
    });
    const said = await words(holder);
    expect(said).toContain("NAV-2611-01: talk the offers through with the person");
    expect(said).toContain("NAV-2611-01: answer a question");
    expect(said).toContain(
      `NAV-2611-01-O1: ${dogWalking.name}, make contact after the yes, overdue since`.slice(0, 60),
    );
    expect(said).toContain(`NAV-2612-01: ${chair.name}, decide about the case`);
    expect(said).toContain("with your NAV-2612-01");
    expect(said).not.toContain("NAV-2611-01-O2");
    const partner = await words(dogWalking);
    expect(partner).toContain("NAV-2611-01-O1: the person said yes: make contact");
    expect(partner).toContain("Last month 2 offers were made for 1 case; none has started yet.");
  });

  test("is one message over all PCNs, five things at most and overdue first", async () => {
    const { chair, police } = cast();
    await scene.unit.run({ kind: "clock" }, (work) =>
      joinSeries(work, { series: "series-BRE", member: police.id, roles: ["partner"] }),
    );
    const here = caseOf("NAV-2611-01", chair.id, { status: "in-progress" });
    const there = caseOf("BRE-2611-01", chair.id, { status: "in-progress" });
    await lay(scene, {
      cases: [here, there],
      actions: [
        ...[1, 2, 3, 4].map((n) => actionOf(here, n, police.id, `2026-12-1${n}`)),
        ...[1, 2, 3].map((n) => actionOf(there, n, police.id, n === 3 ? "2026-11-20" : `2026-12-0${n + 1}`)),
      ],
    });
    const said = await words(police);
    expect(said).toContain("Your week · 7 things need you");
    expect(said).toContain("And 2 more in /mdt mine.");
    const refs = [...said.matchAll(/((?:NAV|BRE)-2611-01-A\d): your action/g)].map(([, ref]) => ref);
    expect(refs).toEqual([
      "BRE-2611-01-A3",
      "BRE-2611-01-A1",
      "BRE-2611-01-A2",
      "NAV-2611-01-A1",
      "NAV-2611-01-A2",
    ]);
    expect(said).toContain("BRE-2612 · Brenleigh");
    expect(said).toContain("NAV-2612 · Naverley");
  });

  test("of an ended case nobody is asked for anything", async () => {
    const { chair, police } = cast();
    const ended = caseOf("NAV-2611-01", chair.id, { status: "closed", closedAt: "2026-11-25T10:00:00.000Z" });
    await lay(scene, { cases: [ended], actions: [actionOf(ended, 1, police.id, "2026-11-20")] });
    expect(await words(police)).toBe("dropped: nothing is left to say");
  });

  test("a coordinator is told nothing of cases, a commissioner sees counts with small ones hidden", async () => {
    const { coordinator, commissioner, caseHolderLinkWorker: holder, dogWalking } = cast();
    const all = [1, 2, 3, 4, 5, 6].map((n) =>
      caseOf(`NAV-2611-0${n}`, holder.id, { status: "in-progress", discussedAt: "2026-11-18T10:00:00.000Z" }),
    );
    const [first] = all;
    if (!first) throw new Error("there is a first case");
    await lay(scene, {
      meetings: [meetingOf("NAV", "2026-11-18T10:00:00.000Z", { status: "signed-off" })],
      cases: all,
      offers: [offerOf(first, 1, dogWalking.id, { status: "made" })],
    });
    expect(await words(coordinator)).toBe("dropped: nothing is left to say");
    expect(await scene.view(coordinator, "digest.home")).not.toContain("NAV-2611-01");
    const totals = await scene.view(commissioner, "digest.totals", { series: "series-NAV" });
    expect(totals).toContain("MDTs held: 1");
    expect(totals).toContain("Cases discussed: 6");
    expect(totals).toContain("Offers made: <5");
    expect(totals).toContain("Help started: 0");
    expect(totals).toContain("Offers made: grassroots 0, local <5, national 0");
    expect(totals).toContain("National offers that a chair put forward early: 0");
    expect(await scene.view(commissioner, "digest.totals")).toBe("totals-no-series");
  });
});
