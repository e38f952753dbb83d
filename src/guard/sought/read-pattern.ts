import { ClassSigns } from "./class-signs.js";
import { anything, type Clause, exactly, NOTHING, type Part, Parts } from "./parts.js";
import { type Alphabet, BOUNDARY, DIGIT, EDGE, EDGE_AFTER, EDGE_BEFORE, SPACE } from "./pieces.js";

/** `beginsWords`: no letter and no digit (of ASCII) stands before a match. */
export type Signs = { readonly clauses: readonly Clause[]; readonly beginsWords: boolean };

/**
 * Clauses that every text fulfils which the pattern matches, in one alphabet. What is not known here is taken for anything:
 * it may say too little of a pattern, never too much.
 */
export function signsOfPattern(pattern: RegExp, alphabet: Alphabet, known: KnownGroups): Signs {
  if (pattern.flags.includes("v")) return { clauses: [], beginsWords: false };
  return new Reader(pattern, alphabet, known).read();
}

/** What was worked out of groups, by how they are written: for the patterns to come, in the same alphabet. */
export type KnownGroups = Map<string, Part>;

const CLASS_ESCAPES = "wWdDsSpPb";
const CONTROLS: Readonly<Record<string, string>> = { n: "\n", t: "\t", r: "\r", f: "\f", v: "\v" };
const TIMES = /[*+?{]/;
const isLetter = (code: number) => (code > 64 && code < 91) || (code > 96 && code < 123);
const ENDLESS = Number.POSITIVE_INFINITY;

class Reader {
  readonly #source: string;
  /** How long one sign may be: with the flag "u" two halves are one. */
  readonly #width: number;
  readonly #ignoresCase: boolean;
  readonly #parts: Parts;
  #at = 0;

  constructor(
    pattern: RegExp,
    private readonly alphabet: Alphabet,
    private readonly known: KnownGroups,
  ) {
    this.#source = pattern.source;
    this.#width = pattern.unicode ? 2 : 1;
    this.#ignoresCase = pattern.ignoreCase;
    this.#parts = new Parts(alphabet);
  }

  read(): Signs {
    const part = this.#readAlternatives();
    if (!this.#isAtEnd()) throw new Error(`Not read to its end: ${this.#source}`);
    const beginsWords = part.starts.every((piece) => piece === EDGE_BEFORE || piece.startsWith(EDGE));
    return { clauses: this.#parts.clausesOf(part), beginsWords };
  }

  #readAlternatives(): Part {
    const parts = [this.#readSequence()];
    while (this.#take("|")) parts.push(this.#readSequence());
    return this.#parts.eitherOf(parts);
  }

  #readSequence(): Part {
    const parts: Part[] = [];
    while (!this.#isAtEnd() && !this.#sees("|") && !this.#sees(")")) parts.push(this.#readTerm());
    return this.#parts.inSequence(parts);
  }

  #readTerm(): Part {
    const part = this.#readAtom();
    const times = this.#readTimes();
    return times ? this.#parts.repeated(part, times[0], times[1]) : part;
  }

  #readAtom(): Part {
    if (this.#take("(")) return this.#readGroup();
    if (this.#take("[")) return this.#ofClass(this.#readClass());
    if (this.#take("\\")) return this.#readEscape();
    if (this.#take("^") || this.#take("$")) return NOTHING;
    if (this.#take(".")) return anything(this.#width);
    const word = this.#readWord();
    if (word !== "") return exactly([word], word.length * this.#width);
    return this.#literal(this.#next().codePointAt(0));
  }

  /** Letters that stand for themselves, all in one; the last not, if it is to be repeated. */
  #readWord(): string {
    const from = this.#at;
    let to = from;
    while (isLetter(this.#source.charCodeAt(to))) to += 1;
    if (TIMES.test(this.#source.charAt(to))) to -= 1;
    if (to <= from) return "";
    this.#at = to;
    let word = "";
    for (let at = from; at < to; at += 1) word += this.alphabet.fold(this.#source.charCodeAt(at));
    return word;
  }

  #readGroup(): Part {
    if (this.#take("?=")) return this.#asserted(this.#readClosed(), 0);
    if (this.#take("?<=")) return this.#asserted(this.#readClosed(), ENDLESS);
    if (this.#take("?!")) return this.#readForbidden(EDGE_AFTER);
    if (this.#take("?<!")) return this.#readForbidden(EDGE_BEFORE);
    if (!this.#take("?:") && this.#take("?<")) this.#at = this.#source.indexOf(">", this.#at) + 1;
    return this.#readKnown();
  }

  /** Long groups stand in many patterns alike: lists of months, of numbers, of kinds of street. */
  #readKnown(): Part {
    const [from, to] = [this.#at, this.#endOfGroup()];
    if (to - from < 40) return this.#readClosed();
    const key = `${this.#width}${this.#ignoresCase}${this.#source.slice(from, to)}`;
    const part = this.known.get(key) ?? this.#readClosed();
    this.known.set(key, part);
    this.#at = to;
    return part;
  }

  #endOfGroup(): number {
    let depth = 1;
    let isClass = false;
    let at = this.#at;
    for (; depth > 0 && at < this.#source.length; at += 1) {
      const sign = this.#source.charAt(at);
      if (sign === "\\") at += 1;
      else if (isClass) isClass = sign !== "]";
      else if (sign === "[") isClass = true;
      else if (sign === "(") depth += 1;
      else if (sign === ")") depth -= 1;
    }
    return at;
  }

  /** What must stand beside a place takes no room there. What stands before it is not behind where the match begins. */
  #asserted(part: Part, back: number): Part {
    const clauses = this.#parts.clausesOf(part).map((clause) => ({ ...clause, back: clause.back + back }));
    return exactly([""], 0, clauses);
  }

  /** Where no letter and no digit may stand beside it, a word begins or ends. What else must not be says nothing here. */
  #readForbidden(edge: string): Part {
    let forbidsWords = false;
    do {
      const isWords = this.#readWordClass();
      const rest = this.#readSequence();
      forbidsWords ||= isWords && rest.whole && rest.clauses.length === 0 && rest.starts.includes("");
    } while (this.#take("|"));
    this.#close();
    return forbidsWords ? exactly([edge], 0) : NOTHING;
  }

  /** True, and read, if what comes is one class that has all letters and digits. */
  #readWordClass(): boolean {
    const from = this.#at;
    const isWords = this.#take("\\w") || (this.#take("[") && this.#readClass().holdsWords(this.#ignoresCase));
    if (isWords && !TIMES.test(this.#source.charAt(this.#at))) return true;
    this.#at = from;
    return false;
  }

  #readClosed(): Part {
    const part = this.#readAlternatives();
    this.#close();
    return part;
  }

  #close(): void {
    if (!this.#take(")")) throw new Error(`A group without an end: ${this.#source}`);
  }

  #readEscape(): Part {
    const sign = this.#next();
    if (sign === "b") return exactly([BOUNDARY], 0);
    if (sign === "B") return NOTHING;
    if (sign === "d") return exactly([DIGIT], 1);
    if (sign === "s") return exactly([SPACE], 1);
    if (CLASS_ESCAPES.includes(sign)) {
      const signs = new ClassSigns(this.alphabet);
      signs.addEscape(sign, this.#readProperty(sign));
      return this.#ofClass(signs);
    }
    // A back reference is as long as what it repeats.
    if (/[1-9k]/.test(sign)) {
      this.#skip(/^(?:\d+|<[^>]*>)/);
      return anything(ENDLESS);
    }
    return this.#literal(this.#codeOf(sign));
  }

  #readProperty(sign: string): string {
    if (sign !== "p" && sign !== "P") return "";
    const from = this.#at;
    this.#skip(/^\{[^}]*\}/);
    return this.#source.slice(from, this.#at);
  }

  /** The sign that an escape stands for, where it is known. */
  #codeOf(sign: string): number | undefined {
    if (sign === "u" || sign === "x") return this.#readHexadecimal(sign);
    const control = CONTROLS[sign];
    if (control !== undefined) return control.charCodeAt(0);
    if (sign === "c") this.#skip(/^[A-Za-z]/);
    return /[A-Za-z0-9]/.test(sign) ? undefined : sign.codePointAt(0);
  }

  #readHexadecimal(sign: string): number | undefined {
    const rest = this.#source.slice(this.#at, this.#at + 12);
    const match = (sign === "x" ? /^([\da-f]{2})/i : /^(?:\{([\da-f]+)\}|([\da-f]{4}))/i).exec(rest);
    if (!match) return undefined;
    this.#at += match[0].length;
    return Number.parseInt(match[1] ?? match[2] ?? "", 16);
  }

  /** Behind the opening bracket. */
  #readClass(): ClassSigns {
    const signs = new ClassSigns(this.alphabet);
    if (this.#take("^")) signs.negate();
    while (!this.#take("]")) this.#readRange(signs);
    return signs;
  }

  #readRange(signs: ClassSigns): void {
    const first = this.#readClassSign(signs);
    if (!this.#sees("-") || this.#sees("-]")) {
      if (first !== undefined) signs.addRange([first, first]);
      return;
    }
    this.#take("-");
    const last = this.#readClassSign(signs);
    if (first === undefined || last === undefined) signs.addUnknown();
    else signs.addRange([first, last]);
  }

  /** Undefined for what is no single sign. */
  #readClassSign(signs: ClassSigns): number | undefined {
    let sign = this.#next();
    if (sign !== "\\") return sign.codePointAt(0);
    sign = this.#next();
    if (CLASS_ESCAPES.includes(sign)) {
      signs.addEscape(sign, this.#readProperty(sign));
      return undefined;
    }
    const code = this.#codeOf(sign);
    if (code === undefined) signs.addUnknown();
    return code;
  }

  #readTimes(): [least: number, most: number] | undefined {
    if (!TIMES.test(this.#source.charAt(this.#at))) return undefined;
    const match = /^(?:([*+?])|\{(\d+)(,?)(\d*)\})\??/.exec(this.#source.slice(this.#at, this.#at + 16));
    if (!match) return undefined;
    this.#at += match[0].length;
    if (match[1] === "*") return [0, ENDLESS];
    if (match[1] === "+") return [1, ENDLESS];
    if (match[1] === "?") return [0, 1];
    const least = Number(match[2]);
    if (match[3] === "") return [least, least];
    return [least, match[4] === "" ? ENDLESS : Number(match[4])];
  }

  #ofClass(signs: ClassSigns): Part {
    return signs.pieces ? exactly(signs.pieces, this.#width) : anything(this.#width);
  }

  #literal(code: number | undefined): Part {
    const piece = code === undefined ? undefined : this.alphabet.fold(code);
    return piece === undefined ? anything(this.#width) : exactly([piece], this.#width);
  }

  #isAtEnd(): boolean {
    return this.#at >= this.#source.length;
  }

  #sees(text: string): boolean {
    return this.#source.startsWith(text, this.#at);
  }

  #take(text: string): boolean {
    if (!this.#sees(text)) return false;
    this.#at += text.length;
    return true;
  }

  #skip(pattern: RegExp): void {
    this.#at += pattern.exec(this.#source.slice(this.#at))?.[0].length ?? 0;
  }

  #next(): string {
    const sign = String.fromCodePoint(this.#source.codePointAt(this.#at) as number);
    this.#at += sign.length;
    return sign;
  }
}
