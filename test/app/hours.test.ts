import { expect, test } from "@jest/globals";
import { ROOMS } from "../../src/app/compose.js";
import { CARDS_WITH_HOURS, hourOf } from "../../src/app/hours.js";

const hour = (card: string, args: Record<string, string> = {}, more = {}) =>
  hourOf({ card, args, at: "dm:somebody", ...more });

test("every card with an hour of its own is one that some room shows", () => {
  const cards = new Set(ROOMS.flatMap((room) => Object.keys(room.cards)));
  expect(CARDS_WITH_HOURS.filter((card) => !cards.has(card))).toEqual([]);
});

test("what is not named waits, so that a new message is polite before anybody thinks of it", () => {
  expect(hour("some.new-card")).toBe("waits");
});

test("what came of an urgent case is told at once, other news of a case is not", () => {
  expect(hour("cases.told", { what: "handled-outside" })).toBe("now");
  expect(hour("cases.told", { what: "carried-over" })).toBe("waits");
});

test("whoever shows a message may say that it cannot wait; a tab that nobody is called to never does", () => {
  expect(hour("directory.welcome", {}, { atOnce: true })).toBe("now");
  expect(hour("digest.home", {}, { at: "home:somebody" })).toBe("now");
});
