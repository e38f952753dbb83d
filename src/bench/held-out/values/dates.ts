import type { Random } from "../random.js";
import { ordinal, spokenYear, suffixed, words } from "./spoken.js";
import { type Context, direct, type Generator, indirect, THIS_YEAR } from "./value.js";

const MONTHS = "January February March April May June July August September October November December".split(
  " ",
);

type Day = { year: number; month: number; day: number };
const two = (number: number) => String(number).padStart(2, "0");

/** With the year, in figures or in words. */
function written(random: Random, { year, month, day }: Day): string {
  const [name = "", short] = [MONTHS[month - 1], two(year % 100)];
  return random.pick([
    ...[
      `${two(day)}/${two(month)}/${year}`,
      `${day}/${month}/${short}`,
      `${day}.${month}.${short}`,
      `${two(day)}-${two(month)}-${year}`,
    ],
    ...[
      `${two(day)}.${two(month)}.${year}`,
      `${year}-${two(month)}-${two(day)}`,
      `${two(day)}/${two(month)}/${short}`,
    ],
    ...[
      `${day} ${name} ${year}`,
      `${suffixed(day)} of ${name} ${year}`,
      `${day} ${name.slice(0, 3)} ${year}`,
    ],
    ...[
      `${suffixed(day)} ${name} ${year}`,
      `${name} ${suffixed(day)} ${year}`,
      `${day}-${name.slice(0, 3)}-${short}`,
    ],
  ]);
}

const said = ({ year, month, day }: Day) => `${ordinal(day)} of ${MONTHS[month - 1]} ${spokenYear(year)}`;

export const birthDate: Generator = ({ random, register, born }) =>
  direct("birth-date", register === "dictated" && random.chance(0.7) ? said(born) : written(random, born));

/** "born in March 1978" */
export const birthMonth: Generator = ({ register, born: { year, month } }) =>
  direct("birth-date", `${MONTHS[month - 1]} ${register === "dictated" ? spokenYear(year) : year}`);

/** "b. 1978" */
export const birthYear: Generator = ({ born }) => direct("birth-date", String(born.year));

/** "her birthday, 3 March" */
export const birthday: Generator = ({ random, register, born: { month, day } }) => {
  const name = MONTHS[month - 1];
  if (register === "dictated") return direct("birth-date", `${ordinal(day)} of ${name}`);
  return direct(
    "birth-date",
    random.pick([`${day} ${name}`, `${suffixed(day)} ${name}`, `${suffixed(day)} of ${name}`]),
  );
};

/** A day something happened on or will, mostly without its year. */
export const eventDate: Generator = ({ random, register }) => {
  const date = { year: THIS_YEAR - random.int(0, 1), month: random.int(1, 12), day: random.int(1, 28) };
  const name = MONTHS[date.month - 1] ?? "";
  if (register === "dictated" && random.chance(0.7))
    return indirect("event-date", `${ordinal(date.day)} of ${name}`);
  return indirect(
    "event-date",
    random.pick([
      ...[`${date.day} ${name}`, `${suffixed(date.day)} ${name}`, `${suffixed(date.day)} of ${name}`],
      ...[
        `${date.day} ${name.slice(0, 3)}`,
        `${suffixed(date.day)} ${name.slice(0, 3)}`,
        `${name} ${date.day}`,
      ],
      ...[
        `${date.day}/${date.month}`,
        `${two(date.day)}.${two(date.month)}`,
        written(random, date),
        written(random, date),
      ],
    ]),
  );
};

const exactAge = ({ random, register }: Context, years: number) =>
  indirect("exact-age", register === "dictated" && random.chance(0.5) ? words(years) : String(years));

export const ageOf: Record<string, Generator> = {
  person: (context) => exactAge(context, THIS_YEAR - context.born.year),
  mid: (context) => exactAge(context, THIS_YEAR - context.born.year),
  next: (context) => exactAge(context, THIS_YEAR + 1 - context.born.year),
  words: ({ born, register }) =>
    indirect("exact-age", words(THIS_YEAR - born.year, register === "dictated" ? " " : "-")),
  figures: ({ born }) => indirect("exact-age", String(THIS_YEAR - born.year)),
  child: (context) => exactAge(context, context.random.int(2, 17)),
  teen: (context) => exactAge(context, context.random.int(14, 19)),
  adult: (context) => exactAge(context, context.random.int(19, 64)),
  old: (context) => exactAge(context, context.random.int(66, 93)),
};
