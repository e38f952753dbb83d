import { expect, test } from "@jest/globals";
import { firstAnswer } from "../../src/platforms/first-answer.js";

class Refused extends Error {}
const final = (error: unknown) => error instanceof Refused;

/** Asks what answers in this order; an error is thrown. */
function asking(...answers: (string | Error)[]) {
  let asked = 0;
  const ask = async () => {
    const answer = answers[asked];
    asked += 1;
    if (answer instanceof Error) throw answer;
    return answer;
  };
  return { ask, asked: () => asked };
}

test("a lost connection is tried again, twice", async () => {
  const { ask, asked } = asking(new Error("reset"), new Error("reset"), "yes");
  expect(await firstAnswer(ask, final)).toBe("yes");
  expect(asked()).toBe(3);
});

test("what is away is away after the third try, with the last fault", async () => {
  const { ask, asked } = asking(new Error("one"), new Error("two"), new Error("three"), "too late");
  await expect(firstAnswer(ask, final)).rejects.toThrow("three");
  expect(asked()).toBe(3);
});

test("a no is a no at once, and after a lost connection", async () => {
  const first = asking(new Refused("no"), "never asked");
  await expect(firstAnswer(first.ask, final)).rejects.toThrow("no");
  expect(first.asked()).toBe(1);
  const second = asking(new Error("reset"), new Refused("no"), "never asked");
  await expect(firstAnswer(second.ask, final)).rejects.toThrow("no");
  expect(second.asked()).toBe(2);
});
