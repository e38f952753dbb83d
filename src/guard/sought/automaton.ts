import { type Alphabet, DIGIT, EDGE, isRun, isSpace, isWordSign, SPACE } from "./pieces.js";
import type { Places } from "./places.js";

/** What must be found: pieces, and the number of whatever needs them. */
export type Wanted = { readonly pieces: readonly string[]; readonly number: number };

/** Letters that patterns may take for "s" and "k" where they ignore letter case. */
const isLikeAscii = (code: number) => code === 0x17f || code === 0x212a;
/** Column of all signs that no piece has. */
const OTHER = 0;
/** A sign beyond ASCII, for all of them. */
const FOREIGN_CODE = 0x100;
const [IS_WORD, IS_RUN] = [1, 2];
/** How many signs back the beginning of a piece may lie, and more. */
const RING = 16;
/** For each piece that ends at a state: its number, its length, and whether it begins in a run of digits, spaces or the like. */
const FIELDS = 3;

/**
 * Reads a text once and tells of any number of pieces where they are (Aho and Corasick, 1975). Keeps nothing of what it
 * read.
 */
export class Automaton {
  readonly #columns: Columns;
  /** For each state and column, the state that follows. */
  readonly #next: Uint16Array | Uint32Array;
  /** For each state, from where in `#fields` on the pieces are described that end there; the next state's come behind them. */
  readonly #endsFrom: Int32Array;
  readonly #fields: Int32Array;
  /** For each state, 1 if pieces end there: for most there is nothing else to be read. */
  readonly #hasEnds: Uint8Array;

  constructor(alphabet: Alphabet, wanted: readonly Wanted[]) {
    this.#columns = columnsOf(alphabet);
    const trie = trieOf(this.#columns, wanted);
    addFallbacks(trie, this.#columns.shift);
    this.#next = trie.next;
    this.#hasEnds = Uint8Array.from(trie.ended, (fields) => (fields ? 1 : 0));
    this.#endsFrom = new Int32Array(trie.ended.length + 1);
    for (const [state, fields] of trie.ended.entries())
      this.#endsFrom[state + 1] = (this.#endsFrom[state] as number) + (fields?.length ?? 0);
    this.#fields = new Int32Array(this.#endsFrom.at(-1) as number);
    for (const [state, fields] of trie.ended.entries())
      if (fields) this.#fields.set(fields, this.#endsFrom[state]);
  }

  /** Adds all places to `places`; false for a text that it cannot judge. */
  read(text: string, places: Places): boolean {
    const { ofCode, ofOther, ofSpace, shift, traits } = this.#columns;
    const next = this.#next;
    const hasEnds = this.#hasEnds;
    const ring = new Int32Array(RING);
    let state = 0;
    let step = 0;
    let before = -1;
    let wasWord = 0;
    for (let at = 0; at <= text.length; at += 1) {
      const code = at < text.length ? text.charCodeAt(at) : 0;
      let column = ofOther;
      if (code < 128) column = ofCode[code] as number;
      else if (isLikeAscii(code)) return false;
      else if (isSpace(code)) column = ofSpace;
      const trait = traits[column] as number;
      if (column === before && (trait & IS_RUN) !== 0) {
        if (hasEnds[state] === 1) this.#addInRun(state, at, places);
        continue;
      }
      before = column;
      if ((trait & IS_WORD) !== wasWord) {
        wasWord = trait & IS_WORD;
        state = next[(state << shift) | EDGE_COLUMN] as number;
        ring[step & (RING - 1)] = at;
        if (hasEnds[state] === 1) this.#add(state, step, ring, places);
        step += 1;
      }
      state = next[(state << shift) | column] as number;
      ring[step & (RING - 1)] = at;
      if (hasEnds[state] === 1) this.#add(state, step, ring, places);
      step += 1;
    }
    return true;
  }

  #add(state: number, step: number, ring: Int32Array, places: Places): void {
    const fields = this.#fields;
    const to = this.#endsFrom[state + 1] as number;
    for (let field = this.#endsFrom[state] as number; field < to; field += FIELDS) {
      const number = fields[field] as number;
      const first = step - (fields[field + 1] as number) + 1;
      const from = ring[first & (RING - 1)] as number;
      places.add(number, from);
      if (fields[field + 2] === 0 || first === step) continue;
      const behindRun = ring[(first + 1) & (RING - 1)] as number;
      for (let at = from + 1; at < behindRun; at += 1) places.add(number, at);
    }
  }

  /** A piece of one sign that is in a run begins at each sign of the run. */
  #addInRun(state: number, at: number, places: Places): void {
    const to = this.#endsFrom[state + 1] as number;
    for (let field = this.#endsFrom[state] as number; field < to; field += FIELDS)
      if (this.#fields[field + 1] === 1) places.add(this.#fields[field] as number, at);
  }
}

const EDGE_COLUMN = 1;

/** A column for every sign of an alphabet. */
type Columns = {
  readonly of: ReadonlyMap<string, number>;
  /** For each ASCII sign. */
  readonly ofCode: Uint8Array;
  readonly ofSpace: number;
  readonly ofOther: number;
  /** For each column, whether it is a sign of words, and whether any number of them stand as one. */
  readonly traits: Uint8Array;
  /** Of so many bits is the number of a column. */
  readonly shift: number;
};

function columnsOf(alphabet: Alphabet): Columns {
  const ascii = Array.from({ length: 128 }, (_, code) => alphabet.fold(code));
  const known = ascii.filter((sign) => sign !== undefined);
  // Where no piece has them, foreign signs are like all others: with one column less a row is half as long.
  const foreign = alphabet.fold(FOREIGN_CODE);
  const signs = [...new Set([EDGE, SPACE, DIGIT, ...(foreign === undefined ? [] : [foreign]), ...known])];
  const of = new Map(signs.map((sign, at) => [sign, at + 1]));
  const traitsOf = (sign: string) => (isWordSign(sign) ? IS_WORD : 0) | (isRun(sign) ? IS_RUN : 0);
  return {
    of,
    ofCode: Uint8Array.from(ascii, (sign) => of.get(sign ?? "") ?? OTHER),
    ofSpace: of.get(SPACE) as number,
    ofOther: of.get(foreign ?? "") ?? OTHER,
    traits: Uint8Array.from([0, ...signs.map(traitsOf)]),
    shift: Math.ceil(Math.log2(signs.length + 1)),
  };
}

/** `ended`: for each state the fields of the pieces that end there. */
type Trie = { readonly next: Uint16Array | Uint32Array; readonly ended: (number[] | undefined)[] };

function trieOf({ of, shift }: Columns, wanted: readonly Wanted[]): Trie {
  const most = wanted.reduce((sum, { pieces }) => sum + pieces.join("").length, 1);
  const next = most > 0xffff ? new Uint32Array(most << shift) : new Uint16Array(most << shift);
  const ended: (number[] | undefined)[] = [undefined];
  for (const { pieces, number } of wanted) {
    for (const piece of pieces) {
      let state = 0;
      for (const sign of piece) {
        const cell = (state << shift) | (of.get(sign) as number);
        if (next[cell] === 0) next[cell] = ended.push(undefined) - 1;
        state = next[cell] as number;
      }
      const fields = [number, piece.length, isRun(piece.charAt(0)) ? 1 : 0];
      ended[state] = ended[state]?.concat(fields) ?? fields;
    }
  }
  return { next: next.slice(0, ended.length << shift), ended };
}

/** Where a piece breaks off, the longest of its ends that begins another piece goes on. */
function addFallbacks({ next, ended }: Trie, shift: number): void {
  const fallback = new Uint32Array(ended.length);
  const queue = [0];
  for (const state of queue) {
    for (let column = 0; column < 1 << shift; column += 1) {
      const cell = (state << shift) | column;
      const child = next[cell] as number;
      const other = state === 0 ? 0 : (next[((fallback[state] as number) << shift) | column] as number);
      if (child === 0) {
        next[cell] = other;
        continue;
      }
      fallback[child] = other;
      const inherited = ended[other];
      if (inherited) ended[child] = ended[child]?.concat(inherited) ?? inherited;
      queue.push(child);
    }
  }
}
