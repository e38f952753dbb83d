import { isGivenName, isThing, isWordHere, standsBare } from "../lexicon.js";
import { thingsOfNotes } from "../lists/names-from-words.js";
import type { Certainty } from "./certainty.js";
import { determiners, kin, persons, roles } from "./cues.js";
import { follower } from "./follower.js";
import { objectSlot } from "./object-slots.js";
import { HOW } from "./only-people.js";
import { owns } from "./possessions.js";
import type { State } from "./state.js";
import { isNameSyllable } from "./syllables.js";
import type { Token } from "./tokens.js";
import { anyDoing, deeds, happenings, onThingsPast, onThingsThird } from "./verb-forms.js";
import { being, company, contracted, getting, having, helped, MOVES, OBJECT } from "./what-is-said.js";
import { acting, activities, beings, nounsToo } from "./what-people-do.js";

/**
 * English puts an article before a thing that can be counted, and no quality and no verb before another verb. Where a word that is also a name
 * stands so that its ordinary sense would be no English, a person is asked about (2); where only a person says, is or has what follows, it is
 * one (3). What stuff, feelings and seasons do as well is left to them.
 */
export function slotCertainty(state: State, at: number, last: number, isClause: boolean): Certainty {
  const token = state.tokens[at] as Token;
  const isSyllable =
    !isGivenName(token.word) &&
    isNameSyllable(token.word) &&
    /^(?!men$|man$)[a-z]{3,}$/.test(token.word) &&
    !/'s$/i.test(token.text);
  if (!(isGivenName(token.word) || isSyllable) || isThing(token.word) || isDescribed(state, at)) return 0;
  if (kin.has(token.word) || roles.has(token.word) || persons.has(token.word)) return 0;
  const inNotes = thingsInNotes.has(token.word) || isWordHere(token.word);
  const subject = mayBegin(state, at) ? said(state, at, last) : 0;
  // "the canal trust says": behind a noun, what stands without an article is its second half.
  if (subject === 3) return isClause || !(inNotes || isSyllable || standsBare(token.word)) ? 3 : 2;
  const found = Math.max(subject, objectSlot(state, at, last), isExplained(state, last) ? 3 : 0) as Certainty;
  return found < 3 && inNotes ? 0 : found;
}

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));
/** Without an article these are things, trades and treatments in notes. */
export const thingsInNotes = set(thingsOfNotes);

const PAST = /^(?:rose|drew|sang|ran|hung|rang)$/;

/** After an article or an owner the word is what it is in English; so is "rose" after what can rise. */
const isDescribed = ({ tokens }: State, at: number) =>
  (PAST.test(tokens[at]?.word ?? "") &&
    /[a-z]s$/.test(tokens[at - 1]?.word ?? "") &&
    tokens[at]?.gap === " ") ||
  (tokens[at]?.gap === " " &&
    ((determiners.has(tokens[at - 1]?.word ?? "") && tokens[at - 1]?.word !== "of") ||
      /'s$/i.test(tokens[at - 1]?.text ?? "")));

/** Before these a subject cannot stand: what follows them is their object, their verb or their noun. */
const NOT_BEFORE_SUBJECT = set(
  "to of in on at by for from with into onto about over under through against per via near between during i we you u he she they it very so too not never be been being am is are was were no some any more most much",
);

/** May a clause begin here? In notes and dictation it may after nearly any word. */
function mayBegin({ tokens, kinds }: State, at: number): boolean {
  const token = tokens[at] as Token;
  if (at === 0 || token.opens) return true;
  if (token.gap !== " ") return !/^-$|'/.test(token.gap);
  const previous = tokens[at - 1] as Token;
  if (previous.opens && /^(?:am|pm|eve|night)$/.test(previous.word)) return true;
  if (previous.numbered || NOT_BEFORE_SUBJECT.has(previous.word)) return false;
  // "the garden rose has", "her hospital bill was": two nouns behind one article.
  if (kinds[at - 1] === "word" && !ADVERB.test(previous.word) && determiners.has(tokens[at - 2]?.word ?? ""))
    return kin.has(previous.word) || roles.has(previous.word) || OPENERS.has(previous.word);
  return true;
}

const OPENERS = set("time day way reason thing view end first moment minute meantime house door table phone");
const ADVERB =
  /^(?:.{3,}ly|also|still|now|often|never|always|just|only|then|sometimes|soon|again|later|already|even|too|alone|himself|herself|today|yesterday|tonight|perhaps|maybe|almost|nearly|rather|quite|ever|really|deffo|def|prob|currently|once|not)$/;

/** The next words of the same clause, adverbs left out; at most six. */
function following(state: State, last: number): Token[] {
  const words: Token[] = [];
  for (let at = last; words.length < 5 && at < last + 7; at++) {
    const next = follower(state, at);
    if (next === undefined) break;
    if (!ADVERB.test(next.word) || next.word === "not") words.push(next);
  }
  return words;
}

const BE = /^(?:is|was|isn't|wasn't|isnt|wasnt)$/;
const HAVE = /^(?:has|had|hasn't|hadn't|hasnt|hadnt)$/;
const HELP =
  /^(?:can|can't|cant|cannot|could|couldn't|couldnt|would|wouldn't|wouldnt|will|won't|wont|should|shouldn't|shouldnt|may|might|must|does|did|doesn't|doesnt|didn't|didnt|dont|don't|needs?|ought)$/;
/** What is said of the word at `last`. */
function said(state: State, at: number, last: number): Certainty {
  const words = following(state, last);
  const owner = /'s$/i.test((state.tokens[last] as Token).text);
  if (owner) return Math.max(contracted(words, 0), words.length > 0 ? 2 : 0, owns(state, last)) as Certainty;
  const [one, two] = words;
  if (one === undefined) return 0;
  const next = two?.word ?? "";
  const { word } = one;
  // "what Rose needs is a rest"
  if (
    /^(?:what|all)$/.test(state.tokens[at - 1]?.word ?? "") &&
    /^(?:is|was)$/.test(next) &&
    /s$|ed$/.test(word)
  )
    return 3;
  const note = noted(state, words, last);
  if (note > 0) return note;
  if (BE.test(word)) return being(words, 1);
  if (HAVE.test(word)) return having(words, 1);
  if (HELP.test(word)) return helped(words, 1);
  if (word === "been" || word === "being") return being(words, 1) === 3 ? 3 : 0;
  if (word === "not") return contracted(words, 0);
  if (/^(?:and|n|plus|or)$/.test(word)) return company(words);
  if (/^gets?$|^got$/.test(word)) return getting(words);
  if (deeds.has(word)) return 3;
  if (KEEPS.test(word) && (activities.has(next) || anyDoing.has(next))) return activities.has(next) ? 3 : 2;
  if (
    /^(?:tends|hopes|hoped|wants|wishes|wished|agreed|refused|means|intends|plans|planned)$/.test(word) &&
    next === "to"
  )
    return 3;
  if (isTogether(state, one, two)) return 3;
  if (acting.has(word) && !nounsToo.has(word)) return 3;
  const onPast = onThingsPast.has(word);
  if (onPast || onThingsThird.has(word)) {
    if (OBJECT.test(next) || two?.numbered) return MOVES.test(word) ? 2 : 3;
    if (/^(?:PIP|UC|ESA)$/i.test(next)) return 3;
    if (onPast && isEnd(two)) return WITHOUT_OBJECT.test(word) ? 1 : 0;
    // "frank questions": a quality and what it is said of.
    if (!onPast && isPluralNoun(word)) return HOW.has((state.tokens[at] as Token).word) ? 0 : 1;
    return 2;
  }
  if (acting.has(word) || happenings.has(word))
    return isPluralNoun(word) && two !== undefined && !OBJECT.test(next) && !LINKS.has(next) ? 1 : 2;
  return 0;
}

/** These need nothing that they are done to: "Rose paid". */
const WITHOUT_OBJECT =
  /^(?:paid|left|moved|won|lost|failed|passed|returned|managed|helped|started|stopped|finished|learnt|agreed|ran|led|walked|joined|followed|fought|studied|drove)$/;
const KEEPS =
  /^(?:keeps?|kept|stopped|stops|started|starts|avoids|avoided|hates|loves|enjoys|likes|misses|went|goes|carries|quit)$/;
const LINKS = set(
  "to in on at by for from with up down off out into onto about over through round away back home and but when if that because well badly early late more less here there",
);

/** "starts", "covers": a noun in the plural as well. */
const isPluralNoun = (word: string) => word.endsWith("s") && !/(?:ss|has|was|goes|does)$/.test(word);
const isEnd = (token: Token | undefined) => token === undefined || LINKS.has(token.word);

/** Two words that nothing but somebody does. */
const TOGETHER =
  /^(?:grew up|grows up|split up|splits up|passed away|moved (?:into|to|in|here|from|out)|walked (?:in|out|off|away)|stood up|sat (?:down|up|in|on|with|there)|woke up|wakes up|got up|gets up|came (?:by|round|over|alone|here)|comes (?:by|round|over)|went (?:off|awol|to)|goes to|wants (?:out|in)|ran (?:off|away|up|into)|hung up|hangs up|signed (?:up|on|in|out)|logged in|threw up|lay (?:down|on|in|there)|lies (?:down|in)|passes out|slept (?:in|on|rough|at)|sits (?:in|on|with|alone|at)|drops in|popped in|looked after|looks after|cares for|cared for|talked about|moans about|dropped off|set off|calls (?:round|in)|phoned in|stood there|turned to)$/;
const WEATHER = set(
  "rain snow storm sun cloud river frost snowy stormy ocean lake winter summer spring autumn may june april august dawn star sky",
);

const isTogether = ({ tokens }: State, one: Token, two: Token | undefined) =>
  two !== undefined &&
  TOGETHER.test(`${one.word} ${two.word}`) &&
  !WEATHER.has(tokens[tokens.indexOf(one) - 1]?.word ?? "");

/** "Rose, a retired miner, is": who somebody is, at the head of a clause. */
function isExplained({ tokens, text }: State, last: number): boolean {
  const token = tokens[last] as Token;
  if (!(token.opens || (tokens[last - 1]?.opens ?? false)) || text.charAt(token.end) !== ",") return false;
  const words = /^, (?:a|an|the|her|his|my|our) ((?:[a-z-]{2,14} ){0,3}[a-z-]{2,14}),/.exec(
    text.slice(token.end, token.end + 60),
  )?.[1];
  return (
    words
      ?.split(" ")
      .some(
        (word) =>
          beings.has(word) ||
          kin.has(word) ||
          roles.has(word) ||
          /^(?:retired|former|qualified|aged)$/.test(word),
      ) ?? false
  );
}

const isVerbal = (word: string) => acting.has(word) || BE.test(word) || HAVE.test(word) || HELP.test(word);

/** Without a verb, as notes have it. */
function noted(state: State, words: readonly Token[], last: number): Certainty {
  const [one, next, then] = [words[0]?.word ?? "", words[1]?.word ?? "", words[2]?.word ?? ""];
  const { word } = state.tokens[last] as Token;
  const heads = (state.tokens[last] as Token).opens || (state.tokens[last - 1]?.opens ?? false);
  if (/^(?:washed|showered|bathed|dressed)$/.test(one) && /^(?:and|dressed|up|in)$/.test(next)) return 3;
  if (
    one === "comma" &&
    /^(?:her|his|the|my|a)$/.test(next) &&
    (kin.has(then) || roles.has(then) || beings.has(then))
  )
    return 3;
  if (one === "no" && /^(?:reply|answer|response|contact|show)$/.test(next)) return then === "" ? 3 : 2;
  if (one === "next" && next === "door") return 3;
  if (/^(?:upstairs|downstairs)$/.test(one) && (acting.has(next) || BE.test(next) || HAVE.test(next)))
    return 3;
  if (one === "from" && heads && /^(?:the|her|his|our)$/.test(next) && isVerbal(words[3]?.word ?? ""))
    return 3;
  if (/^(?:vs|versus)$/.test(one)) return 2;
  if (one === "off" && /^(?:meds|sick|school|work|her|his|ward|leave|food|drink|baseline)$/.test(next))
    return 3;
  if (one === "off" && next === "the" && /^(?:ward|booze|drink|drugs|methadone|meds|rails)$/.test(then))
    return 3;
  if (one === "up" && /^(?:all|most|late|early|and|with)$/.test(next)) return 3;
  if (one === "home" && /^(?:from|alone|safe|with|for|on)$/.test(next)) return 3;
  if (one === "at" && /^(?:mums|mum's|nans|dads|home|work|school|hers|his|reception)$/.test(next)) return 3;
  if (one === "in" && /^(?:bits|bed|tears|hosp|hospital|prison|custody|good|a|low)$/.test(next))
    return next === "good" || next === "a" || next === "low"
      ? /^(?:spirits|mood|state|bad|form)$/.test(then)
        ? 3
        : 0
      : 3;
  if (one === "on" && /^(?:leave|ward|remand|bail|insulin|methadone)$/.test(next)) return 3;
  if (/^(?:with|w|wi)$/.test(one) && /^(?:her|his|me|us)$/.test(next) && heads) return HOW.has(word) ? 0 : 2;
  if (one === "here" && heads)
    return /^(?:what|whats|can|just|from|again|with|any|re|for)$/.test(next) || next === "" ? 3 : 1;
  if (
    /^(?:the|her|his|my|our)$/.test(one) &&
    (kin.has(next) || roles.has(next)) &&
    !/^(?:dog|cat|baby)$/.test(next) &&
    then !== "s"
  )
    return 2;
  if (
    /^(?:dna|dnad|dna'd|nfa|awol|seen|reviewed|rv|rvd|rang|tbc|discharged|admitted|fine|ok|okay|low|stable|sectioned)$/.test(
      one,
    ) &&
    heads
  )
    return 2;
  return 0;
}
