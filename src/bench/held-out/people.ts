import type { FirstName, Origin, Sex } from "./names/origin.js";
import type { Random } from "./random.js";
import type { Register } from "./types.js";

export type Person = {
  first: string;
  /** The first name as its list has it, with all its marks. */
  named: string;
  nick: string;
  last: string;
  /** Where the surname stands in the list of its origin; his and hers stand at the same place. */
  surname: number;
  middle: string;
  sex: Sex;
  origin: Origin;
  title: string;
};

/** Who a template may speak of. Family shares the person's origin and surname; anybody else has their own. */
const FAMILY: Record<string, Sex | "either"> = {
  ...{ she: "female", he: "male", mother: "female", father: "male", daughter: "female", son: "male" },
  ...{ sister: "female", brother: "male", wife: "female", husband: "male", nan: "female", uncle: "male" },
  ...{ aunt: "female", cousin: "either", grandson: "male", granddaughter: "female" },
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

/** How often a name keeps the marks its language has; a form or a phone drops them. */
const KEEPS_MARKS: Record<Register, number> = {
  ...{ letter: 0.7, notes: 0.4, bullets: 0.5, chat: 0.2, dictated: 0.4, capitals: 0.4 },
};

const kin = (role: string) => role.replace(/\d$/, "");

export const isFamily = (role: string) => kin(role) in FAMILY;

/** As records mostly write it: without the marks its language has. */
export function folded(name: string): string {
  const letters: Record<string, string> = { ł: "l", Ł: "L", ı: "i", đ: "d", Đ: "D", ß: "ss", ø: "o" };
  return name
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/[łŁıđĐßø]/g, (letter) => letters[letter] ?? letter);
}

type Wish = {
  role: string;
  origin: Origin;
  family?: Person;
  taken: string[];
  withNick: boolean;
  register: Register;
};

export function person(random: Random, { role, origin, family, taken, withNick, register }: Wish): Person {
  const given = FAMILY[kin(role)] ?? (role.endsWith("F") ? "female" : role.endsWith("M") ? "male" : "either");
  const sex = given === "either" ? random.pick(["female", "male"] as const) : given;
  const all = origin.first[sex];
  const nicked = all.filter(({ nicks }) => nicks.length > 0);
  const plain = (one: FirstName) => !taken.includes(one.name);
  const { name, nicks } = random.pick((withNick && nicked.length > 0 ? nicked : all).filter(plain));
  const surname = family?.surname ?? origin.last[sex].indexOf(random.pick(origin.last[sex]));
  const title = random.pick(TITLES[role] ?? TITLES[sex] ?? ["Mx"]);
  const said = register === "dictated" && random.chance(0.3) ? (SPOKEN[title] ?? title) : title;
  const kept = random.chance(KEEPS_MARKS[register]) ? (text: string) => text : folded;
  return {
    ...{
      first: kept(name),
      named: name,
      nick: kept(nicks.length > 0 ? random.pick(nicks) : name),
      sex,
      origin,
      surname,
    },
    ...{ last: kept(origin.last[sex][surname] ?? ""), middle: kept(random.pick(all).name) },
    title: random.chance(0.08) && /^(Mr|Mrs|Dr)$/.test(said) ? `${said}.` : said,
  };
}
