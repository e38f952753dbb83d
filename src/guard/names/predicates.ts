import { standsBare } from "../lexicon.js";
import type { Certainty } from "./certainty.js";
import { determiners, kin, roles } from "./cues.js";
import {
  areAtIt,
  hasFallen,
  hasGivenUp,
  hasItSo,
  hasSomebodys,
  isDoneToSomebody,
  isHit,
  isHousework,
  isIntroduced,
  isOfTheirOwn,
  isSpeaking,
  isTask,
} from "./deeds.js";
import { follower } from "./follower.js";
import { isPhrasal, SEEMING, SEEMS } from "./phrasal-verbs.js";
import { owns } from "./possessions.js";
import type { State } from "./state.js";
import { isPossessive, type Token } from "./tokens.js";
import { acting, actions, activities, beings, nounsToo, participles, states } from "./what-people-do.js";

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

const ADVERBS = set(
  "also still now often never always just really only then sometimes usually probably currently recently already suddenly finally clearly even actually occasionally rarely regularly mostly generally very so quite too currently perhaps maybe certainly obviously again soon almost nearly both not n't deffo def prob tbh",
);
export const PREPOSITIONS = set(
  "of in on at by for from to into onto with without within about over under through against per via near towards between during",
);
export const BE = set("is was isn't wasn't isnt wasnt 's are were");
export const HAVE = set("has had hasn't hadn't hasnt hadnt");
export const DO = set("does did doesn't didn't doesnt didnt");
export const HELPERS = set(
  "can can't cant cannot could couldn't couldnt would wouldn't wouldnt wd will won't wont should shouldn't shouldnt may might must shd cld",
);
/** What a thing can do as well once "can" or "will" stands before it. */
const THINGS_DO = set(
  "need help show mean cut start stop keep hit hold move stay seem look turn appear live go come work begin become get give take use leave return begin plan play book request support raise share put fear hope wait wear care shower report message text ring book garden shop",
);
/** Without a verb, as notes have it: "Marek tearful". */
const BARE_STATES = set(
  "tearful asleep awake unwell upset agitated drunk pregnant anxious settled unsettled drowsy confused withdrawn paranoid chatty homeless suicidal distressed reluctant adamant incontinent tired hungry intoxicated sleepy restless poorly housebound bedbound",
);
const WHEREABOUTS = set("up in out back home off here there round over upstairs downstairs outside");
const IN_A_PLACE = set(
  "hospital bed prison care tears crisis debt pain reception custody remission recovery denial shock danger contact touch person town court work seclusion supported temporary hostel a&e her his my our",
);
const PAST_WITH_OBJECT = set(
  "refused lost left moved needed paid started stopped helped kept made brought bought sent found held turned used accepted declined agreed managed returned missed picked looked seemed appeared cancelled stayed showed cleaned tidied applied",
);
const OBJECT = set(
  "to her his my me us him the a an home in out school work college round up down away off over it them their some",
);
export const PASSIVES = set(
  "seen reviewed referred discharged assessed visited escorted admitted dna dna'd contacted phoned met supported brought taken allocated",
);
const AFTER_PASSIVE = set("by at today in with on to from w for this twice again and");

/** What is said of the word at `last`. */
export function predicate(state: State, last: number): Certainty {
  const token = state.tokens[last] as Token;
  if (isPossessive(token)) return owns(state, last);
  let at = last;
  let next = follower(state, at);
  if (next === undefined) return besides(state, last);
  while (next !== undefined && ADVERBS.has(next.word) && next.word !== "not" && at < last + 2)
    next = follower(state, ++at);
  if (next === undefined) return 0;
  const { word } = next;
  at++;
  if (isPhrasal(word, follower(state, at)?.word ?? "")) return 3;
  if (SEEMS.test(word) && SEEMING.test(state.text.slice(next.end, next.end + 24))) return 3;
  if (acting.has(word)) return nounsToo.has(word) && !isWanting(state, at, word) ? 2 : 3;
  if (isSpokenTo(state, at)) return 3;
  if (BE.has(word)) return being(state, at);
  if (HAVE.has(word)) return having(state, at);
  if (DO.has(word)) return isHousework(state, at) ? 3 : doing(state, at, 1);
  if (HELPERS.has(word)) return doing(state, at, 1);
  if (word === "not") return notDoing(state, at);
  if (word === "here" && token.opens && isSpeaking(state, at)) return 3;
  if (BARE_STATES.has(word)) return 3;
  if (WHEREABOUTS.has(word)) return whereabouts(state, at);
  if (word === "who" || word === "whose") return 2;
  if (PASSIVES.has(word)) return AFTER_PASSIVE.has(follower(state, at)?.word ?? "") ? 2 : 0;
  if (isDoneToSomebody(state, at) || isHit(state, at) || hasFallen(state, at)) return 3;
  if (PAST_WITH_OBJECT.has(word)) {
    const object = follower(state, at)?.word ?? "";
    return /^(?:her|his|my|me)$/.test(object) ? 3 : OBJECT.has(object) ? 2 : 1;
  }
  if (word === "and") return company(state, at);
  if (word === "aged") return 2;
  if (activities.has(word) && token.opens && !isOffered(state, at)) return standsBare(token.word) ? 2 : 3;
  if (isOfTheirOwn(state, at)) return standsBare(token.word) ? 2 : 3;
  if (word === "to" && isTask(state, last)) return 3;
  return 0;
}

/** "Park walking group on Tuesdays", "Hope gardening, 2pm": an activity that is to be had, and nobody at it. */
function isOffered(state: State, activity: number): boolean {
  const { end } = state.tokens[activity] as Token;
  return OFFERED.test(state.text.slice(end, end + 24));
}

const OFFERED =
  /^(?:[ -](?:groups?|class(?:es)?|clubs?|sessions?|trips?|schemes?|projects?|lessons?|courses?|teams?|circles?)\b|[,:(;–-]| [–—(-])/i;

/** "rose can u call me", "Rose, could you": a question put to her. */
const isSpokenTo = (state: State, verb: number) =>
  /^(?:can|could|will|would|do|did|are|have|has|is)$/.test(state.tokens[verb]?.word ?? "") &&
  /^(?:u|you|ya)$/.test(follower(state, verb)?.word ?? "");

/** "needs a rest", "likes her tea". */
const isWanting = (state: State, verb: number, word: string) =>
  /^(?:needs|likes|loves|hates|uses|drinks|smokes|visits|helps|rings|texts|calls|claims|fears|misses|keeps|shares|stays|looks)$/.test(
    word,
  ) &&
  /^(?:a|the|to|her|his|help|support|more|some|tired|well|unwell|worried|thin|pale|sad|with|in|at|me|us|him)$/.test(
    follower(state, verb)?.word ?? "",
  );

/** "Flora, who", "Flora, a nurse", "Flora (her aunt)". */
export function besides(state: State, last: number): Certainty {
  const { end } = state.tokens[last] as Token;
  const rest = state.text.slice(end, end + 40);
  if (/^, who(?:se)?\b/i.test(rest)) return 3;
  const token = state.tokens[last] as Token;
  const heads = token.opens || (state.tokens[last - 1]?.opens ?? false);
  const isCapital = token.letters === "capital" && !token.flat;
  // "- Ama, drinks, comes and goes": at the head of a line.
  const act = /^, ([a-z'-]{2,20})\b/i.exec(rest)?.[1]?.toLowerCase();
  if (act !== undefined && acting.has(act) && heads) return nounsToo.has(act) && !isCapital ? 1 : 3;
  if (heads && isCapital && /^, ["'(]/.test(rest)) return standsBare(token.word) ? 2 : 3;
  if (heads && isCapital && /^, /.test(rest) && state.kinds[last] === "unknown") return 2;
  const dash = /^ [-–—] ([a-z'-]{2,20})\b/i.exec(rest)?.[1]?.toLowerCase();
  if (heads && isIntroduced(rest)) return 3;
  if (
    dash !== undefined &&
    heads &&
    (acting.has(dash) || PAST_WITH_OBJECT.has(dash) || BARE_STATES.has(dash))
  )
    return 2;
  if (/^ \((?:that is|that's|who is|who's) /i.test(rest)) return 3;
  const kind =
    /^(?:, | \()(?:(?:a|an|the|her|his|their|my|our) )?(?:(?:older|younger|elder|eldest|youngest|late|best|other|new) )?([a-z-]{2,20})\b/i
      .exec(rest)?.[1]
      ?.toLowerCase();
  if (kind !== undefined && (kin.has(kind) || beings.has(kind) || roles.has(kind)))
    return / \(/.test(rest.slice(0, 2)) || /^, (?:a|an|the|her|his|their|my|our)\b/i.test(rest) ? 3 : 1;
  return 0;
}

function skipping(state: State, at: number): number {
  let place = at;
  for (
    let next = follower(state, place);
    next !== undefined && ADVERBS.has(next.word) && place < at + 3;
    next = follower(state, place)
  )
    place++;
  return place;
}

/** "is tearful", "was asking", "is a good lad", "is in hospital", "isn't a client". */
function being(state: State, verb: number): Certainty {
  const at = skipping(state, verb);
  const next = follower(state, at);
  if (next === undefined) return isNumberNext(state, at) ? 3 : 1;
  const { word } = next;
  if (states.has(word) || activities.has(word) || word === "doing" || word === "having") return 3;
  if (determiners.has(word) && !/^(?:that|this|any|no|each|every)$/.test(word)) {
    for (let place = at + 2; place < at + 6; place++) {
      const noun = state.tokens[place];
      if (noun === undefined || !/^ $/.test(noun.gap)) return 1;
      if (beings.has(noun.word) || roles.has(noun.word)) return 3;
      if (PREPOSITIONS.has(noun.word)) return 1;
    }
    return 1;
  }
  const second = follower(state, at + 1)?.word ?? "";
  if (/^(?:in|at|off|on|under|with|from)$/.test(word)) {
    if (
      word === "on" &&
      /^(?:leave|remand|bail|licence|probation|methadone|clozapine|clozaril|olanzapine|lithium|oxygen|benefits|jsa|esa|pip|her|his)$/.test(
        second,
      )
    )
      return 3;
    if (word === "with" && determiners.has(second)) return 2;
    if (word === "in" && IN_A_PLACE.has(second)) return 3;
    if (word === "at" && /^(?:home|work|school|risk|college|uni|court|her|his|the)$/.test(second)) return 3;
    if (word === "off" && /^(?:sick|work|school|her|his|to)$/.test(second)) return 3;
    if (
      /^(?:in|off)$/.test(word) &&
      (second === "" || /^(?:today|now|tomorrow|until|till|again)$/.test(second))
    )
      return 3;
    return 1;
  }
  if (
    word === "found" &&
    /^(?:in|on|at|by|asleep|wandering|collapsed|unconscious|dead|hanging|outside|crying)$/.test(second)
  )
    return 3;
  if (word === "known" && second === "to") return 3;
  if (WHEREABOUTS.has(word)) return /^(?:off|out|in|home|upstairs|downstairs)$/.test(word) ? 3 : 2;
  if (PASSIVES.has(word)) return 2;
  if (participles.has(word) && /^(?:out|off|up|down|with|by)$/.test(second)) return 2;
  return 1;
}

const isNumberNext = (state: State, at: number) => {
  const end = (state.tokens[at] as Token).end;
  return /^ [1-9]\d(?:[ ,.;)]|$)/.test(state.text.slice(end, end + 5));
};

/** "has not eaten", "had been to the clinic", "has a dog". */
function having(state: State, verb: number): Certainty {
  const at = skipping(state, verb);
  const next = follower(state, at);
  if (next === undefined) return 1;
  if (participles.has(next.word)) return 3;
  if (next.word === "been") return being(state, at + 1);
  const duty = next.word === "to" ? (follower(state, at + 1)?.word ?? "") : "";
  if (actions.has(duty)) return THINGS_DO.has(duty) ? 2 : 3;
  if (hasSomebodys(state, at) || hasGivenUp(state, at) || hasItSo(state, at)) return 3;
  if (
    /^(?:a|an|the|her|his|no|two|three|asthma|diabetes|epilepsy|autism|adhd|dementia|capacity)$/.test(
      next.word,
    )
  )
    return 2;
  return PAST_WITH_OBJECT.has(next.word) && OBJECT.has(follower(state, at + 1)?.word ?? "") ? 2 : 1;
}

/** "can bring him", "does not understand", "wd like". */
function doing(state: State, verb: number, otherwise: Certainty): Certainty {
  const at = skipping(state, verb);
  const next = follower(state, at);
  if (next === undefined) return otherwise;
  if (next.word === "be") return being(state, at + 1) === 3 ? 3 : otherwise;
  if (next.word === "have") return having(state, at + 1) === 3 ? 3 : otherwise;
  if (!actions.has(next.word)) return otherwise;
  if (!THINGS_DO.has(next.word)) return 3;
  // "didn't show for his jab": what a thing did not do is not worth a word.
  const isDenied = /n't$|nt$|not$/.test((state.tokens[at] as Token).text);
  return isDenied &&
    !/^(?:need|mean|help|start|stop|seem|look|appear|turn|cut|hold|hit|work|get|give|fear)$/.test(next.word)
    ? 3
    : 2;
}

/** "not up", "not eating", "not keen". */
function notDoing(state: State, at: number): Certainty {
  const next = state.tokens[skipping(state, at) + 1];
  if (next === undefined || next.gap !== " ") return 0;
  if (
    /^(?:up|in|home|eating|sleeping|answering|engaging|taking|drinking|coping|attending|speaking|talking|leaving|going)$/.test(
      next.word,
    )
  )
    return 3;
  return states.has(next.word) ? 2 : 0;
}

/** "Imre up, washed", "Imre off school again", "Imre out all night". */
function whereabouts(state: State, at: number): Certainty {
  const token = state.tokens[at] as Token;
  const next = state.tokens[at + 1];
  if (next !== undefined && /^ $/.test(next.gap) && !next.opens) return whereTo(token.word, next.word);
  if (next !== undefined && /^, $/.test(next.gap) && WASHED.has(next.word)) return 3;
  return /^[,.;\n]/.test(next?.gap ?? "\n") ? 2 : 0;
}

const WASHED = set("washed dressed showered fed bathed shaved settled asleep awake eating watching");

function whereTo(where: string, next: string): Certainty {
  if (where === "off" && /^(?:school|sick|work)$/.test(next)) return 3;
  if (
    where === "in" &&
    /^(?:hospital|bed|bits|pieces|agony|prison|reception|tears|crisis|custody|seclusion|a&e)$/.test(next)
  )
    return 3;
  if (where === "out" && next === "all") return 3;
  if (where === "back" && /^(?:at|from|in|with|on)$/.test(next)) return 2;
  return /^(?:school|work|sick|all|again|late|early|today|bed)$/.test(next) ? 2 : 0;
}

/** "Amina and her son", "Amina and I". */
function company(state: State, at: number): Certainty {
  const next = follower(state, at);
  if (next === undefined) return 0;
  if (/^(?:her|his|their|my)$/.test(next.word)) return kin.has(follower(state, at + 1)?.word ?? "") ? 3 : 1;
  if (/^(?:i|me|him)$/.test(next.word)) return 2;
  return !standsBare((state.tokens[at - 1] as Token).word) && areAtIt(state, at) ? 3 : 0;
}
