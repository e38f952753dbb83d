const ONES =
  `oh one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen
  seventeen eighteen nineteen`.split(/\s+/);
const TENS = ["", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];
const ORDINALS =
  `zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth
  fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth`.split(/\s+/);

/** Under a hundred: `forty seven`, or with the joint given `forty-seven`. */
export function words(number: number, joint = " "): string {
  if (number < 20) return ONES[number] ?? "";
  const rest = number % 10;
  return `${TENS[Math.floor(number / 10)]}${rest ? joint + ONES[rest] : ""}`;
}

/** Under a hundred: `twenty first`. */
export function ordinal(number: number): string {
  if (number <= 20) return ORDINALS[number] ?? "";
  const rest = number % 10;
  return rest === 0
    ? `${TENS[number / 10]?.replace(/y$/, "ieth")}`
    : `${words(number - rest)} ${ORDINALS[rest]}`;
}

/** `1978` as nineteen seventy eight, `2004` as two thousand and four. */
export function spokenYear(year: number): string {
  if (year >= 2000) return year === 2000 ? "two thousand" : `two thousand and ${words(year - 2000)}`;
  return `nineteen ${words(year - 1900)}`;
}

/** Digits as they are read out: `07744` is oh seven double seven double four; letters are named, other signs skipped. */
export function readOut(text: string): string {
  const signs = [...text.replace(/[^0-9A-Za-z]/g, "")];
  const said: string[] = [];
  for (let at = 0; at < signs.length; at++) {
    const sign = signs[at] ?? "";
    const word = /\d/.test(sign) ? (ONES[Number(sign)] ?? "") : sign;
    const twice = /\d/.test(sign) && signs[at + 1] === sign;
    said.push(twice ? `double ${word}` : word);
    if (twice) at++;
  }
  return said.join(" ");
}

export function suffixed(day: number): string {
  const teen = day > 10 && day < 14;
  return `${day}${(!teen && ["th", "st", "nd", "rd"][day % 10]) || "th"}`;
}
