import {
  isAbbreviation,
  isAnyName,
  isCommon,
  isGivenName,
  isSurnameWord,
  isThing,
  isWord,
} from "../lexicon.js";
import { before } from "../structured/matches.js";
import {
  determiners,
  givenMonths,
  grammar,
  kin,
  modals,
  persons,
  professionalTitles,
  roles,
} from "./cues.js";
import { leadOf } from "./person-position.js";
import { BE, HAVE } from "./predicates.js";
import { markAt, type State } from "./state.js";
import { isNameSyllable } from "./syllables.js";
import { isPossessive, type Token } from "./tokens.js";
import { acting, beings } from "./what-people-do.js";

/**
 * Names that are words, family names and syllables among them, by what is said of people and of nothing else, and by what names are said to
 * be: "page was evicted", "rook from flat 4 complained", "gave his name as prince", "ng is her surname".
 */
export function markSaidOfPeople(state: State): void {
  for (let at = 0; at < state.tokens.length; at++) {
    const token = state.tokens[at] as Token;
    if (state.phrase[at] || token.numbered || token.word.length < 2) continue;
    if (isTitled(state, at)) {
      markAt(state, at - 1, "titled-name");
      markAt(state, at, "titled-name");
    }
    if (state.marks[at]) continue;
    if (isSaidToBeName(state, at) || (isLooked(state, at) && mayBe(state, at) && isSaid(state, at)))
      markAt(state, at, "likely-name");
  }
}

const restOf = ({ text, tokens }: Pick<State, "text" | "tokens">, at: number) => {
  const { end } = tokens[at] as Token;
  return text.slice(end, end + 48);
};

/** "mrs to rang", "mr so is in": a small word behind a title, that says or is something. */
function isTitled(state: State, at: number): boolean {
  const [title, token, next] = [state.tokens[at - 1], state.tokens[at] as Token, state.tokens[at + 1]];
  if (title === undefined || !/^(?:mr|mrs)$/.test(title.word) || !/^\.? $/.test(token.gap)) return false;
  if (!grammar.has(token.word) || !isNameSyllable(token.word) || next?.gap !== " ") return false;
  return acting.has(next.word) || BE.has(next.word) || HAVE.has(next.word);
}

const NAMED_BEFORE =
  /\b(?:(?:gave|gives|give|put|has|have|had|got|wrote|write|recorded|spells?|spelt) (?:her|his|their|the|a|my|your)? ?(?:own |real |first |sur|last |family |middle )?name (?:down )?as|(?:changed|changing|change) (?:her|his|their|the) (?:sur|last |family |first )?name (?:by deed poll )?(?:from [a-z'-]{2,14} )?(?:back )?to|(?:mis)?filed under|under the (?:sur|last |family |first )?name(?: of)?|deed poll (?:from [a-z'-]{2,14} )?to|maiden name (?:is|was)) $/i;
const NAMED_AFTER =
  /^,? (?:is|was|as|being) (?:(?:the|her|his|their|a|my) )?(?:(?:real|full|actual|legal|preferred|birth|own) )?(?:surname|first name|forename|family name|last name|middle name|maiden name|married name|nickname)\b|^,? as (?:they|we|everyone|everybody|people|(?:his|her) mates) calls? (?:him|her|them)\b/i;

const TELLING_BEFORE = new Set(["as", "to", "under", "name", "of", "is", "was"]);
const TELLING_AFTER = new Set(["is", "was", "as", "being"]);

/** "gave his name as prince", "ng is surname", "ginger as they call him". */
function isSaidToBeName(state: State, at: number): boolean {
  const token = state.tokens[at] as Token;
  const next = state.tokens[at + 1]?.word ?? "";
  const isTelling =
    TELLING_AFTER.has(next) || (token.gap === " " && TELLING_BEFORE.has(state.tokens[at - 1]?.word ?? ""));
  if (!(isTelling || isPossessive(token))) return false;
  if (kin.has(token.word) || roles.has(token.word) || persons.has(token.word)) return false;
  // "an's mum", "my 's flat": English gives these no owner's ending.
  if (/^(?:an|my|do|so|to)$/.test(token.word) && isPossessive(token)) return true;
  // Looked at only beside the words that say so: most words have none of them.
  if (TELLING_AFTER.has(state.tokens[at + 1]?.word ?? "") && NAMED_AFTER.test(restOf(state, at)))
    return !/^(?:it|that|this|which|what|he|she|they|who|name|and|not|so|there|same|one|known|down|both)$/.test(
      token.word,
    );
  if (token.gap !== " " || !TELLING_BEFORE.has(state.tokens[at - 1]?.word ?? "")) return false;
  if (!NAMED_BEFORE.test(before(state.text, token.start, 64))) return false;
  return (
    !grammar.has(token.word) && (isAnyName(token.word) || isSurnameWord(token.word) || !isCommon(token.word))
  );
}

const FOLLOW = new Set(
  "is was isn't isnt wasn't wasnt has had hasn't hasnt hadn't hadnt needs from turned just never didn't didnt won't wont wouldn't wouldnt doesn't doesnt took on off in and n see speak ill i'll let take talk with".split(
    " ",
  ),
);

/** The word behind is one with which all of these begin, or it is an owner: false for most words, and cheap. */
const isLooked = ({ tokens, text }: State, at: number) =>
  FOLLOW.has(tokens[at + 1]?.word ?? "") ||
  text.charAt((tokens[at] as Token).end + 1) === "&" ||
  isPossessive(tokens[at] as Token);

function mayBe(state: State, at: number): boolean {
  const token = state.tokens[at] as Token;
  const { word } = token;
  const isHelper = modals.has(word) && isGivenName(word);
  if ((grammar.has(word) && !isHelper) || kin.has(word) || persons.has(word) || beings.has(word))
    return false;
  if (roles.has(word) && !isSurnameWord(word)) return false;
  if (professionalTitles.has(word) && token.letters === "lower" && !isGivenName(word)) return false;
  if (isThing(word) && !givenMonths.has(word) && !isGivenName(word)) return false;
  if (isAbbreviation(word) && (token.letters === "upper" || !isGivenName(word))) return false;
  return (
    isGivenName(word) || isSurnameWord(word) || isAnyName(word) || (word.length > 2 && isNameSyllable(word))
  );
}

const IS =
  "(?:is|was|isn't|isnt|wasn't|wasnt)(?: now| still| also| only| just| currently| about| already| nearly| once)?";
const PASSED =
  "arrested|evicted|sectioned|beaten(?! by)|bullied|adopted|fostered|deported|detained|bailed|remanded|recalled to|excluded from|expelled|burgled|mugged|raped|stabbed|assaulted|groomed|trafficked|sanctioned|sacked|born|brought up|widowed|orphaned|hospitalised|registered (?:blind|disabled|with)|taken into care|made redundant|made homeless|kicked out|thrown out|strangled|slapped|punched|spiked|catfished|scammed";
const AGES =
  "two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen";
const STATES =
  "behind (?:w|wi|with|on) (?:her|his|the|rent)|in (?:(?:year|yr) ?(?:\\d|one|two|three|four|five|six|seven|eight|nine|ten|eleven)|reception|sixth form|foster care|nursery|arrears)|partially sighted|severely sight|hard of hearing|moving (?:to|in|out|back)|picking up(?! on)|(?:\\d|[a-z]{3,5}) (?:months|weeks|wks|mths) (?:pregnant|gone|clean|sober)|no longer (?:with|at|in|seeing|using|drinking|taking)|with (?:another|someone|somebody|a new) |on the (?:run|game|streets|waiting list)|up all night|out of (?:prison|hospital|area)|back (?:inside|in prison|on the gear|on the ward|with (?:her|his))";
const NOUNS =
  "falls?|strokes?|seizures?|fits?|miscarriages?|nits|head ?lice|scabies|court date|learning (?:disability|difficulties)|autism|adhd|dementia|epilepsy|diabetes|asthma|copd|schizophrenia|bipolar|ptsd|ocd|eupd|kids|children|sons?|daughters?|grandchildren|brothers?|sisters?|toddler|newborn|twins|boyfriend|girlfriend|care ?co(?:ordinator)?|social worker|key ?worker|probation officer|criminal record|leave to remain|no recourse|a dog|a cat|a stammer|a limp|a cough|bedbugs|a catheter|a hearing aid|hearing aids|dentures|cataracts|a hernia|a temp(?:erature)?|chemo|dialysis|her period|a smear|a scan|a coil";
const NEEDS =
  "interpreter|carers?|escort|advocate|appropriate adult|food ?bank|voucher|lift (?:to|home)|prescription|fit note|sick note|haircut|wheelchair|hearing aid|dentist|bloods|depot|detox|rehab|solicitor|stairlift|zimmer|scan";
const FROM =
  "flat|number|no\\.?|room|year|yr|unit|apartment|block|next door|upstairs|downstairs|the (?:hostel|hub|group|council|job ?cent(?:re|er)|church|school|shop|charity|ward|refuge|food ?bank)|housing|social services|probation|camhs|adult social care";

const DEEDS =
  "(?:didn'?t|hasn'?t|hadn'?t|never|won'?t|wouldn'?t|doesn'?t) (?:turn(?:ed)? up|show(?:ed)? up|answer(?:ed)?|open(?:ed)? the door|pick(?:ed)? up|reply|replied|engage[d]?|attend(?:ed)?|come in|let (?:me|us|them|him|her)|sleep|slept|eat(?:en)?)|(?:has|had|hasn'?t|hadn'?t)(?: now| since| just| already| not| never)? (?:moved (?:to|in|out|back|into)|agreed to|refused|left (?:her|his|the)|been (?:told|taken|moved|given))|took (?:an?|another|her|his|too many|all (?:her|his)|a load of) (?:od|overdose|pills|tablets|meds|medication|turn)|(?:on|off) the phone\\b|in (?:bits|tears)\\b|and i (?:talked|spoke|met|went|agreed|had|did)|(?:n|and|&) (?:her|his) (?:mum|mam|dad|sister|brother|kids|partner|boyfriend|girlfriend|husband|wife|nan|son|daughter|baby) (?:came|went|are|were|both|have|turned|rang)";
/** What is said of a person alone, in the singular: a plural noun has no "was". */
const DONE_TO = new RegExp(`^ ${IS} (?:${PASSED})\\b`, "i");
const DID = new RegExp(`^ (?:${DEEDS})(?![\\w'])`, "i");
const SAID = new RegExp(
  `^ (?:${IS} (?:${STATES})\\b|(?:${DEEDS})(?![\\w'])|(?:has|had|hasn't|hasnt)(?: had| got)?(?: a| an| another| her| his| two| three| four| six| no)? (?:${NOUNS})\\b|needs (?:an? |her |his |the |another )?(?:${NEEDS})\\b|from (?:${FROM})\\b(?: [\\w']{1,9}){0,2} (?:rang|called|phoned|said|told|complained|texted|asked|wants|visited|knocked|hit|punched|knows)\\b)`,
  "i",
);
const OF_GIVEN = new RegExp(
  `^ (?:is|was|turned|is only|is now|is nearly|just turned) (?:${AGES})(?:$|[.,;!\\n]| and\\b| n\\b| but\\b| years| yrs)`,
  "i",
);
const BELONGS =
  /^ (?:is|was) (?:her|his|my|their|our) (?:(?:own|only|other|real|full|first|second|best|old|new|youngest|eldest|oldest|middle|late) )?([a-z-]{2,14})\b/i;
const COMPANY =
  /^ (?:and|n|&) ([a-z]{2,14}) (?:are|r|were) (?:both |now )?(?:twins|brothers|sisters|siblings|cousins|married|engaged|partners|mates|friends|together|related|here|waiting|asking|coming)\b/i;

const OWNED =
  /^ (?:phone number|number|mobile|address|postcode|dob|nhs number|social worker|support worker|key ?worker|care ?co(?:ordinator)?|cpn|gp|landlord|landlady|mum|mam|dad|nan|sister|brother|husband|wife|partner|boyfriend|girlfriend|son|daughter|kids|bloods|capacity|psychiatrist|solicitor|probation)\b/i;
const WITH_COMPANY =
  /^ with (?:her|his) (?:mum|mam|dad|kids|baby|dog|carer|partner|boyfriend|girlfriend|husband|wife|sister|brother|nan|son|daughter|friend|mates?)\b/i;

/** "whats thu 's number", "from hope's social worker", "saw joy with her kids". */
function isOwnerOrMet({ tokens, text }: State, at: number): boolean {
  const token = tokens[at] as Token;
  const previous = token.gap === " " && !token.opens ? (tokens[at - 1]?.word ?? "") : "";
  if (determiners.has(previous) && previous !== "of") return false;
  const rest = restOf({ text, tokens }, at);
  if (isPossessive(token)) return !SEASONS.has(token.word) && OWNED.test(rest);
  return /^(?:saw|seen|met|visited|found|passed)$/.test(previous) && WITH_COMPANY.test(rest);
}

/** Syllables that are common things or many of them. */
const THINGS = /^(?:men|man|ten|sun|can|pan|van|bus|gas|car|fan|tin|pen|bin)$/;
const GOODBYE =
  /^ (?:see (?:you|u|ya)|speak (?:soon|to|tomorrow|later|then)|ill |i'll |let me|take care|talk (?:soon|later))/i;

/** "thanks joy see you then": who is thanked and then told something. */
function isThanked({ tokens, text }: State, at: number): boolean {
  const token = tokens[at] as Token;
  const thanks = tokens[at - 1];
  if (token.gap !== " " || !isGivenName(token.word) || modals.has(token.word)) return false;
  if (!/^(?:thanks|thx|ta|cheers|hi|hello|hiya|morning|ok|okay)$/.test(thanks?.word ?? "")) return false;
  return (thanks?.opens || thanks?.gap !== " ") && GOODBYE.test(restOf({ text, tokens }, at));
}

const SEASONS = new Set("spring summer autumn winter today tomorrow yesterday".split(" "));

function isSaid(state: State, at: number): boolean {
  const token = state.tokens[at] as Token;
  const isShort = isNameSyllable(token.word) && !THINGS.test(token.word);
  if ((isGivenName(token.word) || isShort || !isCommon(token.word)) && isOwnerOrMet(state, at)) return true;
  if (isThanked(state, at)) return true;
  if (state.tokens[at + 1]?.gap.startsWith(" ") !== true || leadOf(state, at) !== "clause") return false;
  const rest = restOf(state, at);
  if (DONE_TO.test(rest)) return true;
  // "church has a dog", "block is on the waiting list": common words that are family names alone.
  if (!isGivenName(token.word))
    return (!isCommon(token.word) && SAID.test(rest)) || (isShort && DID.test(rest));
  if (SAID.test(rest)) return true;
  if (OF_GIVEN.test(rest)) return true;
  const belongs = BELONGS.exec(rest)?.[1]?.toLowerCase();
  if (belongs !== undefined && (kin.has(belongs) || OWN.test(belongs))) return true;
  const second = COMPANY.exec(rest)?.[1]?.toLowerCase();
  return second !== undefined && isGivenName(second) && !isPluralWord(second);
}

const OWN =
  /^(?:youngest|eldest|oldest|ex|carer|boyfriend|girlfriend|flatmate|landlord|keyworker|sponsor|bestie)$/;
const isPluralWord = (word: string) => word.endsWith("s") && isWord(word.slice(0, -1));
