/**
 * Pieces of text as the search for signs sees them, in one of two alphabets: runs of digits, of spaces and of foreign
 * signs are one sign each, and an edge stands wherever a run of English letters and digits begins or ends. Whatever stands in a
 * text stands in its folded form too, so a piece that is missing there is missing in the text.
 */
export const EDGE = "\u0001";
/** Where no letter and no digit stands before: an edge, if one follows. */
export const EDGE_BEFORE = "\u0002";
/** Where none follows: an edge, if one stands before. */
export const EDGE_AFTER = "\u0003";
/** Where a word begins or ends: one of the two. */
export const BOUNDARY = "\u0004";

export const SPACE = " ";
export const DIGIT = "0";
/** Any sign beyond ASCII but white space. */
export const FOREIGN = "\u00ff";

export const isSpace = (code: number) =>
  code === 32 || (code > 8 && code < 14) || (code > 127 && WIDE_SPACES.has(code));
export const WIDE_SPACES: ReadonlySet<number> = new Set(
  [
    ..."\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000\ufeff",
  ].map((sign) => sign.charCodeAt(0)),
);

export type Alphabet = {
  /** What a sign becomes; undefined where no piece of the alphabet has it. */
  readonly fold: (code: number) => string | undefined;
  /** How much it tells that a piece stands somewhere: less than 1 if it stands everywhere. */
  readonly weigh: (piece: string) => number;
};

/** Letters in lower case; but for the apostrophe, one sign of punctuation is like another. */
export const letters: Alphabet = {
  fold: (code) => {
    if (isSpace(code)) return SPACE;
    if (code < 33 || code > 126) return undefined;
    const sign = String.fromCharCode(code).toLowerCase();
    if (isDigit(sign)) return DIGIT;
    return isLetter(sign) || sign === "'" ? sign : "!";
  },
  weigh: (piece) =>
    sum(piece, (sign) => (isLetter(sign) ? 0.6 : sign === DIGIT ? 1 : sign === "'" ? 0.7 : 0.2)),
};

/** One letter is like another, so that it tells where single letters, and letters beside digits, stand. */
export const shapes: Alphabet = {
  fold: (code) => {
    if (isSpace(code)) return SPACE;
    if (code > 127) return FOREIGN;
    if (code < 33 || code > 126) return undefined;
    const sign = String.fromCharCode(code).toLowerCase();
    if (isDigit(sign)) return DIGIT;
    return isLetter(sign) ? "a" : sign;
  },
  weigh: (piece) => {
    const single = piece.split(`${EDGE}a${EDGE}`).length - 1;
    return single + sum(piece, (sign) => (sign === EDGE || sign === SPACE || sign === "a" ? 0 : 1.5));
  },
};

function sum(piece: string, weightOf: (sign: string) => number): number {
  let weight = 0;
  for (const sign of piece) weight += weightOf(sign);
  return weight;
}

const isDigit = (sign: string) => sign >= "0" && sign <= "9";
const isLetter = (sign: string) => sign >= "a" && sign <= "z";
/** Of a folded sign: edges are where these begin and end. */
export const isWordSign = (sign: string) => isLetter(sign) || sign === DIGIT;
/** Any number of these stand as one. */
export const isRun = (sign: string) => sign === SPACE || sign === DIGIT || sign === FOREIGN;

/** Two folded pieces, one directly behind the other. */
export function joined(first: string, second: string): string {
  if (first === "" || first === EDGE_AFTER) return second;
  if (second === "" || second === EDGE_BEFORE) return first;
  const [last, next] = [first.charAt(first.length - 1), second.charAt(0)];
  if (second === EDGE_AFTER || second === BOUNDARY) return isWordSign(last) ? first + EDGE : first;
  if (first === EDGE_BEFORE || first === BOUNDARY) return isWordSign(next) ? EDGE + second : second;
  if (last === EDGE || next === EDGE) return last === next ? first + second.slice(1) : first + second;
  if (isWordSign(last) !== isWordSign(next)) return first + EDGE + second;
  return last === next && isRun(last) ? first + second.slice(1) : first + second;
}

/** A piece that nothing more is known about: an edge that hangs on a neighbour is none. */
export const settled = (piece: string) =>
  piece === EDGE_BEFORE || piece === EDGE_AFTER || piece === BOUNDARY ? "" : piece;
