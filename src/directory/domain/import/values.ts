import { isLocalDate, type LocalDate } from "../../../kernel/instant.js";
import type { SaidCapacity } from "../capacity.js";
import { wordsOf } from "../search-words.js";
import { NEEDS, type Need } from "../types.js";

/** "2026-11-30", "2026-11-30T09:00:00" without a zone, "30/11/2026", and the day number that a spreadsheet keeps. */
export function readDay(typed: string): LocalDate | undefined {
  const iso = /^(\d{4}-\d{2}-\d{2})(?:[T ].*)?$/.exec(typed)?.[1];
  if (iso !== undefined) return isLocalDate(iso) ? iso : undefined;
  const [, day = "", month = "", year = ""] = /^(\d{1,2})[/.](\d{1,2})[/.](\d{4})$/.exec(typed) ?? [];
  if (year !== "") {
    const said = `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
    return isLocalDate(said) ? said : undefined;
  }
  // Days since 30 December 1899: ECMA-376 part 1, 18.17.4. Only those of this century are meant as days.
  const serial = /^\d{5}(\.\d+)?$/.test(typed) ? Math.floor(Number(typed)) : 0;
  if (serial < 36_526) return undefined;
  return new Date(Date.UTC(1899, 11, 30 + serial)).toISOString().slice(0, 10);
}

/** "open", "closed", "4 places", "6 weeks", in other words as well; undefined: none of these. */
export function readRoom(typed: string): SaidCapacity | undefined {
  const words = typed.toLowerCase().replace(/\s+/g, " ").trim();
  if (/^(open|yes|available)$/.test(words)) return { kind: "open" };
  if (/^(closed|full|no)$/.test(words)) return { kind: "closed" };
  const [, n = "", unit = ""] =
    /^(?:waiting list(?: of)?(?: about)?:? )?(\d{1,3}) (places?|weeks?)(?: wait| free)?$/.exec(words) ?? [];
  const count = Number(n);
  if (unit.startsWith("place") && count <= 500) return { kind: "places", places: count };
  if (unit.startsWith("week") && count >= 1 && count <= 104) return { kind: "waiting-list", weeks: count };
  return undefined;
}

export function readYesNo(typed: string): boolean | undefined {
  const word = typed.toLowerCase().trim();
  if (["yes", "y", "true", "1"].includes(word)) return true;
  return ["no", "n", "false", "0"].includes(word) ? false : undefined;
}

/** A whole number of years a person can have. */
export function readAge(typed: string): number | undefined {
  const age = /^\d{1,3}(\.0+)?$/.test(typed.trim()) ? Number(typed) : Number.NaN;
  return age <= 120 ? age : undefined;
}

/** A need by its code or by its name in words: "money-benefits", "Money and benefits". */
export function readNeed(typed: string): Need | undefined {
  const words = wordsOf(typed).join(" ");
  return NEEDS.find(
    (need) => wordsOf(need).join(" ") === words || (LONGER_NAMES[need] ?? "") === (words || undefined),
  );
}

/** The words of a name that is more than its code. */
const LONGER_NAMES: Partial<Record<Need, string>> = {
  "employment-education": "employment education training",
  "ageing-frailty": "ageing frailty access",
};

/** Needs parted by semicolons, lines or commas; or codes parted by spaces. */
export function partNeeds(typed: string): string[] {
  const parts = parted(typed, /[;\n|]+/);
  const all = parts.every((part) => readNeed(part) !== undefined)
    ? parts
    : // "Employment, education and training" is one need, with a comma in it.
      parts.flatMap((part) => (readNeed(part) === undefined ? byComma(part) : [part]));
  return all.flatMap((part) =>
    readNeed(part) === undefined && part.split(/\s+/).every((word) => readNeed(word) !== undefined)
      ? part.split(/\s+/)
      : [part],
  );
}

/** At commas, save where two of the pieces make one need together. */
function byComma(part: string): string[] {
  const pieces = parted(part, /,/);
  const out: string[] = [];
  for (let at = 0; at < pieces.length; at += 1) {
    const pair = `${pieces[at]}, ${pieces[at + 1]}`;
    if (at + 1 < pieces.length && readNeed(pair) !== undefined) {
      out.push(pair);
      at += 1;
    } else out.push(pieces[at] ?? "");
  }
  return out;
}

function parted(typed: string, mark: RegExp): string[] {
  return typed
    .split(mark)
    .map((part) => part.trim())
    .filter((part) => part !== "");
}
