import { isAbbreviation, isAnyName, isWord } from "../lexicon.js";
import { sought } from "../sought/sought.js";
import type { Hit } from "../types.js";
import { before, matches } from "./matches.js";
import { DIGIT_WORDS } from "./number-words.js";

/** Where people have accounts by a name of their own: networks, games, messengers, markets, money, music, sport. */
const NETWORK =
  "insta(?:gram)?|ig|snap(?:chat)?|tik ?tok|twitter|x\\.com|threads|discord|telegram|facebook|fb|messenger|whats ?app|xbox(?: live)?|psn|playstation(?: network)?|steam|epic(?: games)?|nintendo|switch|twitch|roblox|fortnite|minecraft|kik|reddit|you ?tube|tumblr|pinterest|bluesky|mastodon|linked ?in|vinted|depop|ebay|etsy|gumtree|shpock|signal|viber|we ?chat|line app|bereal|tinder|hinge|bumble|badoo|grindr|plenty of fish|pof|match\\.com|only ?fans|patreon|spotify|sound ?cloud|strava|garmin|fitbit|duolingo|skype|zoom|face ?time|teams|pay ?pal|cash ?app|monzo|revolut|go ?fund ?me|just ?giving|word ?press|blogger|substack|medium|onlyfans|yubo|omegle|houseparty|second life|eve online|warcraft|runescape|call of duty|cod|fifa|cb|radio|ham radio";
/** "moth_king#0417": the way of one network, and of no other thing. */
const TAGGED = sought(/(?<![\w#@/-])[A-Za-z][\w.-]{1,31}#\d{4}(?!\w)/g);
/** "insta is …", "TikTok name: …", "on PSN as …", "vinted as …". */
const NAMED = sought(
  new RegExp(
    `\\b(?:${NETWORK})(?:'s)?(?:\\s(?:user ?name|user ?id|user|name|handle|account|acct|tag|id|shop|seller|channel|page|profile|login|log-?in|blog|stream|nick(?:name)?|alias|call ?sign|contact|shows (?:him|her|them) as|under|as|is|was|are|called|named|listed|down|s?he'?s|they'?re|s?he is|they are)\\b){0,4}(?::|\\s?=|,)?\\s["'\u2018\u201c(]?(\\$?[A-Za-z\\d][\\w.#$!-]{2,39})`,
    "gi",
  ),
);
/** The words that make what follows the name of an account. */
const SAYS_NAME =
  /(?:user|name|handle|account|acct|tag|id|shop|seller|channel|page|profile|log-?in|blog|stream|nick\w*|alias|sign|contact|as|under|called|named|is)["'\u2018\u201c(:=, ]*$/i;
/** "his snap is big dave nine two", "username is mothy dot 42": as it is read out. */
const SAID = sought(
  new RegExp(
    `\\b(?:${NETWORK}|user ?name|gamer ?tag|handle)(?:'s)?(?:\\s(?:user ?name|name|handle|account|tag|id|is|as|under)\\b){0,3}[:,]?\\s((?:[a-z\\d]{1,20}\\s){1,4}(?:(?:under ?score|dot|dash|hyphen)\\s[a-z\\d]{1,20}(?:\\s(?:${DIGIT_WORDS}))?|(?:${DIGIT_WORDS})(?:\\s(?:${DIGIT_WORDS}))+))(?![\\w])`,
    "gi",
  ),
);
/** "user name: …", "logs in as …": of whatever it is. */
const LOGIN = sought(
  /\b(?:user ?(?:name|id)|log[ -]?in|logs? ?(?:in|on) (?:as|with|is|under|name)|logged in as|sign(?:s|ed)?[ -]?in (?:as|with|name)|screen ?name|gamer ?tag|call ?sign|(?:journal|portal|account|app|nhs|uc|bank(?:ing)?) log-?in|(?:gmail|hotmail|yahoo|outlook|icloud|email) (?:address )?(?:account )?(?:is|user))(?:\s(?:name|id|is|was|are|details|called|for the \w{2,10})\b){0,3}\s?[:=,-]?\s?["'\u2018\u201c(]?([A-Za-z\d][\w.#$!+-]{2,39})/gi,
);
/** Who knows it can read what is in it. */
const PASSWORD = sought(
  /\b(?:pass ?words?|pass ?codes?|pass ?phrase|pwd?|memorable (?:word|name|place)|security (?:word|answer)|safe ?word|code ?word|wi-?fi(?: (?:code|key|password))?)(?:\s(?:is|was|are|for (?:it|the \w{2,10})|set to|reset to|changed to|now)\b){0,3}\s?[:=-]?\s?["'\u2018\u201c(]?([A-Za-z\d][\w.#$!&*?%@+-]{2,39})/gi,
);
const SAYS_IS = /(?:\b(?:is|was|to)|[:=])\s?["'\u2018\u201c(]?$|["\u201c]$/i;
/** "pager 4471", "bleep 209". */
const BLEEP = sought(
  /\b(?:bleep|pager|ext(?:ension)?|extn|x)\.?(?:\s(?:no|number|is)\b\.?){0,2}[\s:]{1,2}(\d{3,6})(?![\d:.,]\d|\w)/gi,
);
/** Call signs of British amateurs: G, M or 2E, a figure, two or three letters. */
const CALL_SIGN = sought(/(?<![\w])(?:[GM][A-Z]?\d|2[A-Z]\d)\s?[A-Z]{2,3}(?!\w)/g);
const ON_AIR = /\b(?:call ?sign|ham|radio|amateur|on the air|cb)\b[^.\n]{0,24}$/i;
/** "Facebook as Moth King", "youtube channel Moth King Mends": more than one word with capitals. */
const TITLED = sought(
  new RegExp(
    `\\b(?:${NETWORK})(?:'s)?(?:\\s(?:under|as|name|channel|page|profile|shop|account|is|called|under the name|group)\\b){1,3}:?\\s["'\u2018\u201c]?([A-Z][\\w'!&-]{1,20}(?:\\s[A-Z\\d][\\w'!&-]{0,20}){1,4})`,
    "gi",
  ),
);

/** Names of accounts, log-ins and what opens them. */
export function findAccountNames(text: string): Hit[] {
  const hits: Hit[] = [];
  const add = (match: RegExpExecArray, value = match[0], rule: Hit["rule"] = "handle") => {
    const end = match.index + match[0].length;
    const kept = value.replace(/[.!?-]+$/, "");
    hits.push({ rule, start: end - value.length, end: end - value.length + kept.length });
  };
  for (const match of matches(TAGGED, text)) add(match);
  for (const match of matches(NAMED, text)) {
    const name = match[1] ?? "";
    const lead = match[0].slice(0, match[0].length - name.length);
    if (isMadeUp(name) || (SAYS_NAME.test(lead) && isOneName(name) && isSaidSo(lead))) add(match, name);
  }
  for (const match of matches(LOGIN, text)) {
    const name = match[1] ?? "";
    const lead = match[0].slice(0, match[0].length - name.length);
    if (isMadeUp(name) || (SAYS_NAME.test(lead) && isOneName(name))) add(match, name);
  }
  for (const match of matches(SAID, text)) if (isSaidName(match[1])) add(match, match[1]);
  for (const match of matches(PASSWORD, text)) {
    const word = match[1] ?? "";
    const lead = match[0].slice(0, match[0].length - word.length);
    if (isMadeUp(word) || (SAYS_IS.test(lead) && isOneName(word))) add(match, word, "reference-number");
  }
  for (const match of matches(BLEEP, text)) {
    if (!/^x/i.test(match[0]) && !/^(?:19|20)\d\d$/.test(match[1] ?? "")) add(match, match[0], "phone");
  }
  for (const match of matches(CALL_SIGN, text)) if (ON_AIR.test(before(text, match.index, 40))) add(match);
  for (const match of matches(TITLED, text))
    if (/^[A-Z]/.test(match[1] ?? "") && !SPEECH.test(match[1] ?? "")) add(match, match[1]);
  return hits;
}

/** "snap is off at twenty five": no word of a sentence is in it. */
const isSaidName = (said = "") =>
  !/\b(?:is|was|as|at|on|in|the|a|an|and|or|for|of|to|off|out|with|about|over|only|has|had|he|she|they|it|not|by|from|last|than|under|nearly|every|all)\b/i.test(
    said,
  );

/** Letters with figures in or behind them, an underscore, or capitals in the middle: no word of a sentence. */
function isMadeUp(name = ""): boolean {
  const bare = name.replace(/[.!?-]+$/, "");
  if (/^\d+(?:st|nd|rd|th|x|am|pm|p|k|m|hrs?|mins?|gb|mb|\+)?$/i.test(bare)) return false;
  if (/_/.test(bare)) return true;
  if (/[a-z][A-Z][a-z]/.test(bare) && !KNOWN.test(bare)) return true;
  return (
    /[A-Za-z]/.test(bare) &&
    /\d/.test(bare) &&
    bare.length > 4 &&
    !/^\d{1,2}(?:[a-z]{1,2}|-[a-z]+)$|^(?:covid|gcse|p|sa|ss|esa|pip|uc|gp|phq|gad|web|step|level|year|page|part|room|top)-?\d{1,2}$/i.test(
      bare,
    )
  );
}

/** Names of the networks themselves, and of tools everybody has. */
const KNOWN =
  /^(?:WhatsApp|TikTok|YouTube|LinkedIn|FaceTime|SnapChat|FaceBook|SoundCloud|OnlyFans|PayPal|JustGiving|GoFundMe|WordPress|PlayStation|MySpace|WeChat|BeReal|SystmOne|iPhone|iPad|DuoLingo|SilverCloud|HealthTalk|AirPods|MyChart|SmartCard)$/;

/** One word that is no word: "mothy". */
const isOneName = (name = "") => {
  const lower = name.replace(/[.!?-]+$/, "").toLowerCase();
  return (
    /^[a-z]{5,}$/.test(lower) &&
    !isWord(lower) &&
    !isAbbreviation(lower) &&
    !(isAnyName(lower) && !/^[a-z]/.test(name))
  );
};

/** "insta is mothy": one of these alone is speech more often, as in "Facebook is rubbish". */
const isSaidSo = (lead: string) =>
  /\b(?:user|name|handle|account|acct|tag|id|shop|seller|channel|page|profile|log-?in|blog|nick\w*|alias|as|under|called)\b|[:=]/i.test(
    lead,
  );

const SPEECH =
  /^(?:The|A|An|And|But|He|She|They|His|Her|Their|It|We|If|So|No|Not|On|In|At|My|Mon|Tue|Wed|Thu|Fri|Sat|Sun)\b/;
