import { hiddenAt } from "./hidden.js";
import { latinFor } from "./lookalikes.js";

/** A span of UTF-16 offsets, end exclusive. */
export type Span = { readonly start: number; readonly end: number };

/**
 * Text as the rules read it: plain letters without accents, ASCII digits, one kind of dash, quote and space,
 * nothing hidden; line feeds and letter case are kept. `toOriginal` turns a span of `text` into one of the
 * original. `hidden` are spans of the original.
 */
export type Normalised = {
  readonly text: string;
  readonly hidden: readonly Span[];
  readonly toOriginal: (span: Span) => Span;
};

/** Reads any string, lone surrogates included. Never throws; time is linear in its length. */
export function normalise(original: string): Normalised {
  // Nothing but printable ASCII and line feeds: the text is its own normal form.
  if (/^[\n\x20-\x7e]*$/.test(original)) return { text: original, hidden: [], toOriginal: (span) => span };
  const parts: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  const hidden: Span[] = [];
  for (let at = 0; at < original.length; ) {
    const run = endOfPlain(original, at);
    if (run > at) {
      parts.push(original.slice(at, run));
      for (; at < run; at++) {
        starts.push(at);
        ends.push(at + 1);
      }
      continue;
    }
    const code = original.codePointAt(at) as number;
    const end = at + (code > 0xffff ? 2 : 1);
    const state = code < 0x7f && code > 0x1f ? "shown" : hiddenAt(original, at, code);
    if (state === "hidden") addHidden(hidden, at, end);
    if (state === "shown") {
      const plain = plainForm(code);
      if (plain === "" && ends.length > 0) ends[ends.length - 1] = end;
      for (let i = 0; i < plain.length; i++) {
        starts.push(at);
        ends.push(end);
      }
      parts.push(plain);
    }
    at = end;
  }
  return {
    text: parts.join(""),
    hidden,
    toOriginal: ({ start, end }) => ({ start: starts[start] ?? 0, end: ends[end - 1] ?? 0 }),
  };
}

/** Printable ASCII and line feeds are their own normal form. */
function endOfPlain(text: string, start: number): number {
  let end = start;
  for (
    let code = text.charCodeAt(end);
    (code > 0x1f && code < 0x7f) || code === 0x0a;
    code = text.charCodeAt(end)
  )
    end++;
  return end;
}

function addHidden(hidden: Span[], start: number, end: number): void {
  const last = hidden.at(-1);
  if (last?.end === start) hidden[hidden.length - 1] = { start: last.start, end };
  else hidden.push({ start, end });
}

function plainForm(code: number): string {
  const character = String.fromCodePoint(code);
  if (code < 0x7f && code > 0x1f) return character;
  if (character === "\n" || character === "\r" || code === 0x2028 || code === 0x2029) return "\n";
  if (/\s/u.test(character)) return " ";
  const direct = latinFor(character);
  if (direct !== undefined) return direct;
  if (/\p{Pd}/u.test(character) || code === 0x2212 || code === 0x2043) return "-";
  if (/[\u2018-\u201b\u2032\u02bc\u02b9\uff07\u00b4]/u.test(character)) return "'";
  if (/\p{Nd}/u.test(character)) return digitValue(code);
  // Most compatibility forms become ASCII here; what is left is folded a second time, letter by letter.
  const decomposed = character.normalize("NFKD").replace(/\p{M}/gu, "");
  // An Arabic phrase in one character unfolds to eighteen letters: nothing hides there, and text would swell.
  if (decomposed === character || (decomposed.length > 4 && !/[A-Za-z\d]/.test(decomposed))) return character;
  let plain = "";
  for (const letter of decomposed.normalize("NFC")) plain += foldAgain(letter);
  return plain;
}

function foldAgain(letter: string): string {
  const code = letter.codePointAt(0) as number;
  if (code < 0x80) return letter;
  return latinFor(letter) ?? (/\p{Nd}/u.test(letter) ? digitValue(code) : letter);
}

/** Decimal digits of every script stand in unbroken runs of ten that begin with zero (Unicode, Nd). */
function digitValue(code: number): string {
  let before = 0;
  while (before < 60 && /\p{Nd}/u.test(String.fromCodePoint(code - before - 1))) before++;
  return String(before % 10);
}
