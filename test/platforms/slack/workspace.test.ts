import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { caseByRef } from "../../../src/cases/queries.js";
import { seriesByChannel, seriesByCode } from "../../../src/meetings/queries.js";
import { allSeries } from "../../../src/meetings/store.js";
import { offersOfCase } from "../../../src/offers/queries.js";
import { actionsOfCase } from "../../../src/plan/queries.js";
import { eventsAfter } from "../../../src/storage/history.js";
import type { SlackView } from "../../fakes/slack/world.js";
import { CASE, peopleOf } from "./people.js";
import { CHANNEL, openSlackStage, type SlackStage } from "./stage.js";

/** Home, shortcuts, and which MDT meets in a channel. */
let stage: SlackStage;
let people: ReturnType<typeof peopleOf>;
const reading = () => stage.roundtable.unit.reading();

beforeAll(async () => {
  stage = await openSlackStage({ running: true, start: "2026-12-02T09:30:00.000Z" });
  people = peopleOf(stage);
  await people.bring("caseHolderLinkWorker");
});
afterAll(() => stage?.stop());

const home = (who: Parameters<typeof people.account>[0]) => stage.slack.world.homes.get(people.account(who));
const wordsOf = (view: SlackView | undefined) => JSON.stringify(view?.blocks ?? []);
const openHome = async (user: string) => {
  await stage.hand.event({ type: "app_home_opened", tab: "home", user, channel: "D1" });
  await stage.settle();
};

const caseCard = () => {
  const found = people.channel().find(({ text }) => text.startsWith("NAV-2612-01 "));
  if (!found) throw new Error("the agenda is not out");
  return found;
};

describe("Home", () => {
  test("shows what is theirs when they open it, and nobody has one before", async () => {
    expect(home("chair")).toBeUndefined();
    await openHome(people.account("chair"));
    expect(wordsOf(home("chair"))).toContain("NAV-2612-01");
    expect(home("deputy")).toBeUndefined();
  });

  test("follows what they have to do, whoever changed it", async () => {
    await openHome(people.account("deputy"));
    expect(wordsOf(home("deputy"))).toContain("cases.accept");
    await people.press("chair", people.find(people.dms("chair"), "NAV-2612-01"), "cases.accept");
    expect(wordsOf(home("deputy"))).not.toContain("cases.accept");
    expect(wordsOf(home("chair"))).not.toContain("cases.accept");
  });

  test("is a place to press in: a form opens, an answer comes as a direct message, a page is turned in place", async () => {
    const shown = home("chair");
    if (!shown) throw new Error("no Home");
    const before = people.dms("chair").length;
    await people
      .press("chair", shown, "offers.mine")
      .catch(async () => people.press("chair", shown, "digest.help"));
    expect(people.dms("chair").length).toBe(before + 1);
    const paged = { ...stage.hand.pressPayload(people.account("chair"), shown, firstButton(shown)) };
    const actions = [{ type: "button", action_id: "digest.home", value: '{"page":"0"}', action_ts: "1" }];
    const published = stage.slack.world.calls.filter(({ method }) => method === "views.publish").length;
    await stage.hand.interactive({ ...paged, actions });
    await stage.settle();
    expect(stage.slack.world.calls.filter(({ method }) => method === "views.publish")).toHaveLength(
      published + 1,
    );
    expect(people.dms("chair").length).toBe(before + 1);
  });

  test("tells whoever is not on the list how to get there", async () => {
    const { world } = stage.slack;
    world.users.set("U0NEW", { id: "U0NEW", team: world.team, name: "New", email: "new@nowhere.example" });
    await openHome("U0NEW");
    expect(wordsOf(world.homes.get("U0NEW"))).toContain("not on the list");
  });
});

describe("shortcuts", () => {
  test("Bring a case opens the form from anywhere, and the answer comes as a direct message", async () => {
    await stage.hand.shortcut(people.account("socialWorker"), "bring_case");
    await stage.settle();
    expect(stage.hand.top(people.account("socialWorker")).callback_id).toBe("cases.bring");
    await people.submit("socialWorker", {
      ...CASE,
      situation: "Would like to sing.",
    });
    expect(people.find(people.dms("socialWorker"), "NAV-2612-02").text).toContain("NAV-2612-02");
  });

  test("Record as offer and Record as action take over the words under a case, and whose they are", async () => {
    await people.moveTo("2026-12-11T10:00:00.000Z");
    const card = caseCard();
    const gardener = people.account("allotment");
    const said = stage.hand.say(gardener, CHANNEL, "We have a plot &amp; tea, I can ask <@U0ROUND>", card.ts);
    await stage.hand.messageShortcut(people.account("chair"), "record_offer", said);
    await stage.settle();
    const form = stage.hand.top(people.account("chair"));
    expect(JSON.stringify(form.state)).toContain("We have a plot & tea, I can ask");
    expect(JSON.stringify(form.state)).toContain(stage.world.cast.allotment.id);
    // The words stand in their field, not in what is hidden.
    expect(form.private_metadata).not.toContain("plot");
    await people.submit("chair", { need: "community-activities", starts: "this-week" });
    const theCase = await caseByRef(reading(), "NAV-2612-01");
    const [offer] = await offersOfCase(reading(), theCase?.id ?? "");
    expect(offer).toMatchObject({ owner: stage.world.cast.allotment.id });

    await stage.hand.messageShortcut(people.account("chair"), "record_action", said);
    await stage.settle();
    await people.submit("chair", {});
    const [action] = await actionsOfCase(reading(), theCase?.id ?? "");
    expect(action).toMatchObject({ owner: stage.world.cast.allotment.id });
  });

  test("are refused with a sentence where there is no case, by whoever may not, and on a card of ours", async () => {
    const card = caseCard();
    const loose = stage.hand.say(people.account("gp"), CHANNEL, "Good morning");
    const said = stage.hand.say(people.account("gp"), CHANNEL, "I could see them", card.ts);
    for (const [who, message, words] of [
      ["chair", loose, "thread of a case"],
      ["chair", card, "thread of a case"],
      ["gp", said, "Only the chair"],
    ] as const) {
      await stage.hand.messageShortcut(people.account(who), "record_offer", message);
      await stage.settle();
      expect(people.whispers(who).at(-1)?.text).toContain(words);
    }
  });
});

describe("which MDT meets in a channel:", () => {
  const OTHER = "C0BRENLEIGH";
  beforeAll(async () => {
    stage.slack.world.channels.set(OTHER, { id: OTHER, kind: "channel", botIn: true });
    await people.command("chair", "/mdt setup");
    await people.submit("chair", {
      code: "BRE",
      name: "Brenleigh MDT",
      rule: "2nd Tuesday 14:00 for 60m",
      chair: stage.world.cast.chair.id,
      onHoliday: "ask",
    });
  });

  test("whoever is no leader is not asked", async () => {
    await people.command("gp", "/mdt", OTHER);
    expect(stage.slack.world.open.get(people.account("gp")) ?? []).toEqual([]);
    await people.command("gp", "/mdt here", OTHER);
    expect(people.whispers("gp").at(-1)?.text).toContain("Only a chair, deputy or coordinator");
  });

  test("a chair who types /mdt there is asked, and says so once", async () => {
    await people.command("chair", "/mdt", OTHER);
    const form = stage.hand.top(people.account("chair"));
    expect(form.callback_id).toBe("series.here");
    await people.submit("chair", {});
    const series = await seriesByChannel(reading(), { platform: "slack", id: OTHER });
    expect(series?.code).toBe("BRE");
    expect(people.whispers("chair").at(-1)?.text).toContain("BRE meets in this channel from now on");
    const connected = (await eventsAfter(stage.database.db, 0)).filter(
      ({ type }) => type === "channel-connected",
    );
    expect(connected).toHaveLength(1);
    await people.command("chair", "/mdt", OTHER);
    expect(stage.slack.world.open.get(people.account("chair"))).toEqual([]);
  });

  test("a channel has one MDT, and an MDT moves with one command", async () => {
    const nav = await seriesByCode(reading(), "NAV");
    await people.command("chair", "/mdt here", OTHER);
    await people.submit("chair", { series: nav?.id ?? "" });
    const stack = stage.slack.world.open.get(people.account("chair")) ?? [];
    expect(JSON.stringify(stack.map(({ blocks }) => blocks))).toContain("a channel has one MDT");
    stage.slack.world.open.set(people.account("chair"), []);
    stage.slack.world.channels.set("C0NEW", { id: "C0NEW", kind: "channel", botIn: true });
    await people.command("chair", "/mdt here", "C0NEW");
    await people.submit("chair", { series: nav?.id ?? "" });
    expect((await allSeries.get(reading(), nav?.id ?? ""))?.channels).toEqual([
      { platform: "slack", id: "C0NEW" },
    ]);
  });

  test("a command typed there is about it, without its code", async () => {
    await people.command("chair", "/mdt schedule", OTHER);
    expect(people.whispers("chair").at(-1)?.text).toContain("BRE");
    await people.command("chair", "/mdt schedule", "C0NEW");
    expect(people.whispers("chair").at(-1)?.text).toContain("NAV");
  });

  test("in direct messages there is no channel to say it of", async () => {
    await people.command("chair", "/mdt here");
    expect(people.dms("chair").at(-1)?.text).toContain("no channel");
  });
});

test("Slack would have refused nothing of all this", () => {
  expect(stage.slack.world.complaints).toEqual([]);
});

function firstButton(view: SlackView): string {
  for (const block of view.blocks) {
    const [first] = (block.elements as { action_id?: string }[] | undefined) ?? [];
    if (block.type === "actions" && first?.action_id !== undefined) return first.action_id;
  }
  throw new Error("no button");
}
