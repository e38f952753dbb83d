import { describe, expect, test } from "@jest/globals";
import { firstSentences, plainText } from "../../../src/directory/domain/import/plain-text.js";
import { readText, rowsOf } from "./reading.js";

/** A service as real feeds have it. */
const service = {
  id: "0f9e",
  name: "Reed &amp; Water desk",
  status: "active",
  description:
    "<p>Help with <b>letters</b>&nbsp;&amp; bills.</p><ul><li>debts</li><li>fuel</li></ul><script>alert(1)</script>",
  minimumAge: -1,
  maximum_age: "64",
  assured_date: "2026-11-03T00:00:00",
  vendor_score: 0.93,
  fees: null,
  cost_options: [{ amount: 0 }, { amount: 3, amountDescription: "a session" }],
  organization: { id: "a1", name: "Reedwater Trust" },
  languages: [{ name: "English" }, { name: "Polish" }],
  contacts: [{ name: "Desk", phones: [{ number: "01632 960 100 (ask for Sam, not Mondays)" }] }],
  attributes: [
    { taxonomy_term: { name: "Debt advice", taxonomy: "service types" } },
    { taxonomy_term: { name: "Wheelchair users", taxonomy: "accessibility" } },
  ],
  service_at_locations: [
    {
      location: {
        accessibility: [{ description: "Step-free" }],
        addresses: [{ address_1: "1 Lock Lane", city: "Naverley" }],
      },
    },
  ],
};
const read = (...services: unknown[]) => rowsOf(JSON.stringify({ contents: services }), "feed.json");

describe("a service of Open Referral UK", () => {
  test("is taken as real feeds have it: HTML, strays, unknown ages, free-text telephones", () => {
    const { rows, bad, notes } = read(service);
    expect({ bad, notes }).toEqual({ bad: [], notes: [] });
    expect(rows[0]).toMatchObject({
      organisation: { name: "Reedwater Trust" },
      service: {
        id: "0f9e",
        name: "Reed & Water desk",
        confirmedOn: "2026-11-03",
        said: {
          what: "Help with letters & bills. • debts • fuel",
          needs: ["money-benefits"],
          ages: { to: 64 },
          cost: "Free; £3 a session",
          languages: ["Polish"],
          access: "Step-free; 1 Lock Lane, Naverley",
          contact: { name: "Desk", phone: "01632 960 100 (ask for Sam, not Mondays)" },
        },
      },
    });
  });

  test.each([
    [{ minimum_age: "eighteen" }, { code: "left-out", field: "minimum_age", found: "eighteen" }],
    [{ url: "see leaflet" }, { code: "left-out", field: "url", found: "see leaflet" }],
    [{ assured_date: "last week" }, { code: "left-out", field: "assured_date", found: "last week" }],
    [{ attributes: [], name: "Zzyzx" }, { code: "no-need" }],
    [{ name: "x".repeat(120) }, { code: "shortened", field: "name", limit: 100 }],
  ])("a value that makes no sense is left out with a note, and the rest is taken: %j", (odd, note) => {
    const { rows, notes } = read({ ...service, ...odd });
    expect(rows).toHaveLength(1);
    expect(notes.map((one) => one.note)).toContainEqual(note);
  });

  test.each([
    [{ ...service, organization: null }, "no-organisation"],
    [{ ...service, name: "  " }, "nothing-named"],
    ["a word", "not-an-object"],
  ])("without what it is known by it is a bad row, and the others are taken: %j", (odd, code) => {
    const { rows, bad } = read(service, odd);
    expect(rows).toHaveLength(1);
    expect(bad).toMatchObject([{ row: 2, fault: { code } }]);
  });

  test("with characters that no database keeps is kept without them", () => {
    const odd = JSON.stringify({ contents: [{ ...service, name: "Re\u0000ed\uD800" }] });
    expect(rowsOf(odd, "feed.json").rows[0]?.service?.name).toBe("Reed");
  });

  test("that is closed for a while or for good says so", () => {
    const of = (status: string) => read({ ...service, status, last_modified: "2026-11-01" }).rows[0]?.service;
    expect(of("temporarily closed")?.room).toEqual({ said: { kind: "closed" }, on: "2026-11-01" });
    expect(of("defunct")?.ended).toBe(true);
    expect(of("active")).toMatchObject({ ended: false, room: undefined });
  });
});

test.each([
  ['{"contents": [', "json-broken"],
  ['{"weather": "fine"}', "not-oruk"],
  ['[{"name": "no id"}]', "not-oruk"],
  ["[1, 2, 3]", "not-oruk"],
  ['{"contents": [{"id": 1, "name": "one"}], "extra": {}}', ""],
])("JSON that is no directory is refused: %s", (text, code) => {
  const found = readText(text, "feed.json");
  expect(typeof found === "string" ? found : "").toBe(code);
});

describe("plain text", () => {
  test.each([
    ["<p>One</p><p>Two</p>", "One\nTwo"],
    ["a < b and b > c", "a < b and b > c"],
    ["&lt;b&gt; &#163;3 &#x2019; &bogus;", "<b> £3 ’ &bogus;"],
    ["<style>p{}</style>words<!-- none -->", "words"],
    ['<a href="https://x.example" onclick="go()">link</a>', "link"],
  ])("%s", (html, words) => {
    expect(plainText(html)).toBe(words);
  });

  test("is quick on a page that never closes its tags", () => {
    const before = performance.now();
    plainText("<".repeat(20_000) + "<script".repeat(2_000) + "<!--".repeat(2_000));
    expect(performance.now() - before).toBeLessThan(2_000);
  });

  test("is shortened after a sentence, else at a word", () => {
    expect(firstSentences("One two. Three four. Five six seven.", 25)).toBe("One two. Three four.");
    expect(firstSentences("One two three four five six", 15)).toBe("One two three…");
  });
});
