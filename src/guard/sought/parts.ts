import { type Alphabet, joined, settled } from "./pieces.js";

/**
 * One of these pieces must stand in every text that the pattern matches: it begins at most `back` signs behind the place
 * where the match does, or, if that is endless, anywhere.
 */
export type Clause = { readonly pieces: readonly string[]; readonly back: number };

/**
 * What is known of a part of a pattern: the clauses that each of its matches fulfils, with which pieces a match begins and
 * ends, how long it may be. `whole`: those pieces are all there is.
 */
export type Part = {
  readonly whole: boolean;
  readonly starts: readonly string[];
  readonly ends: readonly string[];
  readonly clauses: readonly Clause[];
  readonly longest: number;
};

export const exactly = (
  pieces: readonly string[],
  longest: number,
  clauses: readonly Clause[] = [],
): Part => ({
  whole: true,
  starts: pieces,
  ends: pieces,
  clauses,
  longest,
});
export const NOTHING = exactly([""], 0);
export const anything = (longest: number): Part => ({
  whole: false,
  starts: [""],
  ends: [""],
  clauses: [],
  longest,
});

/** More pieces than this are not joined to what stands beside them. */
const MOST_PIECES = 16;
/** Longer pieces are cut: they are rare enough. */
const LONGEST_PIECE = 8;
const MOST_CLAUSES = 3;

/** Puts parts together; what pieces are worth depends on the alphabet. */
export class Parts {
  constructor(private readonly alphabet: Alphabet) {}

  /** Parts one behind the other. */
  inSequence(parts: readonly Part[]): Part {
    const [only] = parts;
    if (only && parts.length === 1) return only;
    const clauses: Clause[] = [];
    let starts: readonly string[] | undefined;
    let run: readonly string[] = [""];
    let [length, runFrom] = [0, 0];
    for (const part of parts) {
      for (const { pieces, back } of part.clauses) clauses.push({ pieces, back: back + length });
      const product = productOf(run, part.starts);
      // Too many to be joined whole: with their first signs at least.
      const joint = product ?? productOf(run, union([part.starts.map((piece) => piece.charAt(0))]));
      length += part.longest;
      if (part.whole && product) {
        run = product;
        continue;
      }
      clauses.push(...this.#clauseOf(joint ?? run, runFrom));
      starts ??= joint ?? run;
      runFrom = length;
      if (!product) clauses.push(...this.#clauseOf(part.starts, length));
      run = part.ends;
    }
    if (starts) clauses.push(...this.#clauseOf(run, runFrom));
    return {
      whole: starts === undefined,
      starts: starts ?? run,
      ends: run,
      clauses: this.#strongest(clauses),
      longest: length,
    };
  }

  /** One part or another. */
  eitherOf(parts: readonly Part[]): Part {
    const [only] = parts;
    if (only && parts.length === 1) return only;
    const starts = union(parts.map((part) => part.starts));
    const longest = Math.max(...parts.map((part) => part.longest));
    if (parts.every((part) => part.whole && part.clauses.length === 0)) return exactly(starts, longest);
    const ends = union(parts.map((part) => part.ends));
    const clauses = parts
      .map((part) => this.clausesOf(part))
      .reduce((some, others) => this.#either(some, others));
    return { whole: false, starts, ends, clauses, longest };
  }

  /** The same part `least` to `most` times. */
  repeated(part: Part, least: number, most: number): Part {
    if (most === 0) return NOTHING;
    const longest = part.longest === 0 ? 0 : part.longest * most;
    const all = part.whole && part.clauses.length === 0 ? powers(part.starts, least, most) : undefined;
    if (all) return exactly(all, longest);
    if (least === 0) return anything(longest);
    const whole = part.whole && most === 1;
    return { ...part, clauses: this.clausesOf(part), whole, longest };
  }

  /** Everything that the matches of a part fulfil, first of all by the pieces with which they begin. */
  clausesOf(part: Part): Clause[] {
    return [...this.#clauseOf(part.starts, 0), ...part.clauses];
  }

  /** Every clause of the one joined with every clause of the other. */
  #either(some: readonly Clause[], others: readonly Clause[]): Clause[] {
    const both = (one: Clause, other: Clause): Clause => ({
      pieces: union([one.pieces, other.pieces]),
      back: Math.max(one.back, other.back),
    });
    return this.#strongest(some.flatMap((one) => others.map((other) => both(one, other))));
  }

  #strongest(all: readonly Clause[]): Clause[] {
    const clauses = withoutDoubles(all);
    if (clauses.length <= MOST_CLAUSES) return clauses;
    return clauses
      .map((clause) => ({ clause, weight: this.#weightOf(clause.pieces) }))
      .sort((a, b) => b.weight - a.weight || a.clause.pieces.length - b.clause.pieces.length)
      .slice(0, MOST_CLAUSES)
      .map(({ clause }) => clause);
  }

  /** None if one of the pieces stands in every text. */
  #clauseOf(all: readonly string[], back: number): Clause[] {
    const pieces = [...new Set(all.map((piece) => settled(piece).slice(0, LONGEST_PIECE)))];
    return this.#weightOf(pieces) < 1 ? [] : [{ pieces, back }];
  }

  #weightOf = (pieces: readonly string[]) => Math.min(...pieces.map(this.alphabet.weigh));
}

/** Of those with the same pieces, the one that leaves them the least room. */
function withoutDoubles(clauses: readonly Clause[]): Clause[] {
  const single = new Map<string, Clause>();
  for (const clause of clauses) {
    const key = clause.pieces.join("\n");
    const before = single.get(key);
    if (before === undefined || clause.back < before.back) single.set(key, clause);
  }
  return [...single.values()];
}

function powers(pieces: readonly string[], least: number, most: number): readonly string[] | undefined {
  let power: readonly string[] | undefined = [""];
  let all = new Set<string>(least === 0 ? power : []);
  for (let times = 1; times <= most; times += 1) {
    power = productOf(power, pieces);
    if (!power || all.size + power.length > MOST_PIECES || times > 8) return undefined;
    const before = all.size;
    if (times >= least) all = new Set([...all, ...power]);
    // Digits and spaces: one stands for as many as there are.
    if (times > least && all.size === before) break;
  }
  return [...all];
}

/** Each piece of the one with each piece of the other behind it; undefined if there are too many. */
function productOf(first: readonly string[], second: readonly string[]): readonly string[] | undefined {
  const [left, right] = [first[0] as string, second[0] as string];
  if (second.length === 1) return right === "" ? first : first.map((one) => joined(one, right));
  if (first.length === 1) return left === "" ? second : second.map((other) => joined(left, other));
  if (first.length * second.length > MOST_PIECES) return undefined;
  return [...new Set(first.flatMap((one) => second.map((other) => joined(one, other))))];
}

function union(lists: readonly (readonly string[])[]): string[] {
  const all = new Set<string>();
  for (const list of lists) for (const piece of list) all.add(piece);
  return [...all];
}
