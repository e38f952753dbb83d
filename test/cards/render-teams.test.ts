import { describe, expect, test } from "@jest/globals";
import { button, card, para } from "../../cards/kit.js";
import { toTeamsDialog, toTeamsMessage } from "../../cards/render/teams.js";
import { allSamples } from "../../cards/samples.js";
import { actionsOf, complaintsAbout } from "../fakes/teams/cards.js";
import type { ShownCard } from "../fakes/teams/world.js";

describe.each(allSamples())("$name, in its worst case too", ({ kind, make }) => {
  test("is a card that Teams takes", () => {
    if (kind === "form") {
      const { title, card } = toTeamsDialog(make(), { $dialog: "f:1780000000000" });
      expect(title.length).toBeGreaterThan(0);
      expect(complaintsAbout("dialog", card, card)).toEqual([]);
      return;
    }
    const shown = toTeamsMessage(make(), `roundtable-${"0".repeat(32)}`);
    expect(complaintsAbout("message", shown, { attachments: [shown] })).toEqual([]);
    expect(JSON.stringify(shown)).not.toMatch(/\/mdt\b/);
  });
});

test("a button that opens a form fetches a dialog; every other keeps its Action.Execute and the fallback", () => {
  const shown = toTeamsMessage(
    card({
      first: "NAV · type /mdt help",
      body: [para("Or /mdt.")],
      buttons: [
        button({ label: "Offer", action: "offers.make", data: { case: "c" }, opensForm: true }),
        button({ label: "Not us", action: "cases.not-us", data: { case: "c" } }),
      ],
    }),
    "mark",
    { $held: "h" },
  ) as unknown as ShownCard;
  const [offer, notUs] = actionsOf(shown);
  expect(offer).toEqual({
    type: "Action.Submit",
    title: "Offer",
    data: { action: "offers.make", case: "c", $held: "h", msteams: { type: "task/fetch" } },
  });
  expect(notUs).toMatchObject({
    type: "Action.Execute",
    verb: "cases.not-us",
    data: { case: "c" },
    fallback: { type: "Action.Submit", data: { action: "cases.not-us", case: "c" } },
  });
  expect(shown.body[0]).toMatchObject({ id: "mark", text: "NAV · type @Roundtable help" });
  expect(shown.fallbackText).toBe("NAV · type @Roundtable help");
});
