import { isAbbreviation, isGivenName, isThing } from "../lexicon.js";
import { before } from "../structured/matches.js";
import { determiners, feelings, givenMonths, grammar, isAbstract, modals } from "./cues.js";
import { markAt, type State } from "./state.js";
import type { Token } from "./tokens.js";

/**
 * Names that are words too, in any letter case: "spoke to rose", "Bill died in March", "keyworker: Hope". A word for a
 * thing that can be counted hardly ever stands without an article where a person would; a feeling or a season may, so
 * it needs a neighbour that only people have.
 */
export function markWordNames(state: State): void {
  for (let at = 0; at < state.tokens.length; at++) {
    if (!mayBe(state, at)) continue;
    const token = state.tokens[at] as Token;
    const lead = before(state.text, token.start, 40);
    const rest = state.text.slice(token.end, token.end + 28);
    const isFeeling = isAbstract(token.word) || feelings.has(token.word) || givenMonths.has(token.word);
    const isName = isFeeling
      ? isPersonal(lead, rest, starts(state, at))
      : isPersonal(lead, rest, starts(state, at)) || isBare(state, at, lead, rest);
    if (isName) markAt(state, at, "likely-name");
  }
}

function mayBe(state: State, at: number): boolean {
  const token = state.tokens[at] as Token;
  if (state.kinds[at] !== "both" || state.marks[at] || state.phrase[at] || token.numbered) return false;
  if (!isGivenName(token.word) || modals.has(token.word) || grammar.has(token.word) || token.word.length < 3)
    return false;
  if (isAbbreviation(token.word) && token.letters === "upper" && !token.flat) return false;
  if (isThing(token.word) && !givenMonths.has(token.word)) return false;
  const previous = state.tokens[at - 1]?.word ?? "";
  if (
    token.gap === " " &&
    /^(?:will|would|can|could|should|must|shall|might|may)$/.test(previous) &&
    /^(?:i|we|you|u|they|he|she|it|who)$/.test(state.tokens[at - 2]?.word ?? "")
  )
    return false;
  // "hold of summer", "scared of rose": these have somebody after them.
  if (previous === "of" && OF_SOMEBODY.test(state.tokens[at - 2]?.word ?? "")) return true;
  return !(token.gap === " " && determiners.has(previous));
}

const OF_SOMEBODY = /^(?:hold|scared|frightened|terrified|afraid)$/;

/** First of its clause. */
function starts(state: State, at: number): boolean {
  const token = state.tokens[at] as Token;
  return (
    at === 0 ||
    token.opens ||
    /[,;:(\n–—-]\s?$|\. $/.test(token.gap) ||
    CONJUNCTION.test(state.tokens[at - 1]?.word ?? "")
  );
}

const CONJUNCTION =
  /^(?:because|since|when|after|before|until|while|if|that|whether|but|so|then|says|said|think|thinks|hope|hopes|wonder|feel|believe|know|cos|coz|bc|says)$/;

/** Said of people and of nothing else. */
const PEOPLE_BEFORE =
  /(?:\b(?:get|gets|got|getting) (?:a )?hold of|\b(?:spoke|speak|speaking|spoken|talk|talked|talking|chat|chatted|letter|text|texts|married|engaged|allocated|introduced|referred|sister|brother) (?:to|with)|\b(?:seen|referred|brought|sent|completed|reviewed|assessed|raised|cared for|looked after|accompanied|visited|signed|written|driven|supported|met|hit|attacked|abused) by|\b(?:tc|call|calls|email|emails|text|message|letter|voicemail|visit|card)(?: rec'?d| received)? from|\bdivorced from|\bsplit (?:up )?(?:from|with)|\bd\/w|\bmtg (?:w\/|with)|\blives? (?:w\/|with)|\b(?:v\/m|vm|voicemail|message|lm)(?: left)? for|\b(?:scared|frightened|terrified|afraid) of|\bsister in law|\bbrother in law|\b(?:mother|father|daughter|son) in law|\b(?:nok|dear|thx|pls ask|ask for|speak to|call for|bday of))\s$/i;
const LABEL =
  /\b(?:keyworker|key worker|care ?co(?:ordinator)?|worker|cpn|nok|next of kin|bro|sis|cc|attendees|present|apologies|apols|client|pt|patient|referrer|completed by|seen by|signed|author|kids|children|son|daughter|mum|dad|partner|carer|friend|neighbour|sw|gp|ot)\s?(?:[:=]|–|—| - )\s?$/i;
const KIN_BRACKET =
  /\b(?:mum|mother|dad|father|son|daughter|brother|sister|wife|husband|partner|ex|friend|carer|neighbour|nan|gran|aunt|uncle|ot|cpn|sw|gp|keyworker)\s\($/i;
const PEOPLE_AFTER =
  /^ (?:died in|died on|dna\b|lives (?:alone|with|in|at|near)|drinks (?:most|every|daily|heavily|too)|hears (?:voices|things)|attended with|attended (?:clinic|the group|today)|seen (?:at|by|in|today|with)|reviewed (?:by|with|at|today)|discharged (?:home|from|to)|admitted (?:to|on|in)|rang (?:in|to|the|me|us|back|today)|texted (?:to|me|us|back)|phoned (?:to|me|us|in|back)|lost (?:her|his|their) |moved in with|got (?:evicted|married|divorced|arrested|sectioned)|takes (?:sertraline|her|his|medication|meds|methadone)|went to (?:a&e|hospital|see|the gp|prison|her|his)|came to (?:the group|see|clinic|us|my)|gave (?:consent|birth)|used to (?:work|live|drink|be a|love|play)|never answers|often cries|still smokes|also has (?:asthma|diabetes|epilepsy)|feels (?:hopeless|low|suicidal|anxious|alone|lonely|unsafe|safe|better|worse)|needs help with|not (?:at home|answering|eating|sleeping)|and i (?:talked|spoke|met|went)|cannot cope|can'?t cope|cant cope|has(?: not|n'?t) (?:eaten|slept|been|left|taken)|stopped (?:going|eating|taking|drinking)|tried to (?:ring|call|end|leave|hang|kill|contact)|started college|left home)(?![\w'])/i;

function isPersonal(lead: string, rest: string, first: boolean): boolean {
  if (/^'s/.test(rest)) return false;
  if (PEOPLE_BEFORE.test(lead) || LABEL.test(lead)) return endsHere(rest);
  if (KIN_BRACKET.test(lead)) return /^[,) ]/.test(rest);
  return first && PEOPLE_AFTER.test(rest);
}

/** What follows is no noun that the word would describe: "spoke to rose", not "spoke to rose growers". */
export const endsHere = (rest: string) =>
  /^(?:$|[^\w\s'-]|\s?[–—-]\s|\s(?:$|\(|\d|&|\+|(?:and|or|but|to|about|re|regarding|on|in|at|for|from|with|who|is|was|has|had|today|yesterday|last|this|by|as|because|when|after|before|again|twice|x\d|n|will|would|can|could|said|says|she|he|they|we|i|her|his|their|the|a|then|now|also|instead|please|pls|plz|b4|abt|bout|wen|cos|coz|cuz|til|till|tho|yday|tmrw|asap|tomorrow|weekly|daily|re:|off|up|back|so|if|until|since|while)\b))/i.test(
    rest,
  );

const SOFT_BEFORE =
  /(?:\b(?:give|gave|given|ask|asked|asking|tell|told|telling|help|helped|helping|supporting|supported|visit|visited|visiting|saw|met|meet|meeting|rang|ring|phoned|phone|called|reviewed|introduced|know|knows|knew|contact|contacted|invite|invited|remind|reminded|collect|collected|misses|loves|hates|miss|re|per|as per|w\/|with|without|and|n|&|came with|living with|staying with|angry with|cross with|argument with|row with|argued with|fell out with|in touch with|contact with|news on|update on|about|worried about|proud of|fond of|for|appointment for|referral for|to|letter to|visit to|is|does|did|has|can|will|twins|boys|girls|children|kids|lady|man|husband|wife|partner|mum|dad|son|daughter|brother|sister|called|named|since|when|after|because|like|love|thanks|thank you|morning|hiya|hun))(?:,)?\s$/i;
/** After the softest of these a verb may follow: "to mark", "for chase". */
const INFINITIVE =
  /\b(?:to|can|will|does|did|and|n|please|pls|for|is|has|like|love|not|help|helped|helping)\s$/i;
const VERB_AFTER =
  /^ (?:is|was|has|isn'?t|wasn'?t|hasn'?t|does|did|doesn'?t|didn'?t|can'?t|cannot|won'?t|wouldn'?t|would|could|will|needs|wants|feels|thinks|knows|lives|drinks|smokes|hears|takes|likes|enjoys|loves|hates|goes|went|came|left|lost|moved|started|stopped|tried|got|gave|used to|never|often|still|also|always|died|rang|texted|called|attended|seen|reviewed|discharged|admitted|who|and i|not|gets|says|said|asked|told|worries|struggles|cries|sleeps|eats|works|worked|looks|looked|seems|seemed|sounds|sounded|agreed|declined|refused|missed|dna)(?![\w'])/i;
const OF_THINGS =
  /^ (?:is|was|has) (?:£|\d|paid|unpaid|overdue|due|high|higher|made|set|left on|on (?:the|his|her) (?:arm|leg|face|neck|skin|wall)|red|blue|visible|enough|good|important|key|needed|what|when|where|all|too|still (?:£|high|visible|there)|been (?:paid|set|sent|made|left))/i;
/** "prices rose", "rent rose to": a verb after what can rise. */
const RISES =
  /\b(?:prices?|rents?|costs?|bills?|numbers?|rates?|temperature|pressure|levels?|debts?|arrears|they|it|he|she|sun|scores?|weight)\s$/i;

/** A countable thing without its article: as a subject, as an object, or owning something. */
function isBare(state: State, at: number, lead: string, rest: string): boolean {
  const token = state.tokens[at] as Token;
  if (token.word.endsWith("s") && !token.word.endsWith("ss") && token.word.length > 4) return false;
  if (RISES.test(lead)) return false;
  const first = starts(state, at);
  if (first && VERB_AFTER.test(rest) && !OF_THINGS.test(rest)) return true;
  if (
    first &&
    /^, (?:who|a|an|her|his|their)\b|^ \((?:partner|mum|dad|son|daughter|carer|friend|ex|wife|husband)\b|^ [–—-] (?:gp|cpn|to|ring)\b/i.test(
      rest,
    )
  )
    return true;
  if (
    /^'s (?:mum|mom|mother|dad|father|son|daughter|brother|sister|wife|husband|partner|house|flat|home|place|family|benefits|rent|gp|care|mood|tenancy|support|worker|appointment|meds|medication|kids|children|room|dog|cat|ex|friend|neighbour|phone|number|wishes|plan|case|money|job|boyfriend|girlfriend|baby|carer|landlord|school|name|birthday|party|funeral|death|drinking|behaviour|health|diagnosis)\b/i.test(
      rest,
    )
  )
    return true;
  const placed =
    /^'s(?:[.,;)\n]|$| for| in| at| to| on| and| with)/i.test(rest) &&
    /\b(?:at|to|from|round|near|over)\s$/i.test(lead);
  if (placed) return true;
  if (token.gap !== " " || !SOFT_BEFORE.test(lead) || !endsHere(rest)) return false;
  if (TO_DO.test(lead)) return false;
  // "to bill the council" is a verb; "to rose." and "to jack about" are not.
  return !INFINITIVE.test(lead) || VERBLESS.test(rest);
}

/** "sorry to chase.", "need to mark": a verb is due. */
export const TO_DO =
  /\b(?:sorry|need|needs|needed|going|able|unable|want|wants|wanted|have|has|had|having|trying|tried|happy|glad|ready|due|used|supposed|meant|forgot|remember|agreed|plan|plans|hoping|wanting|started|starting|starts|begun|began|beginning|begins|stopped|tends|seems|likely|learning|learnt|managed|refused|continues|decided|chose|asked|aims?|easy|hard|difficult) to\s$/i;

const VERBLESS =
  /^(?:$|[.,;:)!?\n]|\s(?:about|re|regarding|today|yesterday|this|last|on (?:mon|tue|wed|thu|fri|sat|sun)|and (?:her|his|the|their|i|she|he)|who|but|because|again|safe|ok|okay|well|\())/i;
