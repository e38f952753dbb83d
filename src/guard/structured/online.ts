import { isWord } from "../lexicon.js";
import type { RuleId } from "../rules.js";
import { sought } from "../sought/sought.js";
import type { Hit } from "../types.js";
import { before, matches } from "./matches.js";

const DOMAINS =
  "com|org|net|uk|io|info|biz|app|dev|eu|ly|gg|link|site|online|xyz|shop|co|edu|gov|nhs|ac|wales|scot|london|email|live";
const DOT = "(?:\\.|\\s{0,2}(?:[([{]\\s?)?dot(?:\\s?[)\\]}])?\\s{0,2}|\\s\\.\\s?|[([]\\.[)\\]])";
/**
 * The same where many may follow each other: each can be read in one way only, or a text of nothing but "a dot a dot"
 * takes for ever.
 */
const DOT_IN_NAME =
  "(?:\\.|\\s{1,2}dot\\s{1,2}|\\s{0,2}[([{]\\s?dot\\s?[)\\]}]\\s{0,2}|\\s\\.\\s?|[([]\\.[)\\]])";
const AT = "(?:\\s{0,2}@\\s{0,2}|\\s{0,2}[([{]\\s?at\\s?[)\\]}]\\s{0,2}|\\s{1,2}at\\s{1,2})";

/** Signs said as words, digits said one by one: "jo underscore b nine two at …". */
const SAID =
  "\\s(?:under ?score|dash|hyphen|plus|full stop|point)\\s|\\s(?=(?:zero|oh|one|two|three|four|five|six|seven|eight|nine|double)\\s)|(?<=\\b[a-z])\\s(?=[a-z]\\s)";
const EMAIL = sought(/[A-Za-z0-9][\w.+'-]{0,63}@(?:[A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{1,63}){0,4})/g);
const SPOKEN_EMAIL = sought(
  new RegExp(
    `(?<![\\w.+-])[\\w+'-]{1,40}(?:(?:${DOT_IN_NAME}|${SAID})[\\w+'-]{1,40}){0,16}${AT}[\\w-]{1,40}(?:${DOT}[\\w-]{1,30}){0,3}?${DOT}(?:${DOMAINS})\\b(?:${DOT}uk\\b)?`,
    "gi",
  ),
);
/** The same with any ending: new ones come every year. What stands before the "at" must then show that it is no word. */
const OTHER_ENDING = sought(
  new RegExp(
    `(?<![\\w.+-])([\\w+'-]{1,40}(?:(?:${DOT_IN_NAME}|${SAID})[\\w+'-]{1,40}){0,16})${AT}[\\w-]{2,40}(?:${DOT}[a-z]{2,15}\\b){1,3}`,
    "gi",
  ),
);
/** Without an @ and without a dot that is said, nothing but one of these endings makes an address. */
const ENDING = new RegExp(`(?:[.)\\]]\\s?|dot[\\s)\\]}]{0,4})(?:${DOMAINS})\\b`, "i");
const MAIL_CUE = /\b(?:e-?mails?|e-?mailed|addy|gmail)\b(?:\s\w{1,10}){0,3}[\s:]{1,3}$/i;
/** A host and a page on it is a web address whatever the ending: "linktr.ee/…", "songs.fm/…". */
const PAGE = sought(
  /(?<![\w@./-])[a-z0-9-]{1,40}(?:\.[a-z0-9-]{2,30}){0,2}\.([a-z]{2,12})\/([\w.@~-]{2,60})(?:\/[\w.@~-]{1,60}){0,3}/gi,
);
/** "email is smithj at outlook": everybody knows the rest of it. */
const PROVIDER = sought(
  /(?<=\b(?:e-?mail|addy|emails?|address)(?:\s(?:is|was|to|at|on|her|him|them|me)|:){0,2}\s)[\w.+'-]{2,40}\s?(?:@|\sat\s|\(at\))\s?(?:gmail|googlemail|hotmail|outlook|yahoo|icloud|btinternet|protonmail|aol)\b/gi,
);
const URL = sought(/(?:\bh(?:tt|xx)ps?\s?:\s?\/\/|\bwww\s?\.)\s?[^\s<>"']{1,400}/gi);
const DOMAIN = sought(
  /(?<![\w@.-])[a-z0-9][a-z0-9-]{1,62}(?:\.[a-z0-9-]{1,40}){0,3}\.(?:com|org|net|uk|io|info|biz|app|dev|eu|ly|gg|xyz)\b(?:\/[^\s<>"']{0,300})?/gi,
);
const SPOKEN_DOMAIN = sought(
  /\b[a-z0-9-]{2,40}(?: dot [a-z0-9-]{2,30}){0,2} dot (?:com|org|net|co dot uk|org dot uk|uk)\b/gi,
);
const HANDLE = sought(/(?<![\w@.])@\s?([A-Za-z_][\w.]{1,40})/g);
const NAMED_HANDLE = sought(
  /\b(?:insta(?:gram)?|snap(?:chat)?|tik ?tok|twitter|discord|telegram|facebook|fb|ig|xbox|psn|gamertag|user ?name|handle|kik|reddit|youtube)\b(?:\s?(?:is|as|name|user|handle|username|account|id|under|called|tag)\b){0,3}[\s:=('"-]{1,3}@?([A-Za-z0-9][\w.#-]{2,39})/gi,
);
/** A word with an underscore and a digit in it is a user name, whatever network it is on. */
const BARE_HANDLE = sought(
  /(?<![\w@./:\\-])(?=[\w.]{0,30}\d)[A-Za-z][A-Za-z\d.]{1,24}_[\w.]{1,24}(?![\w@/])/g,
);
const IP = sought(/(?<![\d.])\d{1,3}(?:\s?(?:\.|\bdot\b)\s?\d{1,3}){3}(?![\d.]*\d)/gi);
const IP6 = sought(
  /(?<![\w:])(?:[\da-f]{1,4}:){3,7}(?::?[\da-f]{1,4}){1,3}(?![\w:])|(?<![\w:])[\da-f]{1,4}(?::[\da-f]{1,4}){0,5}::(?:[\da-f]{1,4}(?::[\da-f]{1,4}){0,5})?(?![\w:])/gi,
);
const MAC = sought(/(?<![\w:-])[\da-f]{2}(?:[:-][\da-f]{2}){5}(?![\w:-])/gi);
const THREE_WORDS = sought(/(?<![\w./])\/{2,3}\s?[a-z]{1,20}\s?\.\s?[a-z]{1,20}\s?\.\s?[a-z]{1,20}\b/gi);
const NAMED_THREE_WORDS = sought(
  /\b(?:w3w|what ?(?:3|three) ?words)\b[\s:=-]{0,4}(?:(?:is|address)\b[\s:]{0,2}){0,2}[a-z]{2,20}(?:[. ]{1,2}|\sdot\s)[a-z]{2,20}(?:[. ]{1,2}|\sdot\s)[a-z]{2,20}\b/gi,
);
const SPOKEN_THREE_WORDS = sought(/\b[a-z]{3,20}\sdot\s[a-z]{3,20}\sdot\s[a-z]{3,20}\b/gi);
const BARE_THREE_WORDS = sought(/(?<![\w./@])[a-z]{3,20}\.[a-z]{3,20}\.[a-z]{3,20}(?![\w./@])/g);

/** Words after @ that are places in a sentence, not accounts. */
const PLACES = new Set(
  "home work school college hospital the a her his their our my your least once first all gp court church risk present night lunch noon midnight weekend weekends times time start end time about approx".split(
    " ",
  ),
);

/** Email and web addresses, user names, network addresses, three-word places. */
export function findOnline(text: string): Hit[] {
  const hits: Hit[] = [];
  const add = (rule: RuleId, pattern: RegExp, keep: (match: RegExpExecArray) => boolean = () => true) => {
    for (const match of matches(pattern, text)) {
      if (keep(match)) hits.push({ rule, start: match.index, end: match.index + match[0].length });
    }
  };
  const hasAt = text.includes("@");
  const hasDotWord = /\bdot\b/i.test(text);
  if (hasAt) add("email", EMAIL);
  if (hasAt || hasDotWord || (ENDING.test(text) && /\bat\s?[)\]}]?\s[\w-]{1,40}\s?\./i.test(text)))
    add("email", SPOKEN_EMAIL, isSpokenEmail);
  if (hasAt || hasDotWord) add("email", OTHER_ENDING, (match) => isOtherEmail(match, text));
  if (hasAt)
    add("handle", HANDLE, (match) => !PLACES.has((match[1] ?? "").toLowerCase().replace(/\.+$/, "")));
  add("handle", NAMED_HANDLE, (match) => /[\d_.#]/.test((match[1] ?? "").replace(/[.-]+$/, "")));
  if (/mail|yahoo|outlook|icloud/i.test(text)) add("email", PROVIDER);
  if (/:|www/i.test(text)) add("web-address", URL);
  if (text.includes("_")) add("handle", BARE_HANDLE, (match) => !/^[A-Za-z]{2,5}_\d{1,2}$/.test(match[0]));
  if (hasDotWord) {
    add("ip-address", IP);
    add("three-words", SPOKEN_THREE_WORDS);
  }
  if (text.includes(".")) {
    add("web-address", DOMAIN, (match) => !/^(?:e\.g|i\.e)/i.test(match[0]));
    if (text.includes("/")) add("web-address", PAGE, isPage);
    if (!hasDotWord) add("ip-address", IP);
    add(
      "three-words",
      BARE_THREE_WORDS,
      (match) => !before(text, match.index, 4).toLowerCase().endsWith("www."),
    );
  }
  if (hasDotWord) add("web-address", SPOKEN_DOMAIN);
  if (text.includes(":")) add("ip-address", IP6, (match) => !/^(?:\d\d?:){1,3}\d\d?$/.test(match[0]));
  if (/[:-]/.test(text)) add("ip-address", MAC, (match) => /[a-f:]/i.test(match[0]));
  if (text.includes("//")) add("what3words-address", THREE_WORDS);
  if (/w3w|words/i.test(text)) add("what3words-address", NAMED_THREE_WORDS);
  return hits;
}

/** "at" alone is an ordinary word: it needs a spoken dot, or an ending that only a web address has. */
function isSpokenEmail(match: RegExpExecArray): boolean {
  return !/\s\.\s/.test(match[0]) || match[0].includes("@") || /\bdot\b/i.test(match[0]);
}

/** A sign or a figure in the name, a real @, or the word "email" before: "jo_b at post dot cymru". */
function isOtherEmail(match: RegExpExecArray, text: string): boolean {
  if (match[0].includes("@") && !/\s@\s[^.]*\s\.\s/.test(match[0])) return true;
  if (!match[0].includes("@") && !/\bdot\b/i.test(match[0].slice((match[1] ?? "").length))) return false;
  return (
    /[\d_.+]|\s(?:dot|under ?score|dash|hyphen)\s/i.test(match[1] ?? "") ||
    MAIL_CUE.test(before(text, match.index, 40))
  );
}

/** "appt.today/tomorrow" lacks a space; a page has an ending of two letters, or is no word. */
function isPage([, ending = "", page = ""]: RegExpExecArray): boolean {
  if (/^(?:am|pm|hr|wk)$/i.test(ending) || /^\d{1,2}$/.test(page)) return false;
  return (
    (ending.length === 2 && !isWord(ending.toLowerCase())) ||
    /[-_\d.@~]/.test(page) ||
    !isWord(page.toLowerCase())
  );
}
