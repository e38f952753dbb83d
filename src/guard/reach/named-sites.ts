import { sought } from "../sought/sought.js";
import { isKind } from "../structured/address-words.js";
import { matches } from "../structured/matches.js";
import type { Hit } from "../types.js";

/** Names of places to live whose kind is written small: "the Gallows Hill estate", "Kingfisher hse, Basin rd". */

const NAME = "(?:[A-Z][a-z]{2,14}'?s? ){1,2}";
const ESTATE = sought(
  new RegExp(
    `\\b[Tt]he (${NAME})(?:(?:council |housing )?estate|caravan (?:park|site)|travellers'? site|(?:mobile|park) home (?:park|site)|tower block|high[ -]rise|allotments|moorings|marina)\\b(?! (?:agents?|agency|cars?|planning))`,
    "g",
  ),
);
/** Shortened kinds of street and house that are short for nothing else. */
const SHORT = sought(
  new RegExp(
    `(?<![\\w'-])(${NAME})(?:rd|ave|cres|gdns|hse|terr|tce|blvd|bldgs|cotts?|mans|grv|lne)\\b(?!-)`,
    "g",
  ),
);
const NO_NAME =
  /\b(?:Council|Housing|Industrial|Trading|Real|Retail|Local|New|Old|Whole|His|Her|Their|Vauxhall|Ford|Volvo|Skoda|Audi|Fiat|Local|First|Second)\b/;

export function findNamedSites(text: string, hits: readonly Hit[]): Hit[] {
  const sites: Hit[] = [];
  const add = (rule: Hit["rule"], { 0: whole, 1: name = "", index }: RegExpExecArray) => {
    const [start, end] = [index, index + whole.length];
    if (NO_NAME.test(name) || isKind(name)) return;
    // What is an address or a person already needs no second finding.
    if (!hits.some((hit) => hit.start <= start && end <= hit.end)) sites.push({ rule, start, end });
  };
  for (const match of matches(ESTATE, text)) add("place-name", match);
  for (const match of matches(SHORT, text)) add("street-name", match);
  return sites;
}
