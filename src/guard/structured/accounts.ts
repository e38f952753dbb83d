import { sought } from "../sought/sought.js";
import type { Hit } from "../types.js";
import { matches } from "./matches.js";

/** Where people have accounts: networks, games, messengers and markets that are in use in Britain. */
const NETWORK =
  "insta(?:gram)?|ig|snap(?:chat)?|tik ?tok|twitter|x\\.com|discord|telegram|facebook|fb|messenger|whats ?app|xbox(?: live)?|psn|playstation|twitch|roblox|fortnite|minecraft|kik|reddit|you ?tube|tumblr|bluesky|mastodon|linked ?in|vinted|depop|ebay|etsy|gumtree|signal|viber|wechat|bereal|tinder|hinge|bumble|grindr|only ?fans|spotify|sound ?cloud|strava";
/** "xX_jayz_Xx on discord", "b4rney.k on snap": letters with a sign or a figure in them. */
const SIGNED = sought(
  new RegExp(
    `(?<![\\w@./-])((?=[\\w.-]{0,24}[\\d_.-][\\w.-]{0,24}[A-Za-z_\\d])[A-Za-z_][\\w.-]{2,30})\\s(?:on|over|via)\\s(?:${NETWORK})\\b`,
    "gi",
  ),
);
const BY_NAME =
  "(?:s?he'?s|they'?re|it'?s|(?:goes|go|going) (?:by|as|under)|is called|are called|called|(?:is|are) (?:down )?as|known as|under(?: the name)?|named|(?:add|find|found|follow|message|dm|look up) (?:him|her|them) (?:as|under)|(?:his|her|their) (?:page|profile|account|name) is)";
/** "she's Shaz Loves Huskies on there", "look for Big Tone Carpets on Facebook". */
const DISPLAYED = sought(
  new RegExp(
    `\\b${BY_NAME}\\s["'\\u2018\\u201c]?([A-Z\\d][\\w'!.&-]{0,20}(?:\\s[\\w'!.&-]{1,20}){0,4}?)["'\\u2019\\u201d]?\\s(?:on|over)\\s(?:(there|it)|(?:${NETWORK}))\\b`,
    "gi",
  ),
);
const SPOKEN_OF = new RegExp(`\\b(?:${NETWORK}|online|social media|app)\\b`, "i");
/** Two of one row of words and a capital each make it a name and no speech: "He Is on Facebook" is none. */
const SPEECH =
  /\b(?:the|a|an|he|she|they|is|was|not|back|always|still|mostly|only|never|been|and|her|his|their|up|to|again|also|both|it|me|us|him|them|now|active|Mondays?|Tuesdays?|Wednesdays?|Thursdays?|Fridays?)$/i;

/** Accounts by the name that others see, where the network is named. */
export function findAccounts(text: string): Hit[] {
  const hits: Hit[] = [];
  for (const match of matches(SIGNED, text)) {
    const account = match[1] ?? "";
    if (/[\d_.]/.test(account) && !/^\d|^[A-Za-z]\.[A-Za-z]\.?$/.test(account))
      hits.push({ rule: "handle", start: match.index, end: match.index + account.length });
  }
  for (const match of matches(DISPLAYED, text)) {
    const [whole, shown = "", there] = match;
    if (!/^[A-Z\d]/.test(shown) || SPEECH.test(shown) || !/[A-Za-z]/.test(shown)) continue;
    if (!shown.split(/\s/).every((word) => /^[A-Z\d&]|^(?:of|the|and|n|in|from|loves|x|xx)$/.test(word)))
      continue;
    if (there && !SPOKEN_OF.test(text.slice(Math.max(0, match.index - 120), match.index))) continue;
    const start = match.index + whole.indexOf(shown, /^\S+/.exec(whole)?.[0].length ?? 0);
    hits.push({ rule: "handle", start, end: start + shown.length });
  }
  return hits;
}
