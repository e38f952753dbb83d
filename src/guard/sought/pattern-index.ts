import { Automaton, type Wanted } from "./automaton.js";
import type { Clause } from "./parts.js";
import { type Alphabet, letters, shapes } from "./pieces.js";
import { Places } from "./places.js";
import { clausesOfPattern, type KnownGroups } from "./read-pattern.js";

/** A match begins at one of the places `from` or at most `back` signs before it; `sticky` matches at one place only. */
export type Where = { readonly sticky: RegExp; readonly from: readonly number[]; readonly back: number };

/** A piece of clause `number` begins at most `back` signs behind the place where a match does. */
type Anchor = { readonly number: number; readonly back: number };
type Prepared = { readonly anchors: readonly Anchor[]; readonly sticky: RegExp };
type Reading = { readonly text: string; readonly places: Places };

const NOWHERE: Where = { sticky: /(?:)/y, from: [], back: 0 };

/** To try a pattern at a place costs as much as to let it pass over so many signs. */
const SIGNS_FOR_A_TRY = 4;

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
    const { sticky, anchors } = prepared;
    const { places } = this.#reading;
    let best: Anchor | undefined;
    let fewest = text.length / SIGNS_FOR_A_TRY;
    for (const anchor of anchors) {
      const found = places.count(anchor.number);
      if (found === 0) return NOWHERE;
      const tries = found * (anchor.back + 1);
      if (tries >= fewest) continue;
      fewest = tries;
      best = anchor;
    }
    return best && { sticky, from: places.list(best.number), back: best.back };
  }

  #prepare(): readonly Automaton[] {
    const known = new Map(
      [...this.#wanted.keys()].map((alphabet): [Alphabet, KnownGroups] => [alphabet, new Map()]),
    );
    const clausesIn = (pattern: RegExp, alphabet: Alphabet) =>
      clausesOfPattern(pattern, alphabet, known.get(alphabet) as KnownGroups);
    for (const [pattern, prepared] of this.#patterns)
      if (prepared === undefined) this.#patterns.set(pattern, this.#prepared(pattern, clausesIn));
    return [...this.#wanted].map(([alphabet, wanted]) => new Automaton(alphabet, [...wanted.values()]));
  }

  #prepared(pattern: RegExp, clausesIn: (pattern: RegExp, alphabet: Alphabet) => Clause[]): Prepared {
    const byLetters = clausesIn(pattern, letters);
    // Where words tell how it begins, shapes tell no more.
    const byShapes = byLetters.some(({ back }) => back === 0) ? [] : clausesIn(pattern, shapes);
    return {
      anchors: [
        ...byLetters.map((clause) => this.#anchor(clause, letters)),
        ...byShapes.map((clause) => this.#anchor(clause, shapes)),
      ],
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
