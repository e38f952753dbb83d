import { describe, expect, test } from "@jest/globals";
import type { Card } from "../../cards/card-types.js";
import { formCard } from "../../cards/form.js";
import { type AnswerRow, answersForm, answersValues } from "../../cards/offers/answers-form.js";
import { heardCard, holderOfferCard, newsCard, noReplyCard } from "../../cards/offers/holder-cards.js";
import { mineCard, ofCaseCard } from "../../cards/offers/list-card.js";
import { chosenMember, memberChoice } from "../../cards/offers/member-choice.js";
import type { Alternatives, OfferFacts } from "../../cards/offers/offer-facts.js";
import {
  answerChangedCard,
  askStartedCard,
  declinedCard,
  nudgeCard,
  partnerCard,
  recordedCard,
} from "../../cards/offers/partner-card.js";
import { toMessage, toModal } from "../../cards/render/block-kit.js";
import { toText } from "../../cards/render/plain.js";
import { assertAdaptive } from "../../cards/render/validate.js";
import { STATUSES } from "./domain/given.js";

/** As long as the forms allow, of signs that cost the most on each platform. */
const WORST = ['"', "{", "<", "&", "🌱", "*", "\\"].map((sign) => sign.repeat(500 / sign.length));
const contact = (n: number) => ({
  name: `Bea Quill ${n}`,
  job: "gardener",
  organisation: `The ${"Long Name ".repeat(7)}Allotment`,
  email: "bea@allotment.example",
});

function facts(what: string, more: Partial<OfferFacts> = {}): OfferFacts {
  const short = what.slice(0, 300);
  return {
    id: "3b8f2f10-8f2b-4a6e-9a51-1d3d5c1f0a77",
    ref: "NAV-2612-03-O12",
    caseId: "3b8f2f10-8f2b-4a6e-9a51-1d3d5c1f0a78",
    caseRef: "NAV-2612-03",
    status: "contacted",
    need: "Employment, education and training",
    what,
    conditions: short,
    starts: "later than a month",
    weeks: 104,
    on: "Wed 16 Dec",
    contactedOn: "Wed 16 Dec",
    next: { owner: "partner", step: "make-contact", by: "Fri 18 Dec" },
    partner: contact(1),
    holder: contact(2),
    recordedBy: "Sam Hollis",
    confirmed: false,
    ended: false,
    reason: short,
    personSaid: short,
    forPartner: short,
    outcome: short,
    ...more,
  };
}

function fits(card: Card): void {
  assertAdaptive(card);
  toMessage(card);
  expect(toText(card)).not.toBe("");
}

describe.each(WORST)("with the longest words %#", (what) => {
  const found: Alternatives = {
    offers: Array.from({ length: 4 }, (_, n) => ({
      ref: `NAV-2612-03-O${n}`,
      who: "Noor Vance, The homefirst group",
      what,
    })),
    services: Array.from({ length: 5 }, () => ({
      name: "A service".repeat(8),
      organisation: "O".repeat(80),
      capacity: "open",
    })),
    more: 12,
    gap: "NAV-2612-03-G1",
  };

  test.each(STATUSES)("every card of an offer that is %s fits both platforms", (status) => {
    const offer = facts(what, { status });
    for (const card of [
      partnerCard(offer),
      recordedCard(offer),
      declinedCard(offer),
      answerChangedCard(offer),
      nudgeCard(offer),
      askStartedCard(offer),
      holderOfferCard(offer),
      newsCard(offer, "status", "case-holder", found),
      newsCard(offer, "further", "chair", undefined),
      noReplyCard(offer, "case-holder"),
      heardCard(offer),
    ]) {
      fits(card);
    }
  });

  test("long lists are paged, and every offer is on some page", () => {
    const all = Array.from({ length: 8 }, (_, n) => facts(what, { ref: `NAV-2612-03-O${n + 1}` }));
    const seen = [0, 1, 2].map((page) => {
      const mine = mineCard(all, page);
      fits(mine);
      fits(ofCaseCard({ case: "NAV-2612-03", caseId: "case" }, all, page));
      return toText(mine);
    });
    for (const { ref } of all) expect(seen.join("\n")).toContain(ref);
  });

  test("the form for six answers fits a modal", () => {
    const rows: AnswerRow[] = Array.from({ length: 6 }, (_, n) => ({
      number: `O${n + 1}`,
      who: "Bea Quill, The allotment group",
      what,
      answer: "not-now",
      words: what.slice(0, 300),
      shared: true,
      contacted: n === 0,
    }));
    const definition = answersForm({ case: "NAV-2612-03", rows, page: 0, pages: 2 });
    const card = formCard(definition, { context: { case: "case", page: "0" }, values: answersValues(rows) });
    assertAdaptive(card);
    toModal(card);
  });
});

describe("privacy on cards", () => {
  const offer = facts("A plot", { personSaid: "what the person said", reason: "why not" });

  test("no card for the partner has the person's words", () => {
    for (const status of STATUSES) {
      const given = { ...offer, status };
      for (const card of [
        partnerCard(given),
        declinedCard(given),
        nudgeCard(given),
        heardCard(given),
        recordedCard(given),
      ]) {
        expect(toText(card)).not.toContain("what the person said");
      }
    }
  });

  test("contacts stand on the partner's card only while there is a yes", () => {
    const withContacts = STATUSES.filter((status) =>
      toText(partnerCard({ ...offer, status })).includes("bea@allotment.example"),
    );
    expect(withContacts).toEqual(
      STATUSES.filter((status) =>
        ["contacted", "accepted", "waiting-list", "needs-information", "could-not-reach", "started"].includes(
          status,
        ),
      ),
    );
  });
});

describe("choosing among people", () => {
  const people = Array.from({ length: 141 }, (_, n) => ({
    id: `m${n}`,
    name: `Person ${n}`,
    organisation: `<O&O> ${"x".repeat(80)}`,
  }));

  test("more than a menu holds stand in several menus, and all of them are there", () => {
    const fields = memberChoice("owner", "Who does it?", people);
    const form = { name: "plan.add", title: "An action", submit: "Add", fields };
    toModal(formCard(form));
    const values = fields.flatMap((field) =>
      field.kind === "choice" ? field.options.map(({ value }) => value) : [],
    );
    expect(new Set(values).size).toBe(141);
    expect(chosenMember("owner", { "owner-2": "m140", what: "x" })).toBe("m140");
    expect(chosenMember("owner", { owner: undefined })).toBeUndefined();
  });

  test("a short list is one menu that must be answered", () => {
    expect(memberChoice("owner", "Who?", people.slice(0, 3))).toMatchObject([
      { id: "owner", required: true },
    ]);
  });
});
