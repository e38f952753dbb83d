import { check } from "../../guard/check.js";

type Span = { start: number; end: number };

/** What a tool made of one text: whether a part of it is found, and how many things it pointed at. */
export type Reading = { hides(part: Span): boolean; flags: number };
export type Reader = { name: string; read(text: string): Reading };

/** Found is what lies inside findings with each of its letters and digits: half a name is not found. */
function ofSpans(text: string, spans: readonly Span[]): Reading {
  const inside = ({ start, end }: Span, at: number) => start <= at && at < end;
  return {
    flags: spans.length,
    hides({ start, end }) {
      for (const sign of text.slice(start, end).matchAll(/[\p{L}\p{N}]/gu)) {
        if (!spans.some((span) => inside(span, start + sign.index))) return false;
      }
      return true;
    },
  };
}

export const roundtable: Reader = { name: "Roundtable", read: (text) => ofSpans(text, check(text).findings) };

/** compromise 14: people, phone numbers, emails, addresses of pages and accounts, with their places in the text. */
export async function compromise(): Promise<Reader> {
  const { default: nlp } = await import("compromise");
  type Found = { offset: { start: number; length: number } };
  return {
    name: "compromise",
    read(text) {
      const doc = nlp(text);
      const views = [doc.people(), doc.phoneNumbers(), doc.emails(), doc.urls(), doc.atMentions()];
      const found = views.flatMap((view) => view.json({ offset: true }) as Found[]);
      return ofSpans(
        text,
        found.map(({ offset }) => ({ start: offset.start, end: offset.start + offset.length })),
      );
    },
  };
}

const REDACTED =
  /PERSON_NAME|STREET_ADDRESS|ZIPCODE|PHONE_NUMBER|EMAIL_ADDRESS|URL|DIGITS|IP_ADDRESS|CREDIT_CARD_NUMBER|US_SOCIAL_SECURITY_NUMBER|USERNAME|PASSWORD|CREDENTIALS/g;

/** redact-pii 3 gives back a text without places: found is what no longer stands in it, which flatters it. */
export async function redactPii(): Promise<Reader> {
  const { SyncRedactor } = await import("redact-pii");
  const redactor = new SyncRedactor();
  return {
    name: "redact-pii",
    read(text) {
      const redacted = redactor.redact(text);
      return {
        flags: redacted.match(REDACTED)?.length ?? 0,
        hides: ({ start, end }) => !redacted.includes(text.slice(start, end)),
      };
    },
  };
}
