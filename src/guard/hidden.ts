const PICTURE = /\p{Extended_Pictographic}/u;
const SKIN_TONE = /[\u{1f3fb}-\u{1f3ff}]/u;
const JOINING_SCRIPT =
  /[\p{scx=Arabic}\p{scx=Syriac}\p{scx=Nko}\p{scx=Mongolian}\p{scx=Devanagari}\p{scx=Bengali}\p{scx=Gurmukhi}\p{scx=Gujarati}\p{scx=Oriya}\p{scx=Tamil}\p{scx=Telugu}\p{scx=Kannada}\p{scx=Malayalam}\p{scx=Sinhala}\p{scx=Khmer}\p{scx=Myanmar}\p{scx=Tibetan}]/u;
const JOINED_LETTER = /[\p{L}\p{M}]/u;
const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;

const VARIATION_16 = 0xfe0f;
const JOINER = 0x200d;
const NON_JOINER = 0x200c;
const KEYCAP = "\u20e3";
const BLACK_FLAG = 0x1f3f4;

/** Characters nobody sees, first and last of each block: controls, blank fillers, selectors, format marks, tags. */
const INVISIBLE: readonly (readonly [first: number, last: number])[] = [
  [0x00, 0x08],
  [0x0e, 0x1f],
  [0x7f, 0x84],
  [0x86, 0x9f],
  [0xad, 0xad],
  [0x34f, 0x34f],
  [0x61c, 0x61c],
  [0x115f, 0x1160],
  [0x17b4, 0x17b5],
  [0x180b, 0x180f],
  [0x200b, 0x200f],
  [0x202a, 0x202e],
  [0x2060, 0x206f],
  [0x2800, 0x2800],
  [0x3164, 0x3164],
  [0xfe00, 0xfe0f],
  [0xfeff, 0xfeff],
  [0xffa0, 0xffa0],
  [0xfff9, 0xfffb],
  [0x1bca0, 0x1bca3],
  [0x1d173, 0x1d17a],
  [0xe0000, 0xe0fff],
];

/**
 * What the character at `at` is to a reader. "allowed" is invisible but does honest work: emoji sequences
 * (Unicode TS 51), joiners in Persian or Indic words, direction marks in right-to-left text, a byte order mark.
 */
export function hiddenAt(text: string, at: number, code: number): "shown" | "hidden" | "allowed" {
  if (!INVISIBLE.some(([first, last]) => code >= first && code <= last)) return "shown";
  return isHonest(text, at, code) ? "allowed" : "hidden";
}

function isHonest(text: string, at: number, code: number): boolean {
  const before = characterBefore(text, at);
  const next = characterAt(text, at + (code > 0xffff ? 2 : 1));
  if (code === 0xfeff) return at === 0;
  if (code === JOINER || code === NON_JOINER) {
    if (code === JOINER && PICTURE.test(next) && endsPicture(text, at)) return true;
    return isJoining(before) && (isJoining(next) || code === JOINER);
  }
  if (code >= 0xfe00 && code <= VARIATION_16) {
    if (PICTURE.test(before)) return true;
    if (/[0-9#*]/.test(before)) return code === VARIATION_16 && next === KEYCAP;
    return /\p{Script=Han}/u.test(before);
  }
  if (code >= 0xe0100 && code <= 0xe01ef) return /\p{Script=Han}/u.test(before);
  if (code >= 0xe0020 && code <= 0xe007f) return isFlagTag(text, at);
  if (code >= 0x180b && code <= 0x180f) return /\p{Script=Mongolian}/u.test(before);
  if (code === 0x200e || code === 0x200f || code === 0x061c) {
    return RIGHT_TO_LEFT.test(text.slice(Math.max(0, at - 40), at + 40));
  }
  return false;
}

function isJoining(character: string): boolean {
  return JOINED_LETTER.test(character) && JOINING_SCRIPT.test(character);
}

function endsPicture(text: string, at: number): boolean {
  let place = at;
  for (let steps = 0; steps < 3 && place > 0; steps++) {
    const character = characterBefore(text, place);
    if (PICTURE.test(character)) return true;
    if (character !== "\ufe0f" && !SKIN_TONE.test(character)) return false;
    place -= character.length;
  }
  return false;
}

/** A flag of England, Scotland or Wales is a black flag and up to six tags, the last one a cancel tag. */
function isFlagTag(text: string, at: number): boolean {
  let place = at;
  for (let steps = 0; steps < 7 && place > 0; steps++) {
    const character = characterBefore(text, place);
    const code = character.codePointAt(0) ?? 0;
    if (code === BLACK_FLAG) return true;
    if (code < 0xe0020 || code > 0xe007e) return false;
    place -= character.length;
  }
  return false;
}

function characterAt(text: string, at: number): string {
  return at < text.length ? String.fromCodePoint(text.codePointAt(at) as number) : "";
}

function characterBefore(text: string, at: number): string {
  if (at <= 0) return "";
  const low = text.charCodeAt(at - 1);
  const pair = low >= 0xdc00 && low <= 0xdfff && at > 1 ? (text.codePointAt(at - 2) ?? 0) : 0;
  return pair > 0xffff ? text.slice(at - 2, at) : text.slice(at - 1, at);
}
