import { describe, expect, test } from "@jest/globals";
import { card } from "../../cards/kit.js";
import type { Member, Platform } from "../../src/directory/domain/types.js";
import { DeliveryError, type Messenger, type Place } from "../../src/jobs/messenger.js";
import { type Showing, show } from "../../src/jobs/show.js";

type Does = { post?: DeliveryError; update?: DeliveryError; finds?: string };

/** A platform that remembers what it was asked, and fails as told. */
function platform(name: Platform, does: Does = {}) {
  const asked: string[] = [];
  const messenger: Messenger = {
    platform: name,
    async post(place) {
      asked.push(place.kind === "thread" ? `post under ${place.parent}` : "post");
      if (does.post) throw does.post;
      return `${name}-1`;
    },
    async update(_place, id) {
      asked.push(`update ${id}`);
      if (does.update) throw does.update;
    },
    async find() {
      asked.push("find");
      return does.finds;
    },
  };
  return { messenger, asked };
}
const member = { id: "m" } as Member;
const CHANNEL: Place = { kind: "channel", series: "s" };
const DM: Place = { kind: "dm", member };
const message = (name: Platform) =>
  ({ platform: name, messageId: `${name}-0` }) as Showing["messages"][number];
const showing = (place: Place, of: ReturnType<typeof platform>[], more: Partial<Showing> = {}) =>
  show({
    place,
    messengers: of.map(({ messenger }) => messenger),
    messages: [],
    tried: false,
    parents: new Map(),
    card: card({ first: "NAV · dates", body: [] }),
    key: "k",
    ...more,
  });
const gone = (code: string) => new DeliveryError("gone", code);
const later = new DeliveryError("later", "rate-limited", 1000);

describe("what only changes what stands", () => {
  const shows = async (does: Does, more: Partial<Showing>) => {
    const slack = platform("slack", does);
    const { shown } = await showing(DM, [slack], { onlyInPlace: true, ...more });
    return { asked: slack.asked, shown: shown.length };
  };

  test("is posted nowhere", async () => {
    expect(await shows({}, {})).toEqual({ asked: [], shown: 0 });
    expect(await shows({}, { tried: true })).toEqual({ asked: ["find"], shown: 0 });
  });

  test("changes a message that is known, or that a worker posted before it died", async () => {
    expect(await shows({}, { messages: [message("slack")] })).toEqual({
      asked: ["update slack-0"],
      shown: 1,
    });
    expect(await shows({ finds: "slack-7" }, { tried: true })).toEqual({
      asked: ["find", "update slack-7"],
      shown: 1,
    });
  });
});

describe("in a channel that is on two platforms", () => {
  test("a card is posted on both, and updated where it stands", async () => {
    const [slack, teams] = [platform("slack"), platform("teams")];
    const end = await showing(CHANNEL, [slack, teams], { messages: [message("slack")] });
    expect(slack.asked).toEqual(["update slack-0"]);
    expect(teams.asked).toEqual(["post"]);
    expect(end).toEqual({
      shown: [
        { platform: "slack", messageId: "slack-0" },
        { platform: "teams", messageId: "teams-1" },
      ],
      gone: [],
    });
  });

  test("one that must wait does not keep the other from its message, which is known from then on", async () => {
    const [slack, teams] = [platform("slack", { post: later }), platform("teams")];
    const end = await showing(CHANNEL, [slack, teams]);
    expect(end).toMatchObject({ shown: [{ platform: "teams" }], fault: { code: "rate-limited" } });
  });

  test("one that is gone is told, the other goes on", async () => {
    const [slack, teams] = [platform("slack", { post: gone("is_archived") }), platform("teams")];
    const end = await showing(CHANNEL, [slack, teams]);
    expect(end).toMatchObject({ shown: [{ platform: "teams" }], gone: [{ code: "is_archived" }] });
    expect(end.fault).toBeUndefined();
  });

  test("after an unclear attempt each looks for its own", async () => {
    const [slack, teams] = [platform("slack", { finds: "slack-9" }), platform("teams")];
    await showing(CHANNEL, [slack, teams], { tried: true });
    expect(slack.asked).toEqual(["find", "update slack-9"]);
    expect(teams.asked).toEqual(["find", "post"]);
  });

  test("an answer in a thread hangs under each platform's own card, and is left out where there is none", async () => {
    const [slack, teams] = [platform("slack"), platform("teams")];
    const place: Place = { kind: "thread", series: "s", parent: "any" };
    await showing(place, [slack, teams], { parents: new Map([["teams", "teams-root"]]) });
    expect(slack.asked).toEqual([]);
    expect(teams.asked).toEqual(["post under teams-root"]);
  });
});

describe("to one person", () => {
  test("a message goes on the first platform alone", async () => {
    const [slack, teams] = [platform("slack"), platform("teams")];
    await showing(DM, [slack, teams]);
    expect([slack.asked, teams.asked]).toEqual([["post"], []]);
  });

  test("it goes on the next where the first has no way to them, and the first says so", async () => {
    const [teams, email] = [
      platform("teams", { post: gone("BotNotInConversationRoster") }),
      platform("email"),
    ];
    const end = await showing(DM, [teams, email]);
    expect(end).toMatchObject({
      shown: [{ platform: "email" }],
      gone: [{ code: "BotNotInConversationRoster" }],
    });
  });

  test("a platform that must wait is waited for", async () => {
    const [slack, teams] = [platform("slack", { post: later }), platform("teams")];
    const end = await showing(DM, [slack, teams]);
    expect(end.fault?.code).toBe("rate-limited");
    expect(teams.asked).toEqual([]);
  });

  test("what stands already is brought up to date where it stands", async () => {
    const [slack, teams] = [platform("slack"), platform("teams")];
    await showing(DM, [slack, teams], { messages: [message("teams")] });
    expect([slack.asked, teams.asked]).toEqual([[], ["update teams-0"]]);
  });

  test("their tab is published, and a card of theirs elsewhere is brought up to date, never posted", async () => {
    const [slack, teams] = [platform("slack"), platform("teams")];
    await showing({ kind: "home", member }, [slack, teams]);
    expect([slack.asked, teams.asked]).toEqual([["post"], []]);
    await showing({ kind: "home", member }, [slack, teams], { messages: [message("teams")] });
    expect(teams.asked).toEqual(["update teams-0"]);
  });
});
