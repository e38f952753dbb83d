const units: Readonly<Record<string, string>> = {
  zero: "0",
  oh: "0",
  o: "0",
  nought: "0",
  naught: "0",
  one: "1",
  two: "2",
  three: "3",
  four: "4",
  five: "5",
  six: "6",
  seven: "7",
  eight: "8",
  nine: "9",
};
const teens: Readonly<Record<string, string>> = {
  ten: "10",
  eleven: "11",
  twelve: "12",
  thirteen: "13",
  fourteen: "14",
  fifteen: "15",
  sixteen: "16",
  seventeen: "17",
  eighteen: "18",
  nineteen: "19",
};
const tens: Readonly<Record<string, string>> = {
  twenty: "2",
  thirty: "3",
  forty: "4",
  fourty: "4",
  fifty: "5",
  sixty: "6",
  seventy: "7",
  eighty: "8",
  ninety: "9",
};
const unitMap = new Map(Object.entries(units));
const teenMap = new Map(Object.entries(teens));
const tenMap = new Map(Object.entries(tens));

export type NumberWord =
  | { readonly kind: "unit" | "teen" | "ten"; readonly digits: string }
  | { readonly kind: "repeat"; readonly times: number }
  | { readonly kind: "hundred" };

const numberWords = new Map<string, NumberWord>([
  ["double", { kind: "repeat", times: 2 }],
  ["triple", { kind: "repeat", times: 3 }],
  ["treble", { kind: "repeat", times: 3 }],
  ["hundred", { kind: "hundred" }],
]);
for (const [word, digits] of tenMap) numberWords.set(word, { kind: "ten", digits });
for (const [word, digits] of teenMap) numberWords.set(word, { kind: "teen", digits });
for (const [word, digits] of unitMap) numberWords.set(word, { kind: "unit", digits });

/** What a lower-case word says as part of a number read aloud, if anything. */
export const numberWord = (word: string): NumberWord | undefined => numberWords.get(word);

/** Source of a pattern for any word of a number read aloud. */
export const DIGIT_WORDS = [
  ...unitMap.keys(),
  ...teenMap.keys(),
  ...tenMap.keys(),
  "double",
  "triple",
  "treble",
  "hundred",
]
  .filter((word) => word.length > 1)
  .join("|");

const NAMES = [...Object.keys(tens)].join("|");
const UNITS = "one|two|three|four|five|six|seven|eight|nine";

/** Source of a pattern for a whole number under 200 in digits or words, for ages. */
export const NUMBER_SOURCE = `(?:\\d{1,3}|(?:${NAMES})(?:[- ](?:${UNITS}))?|${Object.keys(teens).join("|")}|${UNITS})`;

/** The value of what `NUMBER_SOURCE` matched. */
export function numberValue(text: string): number {
  if (/^\d/.test(text)) return Number(text);
  let value = 0;
  for (const word of text.toLowerCase().split(/[- ]/)) {
    const digits = units[word] ?? teens[word] ?? "";
    value += digits === "" ? Number(`${tens[word] ?? ""}0`) : Number(digits);
  }
  return value;
}
