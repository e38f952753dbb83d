import { readLanguages } from "../languages.js";
import { needsOf as needsOfWord } from "../search.js";
import { wordsOf } from "../search-words.js";
import { type Ages, NEEDS, type Need } from "../types.js";
import { plainLine } from "./plain-text.js";
import { type Json, objectsOf, wordsIn } from "./snake.js";
import { readAge, readNeed } from "./values.js";

/** The taxonomy of needs that our own export writes. */
export const NEED_TAXONOMY = "roundtable-needs";
export const PCN = "pcn";
/** Terms of these say for whom, how and for how much, not what for. */
const OTHER_TAXONOMIES = /eligib|accessib|cost|language|circumstance/i;
/** A service with a hundred terms would otherwise meet every need. */
const MOST_NEEDS = 4;

/** By our own terms; else by the words of its terms; else by its name. */
export function needsOf(service: Json): Need[] {
  const terms = objectsOf(service.attributes).flatMap((one) => objectsOf(one.taxonomy_term));
  const own = terms.filter(({ taxonomy }) => taxonomy === NEED_TAXONOMY);
  const coded = own.flatMap(({ code, name }) => readNeed(wordsIn(code)) ?? readNeed(wordsIn(name)) ?? []);
  if (coded.length > 0) return [...new Set(coded)];
  const names = terms
    .filter(({ taxonomy, name }) => !OTHER_TAXONOMIES.test(`${wordsIn(taxonomy)} ${wordsIn(name)}`))
    .map(({ name }) => wordsIn(name));
  const byTerms = meant(names);
  return byTerms.length > 0 ? byTerms : meant([wordsIn(service.name)]);
}

/** The needs that most of the words mean. "Mental health" stands before almost every term and tells nothing. */
function meant(names: readonly string[]): Need[] {
  const votes = new Map<Need, number>();
  for (const name of names) {
    const words = wordsOf(name.replace(/mental[\s-]+(ill-?)?health|well-?being/gi, " "));
    for (const need of new Set(words.flatMap(needsOfWord))) votes.set(need, (votes.get(need) ?? 0) + 1);
  }
  // "Debt advice" is about debts; advice alone is advice.
  if (votes.size > 1) votes.delete("assessment-advice");
  const ranked = [...votes].sort(([, a], [, b]) => b - a).slice(0, MOST_NEEDS);
  return NEEDS.filter((need) => ranked.some(([one]) => one === need));
}

/** −1 and 0 for the youngest, −1 and 999 for the oldest are how feeds say that there is no bound. */
export function agesOf(service: Json, leftOut: (field: string, found: string) => unknown): Ages | undefined {
  const [from, to] = (["minimum_age", "maximum_age"] as const).map((field) => {
    const typed = wordsIn(service[field]);
    if (typed === "" || Number(typed) < 0 || Number(typed) >= 99) return undefined;
    const age = readAge(typed.replace(/\.0+$/, ""));
    if (age === undefined) leftOut(field, typed.slice(0, 60));
    return age;
  });
  if (from !== undefined && to !== undefined && from > to) {
    leftOut("minimum_age", `${from}–${to}`);
    return undefined;
  }
  const youngest = from === 0 ? undefined : from;
  return youngest === undefined && to === undefined ? undefined : { from: youngest, to };
}

export function costOf(service: Json): string {
  const fees = plainLine(wordsIn(service.fees));
  if (fees !== "") return fees;
  return objectsOf(service.cost_options)
    .map(({ amount, option, amount_description: words, currency }) => {
      const price = wordsIn(amount);
      const money = price === "" ? "" : Number(price) === 0 ? "Free" : `${symbol(currency)}${price}`;
      return [money, plainLine(wordsIn(words) || wordsIn(option))].filter((one) => one !== "").join(" ");
    })
    .filter((one) => one !== "")
    .join("; ");
}

function symbol(currency: unknown): string {
  const code = wordsIn(currency).toUpperCase();
  return code === "" || code === "GBP" ? "£" : `${code} `;
}

export function languagesOf(service: Json): string[] | undefined {
  const names = objectsOf(service.languages).map(({ name, code, language }) =>
    plainLine(wordsIn(name) || wordsIn(language) || wordsIn(code)),
  );
  const all = readLanguages(names.join(",")).map((one) => one.slice(0, 60));
  return all.length === 0 ? undefined : all.slice(0, 20);
}

/** Where it is, and how one gets in. */
export function accessOf(service: Json): string {
  const places = objectsOf(service.service_at_locations).flatMap(({ location }) => objectsOf(location));
  const words = places.flatMap((place) => [
    ...objectsOf(place.accessibility).map((one) =>
      plainLine(wordsIn(one.description) || wordsIn(one.details)),
    ),
    ...objectsOf(place.addresses).map((one) =>
      ["address_1", "city", "postal_code"]
        .map((part) => plainLine(wordsIn(one[part])))
        .filter((part) => part !== "")
        .join(", "),
    ),
  ]);
  return [...new Set([plainLine(wordsIn(service.accessibility)), ...words])]
    .filter((one) => one !== "")
    .join("; ");
}

/** Service areas that our own export has written; others ("UK", a town) say nothing that we can compare. */
export function pcnsOf(service: Json): string[] | undefined {
  const codes = objectsOf(service.service_areas)
    .filter(({ extent_type: kind }) => kind === PCN)
    .map(({ name }) => wordsIn(name))
    .filter((name) => /^[A-Z]{2,5}$/.test(name));
  return codes.length === 0 ? undefined : [...new Set(codes)];
}

export function selfReferralOf(service: Json): boolean | undefined {
  const words = wordsIn(service.application_process).toLowerCase();
  if (/self[\s-]?refer/.test(words)) return !/\b(no|not|cannot)\b[^.]*self/.test(words);
  return /referral (is )?(needed|required)|by referral only/.test(words) ? false : undefined;
}
