/** Fictional people and de-identified words that the samples share. Everybody here is invented. */
import type { CaseWords } from "./cases/case-lines.js";

export const chair = {
  id: "helen-marchbank",
  name: "Helen Marchbank",
  organisation: "Mid-Fenshire Together",
  job: "local lead",
  email: "helen.marchbank@mid-fenshire.example",
};
export const holder = {
  id: "yasmin-tahari",
  name: "Yasmin Tahari",
  organisation: "Naverley Health Centre",
  job: "social prescribing link worker",
  email: "yasmin.tahari@naverley-health.example",
};
export const dogs = {
  id: "jean-applegarth-dowd",
  name: "Jean Applegarth-Dowd",
  organisation: "Lend-a-Lead Naverley",
  job: "organiser",
  email: "jean@lend-a-lead.example",
};
export const money = {
  id: "deepa-raichandra",
  name: "Deepa Raichandra",
  organisation: "Naverley Money Desk",
  job: "money adviser",
  email: "deepa@money-desk.example",
};
export const library = {
  id: "judith-amcotts",
  name: "Judith Amcotts",
  organisation: "Fenshire Libraries",
  job: "community librarian",
  email: "judith@fenshire-libraries.example",
};

export const crisis = {
  line: "Mid-Fenshire crisis line, day and night",
  lineNumber: "0808 157 0123",
  safeguarding: "Mid-Fenshire safeguarding adults desk",
  safeguardingNumber: "01632 960 455",
};

/** A case as a busy worker writes it, without anything that says who it is about. */
export const caseWords: CaseWords = {
  ageBand: "55-64",
  needs: ["money-benefits", "physical-health", "groups-peers"],
  complexity: "complex",
  question: "Who could help with the vet bills and get them out of the house once a week?",
  situation:
    "Stopped work not long ago after a working life of cleaning. Worries about money, mostly the vet bills for an old cat. Breathless on stairs, weight going up. Says they are of no use to anybody now.",
  strengths: "Reads everything they can get hold of. Knows every neighbour on the estate.",
  tried: "A leaflet about a gym. Two GP appointments, both missed: they do not trust surgeries.",
  easier: "A knock on the door, not a letter. Mornings are better.",
};

/** Text that some renderer, somewhere, would read as something else. */
export const hostile =
  '<!channel> <@U123> <https://example.org|press here> &lt;b&gt; & *bold* _it_ ~no~ `code` **strong** [x](javascript:1) {{DATE(2017-02-14T06:00:00Z)}} "quoted" # heading :smile: 🙂👩🏽‍⚕️🏳️‍🌈 שלום עולם, مرحبا \\* <script>alert(1)</script>\n- item\n1. item';

const SENTENCES =
  "They used to sing in a choir and would like to again, if somebody came along the first time. Buses stop at six. The form was sent back twice because one box was empty. A neighbour brings soup on Thursdays and stays for an hour. ";

/** Ordinary words of exactly so many characters. */
export function long(characters: number): string {
  return SENTENCES.repeat(Math.ceil(characters / SENTENCES.length))
    .slice(0, characters - 1)
    .trimEnd()
    .padEnd(characters, ".");
}

/** The longest case that the form lets through. */
export const longCase: CaseWords = {
  ageBand: "not-said",
  needs: [
    "advocacy",
    "assessment-advice",
    "community-activities",
    "care-coordination",
    "drugs-alcohol",
    "employment-education",
    "psychological-therapies",
    "money-benefits",
    "care-planning",
    "housing",
    "social-care",
    "physical-health",
    "information-online",
    "groups-peers",
    "ageing-frailty",
    "carers-family",
    "crisis-safety",
    "food-essentials",
  ],
  complexity: "more-complex",
  question: long(3000),
  situation: long(3000),
  strengths: long(3000),
  tried: long(3000),
  easier: long(3000),
};

export const hostileCase: CaseWords = {
  ...caseWords,
  question: hostile,
  situation: hostile,
  strengths: hostile,
  tried: hostile,
  easier: hostile,
};

/** So many things, each made from its number, which counts from 1. */
export function many<T>(count: number, make: (number: number) => T): T[] {
  return Array.from({ length: count }, (_, index) => make(index + 1));
}
