import type { FindingType } from "../../src/guard/rules.js";

/** L9: something that can identify a person was written in a channel. Says what kind it was, never what. */
const KINDS: Readonly<Record<FindingType, string>> = {
  name: "a person's name",
  "birth-date": "a date of birth",
  postcode: "a postcode",
  email: "an email address",
  what3words: "a three-word location",
  "web-address": "a web address",
  handle: "an online name",
  "ip-address": "an internet address",
  "national-insurance": "a National Insurance number",
  "driving-licence": "a driving licence number",
  passport: "a passport number",
  bank: "bank details",
  date: "an exact date",
  "nhs-number": "an NHS number",
  "hospital-number": "a hospital number",
  phone: "a phone number",
  vehicle: "a vehicle registration",
  reference: "a reference number",
  address: "an address",
  age: "an exact age",
  place: "a place that few live in",
  number: "a long number",
  "hidden-character": "a hidden character",
  "outward-postcode": "part of a postcode",
  "look-alike": "letters of two alphabets in one word",
  organisation: "an institution",
  "small-world": "several things that narrow it down",
};

export const identifierWords = {
  kinds: (kinds: readonly string[]) => {
    const said = kinds.map((kind) => (KINDS as Record<string, string>)[kind] ?? "something");
    return said.length < 2 ? said.join("") : `${said.slice(0, -1).join(", ")} and ${said.at(-1)}`;
  },
  author: {
    first: (code: string) => `${code} · please delete a message of yours`,
    turn: "Your turn: now, please",
    what: (code: string, kinds: string) =>
      `What you have just written in the channel of ${code} seems to hold ${kinds}. Everybody there can read it.`,
    how: "To delete it: hold the pointer over the message (on a phone, press and hold it), choose the three dots, then Delete message (in Teams: Delete).",
    next: "Then write it again without that: “the person”, an age band, “in the area”. If it names a professional and nobody else, you need do nothing.",
  },
  chair: {
    first: (code: string) => `${code} · a message may identify somebody`,
    turn: "Your turn: see that it goes, please",
    what: (who: string, code: string, kinds: string) =>
      `A message by ${who} in the channel of ${code} seems to hold ${kinds}. They were asked at once, privately, to delete it.`,
    next: "If it is still there, ask them again. Whoever owns the workspace or the team can delete any message: they open its menu and choose Delete message (in Teams: Delete).",
    stranger: "somebody who is not on the list",
  },
  kept: "Roundtable kept nothing of the message, and has written down only that it was there.",
  go: "Go to the message",
} as const;
