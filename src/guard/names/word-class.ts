/** So many lists fit in one number of a word's row. */
const BITS = 32;
/** Numbers in a row: room for more lists than there are. */
export const ROWS = 2;

const all: WordClass[] = [];
let known: ReadonlyMap<string, readonly number[]> | undefined;
const NONE: readonly number[] = new Array(ROWS).fill(0);

/**
 * A list of words that rules look for among all words of a text. Each word of a text is looked up once, in all such lists together, and a rule
 * reads one bit of what was found: there are some forty lists to be asked about every word.
 */
export class WordClass extends Set<string> {
  readonly row: number;
  readonly bit: number;

  constructor(words: Iterable<string>) {
    super(words);
    if (all.length === BITS * ROWS) throw new Error("No room for another list of words");
    this.row = Math.floor(all.length / BITS);
    this.bit = 1 << (all.length % BITS);
    all.push(this);
    known = undefined;
  }
}

export const wordClass = (words: string): WordClass => new WordClass(words.trim().split(/\s+/));

/** In which lists a word is: a bit for each, in `ROWS` numbers. */
export function classesOf(word: string): readonly number[] {
  known ??= knownWords();
  return known.get(word) ?? NONE;
}

/** All lists, for whoever wants to hold them against what is said of them here. */
export const wordClasses = (): readonly WordClass[] => all;

function knownWords(): Map<string, number[]> {
  const rows = new Map<string, number[]>();
  for (const list of all) {
    for (const word of list) {
      const bits = rows.get(word);
      if (bits) bits[list.row] = (bits[list.row] as number) | list.bit;
      else rows.set(word, firstRow(list));
    }
  }
  return rows;
}

function firstRow({ row, bit }: WordClass): number[] {
  const bits = [...NONE];
  bits[row] = bit;
  return bits;
}
