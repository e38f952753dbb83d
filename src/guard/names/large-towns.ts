import { IS_LARGE_TOWN, isGivenName, isLargeTown } from "../lexicon.js";
import { before } from "../structured/matches.js";
import { grammar, kin } from "./cues.js";
import { hasAnswer, hasCapital, isTellingCapital, type State } from "./state.js";
import type { Token } from "./tokens.js";

/** The text says that somebody is at home there, or a relative. */
const HOME =
  /\b(?:lives?|lived|living|resid(?:es?|ed|ing)|born|raised|brought up|grew up|settled|comes?|came|originally|native|hails?|mov(?:ed?|es|ing)|relocat(?:ed|ing)|(?:re)?housed|bought|rents?|home|found)\s(?:now |just |back |out |over |alone |here |down |up |away |on (?:her|his|their) own |with \w{1,12} |all (?:her|his|their) life )?(?:in |near |at |outside |from |to |of )$/i;
const WITH_KIN =
  /\b([a-z-]{2,16})(?:'s)?,?(?: ([A-Za-z]{2,16}))?,?(?: now| is| lives| still| up| over| down)? (?:in|near|from) $/i;
const THEY =
  /\b(?:s?he|they|who)(?:'s|s| is| was|'re| are| were)? (?:now |still |back |up |over |down )?(?:in|from|near) $/i;

/** What stands before a town and not before somebody who is called as it is. */
const LEADS = new Set(
  "in near around outside from at to towards via of across the between and or beyond leaving central inner greater".split(
    " ",
  ),
);
/** What belongs to a town: "Bolton arena", "Bedford hospital". */
const OF_TOWN = new Set(
  "council hospital hospitals infirmary university uni college arena stadium station market library museum cathedral general royal borough city town town's centre area district crown magistrates county road rovers mind samaritans foodbank hub team teams office branch branches site sites docks port ring campus airport races meeting conference panel trip lights festival museum pigs accent lad lass derby locality north south east west".split(
    " ",
  ),
);

/**
 * True for a large town that says nothing about where somebody lives: it passes, and is nobody's name. A town that people are also called after
 * ("Bradford", "Preston") needs a place in which towns stand.
 */
export function isPassingTown(state: State, at: number): boolean {
  if (!hasAnswer(state, at, IS_LARGE_TOWN)) return false;
  const token = state.tokens[at] as Token;
  if (token.numbered) return false;
  // "up the Weymouth flats": a house or an estate that is called after the town.
  const next = state.tokens[at + 1];
  if (
    next?.gap === " " &&
    /^(?:flats?|estate|towers?|court|lodge|terrace|close|gardens|villas|cottages?|mansions|road|rd|street|st|avenue|ave|lane|drive|crescent|place|walk|way|ward)$/.test(
      next.word,
    )
  )
    return false;
  const lead = before(state.text, token.start, 60);
  if (isHome(lead)) return false;
  const kind = state.kinds[at];
  if (!hasCapital(token) && !token.flat && kind !== "unknown") return false;
  return (
    ((kind === "unknown" || !PEOPLE.has(token.word)) && !isGivenName(token.word)) || isTownsPlace(state, at)
  );
}

function isHome(lead: string): boolean {
  if (HOME.test(lead) || THEY.test(lead)) return true;
  const relative = WITH_KIN.exec(lead);
  return (
    relative !== null &&
    [relative[1], relative[2]].some((word) => word !== undefined && kin.has(word.toLowerCase()))
  );
}

function isTownsPlace(state: State, at: number): boolean {
  const { tokens, kinds } = state;
  const token = tokens[at] as Token;
  const previous = tokens[at - 1];
  const next = tokens[at + 1];
  const isNamed =
    next?.gap === " " && isTellingCapital(next) && !OF_TOWN.has(next.word) && kinds[at + 1] !== "word";
  if (isNamed) return false;
  if (token.gap === " " && previous && LEADS.has(previous.word))
    return /^(?:in|near|around|outside|from|via|central|inner|greater)$/.test(previous.word)
      ? isTellingCapital(token) || token.flat
      : isLargeBeside(state, at);
  if (next?.gap === " " && OF_TOWN.has(next.word)) return true;
  return isLargeBeside(state, at) || isAfterVenue(state, at);
}

/** "Exeter, Torquay and online": beside a town there stands a town. */
function isLargeBeside({ tokens, kinds }: State, at: number): boolean {
  const isTownAt = (place: number, gap: string | undefined) => {
    const other = tokens[place];
    return (
      other !== undefined &&
      gap !== undefined &&
      /^(?:, ?|\/| ?& ?| )$/.test(gap) &&
      isLargeTown(other.word) &&
      kinds[place] === "unknown"
    );
  };
  const skip = (place: number, step: number) =>
    /^(?:and|or|to|from|in)$/.test(tokens[place]?.word ?? "") ? place + step : place;
  const left = skip(at - 1, -1);
  const right = skip(at + 1, 1);
  return isTownAt(left, tokens[left + 1]?.gap) || isTownAt(right, tokens[right]?.gap);
}

/** "at the Corn Exchange, Bedford": the end of a place's name and its town. */
function isAfterVenue({ tokens, kinds }: State, at: number): boolean {
  const token = tokens[at] as Token;
  const previous = tokens[at - 1];
  if (previous === undefined || token.gap !== ", " || !isTellingCapital(token) || grammar.has(previous.word))
    return false;
  return kinds[at - 1] === "word" && (VENUE.test(previous.word) || /'s$/.test(previous.text));
}

/** Large towns whose names people have often enough, or that are words. */
const PEOPLE = new Set(
  "bradford bolton preston lincoln chester lancaster bedford carlisle barry crosby kingswood nelson derby sutton perth york stafford stratford warrington brent barnet merton newton middleton burton barrow stirling livingston hamilton clapham holloway stoke hastings hyde leigh ashford ayr sale reading bath bury salisbury winchester redhill durham rochester oxford kingston richmond eltham washington bentley weymouth ellesmere stockton wakefield halifax huyton poole ewell darlington kettering westminster barking slough hove blyth worthing harlow harrow ealing camden camberwell peckham royton hull".split(
    " ",
  ),
);

const VENUE =
  /^(?:exchange|centre|hall|house|hospital|infirmary|college|university|church|chapel|mosque|temple|gurdwara|library|museum|arena|stadium|park|hub|cafe|theatre|market|station|clinic|surgery|office|shop|club|court|project|trust|association|council|prison|hotel|hostel|square|street|road|works?|kitchen|gym|pool|baths?)$/;
