import { sought } from "../sought/sought.js";
import type { Hit } from "../types.js";
import { onlyOne, onlyOneAt } from "../words.js";
import { matches } from "./matches.js";

/** To the end of the clause, and never far. */
const REST =
  "(?:[ -](?!(?:and|but|so|because|has|have|had|is|was|were|will|who's|which|then|if|when)\\b)[\\w'&-]{1,20}){0,10}";
const KIND =
  "(?:(?:female|male|black|asian|white|deaf|blind|gay|trans|openly|muslim|jewish|sikh|hindu|polish|african|other|living|remaining) ){0,2}(?:woman|man|girl|boy|lad|lass|lady|gentleman|child|pupil|student|patient|resident|tenant|person|family|couple|mother|father|mum|dad|widow|widower|survivor)";
/** What follows "the only person" in ordinary speech: whom she trusts, who is at home, in his life. */
const ORDINARY =
  "(?! (?:s?he|they|i|we|you|who|that|to|left|there|here|with|able|home|it|his|her|their|my)\\b)";
/**
 * "The only girl in the judo club", "the only woman bell founder in the county": whoever reads it and lives there
 * knows. A place must follow.
 */
const ONLY = sought(
  new RegExp(
    `\\b(?:the|our|their) only ${KIND}(?:${ORDINARY} [a-z-]{3,16}){0,3}? (?:in|at|on|from|of)\\b(?! (?:home|work|risk|night|hand|call|duty|shift|time|any|it|us|them|(?:her|his|their|my|your) (?:life|own|world|mind|side)|the (?:list|day|end|world|room|house|whole|phone|team|time|evenings?|mornings?|uk|country))\\b)(${REST})`,
    "gi",
  ),
);
/** Posts of which a place or a body has one or few: with it, they are a name. */
const POST =
  "(?:head|deputy head) ?(?:teacher|master|mistress)|headteacher|headmaster|headmistress|vicar|rector|curate|canon|dean|bishop|priest|verger|sexton|church ?warden|organist|choir ?master|imam|rabbi|granthi|cantor|bell[- ]?ringer|landlord|landlady|licensee|publican|mayor|mayoress|councillor|provost|town clerk|postmaster|postmistress|lollipop (?:lady|man)|coxswain|harbour ?master|lock[- ]?keeper|lighthouse keeper|station ?master|head (?:chef|cook|gardener|keeper|porter|groundsman|greenkeeper|waiter|brewer)|(?:head )?pastry (?:chef|cook)|gamekeeper|farrier|blacksmith|butcher|baker|undertaker|scoutmaster";
const NAMED =
  "(?:the |our )?(?:(?:St|St\\.|Saint|Our|[A-Z][A-Za-z'-]{1,19})(?:(?: (?:of|the|and|in|at|on)){0,2} [A-Z][A-Za-z'.-]{1,19}){0,4})";
const SMALL =
  "(?:the|a|our|his|her|their) (?:[a-z-]{2,14} ){0,2}(?:hotel|school|church|chapel|mosque|temple|pub|inn|club|surgery|station|village|town|shop|farm|theatre|cathedral|choir|band|lifeboat|harbour|island)";
const OFFICE = sought(
  new RegExp(
    `\\b(?:(?:[Tt]he|[Aa]n?|[Oo]ur|[Ff]ormer(?:ly)?|[Rr]etired|[Ee]x-?|[Cc]urrent|[Pp]art-time) ?){0,2}(?:${anyCase(POST)}) (?:of|at|for|in|on) (${NAMED}|${SMALL}(?: (?:in|on|at|of|near) (?:the )?(?:[a-z]{3,12} (?:in|of|at) )?[A-Z][A-Za-z'-]{2,19})?)`,
    "g",
  ),
);
/** "the sister of the mayor". */
const KIN_OF = sought(
  /\bthe (?:mother|father|mum|dad|wife|husband|partner|widow|widower|son|daughter|sister|brother|niece|nephew|aunt|uncle|cousin|grand\w+) of (?:the|our|a) (?:local |former |late |deputy |lady |lord )?(?:councillor|mayor|mp|vicar|imam|rabbi|priest|head ?teacher|headmaster|headmistress|landlord|landlady|sheriff|bishop|provost|postmaster|postmistress|chief constable|member of parliament)\b/gi,
);
/** "You'll know him as the man who saved the dog", "the one who was in the paper". */
const KNOWN_FOR = sought(
  /\b(?:(?:know|knows|known|knew|remember|remembers|remembered|recogni[sz]e[sd]?)(?: \w{2,8})? as|(?:in the (?:news|newspapers?|papers?|press|local news)|on (?:tv|telly|the news|television))[,.;]? (?:s?he (?:is|was)|he's|she's)) ((?:the|that) (?:man|woman|lady|boy|girl|lad|lass|one|couple|family|chap|bloke|guy|gentleman|teacher|driver) (?:who|that|whose)(?: [\w'-]{1,20}){1,14})/gi,
);

/** Words that say that there is no second one: a neighbour would know who is meant. */
export function findOnlyOnes(text: string): Hit[] {
  return [
    ...matches(ONLY, text).flatMap((match) => parted(match, match[1])),
    ...matches(OFFICE, text).flatMap((match) => parted(match, match[1])),
    ...matches(KIN_OF, text).flatMap((match) => parted(match)),
    ...matches(KNOWN_FOR, text).map((match) => {
      const end = match.index + match[0].length;
      return { rule: "small-world" as const, start: end - (match[1] ?? "").length, end, ...onlyOne };
    }),
  ];
}

/** Where a name stands in the place, the place is a finding by itself, so that each gets words that fit. */
function parted(match: RegExpExecArray, place = ""): Hit[] {
  const [start, end] = [match.index, match.index + match[0].length];
  if (!/[A-Z][a-z]/.test(place)) return [{ rule: "small-world", start, end, ...onlyOne }];
  const from = end - place.trimStart().length;
  return [
    { rule: "small-world", start, end: from - 1, ...onlyOne, suggestion: onlyOneAt },
    { rule: "place-name", start: from, end },
  ];
}

/** Posts stand at the beginning of a sentence too; only the name behind them must have its capitals. */
function anyCase(words: string): string {
  return words
    .split(/(?<!\([^)]*)\|/)
    .map((word) =>
      word.replace(
        /^(\(\?:)?([a-z])/,
        (_, open: string | undefined, first: string) => `${open ?? ""}[${first}${first.toUpperCase()}]`,
      ),
    )
    .join("|");
}
