import { determiners, kin, persons, roles } from "./cues.js";
import { objectCertainty } from "./object-position.js";
import type { State } from "./state.js";
import type { Token } from "./tokens.js";
import { acting, actions, activities, beings, nounsToo, participles, states } from "./what-people-do.js";

/** How surely a person stands here: 0 nothing says so, 1 a person or a thing, 2 a person rather, 3 hardly anything else. */
export type Certainty = 0 | 1 | 2 | 3;

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

const ADVERBS = set(
  "also still now often never always just really only then sometimes usually probably currently recently already suddenly finally clearly even actually occasionally rarely regularly mostly generally very so quite too currently perhaps maybe certainly obviously again soon almost nearly both not n't deffo def prob tbh",
);
const CLAUSE = set(`
and but or so because since when if that while as although though until till before after then now also today yesterday tomorrow tonight currently apparently sadly luckily plus whilst whereas whether which why how where what cos coz
cus bc think thinks thought know knew knows reckon reckons say says said hope hopes believe guess sure out ok okay yes no well please pls night morning afternoon evening week month monday tuesday wednesday thursday friday saturday sunday
mon tue tues wed thu thurs fri sat sun weekend later once maybe perhaps meanwhile however n again anyway does did is was has can will would could should had do didn't doesn't isn't wasn't hasn't can't won't not only even felt wondered asked
`);
const TO_ME = set("me him her us them you");
const TELLS = set("told tells tell asked says said warned reminded convinced worried");
const PREPOSITIONS = set(
  "of in on at by for from to into onto with without within about over under through against per via near towards between during",
);
const BE = set("is was isn't wasn't isnt wasnt 's are were");
const HAVE = set("has had hasn't hadn't hasnt hadnt");
const DO = set("does did doesn't didn't doesnt didnt");
const HELPERS = set(
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
const POSSESSIONS = set(`
house flat home place family benefits rent gp care mood tenancy support worker appointment meds medication kids children room dog cat ex friend friends neighbour phone number wishes plan case money job boyfriend girlfriend baby carer landlord school name
birthday party funeral death drinking behaviour health diagnosis file notes referral bedroom kitchen door car bike key keys clothes coat bag solicitor social nurse doctor worker psychiatrist keyworker cpn key bills debts arrears mental memory sleep eating
appetite voices delusions anxiety depression weight speech English story side face hair hand arm leg back head eyes voice things stuff belongings passport letter words view views anger temper tears sofa couch bed mum's mind life parents folks
`);
const IN_A_PLACE = set(
  "hospital bed prison care tears crisis debt pain reception custody remission recovery denial shock danger contact touch person town court work seclusion supported temporary hostel a&e her his my our",
);
const PAST_WITH_OBJECT = set(
  "refused lost left moved needed paid started stopped helped kept made brought bought sent found held turned used accepted declined agreed managed returned missed picked looked seemed appeared cancelled stayed showed cleaned tidied applied",
);
const OBJECT = set(
  "to her his my me us him the a an home in out school work college round up down away off over it them their some",
);
const PASSIVES = set(
  "seen reviewed referred discharged assessed visited escorted admitted dna dna'd contacted phoned met supported brought taken allocated",
);
const AFTER_PASSIVE = set("by at today in with on to from w for this twice again and");

/** Reads what stands before and after the words from `at` to `last`. Looks at a bounded number of words. */
export function personPosition(state: State, at: number, last = at): Certainty {
  const subject = subjectCertainty(state, at, last);
  if (subject === 3) return 3;
  return Math.max(subject, objectCertainty(state, at, last)) as Certainty;
}

/** The next word of the same clause. */
function follower(state: State, at: number): Token | undefined {
  const next = state.tokens[at + 1];
  return next !== undefined && /^ {1,2}$/.test(next.gap) && !next.opens ? next : undefined;
}

function subjectCertainty(state: State, at: number, last: number): Certainty {
  const lead = leadOf(state, at);
  if (lead === "blocked") return 0;
  if (lead === "asked") {
    const asked = follower(state, last);
    if (asked !== undefined && (states.has(asked.word) || actions.has(asked.word) || activities.has(asked.word))) return 3;
  }
  const says = predicate(state, last);
  if (says === 0 || lead !== "other") return says;
  return says === 3 ? 2 : 0;
}

/** What stands before a subject: the beginning of a clause, something else, or a word that makes it a thing. */
function leadOf(state: State, at: number): "clause" | "other" | "blocked" | "asked" {
  const token = state.tokens[at] as Token;
  const previous = state.tokens[at - 1];
  if (previous !== undefined && token.gap === " " && isAsked(state, at - 1)) return "asked";
  if (previous === undefined || token.opens || !/^ {1,2}$/.test(token.gap))
    return /^-$|'/.test(token.gap) ? "blocked" : "clause";
  const { word } = previous;
  if (determiners.has(word)) return "blocked";
  if (CLAUSE.has(word)) return "clause";
  const earlier = state.tokens[at - 2]?.word ?? "";
  if (TO_ME.has(word) && TELLS.has(earlier)) return "clause";
  if (kin.has(word) || persons.has(word) || roles.has(word)) return "clause";
  if (PREPOSITIONS.has(word) || determiners.has(earlier) || previous.numbered || !state.tokens[at]?.flat)
    return "blocked";
  return "other";
}

/** "is Red safe?", "does rose eat?": the helper before its subject opens the clause. */
function isAsked({ tokens }: State, at: number): boolean {
  const token = tokens[at] as Token;
  if (!BE.has(token.word) && !DO.has(token.word) && !HELPERS.has(token.word) && !HAVE.has(token.word)) return false;
  return at === 0 || token.opens || /[.,;:!?\n(-]/.test(token.gap) || CLAUSE.has(tokens[at - 1]?.word ?? "");
}

/** What is said of the word at `last`. */
function predicate(state: State, last: number): Certainty {
  const token = state.tokens[last] as Token;
  if (/'s$/i.test(token.text)) return owns(state, last);
  let at = last;
  let next = follower(state, at);
  if (next === undefined) return besides(state, last);
  while (next !== undefined && ADVERBS.has(next.word) && next.word !== "not" && at < last + 2)
    next = follower(state, ++at);
  if (next === undefined) return 0;
  const { word } = next;
  at++;
  if (acting.has(word)) return nounsToo.has(word) ? 2 : 3;
  if (BE.has(word)) return being(state, at);
  if (HAVE.has(word)) return having(state, at);
  if (DO.has(word)) return doing(state, at, 1);
  if (HELPERS.has(word)) return doing(state, at, 1);
  if (word === "not") return notDoing(state, at);
  if (BARE_STATES.has(word)) return 3;
  if (WHEREABOUTS.has(word)) return whereabouts(state, at);
  if (word === "who" || word === "whose") return 2;
  if (PASSIVES.has(word)) return AFTER_PASSIVE.has(follower(state, at)?.word ?? "") ? 2 : 0;
  if (PAST_WITH_OBJECT.has(word)) return OBJECT.has(follower(state, at)?.word ?? "") ? 2 : 1;
  if (word === "and") return company(state, at);
  if (word === "aged") return 2;
  return 0;
}

/** "Amal's mum", "Rose's flat". */
function owns(state: State, at: number): Certainty {
  const next = follower(state, at);
  if (next === undefined) return 0;
  if (kin.has(next.word)) return 3;
  return POSSESSIONS.has(next.word) ? 2 : 0;
}

/** "Flora, who", "Flora, a nurse", "Flora (her aunt)". */
function besides(state: State, last: number): Certainty {
  const { end } = state.tokens[last] as Token;
  const rest = state.text.slice(end, end + 40);
  if (/^, who(?:se)?\b/i.test(rest)) return 3;
  const kind =
    /^(?:, | \()(?:(?:a|an|the|her|his|their|my|our) )?(?:(?:older|younger|elder|eldest|youngest|late|best|other|new) )?([a-z-]{2,20})\b/i
      .exec(rest)?.[1]
      ?.toLowerCase();
  if (kind !== undefined && (kin.has(kind) || beings.has(kind)))
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
  if (states.has(word) || activities.has(word)) return 3;
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
    if (word === "in" && IN_A_PLACE.has(second)) return 3;
    if (word === "at" && /^(?:home|work|school|risk|college|uni|court|her|his|the)$/.test(second)) return 3;
    if (word === "off" && /^(?:sick|work|school|her|his|to)$/.test(second)) return 3;
    return 1;
  }
  if (word === "known" && second === "to") return 3;
  if (WHEREABOUTS.has(word)) return 2;
  if (PASSIVES.has(word)) return 2;
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
  if (next.word === "to" && actions.has(follower(state, at + 1)?.word ?? "")) return 2;
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
  return THINGS_DO.has(next.word) ? 2 : 3;
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
  if (next !== undefined && /^ $/.test(next.gap) && !next.opens)
    return /^(?:school|work|sick|all|again|late|early|today|bed|hospital|prison|reception|tears)$/.test(
      next.word,
    ) ||
      (token.word === "back" && /^(?:at|from|in|with|on)$/.test(next.word))
      ? 2
      : 0;
  return /^[,.;\n]/.test(next?.gap ?? "\n") ? 2 : 0;
}

/** "Amina and her son", "Amina and I". */
function company(state: State, at: number): Certainty {
  const next = follower(state, at);
  if (next === undefined) return 0;
  if (/^(?:her|his|their|my)$/.test(next.word)) return kin.has(follower(state, at + 1)?.word ?? "") ? 3 : 1;
  return /^(?:i|me|him)$/.test(next.word) ? 2 : 0;
}

