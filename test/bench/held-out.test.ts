import { describe, expect, test } from "@jest/globals";
import { heldOutDocuments } from "../../src/bench/held-out/compose.js";
import { ORIGINS } from "../../src/bench/held-out/names/origins.js";
import { TEMPLATES } from "../../src/bench/held-out/templates/templates.js";
import type { HeldOutDocument, IdentifierType } from "../../src/bench/held-out/types.js";

const documents = heldOutDocuments(1, 1000);
const identifiers = documents.flatMap((document) => document.identifiers);

/** Written out as a record, so that a new type does not compile before it is listed here. */
const TYPES: Record<IdentifierType, true> = {
  ...{ name: true, phone: true, email: true, handle: true, url: true, "nhs-number": true, reference: true },
  ...{ nino: true, vehicle: true, bank: true, postcode: true, address: true, "house-name": true },
  ...{ "birth-date": true, "event-date": true, "exact-age": true, place: true },
};

const counts = <T>(list: T[]) => {
  const found = new Map<T, number>();
  for (const item of list) found.set(item, (found.get(item) ?? 0) + 1);
  return found;
};

describe("the labels of the held-out corpus", () => {
  test("cut text that is there, without its edges being blank, and never overlap", () => {
    const wrong = documents.filter(({ text, identifiers: labels }) => {
      let reached = 0;
      return !labels.every(({ start, end }) => {
        const cut = text.slice(start, end);
        const fine = start >= reached && end > start && end <= text.length && cut === cut.trim();
        reached = end;
        return fine;
      });
    });
    expect(wrong).toEqual([]);
  });

  test("stand in every document", () => {
    expect(documents.filter((document) => document.identifiers.length < 3)).toEqual([]);
  });

  test("say the origin and form of every name, and of nothing else", () => {
    const odd = identifiers.filter(({ type, origin, form }) => (type === "name") !== Boolean(origin && form));
    expect(odd).toEqual([]);
  });

  test("call ages, dates of events, places and outward postcodes indirect, and names and numbers direct", () => {
    const indirect = new Set(identifiers.filter(({ direct }) => !direct).map(({ type }) => type));
    expect([...indirect].sort()).toEqual(["address", "event-date", "exact-age", "place", "postcode"]);
    expect(identifiers.filter(({ type, direct }) => direct && /age|event|place/.test(type))).toEqual([]);
  });

  test("about eight in a hundred are disguised", () => {
    const share = identifiers.filter(({ disguise }) => disguise).length / identifiers.length;
    expect(share).toBeGreaterThan(0.06);
    expect(share).toBeLessThan(0.1);
  });
});

describe("a thousand documents", () => {
  test("are the same for the same seed and others for another", () => {
    expect(heldOutDocuments(1, 1000)).toEqual(documents);
    expect(heldOutDocuments(2, 1000)).not.toEqual(documents);
  });

  test("use every template, none much more than another", () => {
    const used = counts(documents.map(({ template }) => template));
    expect([...used.keys()].sort()).toEqual(TEMPLATES.map(({ id }) => id).sort());
    expect(Math.max(...used.values()) - Math.min(...used.values())).toBeLessThanOrEqual(1);
  });

  test("have names of every origin and identifiers of every type", () => {
    expect(new Set(identifiers.flatMap(({ origin }) => origin ?? []))).toEqual(
      new Set(ORIGINS.map(({ name }) => name)),
    );
    expect(new Set(identifiers.map(({ type }) => type))).toEqual(new Set(Object.keys(TYPES)));
  });

  test("have no slot left open, and no document twice", () => {
    expect(documents.filter(({ text }) => /[{}|]|undefined/.test(text))).toEqual([]);
    expect(new Set(documents.map(({ text }) => text)).size).toBe(documents.length);
  });
});

describe("casing", () => {
  const of = (register: HeldOutDocument["register"]) => documents.filter((one) => one.register === register);
  const lower = ({ text }: HeldOutDocument) => text === text.toLowerCase();

  test("chat is lower case and capitals are upper case", () => {
    expect(of("chat").every(lower)).toBe(true);
    expect(of("capitals").every(({ text }) => text === text.toUpperCase())).toBe(true);
  });

  test("about half of what was dictated is lower case", () => {
    const share = of("dictated").filter(lower).length / of("dictated").length;
    expect(share).toBeGreaterThan(0.35);
    expect(share).toBeLessThan(0.65);
  });

  test("letters, notes and lists keep their capitals", () => {
    expect([...of("letter"), ...of("notes"), ...of("bullets")].filter(lower)).toEqual([]);
  });
});
