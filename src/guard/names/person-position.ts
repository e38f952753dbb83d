import { isGivenName, standsBare } from "../lexicon.js";
import type { Certainty } from "./certainty.js";
import { determiners, kin, persons, roles } from "./cues.js";
import { follower } from "./follower.js";
import { objectCertainty } from "./object-position.js";
import { owns } from "./possessions.js";
import { BE, besides, DO, HAVE, HELPERS, PASSIVES, PREPOSITIONS, predicate } from "./predicates.js";
import { slotCertainty } from "./slots.js";
import type { State } from "./state.js";
import { isPossessive, type Token } from "./tokens.js";
import { actions, activities, participles, states } from "./what-people-do.js";

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

const CLAUSE = set(`
both end meeting visit review call funeral appointment start beginning meantime moment assessment discharge admission session ago and but or so because since when if that while as although though until till before after arrived then now also today yesterday tomorrow tonight currently apparently sadly luckily plus whilst whereas whether which why how where what cos coz
cus bc think thinks thought know knew knows reckon reckons say says said hope hopes believe guess sure out ok okay yes no well please pls night morning afternoon evening week month monday tuesday wednesday thursday friday saturday sunday
first second third fourth firstly secondly lastly omg lol yay wow aw aww ooh oh hun hi hiya hello hey sorry ta thx fyi
mon tue tues wed thu thurs fri sat sun weekend later once maybe perhaps meanwhile however n again anyway does did is was has can will would could should had do didn't doesn't isn't wasn't hasn't can't won't not only even felt wondered asked
`);
const TO_ME = set("me him her us them you");
const TELLS = set("told tells tell asked says said warned reminded convinced worried");
/** Reads what stands before and after the words from `at` to `last`. Looks at a bounded number of words. */
export function personPosition(state: State, at: number, last = at): Certainty {
  const subject = subjectCertainty(state, at, last);
  if (subject === 3 || isExplained(state, at, last)) return 3;
  const found = Math.max(subject, objectCertainty(state, at, last)) as Certainty;
  if (found === 3) return 3;
  const lead = leadOf(state, at);
  return Math.max(found, slotCertainty(state, at, last, lead === "clause" || lead === "asked")) as Certainty;
}

function subjectCertainty(state: State, at: number, last: number): Certainty {
  if (isPointedAt(state, at, last)) return 3;
  const lead = leadOf(state, at);
  if (lead === "blocked")
    return isPossessive(state.tokens[last] as Token) && PREPOSITIONS.has(state.tokens[at - 1]?.word ?? "")
      ? owns(state, last)
      : 0;
  // "u or Rose", "me and Rose": beside one who is meant.
  if (isBesideMe(state, at)) return 3;
  if (lead === "asked" && isAnswerable(state, last)) return 3;
  const says = predicate(state, last);
  if (says === 0 || lead !== "other") return says;
  // "check hope's meds": what only people have has an owner anywhere.
  if (isPossessive(state.tokens[last] as Token)) return says;
  // In dictation a clause begins anywhere: a name that no noun is made of keeps its verb.
  const { word } = state.tokens[at] as Token;
  return says === 3 ? (isGivenName(word) && !standsBare(word) && !isNounBefore(state, at) ? 3 : 2) : 0;
}

/** "the hospital dean said": a noun with its article makes a thing of the next word. */
const isNounBefore = ({ tokens }: State, at: number) =>
  determiners.has(tokens[at - 2]?.word ?? "") || determiners.has(tokens[at - 3]?.word ?? "");

/** What stands before a subject: the beginning of a clause, something else, or a word that makes it a thing. */
export function leadOf(state: State, at: number): "clause" | "other" | "blocked" | "asked" {
  const token = state.tokens[at] as Token;
  const previous = state.tokens[at - 1];
  if (previous !== undefined && token.gap === " " && isAsked(state, at - 1)) return "asked";
  if (previous === undefined || token.opens || (token.gap !== " " && token.gap !== "  "))
    return /^-$|'/.test(token.gap) ? "blocked" : "clause";
  const { word } = previous;
  if (word === "that" && isReported(state, at - 2)) return "clause";
  if (determiners.has(word)) return "blocked";
  if (CLAUSE.has(word) || isDictated(state, at - 1)) return "clause";
  const earlier = state.tokens[at - 2]?.word ?? "";
  if (TO_ME.has(word) && TELLS.has(earlier)) return "clause";
  // "her husband's job has gone": what is somebody's is no second subject.
  if (isPossessive(previous)) return "blocked";
  if (kin.has(word) || persons.has(word) || roles.has(word)) return "clause";
  if (PREPOSITIONS.has(word) || determiners.has(earlier) || previous.numbered || !state.tokens[at]?.flat)
    return "blocked";
  return "other";
}

/** "new paragraph hope has", "full stop hope has", "comma hope has": a sign that was said. */
function isDictated({ tokens }: State, at: number): boolean {
  const [sign, lead] = [tokens[at]?.word ?? "", tokens[at - 1]?.word ?? ""];
  if (/^(?:paragraph|line|bullet|heading|section|point)$/.test(sign))
    return /^(?:new|next|bullet)$/.test(lead);
  if (sign === "stop") return lead === "full";
  return sign === "mark" ? lead === "question" : sign === "comma" || sign === "colon";
}

const REPORTS = set(
  "told said says say think thinks thought know knows knew feel feels felt reports reported states stated aware sure worried hopes hope mean means clear agreed agrees explained mentioned heard n and believes believe understand understood insists so now is was fact idea plan point worry worries fear fears concern concerned possible likely suggest suggests suggested recommend recommends recommended requested hoping convinced",
);

/** "closest to Rose, the younger sister". */
const isExplained = (state: State, at: number, last: number) =>
  besides(state, last) === 3 && !determiners.has(state.tokens[at - 1]?.word ?? "");

const isBesideMe = ({ tokens }: State, at: number) =>
  tokens[at]?.gap === " " &&
  /^(?:or|and|n)$/.test(tokens[at - 1]?.word ?? "") &&
  tokens[at - 1]?.gap === " " &&
  /^(?:u|you|me|him|i)$/.test(tokens[at - 2]?.word ?? "") &&
  !/^(?:a|the|my|some|i|we|he|she|they)$/.test(tokens[at + 1]?.word ?? "");

/** "told me that", "says that", "n that": what follows is a clause of its own. */
function isReported({ tokens }: State, at: number): boolean {
  const word = tokens[at]?.word ?? "";
  return REPORTS.has(word) || (TO_ME.has(word) && TELLS.has(tokens[at - 1]?.word ?? ""));
}

/** "safe?", "eat?", "had her jab?", "be seen?": what only a person is asked about. */
function isAnswerable(state: State, last: number): boolean {
  const word = follower(state, last)?.word ?? "";
  if (states.has(word) || actions.has(word) || activities.has(word) || participles.has(word)) return true;
  const after = follower(state, last + 1)?.word ?? "";
  if (word === "be") return PASSIVES.has(after) || states.has(after) || activities.has(after);
  return word === "had" && /^(?:her|his|a|the|any)$/.test(after);
}

/** "it's Rose I feel for", "it was Rose who". */
function isPointedAt({ tokens }: State, at: number, last: number): boolean {
  const [it, next] = [tokens[at - 1], tokens[last + 1]];
  if (it === undefined || next?.gap !== " " || tokens[at]?.gap !== " ") return false;
  const points =
    /^(?:its|it's|thats|that's)$/i.test(it.text) || (BE.has(it.word) && tokens[at - 2]?.word === "it");
  return points && /^(?:who|i|we|she|he|that)$/.test(next.word);
}

/** "is Red safe?", "does rose eat?": the helper before its subject opens the clause. */
export function isAsked({ tokens }: State, at: number): boolean {
  const token = tokens[at] as Token;
  if (!BE.has(token.word) && !DO.has(token.word) && !HELPERS.has(token.word) && !HAVE.has(token.word))
    return false;
  return at === 0 || token.opens || /[.,;:!?\n(-]/.test(token.gap) || CLAUSE.has(tokens[at - 1]?.word ?? "");
}
