import type { Hit } from "../types.js";
import { before } from "./matches.js";
import { numberWord } from "./number-words.js";

type Sequence = {
  start: number;
  end: number;
  digits: string;
  words: number;
  /** Tens and teens: "nineteen", "forty two". */
  large: number;
  /** A ten still open for its unit, a repeat still open for its digit. */
  openTen: boolean;
  repeat: number;
  singles: boolean;
  /** "(oh one six 32) 960": round a code for an area; round single figures they count a list. */
  hasBracket: boolean;
};

/** Numbers read aloud: "oh seven seven double zero", "nine four three", and single digits with commas. */
export function findSpokenNumbers(text: string): Hit[] {
  const hits: Hit[] = [];
  let current: Sequence | undefined;
  const close = () => {
    if (current && isSomebodys(current)) hits.push(toHit(current, text));
    current = undefined;
  };
  for (let start = 0; start < text.length; ) {
    const isDigits = isDigit(text.charCodeAt(start));
    const end = endOfRun(text, start, isDigits ? isDigit : isLetter);
    if (end === start) {
      start++;
      continue;
    }
    const token = end - start < 10 || isDigits ? text.slice(start, end) : "";
    const from = start;
    start = end;
    const meaning = isDigits || token === "" ? undefined : numberWord(token.toLowerCase());
    if (!isDigits && meaning === undefined) {
      // What stands between is looked at when the next number comes.
      if (!current || !isJoint(token, current)) close();
      continue;
    }
    const gap = current ? text.slice(current.end, Math.min(from, current.end + 16)) : "";
    if (current && !GAP.test(gap)) close();
    if (current && /[()]/.test(gap)) current.hasBracket = true;
    current ??= {
      start: from,
      end,
      digits: "",
      words: 0,
      large: 0,
      openTen: false,
      repeat: 1,
      singles: true,
      hasBracket: false,
    };
    current.end = end;
    if (isDigits) addDigits(current, token);
    else if (meaning !== undefined) addWord(current, meaning);
  }
  close();
  return hits;
}

/** Signs said as words belong to the number: "four one dash two". "And" does after a hundred, where a phone number began. */
const GAP = /^(?:[\s,.\-/()]{0,4}|[\s,]{1,2}(?:dash|hyphen|slash|stroke|space|and|then)[\s,]{1,2})$/i;

function isJoint(token: string, { digits }: Sequence): boolean {
  if (/^(?:dash|hyphen|slash|stroke|space)$/i.test(token)) return true;
  return /^(?:and|then)$/i.test(token) && digits.startsWith("0") && digits.length > 4;
}

const isDigit = (code: number) => code >= 48 && code <= 57;
const isLetter = (code: number) => (code >= 97 && code <= 122) || (code >= 65 && code <= 90);

function endOfRun(text: string, start: number, belongs: (code: number) => boolean): number {
  let end = start;
  while (belongs(text.charCodeAt(end))) end++;
  return end;
}

function addDigits(sequence: Sequence, token: string): void {
  sequence.digits += token.repeat(token.length === 1 ? sequence.repeat : 1);
  sequence.repeat = 1;
  sequence.openTen = false;
  if (token.length > 1) sequence.singles = false;
}

function addWord(sequence: Sequence, word: NonNullable<ReturnType<typeof numberWord>>): void {
  sequence.words++;
  const wasOpen = sequence.openTen;
  sequence.openTen = false;
  switch (word.kind) {
    case "repeat":
      sequence.repeat = word.times;
      return;
    case "hundred":
      sequence.digits += "00";
      return;
    case "ten":
      sequence.digits += `${word.digits}0`;
      sequence.openTen = true;
      sequence.large++;
      return;
    case "teen":
      sequence.digits += word.digits;
      sequence.large++;
      return;
    case "unit":
      if (wasOpen && word.digits !== "0") sequence.digits = sequence.digits.slice(0, -1);
      sequence.digits += word.digits.repeat(sequence.repeat);
      sequence.repeat = 1;
      return;
    default:
      word satisfies never;
  }
}

/** Counting ("two 12 year olds") and years read aloud must pass; numbers read digit by digit must not. */
function isSomebodys(sequence: Sequence): boolean {
  const count = sequence.digits.length;
  if (sequence.words === 0) return sequence.singles && !sequence.hasBracket && count >= 9;
  if (sequence.digits.startsWith("0") && count >= 9) return true;
  // "+44 7700 9 double 0 six 4 six": a number of a phone with its country's code.
  if (/^(?:00)?44[1-9]/.test(sequence.digits) && count >= 11 && count < 15) return true;
  if (sequence.large > 0) return sequence.words >= 4 && count >= 9;
  return sequence.words >= 4 && count >= 6;
}

/** "plus four four, seven seven …". */
const PLUS = /\bplus[ ,]{1,2}$|\+ ?$/i;

function toHit({ start, end, digits }: Sequence, text: string): Hit {
  const isPhone =
    (digits.startsWith("0") && digits.length >= 10) || /\)\s{0,2}$/.test(before(text, start, 3));
  const plus = PLUS.exec(before(text, start, 6))?.[0].length ?? 0;
  const rule = isPhone || plus > 0 ? "phone" : digits.length === 10 ? "nhs-number" : "spoken-number";
  return { rule, start: start - plus, end };
}
