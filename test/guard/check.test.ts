import { describe, expect, test } from "@jest/globals";
import { check } from "../../src/guard/check.js";
import { rules } from "../../src/guard/rules.js";
import { ageBand, season, words } from "../../src/guard/words.js";

describe("the verdict", () => {
  test("is clear, confirm or block, by the strongest finding", () => {
    expect(check("a quiet week").verdict).toBe("clear");
    expect(check("aged 47").verdict).toBe("confirm");
    expect(check("aged 47, ring 07700 900123").verdict).toBe("block");
  });
});

describe("findings", () => {
  test("are sorted and never overlap", () => {
    const { findings } = check(
      "Call 07700 900123 on 3 March at 12 Acacia Road, LS6 3AB, aged 47, jo@example.org",
    );
    for (const [i, finding] of findings.entries()) {
      expect(finding.end).toBeGreaterThan(finding.start);
      if (i > 0) expect(finding.start).toBeGreaterThanOrEqual(findings[i - 1]?.end ?? 0);
    }
    expect(findings.map((finding) => finding.type)).toEqual(
      expect.arrayContaining(["phone", "date", "address", "postcode", "age", "email"]),
    );
  });

  test("that overlap become one that speaks for the strongest", () => {
    const [only, ...others] = check("mail jo.1234567@example.org").findings;
    expect(others).toEqual([]);
    expect(only).toMatchObject({ rule: "email", start: 5, end: 27 });
  });

  test("count in UTF-16 units of the text as given", () => {
    const text = "🙂 e\u0301 ﷺ ＬＳ６ ３ＡＢ 🙂";
    const [finding] = check(text).findings;
    expect(text.slice(finding?.start, finding?.end)).toBe("ＬＳ６ ３ＡＢ");
  });

  test("carry a reason and safer words", () => {
    expect(check("aged 47").findings[0]).toEqual({
      start: 0,
      end: 7,
      type: "age",
      severity: "confirm",
      rule: "exact-age",
      reason: words["exact-age"].reason,
      suggestion: "in their late 40s",
    });
  });
});

describe("the safer text", () => {
  test.each([
    ["She was admitted on 3rd March 2026.", "She was admitted in the spring of 2026."],
    ["Unwell since 3 November.", "Unwell since the autumn."],
    ["She is 47 years old and lives at 12 Acacia Road.", "She is in her late 40s and lives in the area."],
    ["Ring 07700 900123 today", "Ring [left out] today"],
    ["aged 93", "90 or over"],
    ["She lives in the LS6 area now", "She lives in the area now"],
    ["soft\u00adhyphen", "softhyphen"],
  ])("of %j is %j", (text, safer) => {
    expect(check(text).safer).toBe(safer);
  });

  test("uses words that themselves pass", () => {
    const own = [...Object.values(words).map(({ suggestion }) => suggestion)];
    for (let years = 0; years < 120; years++) own.push(ageBand(years));
    for (let month = 1; month <= 12; month++)
      own.push(season(month, undefined, false), season(month, 2026, true));
    for (const suggestion of own)
      expect([suggestion, check(suggestion).verdict]).toEqual([suggestion, "clear"]);
  });

  test("names the season of each month", () => {
    const names = Array.from({ length: 12 }, (_, i) => season(i + 1, undefined, true).replace("the ", ""));
    expect(names).toEqual([
      "winter",
      "winter",
      "spring",
      "spring",
      "spring",
      "summer",
      "summer",
      "summer",
      "autumn",
      "autumn",
      "autumn",
      "winter",
    ]);
  });
});

describe("names in the directory", () => {
  const allow = ["Larkfield House", "Acacia Road Project", "42nd Street"];

  test("pass, and so does what stands inside them", () => {
    for (const text of [
      "seen at Larkfield House",
      "the acacia road project",
      "Try the Acacia Road Project.",
    ]) {
      expect(check(text, { allow }).findings).toEqual([]);
    }
  });

  test("do not excuse what merely touches them", () => {
    expect(check("12 Acacia Road", { allow }).verdict).toBe("block");
    expect(check("14 Larkfield House Road", { allow }).verdict).toBe("block");
  });

  test("never excuse the person's own name", () => {
    expect(check("Larkfield House", { allow, known: { name: "Jo Larkfield" } }).verdict).toBe("block");
  });
});

describe("characters nobody sees", () => {
  test.each([
    "\u200b",
    "\u2060",
    "\ufeff",
    "\u00ad",
    "\u202e",
    "\u2066",
    "\u200f",
    "\u200d",
    "\ufe0f",
    "\0",
    "\u2800",
    "\u{e0041}",
  ])("%j is a finding of its own", (character) => {
    const [finding] = check(`so${character}me words`).findings;
    expect(finding).toMatchObject({
      rule: "hidden-character",
      severity: "block",
      start: 2,
      end: 2 + character.length,
    });
  });

  test.each(["👩‍💻", "🧑🏽‍🚀", "❤️‍🔥", "🏴󠁧󠁢󠁳󠁣󠁴󠁿", "#️⃣", "می‌خواهم", "श्री‌मान", "שלום\u200f!", "\ufeffFrom a file"])(
    "%j holds none",
    (text) => {
      // Whether other alphabets hold a name the guard cannot tell, and asks; the characters themselves are in order.
      expect(check(text).findings.filter(({ rule }) => rule !== "other-script")).toEqual([]);
    },
  );
});

test("every rule says why in one plain sentence or two", () => {
  for (const rule of Object.keys(rules) as (keyof typeof rules)[]) {
    expect(words[rule].reason).toMatch(/^[A-Z].*\.$/);
    expect(words[rule].reason.length).toBeLessThan(100);
  }
});
