import { isEverydayWord } from "../everyday-words.js";
import type { Hit } from "../types.js";
import { matches } from "./matches.js";

const SURE =
  "road|rd|street|avenue|ave|lane|crescent|cres|terrace|gardens|gdns|mews|grove|boulevard|parade|croft|esplanade|cul[ -]de[ -]sac|promenade|quay|wharf|cottages?";
const UNSURE =
  "close|cl|drive|dr|way|court|ct|place|pl|park|hill|walk|green|view|row|rise|square|sq|st|ln|gate|fold|bank|meadow|meadows|fields|field|orchard|heights|mount|path|reach|end|bridge|brow|dene|garth|wynd|vale|yard|common|estate";
const LEAD =
  "(?:\\b(?:at|of|from|in|on|to)\\s)?(?:\\b(?:flat|apartment|apt|unit|no|number|house)\\.?\\s?\\d{1,4}[a-z]?,?\\s)?";
const NUMBER = "(?<![\\w£.,:/-])\\d{1,4}[a-z]?(?:\\s?[-/]\\s?\\d{1,4}[a-z]?)?,?\\s{1,2}";
const WORDS = "((?:[A-Za-z][A-Za-z'.-]{0,19}\\s{1,2}){1,3})";
const NUMBERED_SURE = new RegExp(`${LEAD}${NUMBER}${WORDS}(?:${SURE})\\b`, "gi");
const NUMBERED_UNSURE = new RegExp(`${LEAD}${NUMBER}${WORDS}(${UNSURE})\\b`, "gi");
const THE_STREET =
  /(?:\b(?:at|of|from|in|on|to)\s)?(?<![\w£.,:/-])\d{1,4}[a-z]?,?\s(?:The|High|Main|Station|Church)\s(?:Street|Road|Lane|Green|Avenue|Close|Drive|Hill)\b/gi;
const FLAT =
  /(?:\b(?:at|of|from|in|to)\s)?\b(?:flat|apartment|apt)\.?\s(?:no\.?\s|number\s)?(?:\d{1,4}[a-z]?|[A-H])(?!\w|\s?(?:-|to|or)?\s?\d{0,3}\s?(?:years?|yrs?|months?|weeks?|days?|hours?|hrs?|minutes?|mins?|miles?|times|nights?|people|bed|tyres?|%)(?![a-z]))/gi;
const STREET =
  /(?:\b(?:at|of|from|in|on|to|off|near)\s)?(?<![A-Za-z])((?:[A-Z][a-z'.-]{1,19}\s){1,3})(?:Road|Rd|Street|Avenue|Ave|Lane|Crescent|Cres|Terrace|Gardens|Gdns|Mews|Grove|Close|Drive)\b/g;
const HOUSE =
  /(?:\b(?:at|of|from|in|to|near)\s)?(?<![A-Za-z])([A-Z][a-z']{1,19}\s(?:[A-Z][a-z']{1,19}\s)?)(?:Cottages?|House|Lodge|Farm|Farmhouse|Villas?|Bungalow|Barn|Manor|Towers?|Mansions|Hall|Court|Heights)\b/g;
const OLD_HOUSE =
  /(?:\b(?:at|of|from|in|to)\s)?\bThe Old (?:Vicarage|Rectory|School ?house|Mill|Forge|Chapel|Bakery|Post Office|Barn|Dairy|Stables|Manse|Coach House)\b/g;
const HOME_NUMBER =
  /(?<=\b(?:lives?|lived|living|flat|house|home|address|moved|moving|staying)(?:\s(?=at|to|is)|:\s))(?:(?:at|to|is)\s)?\d{1,4}[a-z]?,?\s[A-Z][a-z]{2,19}\b/g;
const PO_BOX = /\bP\.?\s?O\.?\s?Box\s?\d{1,6}\b/gi;

/** First words that make a house or street a kind of place, or the beginning of a sentence. */
const KINDS = new Set(
  "the a an her his their my our your its this that no in at on by from with old new empty crisis halfway safe recovery full open white council care city community village town children's sheltered warm rented private shared big small nursing residential lords commons public ambulance opera guest custom power main high cross busy dual back whole mental health crown county magistrates family youth high supreme appeal football tennis supported temporary every each some food local primary social she he they we when where while after before since then and or but if so not was is had has moved lives lived school sports water control clock art wendy country".split(
    " ",
  ),
);

/** Words that stand in amounts and journeys, never in the name of a street. */
const NOT_STREET = new Set(
  "mph mile miles minute minutes min mins metre metres meter hour hours hr hrs day days week weeks month months year years people person staff children kids friends workers support staff stone mg kg ml units pints cans bottles times sessions visits bed bedroom to who the a an his her their my our in on off down up across along over under from by and or of for with without into onto per is was has had have who which that since years' weeks' days' minutes' hours' yards feet ft attempts occasions others lanes cars".split(
    " ",
  ),
);

/** Numbered streets, flats, named streets and houses, PO boxes. */
export function findAddresses(text: string): Hit[] {
  const hits: Hit[] = [];
  const add = (
    pattern: RegExp,
    rule: Hit["rule"],
    keep: (match: RegExpExecArray) => boolean = () => true,
  ) => {
    for (const match of matches(pattern, text)) {
      if (keep(match)) hits.push({ rule, start: match.index, end: match.index + match[0].length });
    }
  };
  if (/\d/.test(text)) {
    add(NUMBERED_SURE, "house-and-street", (match) => !hasOrdinaryWord(match[1]));
    add(
      NUMBERED_UNSURE,
      "house-and-street",
      (match) => !hasOrdinaryWord(match[1]) && isNamed(match[1], match[2]),
    );
    add(THE_STREET, "house-and-street");
    add(PO_BOX, "house-and-street");
    add(HOME_NUMBER, "house-and-street");
  }
  add(
    FLAT,
    "house-and-street",
    (match) =>
      /\d/.test(match[0]) ||
      (/(?:flat|apartment|apt)\.?\s(?:no\.?\s|number\s)?[A-H]$/i.test(match[0]) && /[A-H]$/.test(match[0])),
  );
  if (/[A-Z]/.test(text)) {
    add(STREET, "street-name", (match) => !isKind(match[1]));
    add(OLD_HOUSE, "house-name");
    add(HOUSE, "house-name", (match) => !isKind(match[1]));
  }
  return hits;
}

const wordsOf = (words = "") => words.trim().toLowerCase().split(/\s+/);
const hasOrdinaryWord = (words: string | undefined) => wordsOf(words).some((word) => NOT_STREET.has(word));
const isKind = (words: string | undefined) => wordsOf(words).some((word) => KINDS.has(word));

/** "12 Beech Close" and "12 BEECH CLOSE", and "12 beech close" where no word is an everyday one. */
function isNamed(words = "", suffix = ""): boolean {
  if (/^[A-Z]/.test(words) && /^[A-Z]/.test(suffix)) return true;
  if (/^(?:way|end|place|park|walk|view|row|path|reach|bank|field|common|st|dr|drive|close)$/.test(suffix)) {
    return wordsOf(words).every(
      (word) => word.length > 3 && !isEverydayWord(word) && !/(?:ed|ing|ly|es|s|al|ic)$/.test(word),
    );
  }
  return wordsOf(words).every((word) => !isEverydayWord(word) && !/(?:ed|ing|ly)$/.test(word));
}
