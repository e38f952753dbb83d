import type { Instant } from "../../kernel/instant.js";

/** What somebody means to do, and when. `key` orders what is meant for the same moment. */
export type Intent = { at: Instant; key: string; act(): Promise<void> };

/** Everybody's intentions, the earliest first: a heap. */
export type Diary = {
  note(intent: Intent): void;
  next(): Instant | undefined;
  /** The first one whose moment has come. */
  take(now: Instant): Intent | undefined;
};

export function diary(): Diary {
  const heap: Intent[] = [];
  const before = (a: Intent, b: Intent) => (a.at === b.at ? a.key < b.key : a.at < b.at);
  const swap = (a: number, b: number) => {
    const one = heap[a] as Intent;
    heap[a] = heap[b] as Intent;
    heap[b] = one;
  };
  const less = (a: number, b: number) => before(heap[a] as Intent, heap[b] as Intent);

  return {
    note(intent) {
      heap.push(intent);
      let at = heap.length - 1;
      while (at > 0 && less(at, (at - 1) >> 1)) {
        swap(at, (at - 1) >> 1);
        at = (at - 1) >> 1;
      }
    },
    next: () => heap[0]?.at,
    take(now) {
      const [first] = heap;
      if (first === undefined || first.at > now) return undefined;
      const last = heap.pop() as Intent;
      if (heap.length === 0) return first;
      heap[0] = last;
      for (let at = 0; ; ) {
        const [left, right] = [2 * at + 1, 2 * at + 2];
        let least = at;
        if (left < heap.length && less(left, least)) least = left;
        if (right < heap.length && less(right, least)) least = right;
        if (least === at) return first;
        swap(at, least);
        at = least;
      }
    },
  };
}
