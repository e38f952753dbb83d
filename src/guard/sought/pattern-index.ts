import { Automaton, type Wanted } from "./automaton.js";
import type { Clause } from "./parts.js";
import { type Alphabet, letters, shapes } from "./pieces.js";
import { Places } from "./places.js";
import { type KnownGroups, type Signs, signsOfPattern } from "./read-pattern.js";

/**
 * A match begins at one of the places `from` or at most `back` signs before it, if `beginsWords` with no letter and no digit before;
 * `sticky` matches at one place only.
 */
export type Where = {
  readonly sticky: RegExp;
  readonly from: readonly number[];
  readonly back: number;
  readonly beginsWords: boolean;
};

/** A piece of clause `number` begins at most `back` signs behind the place where a match does. */
type Anchor = { readonly number: number; readonly back: number };
type Prepared = {
  readonly anchors: readonly Anchor[];
  readonly sticky: RegExp;
  readonly beginsWords: boolean;
};
type Reading = { readonly text: string; readonly places: Places };

const NOWHERE: Where = { sticky: /(?:)/y, from: [], back: 0, beginsWords: false };

/** Each once. */
function inOrder(places: readonly number[]): readonly number[] {
  const isOrdered = places.every((place, at) => at === 0 || place > (places[at - 1] as number));
  return isOrdered ? places : [...new Set(places)].sort((a, b) => a - b);
}

/** Those of the places `from`, at most `back` signs behind the beginning of a match, that have one of `others` where the same match needs it. */
function beside(from: readonly number[], back: number, others: readonly number[], otherBack: number) {
  let next = 0;
  return from.filter((place) => {
    while (next < others.length && (others[next] as number) < place - back) next += 1;
    return next < others.length && (others[next] as number) <= place + otherBack;
  });
}

/** To try a pattern at a place costs as much as to let it pass over so many signs. */
const SIGNS_FOR_A_TRY = 4;
/** To try a pattern at a place costs as much as to look at so many places of another piece. */
const PLACES_FOR_A_TRY = 10;
/** Of so many signs in a row one begins a word. */
const SIGNS_OF_A_WORD = 5;

/** Patterns, and what no text is without that they match: one look at a text tells where each of them may match. */
export class PatternIndex {
  readonly #patterns = new Map<RegExp, Prepared | undefined>();
  readonly #wanted = new Map<Alphabet, Map<string, Wanted>>([
    [letters, new Map()],
    [shapes, new Map()],
  ]);
  #count = 0;
  #automata: readonly Automaton[] | undefined;
  #reading: Reading | undefined;
  /** Emptied, for the next text: to make one takes longer than to fill it. */
  #spare: Places | undefined;

  get patterns(): readonly RegExp[] {
    return [...this.#patterns.keys()];
  }

  /** What is to be known of it is worked out when the first text is read. */
  declare(pattern: RegExp): RegExp {
    this.#patterns.set(pattern, undefined);
    this.#automata = undefined;
    this.#spare = undefined;
    return pattern;
  }

  /** While `work` runs, `where` knows of this text. Nothing of it is kept afterwards. */
  whileReading<T>(text: string, work: () => T): T {
    this.#automata ??= this.#prepare();
    const before = this.#reading;
    const places = this.#spare ?? new Places(this.#count);
    this.#spare = undefined;
    const isRead = this.#automata.every((automaton) => automaton.read(text, places));
    this.#reading = isRead ? { text, places } : undefined;
    try {
      return work();
    } finally {
      this.#reading = before;
      places.clear();
      this.#spare = places;
    }
  }

  /** Undefined for other texts and patterns, and where it is no less work to look everywhere. */
  where(pattern: RegExp, text: string): Where | undefined {
    if (this.#reading === undefined || this.#reading.text !== text) return undefined;
    const prepared = this.#patterns.get(pattern);
    if (prepared === undefined) return undefined;
    const { sticky, anchors, beginsWords } = prepared;
    const { places } = this.#reading;
    let best: Anchor | undefined;
    let fewest = text.length / SIGNS_FOR_A_TRY;
    for (const anchor of anchors) {
      const found = places.count(anchor.number);
      if (found === 0) return NOWHERE;
      const tries = found * (beginsWords ? 1 + anchor.back / SIGNS_OF_A_WORD : 1 + anchor.back);
      if (tries >= fewest) continue;
      fewest = tries;
      best = anchor;
    }
    if (best === undefined) return undefined;
    let from: readonly number[] = inOrder(places.list(best.number));
    for (const other of anchors) {
      if (other === best || other.back === Number.POSITIVE_INFINITY || from.length === 0) continue;
      if (places.count(other.number) > from.length * PLACES_FOR_A_TRY) continue;
      from = beside(from, best.back, inOrder(places.list(other.number)), other.back);
    }
    return { sticky, from, back: best.back, beginsWords };
  }

  #prepare(): readonly Automaton[] {
    const known = new Map(
      [...this.#wanted.keys()].map((alphabet): [Alphabet, KnownGroups] => [alphabet, new Map()]),
    );
    const signsIn = (pattern: RegExp, alphabet: Alphabet) =>
      signsOfPattern(pattern, alphabet, known.get(alphabet) as KnownGroups);
    for (const [pattern, prepared] of this.#patterns)
      if (prepared === undefined) this.#patterns.set(pattern, this.#prepared(pattern, signsIn));
    return [...this.#wanted].map(([alphabet, wanted]) => new Automaton(alphabet, [...wanted.values()]));
  }

  #prepared(pattern: RegExp, signsIn: (pattern: RegExp, alphabet: Alphabet) => Signs): Prepared {
    const { clauses: byLetters, beginsWords } = signsIn(pattern, letters);
    // Where words tell how it begins, shapes tell no more.
    const byShapes = byLetters.some(({ back }) => back === 0) ? [] : signsIn(pattern, shapes).clauses;
    return {
      anchors: [
        ...byLetters.map((clause) => this.#anchor(clause, letters)),
        ...byShapes.map((clause) => this.#anchor(clause, shapes)),
      ],
      beginsWords,
      sticky: new RegExp(pattern.source, `${pattern.flags.replace(/[gy]/g, "")}y`),
    };
  }

  #anchor({ pieces, back }: Clause, alphabet: Alphabet): Anchor {
    const wanted = this.#wanted.get(alphabet) as Map<string, Wanted>;
    const key = [...pieces].sort().join("\n");
    let entry = wanted.get(key);
    if (entry === undefined) {
      entry = { pieces, number: this.#count };
      this.#count += 1;
      wanted.set(key, entry);
    }
    return { number: entry.number, back };
  }
}
