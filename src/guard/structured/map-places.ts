import { sought } from "../sought/sought.js";
import type { Hit } from "../types.js";
import { before, matches } from "./matches.js";

const DEGREES = "-?\\d{1,3}[.,]\\d{3,8}\\s?(?:\\u00b0|deg(?:rees)?)?\\s?(?:[NSEW]\\b|north|south|east|west)?";
/** "52.4419, -1.0022", "52.4419N 1.0022W". */
const DECIMAL = sought(new RegExp(`(?<![\\d.])${DEGREES}\\s?[,;/ ]\\s?${DEGREES}(?![\\d])`, "gi"));
/** "52\u00b026'N 1\u00b000'W". */
const SEXAGESIMAL = sought(
  /(?<![\d.])\d{1,3}\s?(?:\u00b0|o|deg)\s?\d{1,2}(?:\.\d+)?\s?['\u2032]?\s?(?:\d{1,2}(?:\.\d+)?\s?["\u2033'']{1,2}\s?)?[NS][,\s]{1,3}\d{1,3}\s?(?:\u00b0|o|deg)\s?\d{1,2}(?:\.\d+)?\s?['\u2032]?\s?(?:\d{1,2}(?:\.\d+)?\s?["\u2033'']{1,2}\s?)?[EW](?!\w)/gi,
);
/** Open Location Codes: their own twenty signs, a plus, two or three more. */
const PLUS_CODE = sought(/(?<![\w+])[23456789CFGHJMPQRVWX]{4,8}\+[23456789CFGHJMPQRVWX]{2,3}(?!\w)/gi);
/** Squares of the Ordnance Survey's grid, and of the Irish one behind its name. */
const GRID = sought(/(?<![A-Za-z\d])(?:[HNST][A-HJ-Z]|O[VW]|[A-Z])\s?\d{2,5}\s?\d{2,5}(?![\w])/gi);
const GRID_CUE =
  /\b(?:grid|os|ordnance|map)(?:\s(?:ref(?:erence)?|square|no|map|survey)\b\.?){0,2}(?:\s(?:is|at))?[\s:]{1,3}$/i;
/** Irish routing keys and their four signs. */
const EIRCODE = sought(
  /(?<![A-Za-z\d])(?:eircode[\s:]{1,2}(?:is\s)?)?(?:[ACDEFHKNPRTVWXY]\d[\dW])\s?[ACDEFHKNPRTVWXY\d]{4}(?![A-Za-z\d])/gi,
);
/** "w3w: table, chair, lamp". */
const THREE_WORDS = sought(
  /\b(?:w3w|what ?(?:3|three) ?words)\b(?:\s(?:is|are|was|address|says)){0,2}[\s:=-]{1,3}([a-z]{2,20}[,./ ]{1,2}(?:dot )?[a-z]{2,20}[,./ ]{1,2}(?:dot )?[a-z]{2,20})(?=\s?(?:[.,;)\n]|$))/gi,
);

/** Places by figures and signs of a map: they lead to a door, a tent or a boat. */
export function findMapPlaces(text: string): Hit[] {
  const add = (pattern: RegExp, keep: (match: RegExpExecArray) => boolean = () => true) =>
    matches(pattern, text)
      .filter(keep)
      .map(
        (match): Hit => ({
          rule: "what3words-address",
          start: match.index,
          end: match.index + match[0].length,
        }),
      );
  return [
    ...add(DECIMAL, ([whole]) => (whole.match(/\d[.,]\d{3}/g)?.length ?? 0) === 2 && isOnMap(whole)),
    ...add(SEXAGESIMAL),
    ...add(PLUS_CODE, ([whole]) => /\d/.test(whole) && /[a-z]/i.test(whole)),
    ...add(GRID, (match) => GRID_CUE.test(before(text, match.index, 30))),
    ...add(
      EIRCODE,
      ([whole]) =>
        /^eircode/i.test(whole) ||
        (whole === whole.toUpperCase() &&
          /\d{1,3}$|[A-Z]\d/.test(whole.slice(-4)) &&
          /[A-Z]/.test(whole.slice(-4))),
    ),
    ...add(THREE_WORDS),
  ];
}

/** "1,200, 3,400" are amounts: thousands have three figures and no sign of the compass. */
const isOnMap = (whole: string) => /[NSEW-]|north|\.\d{4}/i.test(whole) && !/^\d{1,3},\d{3}\b/.test(whole);
