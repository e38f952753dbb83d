import { type Alphabet, SPACE, WIDE_SPACES } from "./pieces.js";

/** A class of more signs says too little to follow each of them. */
const MOST_SIGNS = 12;
type Range = readonly [first: number, last: number];
const DIGITS: Range = [48, 57];
const LARGE: Range = [65, 90];
const SMALL: Range = [97, 122];
const UNDERSCORE: Range = [95, 95];
/** One foreign letter for all of them. */
const FOREIGN: Range = [0x100, 0x100];
/** What is taken for the signs of a property, as far as the rules ask for them: never fewer than it has. */
const PROPERTIES: Readonly<Record<string, readonly Range[]>> = {
  "{L}": [LARGE, SMALL, FOREIGN],
  "{Lu}": [LARGE, FOREIGN],
  "{Ll}": [SMALL, FOREIGN],
  "{N}": [DIGITS, FOREIGN],
  "{Nd}": [DIGITS, FOREIGN],
};

/** The signs of a class such as `[A-Z\d.]`, as far as they can be told one by one. */
export class ClassSigns {
  readonly #pieces = new Set<string>();
  readonly #ranges: Range[] = [];
  #isUnknown = false;
  #isNegated = false;

  constructor(private readonly alphabet: Alphabet) {}

  /** Undefined if they are many, or not known one by one. */
  get pieces(): readonly string[] | undefined {
    const isLost = this.#isUnknown || this.#isNegated || this.#pieces.size > MOST_SIGNS;
    return isLost ? undefined : [...this.#pieces];
  }

  /** Has every English letter and digit. */
  holdsWords(ignoresCase: boolean): boolean {
    const holds = ([first, last]: Range) => this.#ranges.some(([from, to]) => from <= first && to >= last);
    if (this.#isNegated || !holds(DIGITS)) return false;
    return ignoresCase ? holds(LARGE) || holds(SMALL) : holds(LARGE) && holds(SMALL);
  }

  negate(): void {
    this.#isNegated = true;
  }

  addUnknown(): void {
    this.#isUnknown = true;
  }

  addRange(range: Range): void {
    this.#ranges.push(range);
    const [first, last] = range;
    for (let code = first; code <= Math.min(last, 127); code += 1) this.#add(this.alphabet.fold(code));
    if (last < 128) return;
    this.#add(this.alphabet.fold(0x100));
    for (const space of WIDE_SPACES) if (space >= first && space <= last) this.#add(SPACE);
  }

  /** `\d`, `\w`, `\p{L}` and their like. */
  addEscape(sign: string, property: string): void {
    const ranges = sign === "p" ? PROPERTIES[property] : undefined;
    if (ranges) for (const range of ranges) this.addRange(range);
    else if (sign === "d") this.addRange(DIGITS);
    else if (sign === "s") this.#add(SPACE);
    else if (sign === "w") for (const range of [DIGITS, LARGE, SMALL, UNDERSCORE]) this.addRange(range);
    else this.addUnknown();
  }

  #add(piece: string | undefined): void {
    if (piece === undefined) this.#isUnknown = true;
    else this.#pieces.add(piece);
  }
}
