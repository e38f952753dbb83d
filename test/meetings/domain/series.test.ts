import { describe, expect, test } from "@jest/globals";
import { findPerson } from "../../../src/directory/domain/find-person.js";
import type { Member } from "../../../src/directory/domain/types.js";
import { leaders } from "../../../src/meetings/domain/people.js";
import { checkSettings, DEFAULT_SETTINGS } from "../../../src/meetings/domain/settings.js";
import { codeOf, done } from "./sample.js";

const member = (id: string, name: string): Member => ({
  id,
  area: "area-1",
  status: "active",
  name,
  email: `${id}@example.org`,
  organisation: "o1",
  job: "nurse",
  discipline: "nursing",
  accounts: [],
  digest: 1,
});
const list = [member("m1", "Bryony Ashdown"), member("m2", "Bryony Quill"), member("m3", "Tamsin Vale")];

describe("settings of a series", () => {
  test("the defaults are accepted", () => {
    expect(checkSettings(DEFAULT_SETTINGS).ok).toBe(true);
  });

  test.each([
    ["the nudge comes before the call", { nudgeDays: 10 }, "settings-out-of-order"],
    ["the cut-off comes before the nudge", { cutOffDays: 8 }, "settings-out-of-order"],
    ["the agenda is out before the cut-off", { agendaDays: 5 }, "settings-out-of-order"],
    ["the reminder comes before the agenda", { reminderDays: 3 }, "settings-out-of-order"],
    ["messages would go out at night", { morning: "07:30" }, "settings-quiet-hours"],
    ["messages would wait until the next day", { morning: "18:00" }, "settings-quiet-hours"],
    ["the cut-off is at night", { cutOffTime: "23:00" }, "settings-quiet-hours"],
    ["nudges stand in the wrong order", { answerNudgeDays: [5, 5, 15] }, "settings-nudges-out-of-order"],
  ] as const)("are refused when %s", (_, change, code) => {
    expect(codeOf(checkSettings({ ...DEFAULT_SETTINGS, ...change }))).toBe(code);
  });
});

describe("finding a person by what somebody typed", () => {
  test("takes an id, an address, a name in any case, or the only part that fits", () => {
    expect(done(findPerson(list, "m3")).id).toBe("m3");
    expect(done(findPerson(list, "M1@example.org")).id).toBe("m1");
    expect(done(findPerson(list, " bryony  quill ")).id).toBe("m2");
    expect(done(findPerson(list, "tamsin")).id).toBe("m3");
  });

  test("asks again when nobody or several fit", () => {
    expect(codeOf(findPerson(list, "bryony"))).toBe("person-ambiguous");
    expect(codeOf(findPerson(list, "nobody"))).toBe("person-not-found");
    expect(codeOf(findPerson(list, " "))).toBe("person-not-found");
  });
});

test("the deputy leads as the chair does", () => {
  expect(leaders({ chair: "a", deputy: "b" })).toEqual(["a", "b"]);
  expect(leaders({ chair: "a", deputy: undefined })).toEqual(["a"]);
});
