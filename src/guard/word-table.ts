const SLOTS = 1 << 18;

/**
 * Many words with flags, in two typed arrays instead of a map of strings: a hundred thousand words are ready in some milliseconds. A word is
 * known by 50 bits of hash, so a stranger passes for a word once in 10^9.
 */
export class WordTable {
  readonly #keys = new Int32Array(SLOTS);
  readonly #flags = new Uint16Array(SLOTS);

  /** Marks every run of `a` to `z`, apostrophes and hyphens in `text` that has `atLeast` characters. */
  addAll(text: string, flag: number, atLeast = 1): void {
    let slot = 0;
    let key = 0;
    let length = 0;
    for (let at = 0; at <= text.length; at++) {
      const code = at < text.length ? text.charCodeAt(at) : 0;
      if ((code >= 97 && code <= 122) || code === 39 || code === 45) {
        slot = Math.imul(slot ^ code, 0x01000193);
        key = Math.imul(key + code, 0x5bd1e995) ^ (key >>> 15);
        length++;
        continue;
      }
      if (length > 0 && length >= atLeast) {
        const place = this.#find(slot, key);
        this.#flags[place] = (this.#flags[place] ?? 0) | flag;
      }
      slot = 0;
      key = 0;
      length = 0;
    }
  }

  /** The flags of a lower-case word; 0 for one that is not there. */
  flagsOf(word: string): number {
    let slot = 0;
    let key = 0;
    for (let at = 0; at < word.length; at++) {
      const code = word.charCodeAt(at);
      slot = Math.imul(slot ^ code, 0x01000193);
      key = Math.imul(key + code, 0x5bd1e995) ^ (key >>> 15);
    }
    const wanted = key === 0 ? 1 : key;
    let at = (slot ^ (slot >>> 14)) & (SLOTS - 1);
    for (let found = this.#keys[at]; found !== 0; found = this.#keys[at]) {
      if (found === wanted) return this.#flags[at] ?? 0;
      at = (at + 1) & (SLOTS - 1);
    }
    return 0;
  }

  #find(slot: number, key: number): number {
    const wanted = key === 0 ? 1 : key;
    let at = (slot ^ (slot >>> 14)) & (SLOTS - 1);
    while (this.#keys[at] !== 0 && this.#keys[at] !== wanted) at = (at + 1) & (SLOTS - 1);
    this.#keys[at] = wanted;
    return at;
  }
}
