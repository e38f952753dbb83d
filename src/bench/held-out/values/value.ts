import type { Person } from "../people.js";
import type { Random } from "../random.js";
import type { IdentifierType, Register } from "../types.js";

/** What fills a slot. Only `text` is labelled; the rest stands around it. */
export type Value = { before?: string; text: string; after?: string; type: IdentifierType; direct: boolean };

/** What a value may depend on. `born` is the person's birth date, so that age and birth date agree. */
export type Context = {
  random: Random;
  register: Register;
  person: Person;
  born: { year: number; month: number; day: number };
};

export type Generator = (context: Context) => Value;

/** The year the notes are written in. */
export const THIS_YEAR = 2026;

export const direct = (type: IdentifierType, text: string): Value => ({ type, text, direct: true });
export const indirect = (type: IdentifierType, text: string): Value => ({ type, text, direct: false });
