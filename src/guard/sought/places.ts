/**
 * Lists of places in a text under numbers, each list in the order in which it was added to. In a few typed arrays, because
 * hundreds of lists of a handful are made for every text.
 */
export class Places {
  readonly #counts: Int32Array;
  readonly #first: Int32Array;
  readonly #last: Int32Array;
  #places = new Int32Array(4096);
  #next = new Int32Array(4096);
  #size = 0;

  constructor(lists: number) {
    this.#counts = new Int32Array(lists);
    this.#first = new Int32Array(lists);
    this.#last = new Int32Array(lists);
  }

  add(number: number, place: number): void {
    const entry = this.#size;
    if (entry === this.#places.length) this.#grow();
    this.#size += 1;
    this.#places[entry] = place;
    if (this.#counts[number] === 0) this.#first[number] = entry;
    else this.#next[this.#last[number] as number] = entry;
    this.#last[number] = entry;
    this.#counts[number] = (this.#counts[number] as number) + 1;
  }

  /** Ready for another text. */
  clear(): void {
    this.#counts.fill(0);
    this.#places.fill(0, 0, this.#size);
    this.#size = 0;
  }

  count(number: number): number {
    return this.#counts[number] as number;
  }

  list(number: number): number[] {
    const list: number[] = [];
    let entry = this.#first[number] as number;
    for (let left = this.count(number); left > 0; left -= 1) {
      list.push(this.#places[entry] as number);
      entry = this.#next[entry] as number;
    }
    return list;
  }

  #grow(): void {
    const longer = (array: Int32Array) => {
      const copy = new Int32Array(array.length * 2);
      copy.set(array);
      return copy;
    };
    this.#places = longer(this.#places);
    this.#next = longer(this.#next);
  }
}
