import { isAbbreviation, isThing, isWord } from "../lexicon.js";
import { sought } from "../sought/sought.js";
import { matches } from "../structured/matches.js";
import type { Hit } from "../types.js";
import { personPosition } from "./person-position.js";
import type { State } from "./state.js";
import { type Token, tokenFrom } from "./tokens.js";
import { endsHere } from "./word-names.js";

/** Two letters that stand for somebody's job, a benefit or an office: they say and do things too, and are nobody's initials. */
const OFFICES = new Set(
  "gp ot sw hv pt dn pa po np yp kw lw rn sn mw pc dr cc ho so sp su mh ht aa hr it lp mp md ed ae uc hb la ha ct ca cs cx es nhs bt ee nr tu vs ni uk eu us un tv pm am ps nb ie eg ok id no re mr ms fr dc ds di wpc fm cm mo ma hca rmn".split(
    " ",
  ),
);
const PAIR = sought(
  /(?<![\p{L}\p{N}.'&/+-])(?:\p{Lu}{2}|\p{Lu} \p{Lu}|\p{Lu}\. ?\p{Lu}\.?)(?![\p{L}\p{N}&/+]|\.\p{Lu}|-\p{L})/gu,
);
/** What a pair of letters alone in the last line is: the hand that wrote it. */
const LAST_LINE = sought(
  /(?:\n\s{0,3}|[.!?]\s{1,2})(\p{Lu}{2,3}|\p{Lu} \p{Lu}|\p{Lu}\.\p{Lu}\.)\.?\s{0,4}$/gu,
);
const TYPED = sought(
  /\b(?:typed|dictated|checked|transcribed|countersigned|entered) by:?\s(\p{Lu}{2,3})(?!\p{L})/gu,
);
const LABELLED = sought(
  /\b(?:re|pt|patient|client|worker|keyworker|carer|nok|contact|signed|seen by|d\/w|s\/w|w\/|attn|from|author|cc|attendees|present|apols|apologies)\s?[:\s]\s?(?=\p{Lu}{2}\b|\p{Lu} \p{Lu}\b)/giu,
);

/** Initials that also are a short form: where only a person stands, beside the name they stand for, and at every other mention then. */
export function initialsByPlace(state: State): Hit[] {
  const pairs = matches(PAIR, state.text);
  if (pairs.length === 0 && !/\p{Lu}{3}/u.test(state.text)) return [];
  const known = namesInitials(state);
  const sure = new Set<string>();
  const spans = pairs.map((match) => {
    const letters = match[0].replace(/[^\p{L}]/gu, "").toLowerCase();
    const span = {
      letters,
      start: match.index,
      end: match.index + match[0].length,
      isApart: match[0].length > 2,
    };
    if (known.has(letters) ? !OFFICES.has(letters) || placeOf(state, span) > 2 : isSurely(state, span))
      sure.add(letters);
    return span;
  });
  for (const match of matches(LABELLED, state.text)) {
    const next = spans.find(({ start }) => start === match.index + match[0].length);
    if (!next || OFFICES.has(next.letters) || isWord(next.letters)) continue;
    // "w/ LD liaison": a short form that describes what follows.
    if (isAbbreviation(next.letters) && !endsHere(state.text.slice(next.end, next.end + 12))) continue;
    sure.add(next.letters);
  }
  const hits: Hit[] = spans
    .filter(({ letters }) => sure.has(letters))
    .map(({ start, end }) => ({ rule: "initials", start, end }));
  for (const match of matches(LAST_LINE, state.text)) {
    const start = match.index + match[0].indexOf(match[1] ?? "");
    const letters = (match[1] ?? "").toLowerCase();
    // "I'll ring. JMT": behind a sentence, what is no short form.
    const isLine =
      match[0].startsWith("\n") || !(isAbbreviation(letters) || isWord(letters) || isThing(letters));
    if (isLine && !OFFICES.has(letters))
      hits.push({ rule: "initials", start, end: start + (match[1] ?? "").length });
  }
  for (const match of matches(TYPED, state.text)) {
    const end = match.index + match[0].length;
    hits.push({ rule: "initials", start: end - (match[1]?.length ?? 0), end });
  }
  return hits;
}

type Span = {
  readonly letters: string;
  readonly start: number;
  readonly end: number;
  readonly isApart: boolean;
};

function isSurely(state: State, span: Span): boolean {
  const { letters, isApart } = span;
  if (OFFICES.has(letters)) return false;
  const token = state.tokens[tokenFrom(state.tokens, span.start)];
  if (token === undefined || (token.flat && isWord(letters) && !isApart)) return false;
  if (!isAbbreviation(letters) && !isWord(letters) && !isThing(letters)) return true;
  if (isApart)
    return (
      !/^[ai]/.test(letters) &&
      !/\d\s?$|\b(?:hepatitis|plan|option|vitamins?|grade|ward|type|band|class|group|section|part|flat|block) $/i.test(
        state.text.slice(Math.max(0, span.start - 12), span.start),
      )
    );
  return !isWord(letters) && placeOf(state, span) > 2;
}

function placeOf(state: State, { start, end }: Span): number {
  const first = tokenFrom(state.tokens, start);
  let last = first;
  while ((state.tokens[last + 1]?.end ?? Number.POSITIVE_INFINITY) <= end) last++;
  return state.tokens[first] === undefined ? 0 : personPosition(state, first, last);
}

/** The first letters of each two neighbours of a name that was found, either way round. */
function namesInitials({ tokens, marks }: State): ReadonlySet<string> {
  const known = new Set<string>();
  for (let at = 1; at < tokens.length; at++) {
    const [one, two] = [tokens[at - 1] as Token, tokens[at] as Token];
    if (
      !marks[at] ||
      !marks[at - 1] ||
      !/^(?: |, ?|-)$/.test(two.gap) ||
      one.word.length < 2 ||
      two.word.length < 2
    )
      continue;
    const [a, b] = [one.word.charAt(0), two.word.charAt(0)];
    known.add(a + b);
    known.add(b + a);
  }
  return known;
}
