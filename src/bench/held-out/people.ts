import type { FirstName, Origin, Sex } from "./names/origin.js";
import type { Random } from "./random.js";
import type { NameForm, Register } from "./types.js";

export type Person = {
  first: string;
  nick: string;
  last: string;
  middle: string;
  sex: Sex;
  origin: Origin;
  title: string;
};

/** Who a template may speak of. Family shares the person's origin and surname; anybody else has their own. */
const FAMILY: Record<string, Sex | "either"> = {
  ...{ she: "female", he: "male", mother: "female", father: "male", daughter: "female", son: "male" },
  ...{ sister: "female", brother: "male", wife: "female", husband: "male", nan: "female", uncle: "male" },
  ...{ aunt: "female", cousin: "either" },
};
const TITLES: Record<string, string[]> = {
  doctor: ["Dr"],
  nurse: ["Nurse", "Sister"],
  vicar: ["Rev", "Father", "Pastor"],
  female: ["Mrs", "Mrs", "Ms", "Miss"],
  male: ["Mr"],
};
const SPOKEN: Record<string, string> = {
  ...{ Dr: "Doctor", Mr: "Mister", Mrs: "Missus", Rev: "Reverend" },
};

export const isFamily = (role: string) => role in FAMILY;

/** As records mostly write it: without the marks its language has. */
export function folded(name: string): string {
  const letters: Record<string, string> = { ł: "l", Ł: "L", ı: "i", đ: "d", Đ: "D", ß: "ss", ø: "o" };
  return name
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/[łŁıđĐßø]/g, (letter) => letters[letter] ?? letter);
}

type Wish = { role: string; origin: Origin; family?: Person; withNick: boolean; register: Register };

export function person(random: Random, { role, origin, family, withNick, register }: Wish): Person {
  const given = FAMILY[role] ?? (role.endsWith("F") ? "female" : role.endsWith("M") ? "male" : "either");
  const sex = given === "either" ? random.pick(["female", "male"] as const) : given;
  const all = origin.first[sex];
  const nicked = all.filter(({ nicks }) => nicks.length > 0);
  const plain = (name: FirstName) => name.name !== family?.first;
  const { name, nicks } = random.pick((withNick && nicked.length > 0 ? nicked : all).filter(plain));
  const surnames = origin.last[sex];
  const place = family ? family.origin.last[family.sex].indexOf(family.last) : -1;
  const last = surnames[place] ?? family?.last ?? random.pick(surnames);
  const title = random.pick(TITLES[role] ?? TITLES[sex] ?? ["Mx"]);
  const said = register === "dictated" && random.chance(0.3) ? (SPOKEN[title] ?? title) : title;
  return {
    ...{ first: name, nick: nicks.length > 0 ? random.pick(nicks) : name, last, sex, origin },
    middle: random.pick(all).name,
    title: random.chance(0.08) && /^(Mr|Mrs|Dr)$/.test(said) ? `${said}.` : said,
  };
}

/** One mention: what stands before the label, the label, and which form it is. */
export function mention(
  random: Random,
  who: Person,
  form: string,
): { before: string; text: string; form: NameForm } {
  const { first, last, nick, title } = who;
  const a = first.charAt(0);
  const b = last
    .replace(/^(d'|de |da |van |von )/i, "")
    .charAt(0)
    .toUpperCase();
  const full = () => {
    if (who.origin.familyFirst && random.chance(0.35)) return `${last} ${first}`;
    if (random.chance(0.06) && who.middle !== first) return `${first} ${who.middle} ${last}`;
    return random.chance(0.05) ? `${first} ${who.middle.charAt(0)} ${last}` : `${first} ${last}`;
  };
  switch (form) {
    case "first":
      return { before: "", text: first, form };
    case "last":
      return { before: "", text: last, form };
    case "full":
      return { before: "", text: full(), form };
    case "title":
      return { before: `${title} `, text: last, form };
    case "nick":
      return { before: "", text: nick, form };
    case "initials":
      return { before: "", text: random.pick([`${a}${b}`, `${a}${b}`, `${a}.${b}.`, `${a} ${b}`]), form };
    case "short":
      return { before: "", text: random.pick([`${a}. ${last}`, `${a} ${last}`]), form: "full" };
    case "last-first":
      return { before: "", text: `${random.chance(0.5) ? last.toUpperCase() : last}, ${first}`, form };
    default:
      throw new Error(`no form of a name: ${form}`);
  }
}
