import type { HeldOutDocument, Identifier } from "../held-out/types.js";
import type { Reader } from "./readers.js";

/** So many found of so many. */
export type Count = { found: number; of: number };

export type Rated = {
  names: Count;
  /** Numbers, contacts, addresses, full postcodes, dates of birth: everything direct that is no name. */
  structured: Count;
  /** Ages, dates of events, places: what narrows down. */
  indirect: Count;
  /** Documents in which at least one direct identifier stayed. */
  leaking: Count;
  byType: ReadonlyMap<string, Count>;
  /** Names by where they come from, by the letter case and register, by disguise. */
  byOrigin: ReadonlyMap<string, Count>;
  byRegister: ReadonlyMap<string, Count>;
  byDisguise: ReadonlyMap<string, Count>;
};

/** Reads every document and looks which of its identifiers were found. */
export function rate(reader: Reader, documents: readonly HeldOutDocument[]): Rated {
  const [names, structured, indirect, leaking] = [none(), none(), none(), none()];
  const byType = new Map<string, Count>();
  const byOrigin = new Map<string, Count>();
  const byRegister = new Map<string, Count>();
  const byDisguise = new Map<string, Count>();
  for (const { text, identifiers, register } of documents) {
    const reading = reader.read(text);
    let leaks = false;
    for (const identifier of identifiers) {
      const found = reading.hides(identifier);
      const { type, direct, origin, disguise } = identifier;
      add(groupOf(identifier, { names, structured, indirect }), found);
      add(at(byType, direct || type === "place" ? type : `${type} (indirect)`), found);
      if (type === "name") {
        add(at(byOrigin, origin ?? "?"), found);
        add(at(byRegister, register), found);
      }
      if (disguise !== undefined) add(at(byDisguise, disguise), found);
      if (direct && !found) leaks = true;
    }
    add(leaking, leaks);
  }
  return { names, structured, indirect, leaking, byType, byOrigin, byRegister, byDisguise };
}

/** How often a reader points at something in texts that identify nobody, in 100 words. */
export function falseFlags(reader: Reader, texts: readonly string[]): { flags: number; words: number } {
  let flags = 0;
  let words = 0;
  for (const text of texts) {
    flags += reader.read(text).flags;
    words += text.match(/\S+/g)?.length ?? 0;
  }
  return { flags, words };
}

function groupOf({ type, direct }: Identifier, groups: Record<"names" | "structured" | "indirect", Count>) {
  if (type === "name") return groups.names;
  return direct ? groups.structured : groups.indirect;
}

const none = (): Count => ({ found: 0, of: 0 });

function at(counts: Map<string, Count>, key: string): Count {
  const count = counts.get(key) ?? none();
  counts.set(key, count);
  return count;
}

function add(count: Count, found: boolean): void {
  count.of += 1;
  if (found) count.found += 1;
}
