import type { Card } from "../../../cards/card-types.js";
import { escapeHtml } from "../../../cards/render/html-text.js";
import { asOnPage } from "../../../cards/render/page-words.js";
import { toText } from "../../../cards/render/plain.js";
import { turnOfCard } from "../../../cards/render/structure.js";
import { mailWords as say } from "../../../cards/text/email.js";

/** Cards that never hold a word about a case: these stand in the email in full. */
const IN_FULL: ReadonlySet<string> = new Set([
  "directory.welcome",
  "meetings.call-dm",
  "meetings.moved",
  "meetings.reminder",
  "series.invite",
  "desk.new-link",
  "desk.mail-answer",
  "desk.digest-off",
  "meetings.answer-not-noted",
]);

export type MailFacts = {
  card: Card;
  /** The card's name; undefined: nothing of it but its first line is told. */
  name: string | undefined;
  reader: { name: string; area: string };
  link: string;
  /** The day until which the link works, in words. */
  until: string;
  /** The reader's calendar is asked something. */
  calendar: boolean;
  /** What the calendar answers is read. */
  answersRead: boolean;
  /** The address of a feed of the same, for calendars that subscribe. */
  subscribe?: string | undefined;
};

/**
 * The words of an email. Its first line is the card's, reference and verb; then whose turn it is, and the way to the
 * page. What is said about a case is on that page alone.
 */
export function mailOf(facts: MailFacts): { subject: string; text: string; html: string } {
  const { reader, link } = facts;
  const card = asOnPage(facts.card);
  const first = oneLine(card.fallbackText);
  const turn = turnOfCard(card);
  const body =
    facts.name !== undefined && IN_FULL.has(facts.name)
      ? wordsOf(card, first, turn)
      : [`${say.hello(oneLine(reader.name))} ${say.waiting}`, say.safe];
  const tail = [
    ...(facts.calendar ? [say.calendarTip(facts.answersRead)] : []),
    ...(facts.subscribe === undefined ? [] : [say.subscribe(facts.subscribe)]),
    say.until(facts.until),
    say.noReply,
    say.why(oneLine(reader.area)),
  ];
  const stop = `${link}/stop`;
  return {
    subject: first,
    text: [
      first,
      ...(turn === undefined ? [] : [turn]),
      "",
      ...body.flatMap((line) => [line, ""]),
      `${say.open}: ${link}`,
      "",
      ...tail,
      `${say.stop}: ${stop}`,
      "",
    ].join("\n"),
    html: htmlOf({ first, turn, body, tail, link, stop }),
  };
}

function wordsOf(card: Card, first: string, turn: string | undefined): string[] {
  const still = card.body.filter(({ type }) => type !== "ActionSet");
  const lines = toText({ ...card, body: still, actions: [] }).split("\n");
  return lines.filter((line) => line !== "" && line !== first && line !== turn);
}

type Parts = {
  first: string;
  turn: string | undefined;
  body: string[];
  tail: string[];
  link: string;
  stop: string;
};

/** Few tags and no pictures: it reads the same in a screen reader, on a phone, and with styles taken out. */
function htmlOf({ first, turn, body, tail, link, stop }: Parts): string {
  const p = (text: string, style = "") =>
    `<p${style === "" ? "" : ` style="${style}"`}>${escapeHtml(text)}</p>`;
  const button =
    "display:inline-block;padding:12px 20px;border-radius:6px;background:#005a5b;color:#ffffff;font-weight:bold;text-decoration:none";
  return [
    '<!doctype html><html lang="en-GB"><head><meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escapeHtml(first)}</title></head>`,
    '<body style="margin:0;padding:24px;font:17px/1.5 Arial,Helvetica,sans-serif;color:#16262a;background:#ffffff"><div style="max-width:600px">',
    `<h1 style="margin:0 0 12px;font-size:22px;line-height:1.3">${escapeHtml(first)}</h1>`,
    ...(turn === undefined ? [] : [p(turn, "font-weight:bold")]),
    ...body.map((line) => p(line)),
    `<p style="margin:24px 0"><a href="${escapeHtml(link)}" style="${button}">${escapeHtml(say.open)}</a></p>`,
    ...tail.map((line) => p(line, "margin:0 0 6px;font-size:15px;color:#44555a")),
    `<p style="font-size:15px"><a href="${escapeHtml(stop)}" style="color:#005a5b">${escapeHtml(say.stop)}</a></p>`,
    "</div></body></html>",
  ].join("\n");
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}
