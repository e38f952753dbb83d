import { describe, expect, test } from "@jest/globals";
import { check } from "../../src/guard/check.js";
import type { FindingType } from "../../src/guard/rules.js";

/** Each text in guillemets must be covered by findings of the type. */
const found: Partial<Record<FindingType, readonly string[]>> = {
  address: [
    "she lives at «hawthorn cottage» with two cats",
    "LOOK FOR «THE GABLES» ON THE LEFT",
    "the house is called «fernbank», up a track",
    "carers go to «Ashlea» twice a day",
    "born at «high barn» and never left",
    "Address: «Bryn Awel»",
    "«7 Heol y Bont» since May",
    "«45 Kingsway», top bell",
    "«4 The Crescent»",
    "post to «Plot 12 Meadow View»",
    "moved to «Flat 2/1, 14 Leith Walk»",
    "on «16 high st» over the shop",
  ],
  "birth-date": [
    "date of birth «three nine fifty eight»",
    "dob «23 eleven 72»",
    "d o b «3 9 58»",
    "DOB «3·9·58»",
    "born on «Boxing Day» 1961".replace(" 1961", ""),
    "born in the «summer of 1958»",
  ],
  reference: [
    "case ref «SW 44 91»",
    "MARAC no «M/26/091»",
    "EHCP «E/771»",
    "log «0912/44» from the police",
    "log number «four four one nine»",
    "ref: «ab-c9k2»",
  ],
  postcode: ["back in «m14 5 tp» now", "it is «LS6 SBD» she wrote"],
};

describe("forms nobody would put in a form", () => {
  const rows = Object.entries(found).flatMap(([type, texts]) => texts.map((text) => [type, text] as const));
  test.each(rows)("%s: %s", (type, marked) => {
    const start = marked.indexOf("«");
    const end = marked.indexOf("»") - 1;
    const text = marked.replace(/[«»]/g, "");
    const { findings } = check(text, { smallWorld: false });
    const signs = [...text]
      .map((sign, at) => ({ sign, at }))
      .filter(({ sign, at }) => at >= start && at < end && /[\p{L}\p{N}]/u.test(sign));
    const open = signs.filter(({ at }) => !findings.some((one) => one.start <= at && one.end > at));
    expect([text, open]).toEqual([text, []]);
    expect(findings.map((one) => one.type)).toContain(type);
  });
});

describe("ordinary words of houses, births and numbers pass", () => {
  test.each([
    "walked to the old school and sat by the gables",
    "went home at the end, back at work, in the hall at tea time",
    "at church hall on Mondays, then to the food bank and the river bank",
    "a flat with a view of the park, next to the old mill",
    "born two weeks early, born at 28 weeks, birthday in 3 days",
    "ref made to the team, case closed, log on twice, number 3 on the list",
    "vitamin B12 2 ug, E10 at the pump, takes M6 3 times a week",
  ])("%s", (text) => {
    expect(check(text).findings.map(({ rule, start, end }) => [rule, text.slice(start, end)])).toEqual([]);
  });
});
