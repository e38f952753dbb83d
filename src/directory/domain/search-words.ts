/** How words are compared in a search: without case, accents, joining words and common endings. */

const JOINING = new Set([
  "a",
  "an",
  "and",
  "any",
  "at",
  "for",
  "from",
  "help",
  "in",
  "me",
  "need",
  "of",
  "on",
  "or",
  "some",
  "someone",
  "support",
  "the",
  "to",
  "who",
  "with",
]);
const ENDINGS = [
  "ations",
  "ation",
  "ings",
  "ing",
  "ies",
  "ers",
  "ors",
  "ed",
  "er",
  "or",
  "es",
  "s",
  "y",
  "e",
];

/** The words that say something; all of them when nothing else is left ("support"). */
export function wordsOf(text: string): string[] {
  const all = plain(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "");
  const telling = all.filter((word) => !JOINING.has(word));
  return telling.length > 0 ? telling : all;
}

/** A word without its ending; short words keep theirs, so that "art" and "arts" meet and "pet" stays "pet". */
export function stem(word: string): string {
  const cut = plain(word);
  for (const ending of ENDINGS) {
    if (cut.endsWith(ending) && cut.length - ending.length >= 3)
      return undouble(cut.slice(0, -ending.length));
  }
  return cut;
}

/** Letters to add, take away, change or swap to make one word of the other (optimal string alignment). */
export function distance(one: string, other: string): number {
  const [a, b] = [[...one], [...other]];
  let before: number[] = [];
  let last = b.map((_, index) => index + 1);
  last.unshift(0);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const change = (last[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      let least = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, change);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        least = Math.min(least, (before[j - 2] ?? 0) + 1);
      }
      row.push(least);
    }
    before = last;
    last = row;
  }
  return last[b.length] ?? 0;
}

function plain(text: string): string {
  return text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
}

/** "shopp" (of "shopping") and "shop" are one. */
function undouble(word: string): string {
  return /([bdgklmnprt])\1$/.test(word) && word.length > 3 ? word.slice(0, -1) : word;
}
