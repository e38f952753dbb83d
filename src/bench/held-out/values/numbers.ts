import { folded } from "../people.js";
import type { Random } from "../random.js";
import { readOut } from "./spoken.js";
import { type Context, direct, type Generator, THIS_YEAR } from "./value.js";

/** The tenth digit by modulus 11; undefined where the nine have none. NHS Data Dictionary, "NHS number". */
function checkDigit(nine: string): number | undefined {
  const sum = [...nine].reduce((total, digit, at) => total + Number(digit) * (10 - at), 0);
  const check = (11 - (sum % 11)) % 11;
  return check === 10 ? undefined : check;
}

/** Valid ones are from the 999 range, kept for tests; the mistyped ones were never anybody's. */
function tenDigits(random: Random): string {
  const mistyped = random.chance(0.15);
  for (;;) {
    const nine = random.digits(mistyped ? random.pick(["4########", "6########", "7########"]) : "999######");
    const check = checkDigit(nine);
    if (check !== undefined) return nine + (mistyped ? (check + random.int(1, 9)) % 10 : check);
  }
}

export function nhsNumber({ random, register }: Context) {
  const bare = tenDigits(random);
  if (register === "dictated" && random.chance(0.6)) return direct("nhs-number", readOut(bare));
  const three = [bare.slice(0, 3), bare.slice(3, 6), bare.slice(6)];
  return direct("nhs-number", random.pick([three.join(" "), three.join(" "), bare, three.join("-")]));
}

export function nino({ random, register }: Context) {
  const first = random.letters(1, "ABCEGHJLMPRSWXY");
  const code = `${first}${random.letters(1, "ACEHJLMPRSWXYZ")}${random.digits("######")}${random.letters(1, "ABCD")}`;
  if (register === "dictated" && random.chance(0.5)) return direct("nino", readOut(code));
  const spaced = code.replace(/^(..)(..)(..)(..)(.)$/, "$1 $2 $3 $4 $5");
  return direct("nino", random.pick([spaced, code, code.replace(/(.)$/, " $1").replace(/^(..)/, "$1 ")]));
}

export function vehicle({ random }: Context) {
  const area = random.letters(1, "ABCDEFGHKLMNPRSVWY") + random.letters(1);
  const age = random.pick(["08", "12", "15", "18", "21", "24", "57", "61", "64", "67", "70", "72"]);
  return direct(
    "vehicle",
    random.pick([
      ...[
        `${area}${age} ${random.letters(3)}`,
        `${area}${age} ${random.letters(3)}`,
        `${area}${age}${random.letters(3)}`,
      ],
      ...[`${random.letters(1, "NPRSTVWXY")}${random.int(101, 998)} ${random.letters(3)}`],
      ...[`${random.letters(1)}${random.pick(["XZ", "IG", "UI"])} ${random.int(1001, 9998)}`],
    ]),
  );
}

const spokenOr = ({ random, register }: Context, text: string) =>
  register === "dictated" && random.chance(0.5) ? readOut(text) : text;

export const sortCode: Generator = (context) => {
  const code = context.random.digits("#0-##-##");
  return direct(
    "bank",
    spokenOr(context, context.random.pick([code, code, code.replace(/-/g, ""), code.replace(/-/g, " ")])),
  );
};

export const account: Generator = (context) =>
  direct(
    "bank",
    spokenOr(context, context.random.digits(context.random.pick(["########", "########", "#### ####"]))),
  );

const reference =
  (...patterns: string[]): Generator =>
  (context) => {
    const { random } = context;
    const pattern = random.pick(patterns).replace(/\?/g, () => random.letters(1));
    return direct("reference", spokenOr(context, random.digits(pattern)));
  };

/** `#` is a digit, `?` a letter. */
export const REFERENCES: Record<string, Generator> = {
  hospital: reference("#######", "?######", "RX?0######", "###-###-#", "S######?"),
  tenancy: reference("TEN-00#####", "100#####/2", "T/######/01", "TCY00######"),
  crime: reference("42/######/26", "CR/######/26", "1326#######", "26/0######"),
  benefit: reference("00##-####-00##", "UC-###-###-##", "PIP/######/?", "HB#######"),
  case: reference("SC-2#####", "LAS1#####", "26/0####", "MASH-#####", "P#######"),
  passport: reference("5########", "1########"),
  prison: reference("A####??"),
  "home-office": reference("?1######", "?1######/2", "1212-####-####-####"),
  licence: ({ person, born, random }) => {
    const last = folded(person.last)
      .toUpperCase()
      .replace(/[^A-Z]/g, "");
    const month = born.month + (person.sex === "female" ? 50 : 0);
    const year = String(born.year % 100).padStart(2, "0");
    const [decade, unit] = [year.charAt(0), year.charAt(1)];
    const middle = `${decade}${String(month).padStart(2, "0")}${String(born.day).padStart(2, "0")}${unit}`;
    const initial = folded(person.first).charAt(0).toUpperCase();
    return direct(
      "reference",
      `${last.padEnd(5, "9").slice(0, 5)}${middle}${initial}9${random.int(1, 9)}${random.letters(2)}`,
    );
  },
  council: reference("CT#########", `6#######${String(THIS_YEAR).slice(2)}`),
};
