import { expect, test } from "@jest/globals";
import { newId } from "../../src/app/new-id.js";

const FORM = /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

test("each id comes after the one before, whatever the clock does", () => {
  const now = Date.now() + 60_000;
  // Ten thousand within one millisecond, then an hour back, then on.
  const moments = [
    ...Array.from({ length: 10_000 }, () => now),
    ...Array.from({ length: 100 }, () => now - 3_600_000),
    ...Array.from({ length: 100 }, (_, n) => now + n),
  ];
  const ids = moments.map((at) => newId(at));
  expect(ids.filter((id) => !FORM.test(id))).toEqual([]);
  expect(ids.toSorted()).toEqual(ids);
  expect(new Set(ids).size).toBe(ids.length);
});

test("its time is the wall's, and the rest is chance", () => {
  const at = Date.now() + 3_600_000;
  const [one, other] = [newId(at), newId(at)];
  expect(Number.parseInt(one.replace("-", "").slice(0, 12), 16)).toBe(at);
  expect(one.slice(-17)).not.toBe(other.slice(-17));
});
