import type { FindingWords } from "../../../cards/text/doctor.js";
import { fill } from "../../../cards/text/words.js";

/** One line of the doctor's. `say` is what is wrong, or that nothing is. */
export type Finding<Name extends string, Code extends string> = { name: Name; say: string } & (
  | { ok: true }
  | { ok: false; code: Code; means: string; click: string }
);

type Gaps = Readonly<Record<string, string>>;

export function goodFinding<Name extends string>(name: Name, words: string, gaps: Gaps) {
  return { name, ok: true as const, say: fill(words, clean(gaps)) };
}

export function problemFinding<Name extends string, Code extends string>(
  name: Name,
  code: Code,
  words: FindingWords,
  gaps: Gaps,
) {
  const said = (sentence: string) => fill(sentence, clean(gaps));
  return {
    name,
    ok: false as const,
    code,
    say: said(words.wrong),
    means: said(words.means),
    click: said(words.click),
  };
}

/** Names come from outside and end in a terminal: no control characters, no turned direction, not a page of it. */
function clean(gaps: Gaps): Gaps {
  return Object.fromEntries(
    Object.entries(gaps).map(([name, text]) => [name, text.replace(/[\p{C}\p{Z}]+/gu, " ").slice(0, 900)]),
  );
}
