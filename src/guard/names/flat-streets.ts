import { isAnyName, isCommon, isTown } from "../lexicon.js";
import { calledAfter } from "../lists/place-words.js";
import { isStreetNamesake, LEADING } from "../structured/address-words.js";
import type { Hit } from "../types.js";
import { determiners, grammar, kin, roles } from "./cues.js";
import type { State } from "./state.js";
import type { Token } from "./tokens.js";

const NAMED = new Set(calledAfter.trim().split(/\s+/));
const STREETS = new Set(
  "road rd street lane avenue ave crescent terrace grove gardens close drive mews".split(" "),
);
const UNSURE = new Set(
  "walk row rise way square place hill parade approach view court wharf quay".split(" "),
);
const HOUSES = new Set(
  "court house lodge cottage cottages farm hall grange manor barn villa heights towers".split(" "),
);
const WHERE = new Set(
  "into onto past towards in on near off from at to down up behind along round around opposite of by above outside lives".split(
    " ",
  ),
);
/** What stands before a road or a house that is any road or house. */
const ANY = new Set(
  "main high busy quiet cross back side front whole own other same next wrong right far near long short dark cold wide narrow country private public one dual slow fast bus cycle memory middle inside outside wall downing sesame coronation easy residential local nearby our new old big small little empty safe crisis halfway full open council white opera guest custom power ware green hen house care nursing residential sheltered warm rented shared parents mums dads nans friends family crown county magistrates youth tennis supported temporary food city town village community church sports school music dance court clear dead straight another every each some any no this that these those first second third last rough railway garden rose".split(
    " ",
  ),
);

/** "in mill lane", "UP AT LINDEN COURT": in text whose letter case says nothing, after a word of place. */
export function findFlatStreets(state: State): Hit[] {
  const { tokens, phrase } = state;
  const hits: Hit[] = [];
  for (let at = 2; at < tokens.length; at++) {
    const noun = tokens[at] as Token;
    if (!noun.flat || noun.gap !== " " || noun.numbered) continue;
    const isUnsure = UNSURE.has(noun.word);
    const isStreet = STREETS.has(noun.word) || isUnsure;
    if (!(isStreet || HOUSES.has(noun.word))) continue;
    let first = at - 1;
    // "in chapel row", "on hawthorn way": any other word would make a walk or a hill of it.
    if (isUnsure && !isStreetNamesake((tokens[first] as Token).word)) continue;
    if (!fits(state, first, isStreet)) continue;
    if (
      first > 1 &&
      tokens[first]?.gap === " " &&
      fits(state, first - 1, isStreet) &&
      !WHERE.has(tokens[first - 1]?.word ?? "")
    )
      first -= 1;
    if (LEADING.has(tokens[first - 1]?.word ?? "") && tokens[first]?.gap === " ") first -= 1;
    const start = tokens[first] as Token;
    if (start.gap !== " " || !WHERE.has(tokens[first - 1]?.word ?? "")) continue;
    hits.push({ rule: isStreet ? "street-name" : "house-name", start: start.start, end: noun.end });
    for (let place = first; place <= at; place++) phrase[place] = true;
  }
  return hits;
}

function fits(state: State, at: number, isStreet: boolean): boolean {
  const { word, numbered } = state.tokens[at] as Token;
  if (
    numbered ||
    grammar.has(word) ||
    determiners.has(word) ||
    kin.has(word) ||
    roles.has(word) ||
    ANY.has(word)
  )
    return false;
  if (/(?:ing|ed|ly|'s)$/.test(word) && !isAnyName(word)) return false;
  if (NAMED.has(word) || isAnyName(word) || isTown(word) || state.kinds[at] === "unknown") return true;
  if (isStreetNamesake(word)) return true;
  return isStreet && (!isCommon(word) || word.length < 8);
}
