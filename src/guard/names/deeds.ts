import { isGivenName } from "../lexicon.js";
import { kin } from "./cues.js";
import { follower } from "./follower.js";
import type { State } from "./state.js";
import type { Token } from "./tokens.js";
import { activities, beings, participles, states } from "./what-people-do.js";

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** "did the talking", "does the cooking". */
export const isHousework = (state: State, verb: number) =>
  follower(state, verb)?.word === "the" &&
  /^(?:talking|cooking|cleaning|shopping|washing|driving|dishes|housework|bills|forms|stairs|school)$/.test(
    follower(state, verb + 1)?.word ?? "",
  );

/** "kicked them out", "let me in", "picked her up". */
export function isDoneToSomebody(state: State, verb: number): boolean {
  const { word } = state.tokens[verb] as Token;
  if (!/^(?:let|lets|put|hit|hits|.{2,}(?:ed|s))$/.test(word) || word.endsWith("ss")) return false;
  const object = follower(state, verb)?.word ?? "";
  const particle = follower(state, verb + 1)?.word ?? "";
  return (
    /^(?:him|her|them|me|us)$/.test(object) &&
    /^(?:out|off|up|in|away|back|down|round|home|over|to|with)$/.test(particle)
  );
}

/** "hit her", "texted me": what a person does to a person. */
export const isHit = (state: State, verb: number) =>
  /^(?:hit|hits|slapped|punched|kicked|pushed|hurt|hurts|bit|grabbed|raped|touched|kissed|hugged|told|asked|rang|texted|messaged|visited|thanked|ignored|threatened|robbed|begged|dumped|phoned|married|met|knows|knew)$/.test(
    state.tokens[verb]?.word ?? "",
  ) && /^(?:her|him|me|us|them)$/.test(follower(state, verb)?.word ?? "");

/** "fell down the stairs", "fell asleep", "punched a wall": what happens to a body, and what a fist does. */
export function hasFallen(state: State, verb: number): boolean {
  const { word, end } = state.tokens[verb] as Token;
  const rest = state.text.slice(end, end + 28);
  if (word === "fell") return FALLEN.test(rest);
  return /^(?:punched|kicked|slapped|headbutted|swung|spat|threw|smashed)$/.test(word) && STRUCK.test(rest);
}

const FALLEN =
  /^ (?:asleep|pregnant|out with|over (?:on|in|at|again|his|her|the)|(?:down|on|up) (?:the|some|his|her) (?:stairs|steps|stairwell|escalator|ice|bus|ward)|(?:in|out of|off|from|at) (?:the |a |his |her )?(?:bath|bathroom|shower|street|kitchen|garden|bed|bedroom|toilet|chair|wheelchair|bike|ladder|sofa|window|tree|roof|home|town|work|school|night))\b/i;
const STRUCK =
  /^ (?:a|the|at|his|her|another|some) (?:wall|door|window|nurse|staff|member|patient|resident|policeman|police|officer|teacher|neighbour|doctor|boy|girl|man|woman|phone|chair|plate|cup|tv|fridge|mate|friend|mum|dad|brother|sister|partner|wife|husband)\b/i;

/** "- Rose - her aunt", "Ash: the neighbour": at the head of a line, who that is. */
export function isIntroduced(rest: string): boolean {
  const is =
    /^(?: [-–—=] |: )(?:her|his|their|the|my|a|an|not) (?:(?:older|younger|eldest|youngest|late|best|new|ex) )?([a-z-]{2,20})\b/i
      .exec(rest)?.[1]
      ?.toLowerCase();
  return is !== undefined && (kin.has(is) || beings.has(is) || is === "person" || is === "allowed");
}

/** "rose here from the shelter": at the head of a message, who writes it. */
export const isSpeaking = (state: State, at: number) => {
  const { end } = state.tokens[at] as Token;
  return /^(?:[,.!\n]| from | at the | again)/i.test(state.text.slice(end, end + 8));
};

/** "passed her test", "broke his arm": who does something with what is theirs. */
export function isOfTheirOwn(state: State, verb: number): boolean {
  const { word } = state.tokens[verb] as Token;
  return (
    /^(?:.{2,}ed|broke|hurt|cut|sold|shut|bit|rode|drove|wore|woke|drew|lost|left|spent|bought)$/.test(
      word,
    ) && /^(?:her|his|their)$/.test(follower(state, verb)?.word ?? "")
  );
}

/** "rose to ask housing": at the head of a clause, what somebody is to do. */
export function isTask(state: State, last: number): boolean {
  const token = state.tokens[last] as Token;
  if (!token.opens && !/[,;:.\n(–-]/.test(token.gap)) return false;
  return TASKS.has(follower(state, last + 1)?.word ?? "");
}

const TASKS = set(
  "ring chase check send refer contact book arrange call email phone ask follow speak visit write complete request escalate update discuss review prescribe assess liaise collect bring take try tell look talk meet attend help drive cook sort find give get go come see do make let keep stay think decide",
);

/** "has a long history of", "had a bad night": what people have. */
export function hasSomebodys({ tokens }: State, verb: number): boolean {
  if (!/^(?:a|an|no|two|three|her|his|the)$/.test(tokens[verb + 1]?.word ?? "")) return false;
  for (let at = verb + 2; at < verb + 5; at++) {
    const token = tokens[at];
    if (token === undefined || token.gap !== " ") return false;
    if (HAD.has(token.word)) return true;
  }
  return false;
}

/** "had the chain on", "has the curtains shut": what in a home is opened, closed and switched has somebody at it. */
export function hasItSo({ tokens }: State, verb: number): boolean {
  if (!/^(?:the|her|his|all)$/.test(tokens[verb + 1]?.word ?? "")) return false;
  for (let at = verb + 2; at < verb + 4; at++) {
    if (tokens[at]?.gap !== " ") return false;
    if (!AT_HOME.has(tokens[at]?.word ?? "")) continue;
    return tokens[at + 1]?.gap === " " && SET_SO.test(tokens[at + 1]?.word ?? "");
  }
  return false;
}

const AT_HOME = set(
  "chain door doors curtains curtain blinds blind tv telly television radio heating heater light lights lamp kettle music gas oven hob cooker window windows fire phone alarm coat jacket shoes slippers hood headphones gate shutters bolt lock fan volume tap taps bath shower dog",
);
const SET_SO = /^(?:on|off|up|down|open|closed|shut|locked|out|drawn|running|blaring|across|in)$/;

/** "wade and cliff are sharing a room": two names, and what only people are at. */
export function areAtIt(state: State, and: number): boolean {
  if (!isGivenName(follower(state, and)?.word ?? "")) return false;
  const verb = follower(state, and + 1)?.word ?? "";
  const doing = follower(state, and + 2)?.word ?? "";
  const isAtIt = activities.has(doing) || states.has(doing);
  return (
    /^(?:are|r|were|have|had|both)$/.test(verb) &&
    (isAtIt || (/^ha(?:ve|d)$/.test(verb) && participles.has(doing)))
  );
}

const HAD = set(
  "history diagnosis disability dog cat job partner son daughter child children kids worker cpn gp sister brother carer bruise bruises cough cold fall fit seizure injury tattoo temper key keys phone car bike appointment solicitor night week day bath shower drink fag headache baby mum dad friend friends boyfriend girlfriend husband wife neighbour",
);

/** "has stopped opening the door", "had started drinking": what somebody has begun or given up. */
export function hasGivenUp(state: State, verb: number): boolean {
  if (!/^(?:stopped|started|begun|quit)$/.test(follower(state, verb)?.word ?? "")) return false;
  const doing = follower(state, verb + 1)?.word ?? "";
  return activities.has(doing) || GIVEN_UP.has(doing);
}

const GIVEN_UP = set("opening leaving washing using answering paying cleaning going taking having sending");
