import { isCommon, isWord } from "./lexicon.js";
import { sought } from "./sought/sought.js";
import { matches } from "./structured/matches.js";
import type { Hit } from "./types.js";

const CAPITALS =
  /^(?:,\s?|\s|,?\n)((?:[A-Z][A-Za-z'-]{1,20}|St\.?)(?:[ -](?:[A-Z][A-Za-z'-]{1,20}|on|the|le|in|under|upon|by|next|St\.?)){0,3})(?=\s?(?:[,.;)\n]|$|\d)|,?\s[A-Z]{1,2}\d)/;
const FLAT =
  /^,?\s((?:(?!(?:and|to|is|was|has|but|with|for|since|where|then|or|he|she|they|in|on|at|by)\b)[a-z'-]{3,20}\s?){1,3})(?=(?:and|to|is|was|has|but|with|for|since|where|then|or|he|she|they|in|on|at|by)\b|[,.;)\n]|$)/i;
const NO_PLACE =
  /^(?:The|She|He|They|We|It|This|That|Her|His|Their|Dear|Thank|Seen|Referred|Reason|Tel|Phone|Mobile|Email|E-mail|NHS|DOB|GP|NOK|Postcode|Date|Has|Was|Is|And|But|With|Lives|On|In|At|From|To)\b/;
/** "Mill Street on Monday": days and months are no part of a place. */
const WHEN =
  /\s(?:on|in|by|next)\s(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$|\s(?:in|by|next)\s(?:January|February|March|April|May|June|July|August|September|October|November|December)$/;
const BEFORE_POSTCODE = sought(
  /(?<![A-Za-z])([A-Z][A-Za-z'-]{1,18}(?:[ -](?:[A-Z][A-Za-z'-]{1,18}|on|le|under|upon)){0,2}),?\s{1,2}(?=[A-Z]{1,2}\d[A-Z\d]?\s?\d[A-Z]{2}\b)/g,
);

/** What follows a street or house, and what stands before a postcode, is where it lies: "12 Larch Road, Brackwell, XX1 1XX". */
export function placesBesideAddresses(text: string, hits: readonly Hit[]): Hit[] {
  const places: Hit[] = [];
  for (const { rule, end } of hits) {
    if (rule !== "house-and-street" && rule !== "street-name" && rule !== "house-name") continue;
    const rest = text.slice(end, end + 80);
    const flat = FLAT.exec(rest);
    const found = CAPITALS.exec(rest) ?? (flat && isPlace(flat[1] ?? "") ? flat : null);
    const words = (found?.[1] ?? "").replace(WHEN, "").trimEnd();
    if (!found || words === "" || NO_PLACE.test(words) || /n't$/.test(words)) continue;
    const start = end + found[0].indexOf(words);
    places.push({ rule: "place-name", start, end: start + words.length });
  }
  for (const match of matches(BEFORE_POSTCODE, text)) {
    const words = match[1] ?? "";
    if (!NO_PLACE.test(words))
      places.push({ rule: "place-name", start: match.index, end: match.index + words.length });
  }
  return places;
}

/** In text without capitals one of the words must be none, or a rare one. */
const isPlace = (words: string) =>
  words
    .trim()
    .toLowerCase()
    .split(/\s+/)
    .some((word) => !isWord(word) || !isCommon(word));
