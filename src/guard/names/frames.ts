import {
  IS_GIVEN_NAME,
  isAbbreviation,
  isFamilyName,
  isGivenName,
  isSurnameWord,
  isThing,
  standsBare,
} from "../lexicon.js";
import { before } from "../structured/matches.js";
import { dateBefore, determiners, givenMonths, grammar, kin, modals, roles } from "./cues.js";
import { hasAnswer, isTellingCapital, markAt, type State } from "./state.js";
import type { Token } from "./tokens.js";
import { TO_DO } from "./word-names.js";

/** What is done to people alone, and who people belong to: whatever the word, its bearer is meant. */
const TO_WHOM =
  /\b(?:(?:shout(?:s|ed|ing)?|swore|swears|swearing|scream(?:s|ed|ing)?|yell(?:s|ed|ing)?|spat|laugh(?:s|ed|ing)) at|(?:push|shov|slapp|punch|kick|grabb|stabb|threaten|ignor|follow|robb|bath|dress|escort|arrest|evict|groom|foster|adopt|dump|kiss|hugg|comfort|babysit|interview|assess|bull(?:i))(?:ed|s|ing|d)|babysits?|(?:look(?:s|ed|ing)?|asked|asks|asking|named|called) after|(?:next door|upstairs|across the road|downstairs) (?:to|from)|(?:split|separated|divorced|estranged|moved away) from|moved (?:back )?in with|in love with|(?:widow|widower|funeral|grave|photo|photos|birth|mum|dad|mother|father|nan|sister|brother|aunt|uncle|cousin|friend|carer|neighbour|grandson|granddaughter|wife|husband|partner) of|(?:t\/c|tc|t\/call|call|phone call|text|message|email|letter) (?:to|from)|t\/c|d\/w|s\/w|(?:rip|r\.i\.p\.?|well done|bless|i am|im|i'm|this is|the late|our|auntie|aunty|uncle|nanny|grandad|granny|nana) |(?:shouts?|lives?|living|lived|sat|sits|standing|stood) (?:near|beside|above|below|opposite|behind|next to))\s?$/i;
/** What may be done to a thing or a feeling as well: enough for a word that has an article otherwise. */
const TO_WHAT =
  /\b(?:found|left|lost|hit|fed|drove|took|take|taking|leave|leaving|fetch|fetched|collected|brought|bring|blames?|blamed|miss|misses|missed|upset|scared|worr(?:y|ies)|trust|trusts|poor|little|even|only|not|via|per|without|with|because of|thanks to|thank|crying for|waiting for|looking for|it'?s for|is for|for|between|about|near|beside|behind|says|said|thinks?|thought|reckons?|if|when|that|and|or|love|like|see|saw|met|know|asked|ask|tell|told|ring|rang|phone|text|visit|care of|news of|to|by|from)\s$/i;
/** What stands behind a person only. */
const WHO =
  /^(?: (?:herself|himself|next door|upstairs|downstairs|over the road|across the road|opposite (?:helps?|is|has|says|said|will|can)|at (?:the desk|reception|number|no\.?|home|work|school)|from (?:housing|social|upstairs|downstairs|work|school|church|next door|the (?:council|gp|church|shop|school|centre|charity|ward|team|desk|food bank|job ?centre))|too (?:was|is|has|had|came|went|said)|fell\b(?! in| to| by| on)|died\b|drowned|sobbed|fainted|vomited|snores?|snored)|, (?:can|could|would|will|pls|please|do|did|are|have|thanks|ta|hi|sorry|hope|just|when|what|how|i|we|it's|its|it is|u|you) )/i;
/** What stands behind a name at the head of a line, where notes are kept by person. */
const NOTE =
  /^ ?(?:[-–—:=]|\bis) ?(?:(?:very|still|now|a bit|v|more|less|not|no) )?(?:low|high|good|bad|poor|stable|better|worse|well|unwell|settled|unsettled|tearful|anxious|angry|upset|tired|asleep|awake|drunk|sober|calm|calmer|happy|happier|home|in hospital|in bed|on leave|off sick|off|waiting|wants|needs|moved|missed|refus\w+|declin\w+|attend\w*|dna|seen|discharged|admitted|on my way|on the way|hi|hello|thanks|yes|no|ok|okay|can|could|i|we|just|sorry|will do|meds|benefits|housing|rent)\b/i;
/** Nothing follows that the word would describe. */
const ENDS =
  /^(?:$|[.,;:!?)\n]|'s\b|\s?[–—-]\s|\s(?:\(|\d|&|\+|x\b|(?:and|or|but|n|to|about|re|on|in|at|for|from|with|who|when|if|then|she|he|they|we|i|her|his|is|was|has|had|gone|home|alone|again|twice|today|yesterday|tonight|tomorrow|this|that|last|next|every|first|please|pls|would|could|can|will|never|always|still|hit|so|because|cos|as|by|the|a|like|too|now|off|up|out|back|round|over|down|away|knows?|had)\b))/i;

const MANY = /\b(?:for|of|many|several|few|two|three|four|five|six|ten|twenty|fifty|hundred|\d) $/i;

/** Names that are words, in the frames in which English has people and nothing else. */
export function markByFrames(state: State): void {
  for (let at = 0; at < state.tokens.length; at++) {
    if (!mayBe(state, at)) continue;
    const token = state.tokens[at] as Token;
    const lead = before(state.text, token.start, 40);
    const rest = state.text.slice(token.end, token.end + 30);
    // "started to forget", "nobody for miles".
    if (TO_DO.test(lead) || (token.word === "miles" && MANY.test(lead))) continue;
    const bare = standsBare(token.word) || modals.has(token.word) || givenMonths.has(token.word);
    if (isFramed(state, at, lead, rest, bare)) markAt(state, at, "likely-name");
  }
  for (let at = 0; at + 1 < state.tokens.length; at++) markPair(state, at);
}

function mayBe(state: State, at: number): boolean {
  const token = state.tokens[at] as Token;
  if (state.marks[at] || state.phrase[at] || token.numbered || token.word.length < 2) return false;
  if (state.kinds[at] !== "both" || !isGivenName(token.word)) return false;
  if (isThing(token.word) && !givenMonths.has(token.word)) return false;
  if (isAbbreviation(token.word) && token.letters === "upper") return false;
  const previous = token.gap === " " ? (state.tokens[at - 1]?.word ?? "") : "";
  if (determiners.has(previous) && previous !== "of" && previous !== "our" && previous !== "that")
    return false;
  return !(
    givenMonths.has(token.word) &&
    dateBefore.has(previous) &&
    !/^(?:to|for|from|and|of)$/.test(previous)
  );
}

function isFramed(state: State, at: number, lead: string, rest: string, bare: boolean): boolean {
  const token = state.tokens[at] as Token;
  const heads = at === 0 || token.opens;
  const clause =
    heads || /[.,;:!?\n(–-]\s?$|\b(?:and|but|so|because|cos|when|if|then|that|says?|said)\s$/i.test(lead);
  const isWho = WHO.exec(rest);
  if (/^ \d\d ?[FM]\b/i.test(rest) || (/\blove\s$/i.test(lead) && /^ x+\b/i.test(rest))) return true;
  if (
    /\b(?:it'?s|that'?s|was|is)\s$/i.test(lead) &&
    /^'s (?:turn|fault|idea|birthday|house|flat|round|call|choice|money|baby|dog|car)\b/i.test(rest)
  )
    return true;
  if (/\b(?:where|how|what) ?(?:is|'?s|about|was)\s$/i.test(lead) && /^\?/.test(rest))
    return !modals.has(token.word);
  if (isWho && clause && !(modals.has(token.word) && /^ (?:at|from|too)/.test(rest)))
    return !(bare && /^ (?:from|at) /.test(rest)) || heads;
  if (token.gap !== " " && !/[@]\s?$/.test(lead)) {
    if (heads && !bare && NOTE.test(rest)) return true;
    return (
      /(?:^|\n)\s{0,3}(?:to|from|cc|am|pm|eve|mon|tues?|wed|thurs?|fri|sat|sun)\s?[:–-]\s{1,2}$/i.test(
        lead,
      ) && ENDS.test(rest)
    );
  }
  if (!ENDS.test(rest)) return false;
  if (TO_WHOM.test(lead)) return !(bare && /\b(?:our|called after|comforts?|follow\w+) ?\s$/i.test(lead));
  if (bare || !TO_WHAT.test(lead)) return false;
  return (
    !/\b(?:to|love|like|not|or|and|that)\s$/i.test(lead) ||
    isTellingCapital(token) ||
    /^(?:$|[.,;:!?)\n])/.test(rest)
  );
}

/** Where a person may stand, and a thing or a feeling as well. */
export function isSoftlyFramed(state: State, at: number): boolean {
  const token = state.tokens[at] as Token;
  if (token.gap !== " ") return false;
  return (
    TO_WHAT.test(before(state.text, token.start, 40)) &&
    ENDS.test(state.text.slice(token.end, token.end + 30))
  );
}

/** "I am Clay Fox", "angel price (mother)", "KING, ANGEL": two words that are a name together, alone in their place. */
function markPair(state: State, at: number): void {
  const { tokens, marks } = state;
  const [one, two] = [tokens[at] as Token, tokens[at + 1] as Token];
  if ((marks[at] && marks[at + 1]) || one.numbered || two.numbered || (two.gap !== " " && two.gap !== ", "))
    return;
  const [given, family] = two.gap === " " ? [one, two] : [two, one];
  if (
    !hasAnswer(state, given === one ? at : at + 1, IS_GIVEN_NAME) ||
    isThing(given.word) ||
    grammar.has(family.word) ||
    kin.has(family.word) ||
    roles.has(family.word)
  )
    return;
  if (
    !(isFamilyName(family.word) || isSurnameWord(family.word)) ||
    isThing(family.word) ||
    state.phrase[at] ||
    state.phrase[at + 1]
  )
    return;
  const lead = before(state.text, one.start, 24);
  const rest = state.text.slice(two.end, two.end + 20);
  const told =
    /\b(?:i am|i'm|im|this is|the late|name is|name|known as|re|client|pt|patient|nok|c\/o|cc|mr|mrs|ms|miss)[:\s]{1,2}$/i.test(
      lead,
    );
  const labelled =
    /^(?: ?\(| ?, ?(?:\(|dob|nhs|mother|mum|father|dad|son|daughter|sister|brother|wife|husband|partner|carer|friend|neighbour|aunt|uncle|nan|gran|\d)| dob\b| nhs\b| d\.o\.b)/i.test(
      rest,
    );
  const alone =
    /(?:^|\n)\s{0,3}(?:[-*•>]\s?|\d{1,2}[.)]\s?)?$/.test(lead) && /^\s{0,2}(?:$|\n|\.\s?$|\()/.test(rest);
  const isThingToo = standsBare(given.word) && COMPOUND.test(family.word);
  const isBoth =
    two.gap === " "
      ? told || labelled || (alone && !isThingToo)
      : (alone || labelled) && !standsBare(family.word);
  const ends = ENDS.test(rest);
  if (
    !(isBoth && ends) &&
    !(isAsked(lead) && /^(?: ?please| ?pls|[.,;)\n]|$)/i.test(rest) && !isThingToo && two.gap === " ")
  )
    return;
  markAt(state, at, "likely-name");
  markAt(state, at + 1, "likely-name");
}

/** Second halves of things: "art house", "grant case", "summer day". */
const COMPOUND =
  /^(?:street|house|church|ward|lane|court|hall|field|park|centre|group|day|days|case|cases|price|week|card|book|line|room|bed|shop|bank|work|way|box|fund|form|plan|time|light|lights|well|water|waters|rain|bush|garden|hill|wood|green|cash|bill|fish|cook|walker|bell|gate|post|frost|winter|summer|love|major|self|child|reader|reading|page|story|price)$/;

const isAsked = (lead: string) => /\b(?:for|to|from|with|by|re|attn)\s$/i.test(lead);
