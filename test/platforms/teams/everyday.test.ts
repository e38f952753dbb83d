import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { memberByAccount } from "../../../src/directory/queries.js";
import { members } from "../../../src/directory/store.js";
import { seriesByCode } from "../../../src/meetings/queries.js";
import { teamsPlaces, userPlace } from "../../../src/platforms/teams/places.js";
import { eventsAfter } from "../../../src/storage/history.js";
import { actionsOf, inputsOf, wordsOf } from "../../fakes/teams/cards.js";
import { nameOf } from "../../fakes/teams/hand.js";
import { chatWith } from "../../fakes/teams/world.js";
import { peopleOf } from "./people.js";
import { accountOf, CHANNEL, openTeamsStage, raiseUser, TEAM, type TeamsStage } from "./stage.js";

/** What happens on Teams beside cards in channels: being added, Home, private answers, identifiers, records. */
let stage: TeamsStage;
let people: ReturnType<typeof peopleOf>;
const world = () => stage.teams.world;

beforeAll(async () => {
  stage = await openTeamsStage({ running: true, start: "2026-12-07T10:30:00.000Z" });
  people = peopleOf(stage);
});
afterAll(() => stage?.stop());

const arrived = () =>
  people
    .channel()
    .concat(world().messages)
    .filter(({ card }) => card?.fallbackText === "Roundtable is here");

describe("when the app is added", () => {
  test("to a team, its channel hears once what to do, however often Teams says so", async () => {
    expect(new Set(arrived().map(({ id }) => id)).size).toBe(1);
    await stage.hand.install(people.account("chair"), TEAM);
    await stage.settle();
    expect(new Set(arrived().map(({ id }) => id)).size).toBe(1);
  });

  test("by somebody on the list, they are linked by their address and welcomed once", async () => {
    const { peerSupport } = stage.world.cast;
    await stage.arrange((work) => members.save(work, { ...peerSupport, accounts: [] }, work.now));
    const before = people.dms("peerSupport").length;
    await stage.hand.install(people.account("peerSupport"));
    await stage.hand.install(people.account("peerSupport"));
    await stage.settle();
    const welcomes = people.dms("peerSupport").slice(before);
    expect(welcomes.map(({ card }) => card?.fallbackText)).toEqual([expect.stringContaining("Welcome")]);
    const account = people.account("peerSupport");
    expect((await memberByAccount(stage.roundtable.unit.reading(), "teams", account))?.id).toBe(
      peerSupport.id,
    );
  });

  test("by somebody who is on no list, they read what to do about it", async () => {
    const aad = raiseUser(stage.teams, { id: "new-here", name: "New Here", email: "new@here.example" });
    await stage.hand.install(aad);
    await stage.settle();
    const told = world().messages.filter(({ conversation }) => conversation === chatWith(world(), aad));
    expect(told).toHaveLength(1);
    expect(wordsOf(told[0]?.card)).toContain("not on the list");
  });

  test("where it is spoken with is kept, with the newest address of the service", async () => {
    const places = teamsPlaces(stage.database);
    const user = people.account("chair");
    const activity = stage.hand.commandActivity(user, "status");
    const moved = { ...activity, serviceUrl: `${stage.teams.url}/uk` };
    await stage.hand.deliver(moved, { claims: { serviceurl: `${stage.teams.url}/uk` } });
    await stage.settle();
    expect(await places.get(userPlace(user))).toMatchObject({
      serviceUrl: `${stage.teams.url}/uk`,
      conversation: chatWith(world(), user),
    });
  });
});

describe("private answers", () => {
  test("in a channel are for one person, and otherwise go into their chat", async () => {
    await people.command("gp", "find housing", CHANNEL);
    expect(wordsOf(people.whispers("gp").at(-1)?.card).toLowerCase()).toContain("housing");
    world().noTargeted = true;
    const [before, whispers] = [people.dms("gp").length, people.whispers("gp").length];
    await people.command("gp", "find housing", CHANNEL);
    expect(people.dms("gp")).toHaveLength(before + 1);
    expect(people.whispers("gp")).toHaveLength(whispers);
  });

  test("that can reach nobody are not given to all", async () => {
    const user = world().users.get(people.account("gp"));
    if (user) user.installed = false;
    await people.command("gp", "mine", CHANNEL);
    await people.command("gp", "find housing", CHANNEL);
    const last = people.channel().at(-1);
    expect(wordsOf(last?.card)).toContain("does not let Roundtable write to them");
    if (user) user.installed = true;
    world().noTargeted = false;
  });

  test("a mistyped verb is answered with the nearest, by its name on Teams", async () => {
    await people.command("gp", "staus");
    expect(wordsOf(people.dms("gp").at(-1)?.card)).toContain('Did you mean "status"');
    expect(wordsOf(people.dms("gp").at(-1)?.card)).toContain("@Roundtable help");
  });
});

describe("Home", () => {
  test("is a card in the personal chat that follows what there is to do", async () => {
    await people.command("chair", "mine", CHANNEL);
    const home = people.dms("chair").at(-1);
    const before = wordsOf(home?.card);
    await people.bring("caseHolderLinkWorker");
    expect(wordsOf(home?.card)).not.toBe(before);
    expect(wordsOf(home?.card)).toContain("NAV-2612-01");
  });

  test("asked for again comes at the end of the chat, and that one follows from then on", async () => {
    await people.command("chair", "mine");
    const newer = people.dms("chair").at(-1);
    await people.press("chair", people.find(people.dms("chair"), "waits for your decision"), "cases.accept");
    await stage.settle();
    expect(newer?.earlier.length).toBeGreaterThan(0);
  });
});

describe("an identifier that somebody writes in the MDT's channel (L9)", () => {
  const NUMBER = "943 476 5919";
  const told = (who: "gp" | "chair" | "deputy" | "police") =>
    people.dms(who).filter(({ card }) => /delete a message|may identify somebody/.test(wordsOf(card)));
  const seen = async () =>
    (await eventsAfter(stage.database.db, 0)).filter(({ type }) => type === "identifier-seen");
  async function says(user: string, text: string, at = CHANNEL) {
    const { message, activity } = stage.hand.write(user, at, text);
    expect((await stage.hand.deliver(activity)).status).toBe(200);
    await stage.settle();
    return { message, activity };
  }

  test("is told to its author and the chairs at once, privately, also on a Saturday night", async () => {
    const { message } = await says(people.account("gp"), `Is it ${NUMBER}? <at>Roundtab</at>`);
    expect(told("gp")).toHaveLength(1);
    expect(wordsOf(told("gp")[0]?.card)).toContain("an NHS number");
    for (const leader of ["chair", "deputy"] as const) {
      expect(told(leader)).toHaveLength(1);
      expect(wordsOf(told(leader)[0]?.card)).toContain(stage.world.cast.gp.name);
      expect(JSON.stringify(told(leader)[0]?.card)).toContain(`/${message.id}?`);
    }
    expect(people.channel().filter(({ card }) => wordsOf(card).includes("NHS number"))).toEqual([]);
  });

  test("is told once, however often Teams tells it; and when a message is changed", async () => {
    const { activity, message } = await says(people.account("gp"), `Their number is ${NUMBER}, I think.`);
    await stage.hand.deliver(activity);
    await stage.settle();
    expect(told("gp")).toHaveLength(2);
    await says(people.account("police"), "They would come");
    const { activity: fine } = await says(people.account("police"), "Would they come?", message.conversation);
    expect(told("police")).toHaveLength(0);
    const changed = { ...fine, type: "messageUpdate", text: "Mr Tidswell at 14 Fenwick Lane, NV3 4QT?" };
    await stage.hand.deliver({
      ...changed,
      channelData: { ...(fine.channelData as object), eventType: "editMessage" },
    });
    await stage.settle();
    expect(told("police")).toHaveLength(1);
    expect(await seen()).toHaveLength(3);
  });

  test("by somebody who is on no list is told to them in the channel, and to the chairs", async () => {
    const aad = accountOf("new-here");
    await says(aad, `Ring 07700 900461`);
    const private_ = world().messages.filter(({ only }) => only === aad);
    expect(wordsOf(private_.at(-1)?.card)).toContain("a phone number");
    expect(await seen()).toHaveLength(4);
  });

  test("no word of it is kept or logged", async () => {
    const events = JSON.stringify(await eventsAfter(stage.database.db, 0));
    for (const word of [NUMBER, "Tidswell", "900461"]) {
      expect(events).not.toContain(word);
      expect(stage.log.join("\n")).not.toContain(word);
    }
  });
});

describe("message actions on what somebody wrote under a case's card", () => {
  test("record it as their offer, in words that passed the guard", async () => {
    await people.moveTo("2026-12-11T10:00:00.000Z");
    const root = people.caseCard("NAV-2612-01");
    const { message } = stage.hand.write(
      people.account("allotment"),
      root.conversation,
      "We can keep a plot & a shed for them",
    );
    await stage.hand.messageAction(people.account("chair"), "record_offer", message);
    const dialog = stage.hand.top(people.account("chair"));
    expect(Object.values(dialog.values)).toContain("We can keep a plot & a shed for them");
    expect(JSON.stringify(actionsOf(dialog.card))).not.toContain("shed");
    const need = inputsOf(dialog.card).find(({ id }) => id === "need");
    const [first] = (need?.choices ?? []) as { value: string }[];
    await people.submit("chair", {
      starts: "two-weeks",
      ...(need && !dialog.values.need && first ? { need: first.value } : {}),
    });
    expect(wordsOf(people.caseCard("NAV-2612-01").card)).toContain("We can keep a plot & a shed for them");
  });

  test("or as an action", async () => {
    const root = people.caseCard("NAV-2612-01");
    const { message } = stage.hand.write(
      people.account("gp"),
      root.conversation,
      "I will look at the letters",
    );
    await stage.hand.messageAction(people.account("chair"), "record_action", message);
    expect(Object.values(stage.hand.top(people.account("chair")).values)).toContain(
      "I will look at the letters",
    );
  });

  test("anywhere else it says where it works", async () => {
    const { message } = stage.hand.write(people.account("gp"), CHANNEL, "I will look at the letters");
    await stage.hand.messageAction(people.account("chair"), "record_offer", message);
    expect(wordsOf(stage.hand.top(people.account("chair")).card)).toContain("in the thread of a case");
  });
});

test("a command in the thread of a case is about that case", async () => {
  const root = people.caseCard("NAV-2612-01");
  await people.command("gp", "offer", root.conversation);
  const offered = people.whispers("gp").at(-1);
  expect(offered?.card && actionsOf(offered.card).map(nameOf)).toEqual(["offers.make"]);
});

test("a channel gets its MDT by the chair's word there", async () => {
  const other = "19:another@thread.tacv2";
  world().teams.get(TEAM)?.channels.add(other);
  await people.command("chair", "here", other);
  const offered = people.whispers("chair").at(-1);
  if (offered) await people.press("chair", offered, "series.here");
  await people.submit("chair", {});
  const series = await seriesByCode(stage.roundtable.unit.reading(), "NAV");
  expect(series?.channels).toEqual([{ platform: "teams", id: other }]);
});

test("nothing that Teams was sent would have been refused", () => {
  expect(world().complaints).toEqual([]);
  expect(world().duplicates()).toEqual([]);
});
