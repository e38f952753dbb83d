import type { Hit } from "../types.js";
import { matches } from "./matches.js";

/** To the end of the clause, and never far. */
const REST =
  "(?:[ -](?!(?:and|but|so|because|has|have|had|is|was|were|will|who's|which|then|if|when)\\b)[\\w'&-]{1,20}){0,10}";
const BEING =
  "woman|man|girl|boy|lad|lass|lady|gentleman|child|pupil|student|patient|resident|tenant|person|family|couple|mother|father|mum|dad|widow|widower|survivor|member|male|female|driver|teacher|nurse|doctor|officer|worker";
/** "The only girl in the judo club": whoever reads it and lives there knows. */
const ONLY = new RegExp(
  `\\b(?:the|our|their|its) (?:only|first|sole) (?:(?:ever |female |male |black |asian |white |deaf |blind |gay |trans |openly |muslim |jewish |sikh |hindu |polish |african |living |surviving |remaining ){0,2})(?:${BEING})\\b${REST}`,
  "gi",
);
/** Posts of which a place or a body has one or few: with it, they are a name. */
const POST =
  "(?:head|deputy head|assistant head) ?(?:teacher|master|mistress)|headteacher|headmaster|headmistress|principal|vicar|rector|curate|canon|dean|bishop|priest|minister|pastor|verger|sexton|church ?warden|organist|choir ?master|imam|rabbi|granthi|cantor|bell[- ]?ringer|landlord|landlady|licensee|publican|mayor|mayoress|councillor|mp|provost|town clerk|postmaster|postmistress|lollipop (?:lady|man)|coxswain|cox|harbour ?master|lock[- ]?keeper|lighthouse keeper|station ?master|(?:head|pastry|senior|executive) (?:pastry )?(?:chef|cook)|head (?:gardener|keeper|porter|groundsman|greenkeeper|nurse|waiter)|governor|bursar|caretaker|captain|chair(?:man|woman|person)?|president|secretary|treasurer|director|chief executive|conductor|curator|matron|gamekeeper|farrier|blacksmith|pharmacist|butcher|baker|funeral director|undertaker|editor|scoutmaster";
const NAMED =
  "(?:the |our )?(?:(?:St|St\\.|Saint|Our|[A-Z][A-Za-z'-]{1,19})(?: (?:[A-Z][A-Za-z'.-]{1,19}|of|the|and|in|at|on)){0,5})";
const SMALL =
  "(?:the|a|our|his|her|their) (?:[a-z-]{2,14} ){0,2}(?:hotel|school|church|chapel|mosque|temple|pub|inn|club|surgery|station|village|town|shop|farm|theatre|cathedral|choir|band|lifeboat|harbour|island)";
const OFFICE = new RegExp(
  `\\b(?:(?:[Tt]he|[Aa]n?|[Oo]ur|[Ff]ormer(?:ly)?|[Rr]etired|[Ee]x-?|[Cc]urrent|[Pp]art-time) ?){0,2}(?:${anyCase(POST)}) (?:of|at|for|in|on) (?:${NAMED}|${SMALL}(?: (?:in|on|at|of|near) (?:the )?(?:[a-z]{3,12} (?:in|of|at) )?[A-Z][A-Za-z'-]{2,19})?)`,
  "g",
);
/** "the sister of the mayor". */
const KIN_OF =
  /\bthe (?:mother|father|mum|dad|wife|husband|partner|widow|widower|son|daughter|sister|brother|niece|nephew|aunt|uncle|cousin|grand\w+) of (?:the|our|a) (?:local |former |late |deputy |lady |lord )?(?:councillor|mayor|mp|vicar|imam|rabbi|priest|head ?teacher|headmaster|headmistress|landlord|landlady|sheriff|bishop|provost|postmaster|postmistress|chief constable|mp|member of parliament|gp|doctor|victim|murdered \w+|killer|footballer|singer|author)\b/gi;
/** "You'll know him as the man who saved the dog", "the one who was in the paper". */
const KNOWN_FOR =
  /\b(?:(?:know|knows|known|knew|remember|remembers|remembered|recogni[sz]e[sd]?)(?: \w{2,8})? as|(?:in the (?:news|newspapers?|papers?|press|local news)|on (?:tv|telly|the news|television))[,.;]? (?:s?he (?:is|was)|he's|she's)) ((?:the|that) (?:man|woman|lady|boy|girl|lad|lass|one|couple|family|chap|bloke|guy|gentleman|teacher|driver) (?:who|that|whose)(?: [\w'-]{1,20}){1,14})/gi;

/** Words that say that there is no second one: a neighbour would know who is meant. */
export function findOnlyOnes(text: string): Hit[] {
  const hits: Hit[] = [];
  for (const pattern of [ONLY, OFFICE, KIN_OF])
    for (const match of matches(pattern, text))
      hits.push({ rule: "small-world", start: match.index, end: match.index + match[0].length });
  for (const match of matches(KNOWN_FOR, text)) {
    const end = match.index + match[0].length;
    hits.push({ rule: "small-world", start: end - (match[1] ?? "").length, end });
  }
  return hits;
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
