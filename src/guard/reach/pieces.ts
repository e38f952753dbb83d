import { matches } from "../structured/matches.js";

/** A word or a sign beside an address. `word` is in lower case; signs that end a sentence or a line read ".". */
export type Piece = { readonly word: string; readonly start: number; readonly end: number };

/** Letters and figures as the normalised text has them. */
const L = "A-Za-z\\d\\u00aa-\\u1fff\\u3040-\\ud7ff";
const PIECE = new RegExp(`[${L}](?:[${L}/&]|['\\u2019-](?=[${L}])|(?<=s)'(?= ))*|[^\\s${L}]|\\n`, "g");
const LETTER = new RegExp(`[${L}]`);
const SHORT =
  /^(?:st|rd|ave|av|cres|cl|dr|gdns|ln|terr?|tce|pl|sq|ct|opp|nr|no|apt|rm|mr|mrs|flr|fl|bldg|hse|ter|[a-z])$/;

/** The words and signs of a part of a text. Signs that are said ("comma", "full stop") are signs. */
export function piecesOf(text: string, from: number, to: number): Piece[] {
  const pieces: Piece[] = [];
  for (const { 0: sign, index } of matches(PIECE, text.slice(from, to))) {
    const last = pieces.at(-1);
    const start = from + index;
    const piece = { word: plain(sign), start, end: start + sign.length };
    if (/^["'\u2018\u2019\u201c\u201d]$/.test(sign)) continue;
    if (sign === "." && isShortened(last, start, text)) continue;
    if (piece.word === "stop" && last?.word === "full") pieces.pop();
    pieces.push(piece.word === "stop" && last?.word === "full" ? { ...piece, word: "." } : piece);
  }
  return pieces;
}

/** A dot behind "St" or "opp" ends no sentence, if a small letter or a figure follows. */
function isShortened(last: Piece | undefined, at: number, text: string): boolean {
  if (last?.end !== at) return false;
  return SHORT.test(last.word) && /^\.(?:,| [a-z\d])/.test(text.slice(at, at + 3));
}

function plain(sign: string): string {
  if (/^[.!?;\n\u2022*|>]$/.test(sign)) return ".";
  if (sign === "=") return ":";
  const word = sign.toLowerCase();
  if (word === "@") return "at";
  if (word === "&") return "and";
  return word === "comma" ? "," : word;
}

/** Of pieces behind or before an address, those of its own sentence. */
export const sentenceBefore = (pieces: readonly Piece[]): readonly Piece[] =>
  pieces.slice(pieces.findLastIndex(({ word }) => word === ".") + 1);
export const sentenceBehind = (pieces: readonly Piece[]): readonly Piece[] => {
  const end = pieces.findIndex(({ word }) => word === "." || word === ":");
  return end === -1 ? pieces : pieces.slice(0, end);
};

/** The words of some pieces as they would be written in small letters. */
export const wordsOf = (pieces: readonly Piece[]): string => pieces.map(({ word }) => word).join(" ");

export const isSign = ({ word }: Piece): boolean => !LETTER.test(word);
