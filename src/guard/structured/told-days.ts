import { sought } from "../sought/sought.js";
import type { Hit } from "../types.js";
import { inAgeBand } from "../words.js";
import { FEAST } from "./birth-tales.js";
import { MONTHS } from "./dates.js";
import { before, matches } from "./matches.js";
import { NUMBER_SOURCE, numberValue } from "./number-words.js";

const WEEKDAY = "(?:mon|tue(?:s)?|wed(?:nes)?|weds|thu(?:r|rs)?|fri|sat(?:ur)?|sun)(?:day)?";
const ORDINAL =
  "(?:\\d{1,2} ?(?:st|nd|rd|th)|(?:twenty|thirty)[- ](?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth|twentieth|thirtieth)";
const FEASTS = `(?:${FEAST}|christmas(?: morning| night)?|easter(?: weekend| week)?|new year|bank holiday monday)`;
const YEAR = "(?:,?\\s(?:in\\s|of\\s)?(?:'\\d\\d|(?:19|20)\\d\\d|last year|this year))?";
/** "the 14th", "Sat 21st", "the night of the 12th", "a week on Saturday", "last Thursday", "the first Sunday in May". */
const NUMBERED = `(?:(?:the\\s)?(?:very\\s)?(?:early|late|night|morning|evening|afternoon|weekend|week|day|hours)\\s(?:hours\\s)?of\\s(?:the\\s)?)?(?:${WEEKDAY},?\\s)?(?:the\\s)?${ORDINAL}(?:\\s(?:of|o|o')\\s(?:the|this|last|next)\\s?(?:month)?|\\s(?:of\\s|o'?\\s)?(?:${MONTHS})(?![a-z]))?(?!\\s?\\w*\\s(?:floor|visit|session|time|attempt|week|month|day|year)\\b)(?![\\w])`;
const RELATIVE = `(?:(?:this|last|next|this coming|on|a week on|a week last|a week next|the other)\\s${WEEKDAY}(?:\\s(?:week|gone|night|morning))?|yesterday|tomorrow|today|tonight|(?:the\\s)?(?:first|second|third|last)\\s${WEEKDAY}\\s(?:in|of)\\s(?:${MONTHS}|the\\s\\w{4,6}))(?![\\w])`;
const PAST = `(?:last\\s${WEEKDAY}(?:\\s(?:week|gone|night|morning))?|yesterday|(?:the\\s)?(?:first|second|third|last)\\s${WEEKDAY}\\s(?:in|of)\\s(?:${MONTHS}))(?![\\w])`;
const ON_FEAST = `(?:(?:the\\s)?(?:day|night|morning|week|weekend)\\s(?:of|before|after)\\s)?(?:on\\s)?${FEASTS}(?![a-z])${YEAR}(?:,?\\s(?:on\\s)?(?:the\\s)?${WEEKDAY}(?![a-z]))?`;

/** What happens once in a life, or is in the papers and registers. */
const DEATH =
  "died|dies|dead|death|passed(?: away| on| over| up)?|lost (?:her|his|their|my|the) (?:\\w+|little \\w+)|killed|drown(?:ed|t)|drooned|murdered|stabbed|shot|hanged|hung (?:him|her)self|took (?:his|her|their) (?:own )?life|funeral|burial|buried(?: (?:him|her|them))?|cremat(?:ed|ion)|wake|inquest|stillborn|miscarried|stillbirth|miscarriage|jumped|collapsed";
const EVENT =
  "(?:got |get |getting |was |were |be |gets |been )?(?:married|wed|divorced|engaged)|wedding|nikah|christening|baptism|baptised|bar mitzvah|bat mitzvah|court(?: case| date)?|hearing|trial|sentenced|sentencing|convicted|released|release date|arrested|raided|evict(?:ed|ion)|bailiffs(?: due| coming)?|auction|farm sale|house sale|deported|removed|flight|sectioned|assaulted|attacked|raped|burgled|robbed|mugged|crash(?:ed)?|accident|collision|house fire|the fire|fire|explosion|overdos(?:e|ed)|attempt(?:ed)?|fell|went missing|missing since|last seen|transplant|amputation|gave birth|giving birth|the anniversary|anniversary|the strike|landed|arrived in (?:the uk|england|britain)";
const LINK =
  "(?:(?:'s|\\sis|\\swas|\\sare|\\swere|\\son|\\sat|\\sin|\\sup|\\sback|\\sset for|\\slisted for|\\sdue|\\sfalls|\\scoming up|\\sit|\\sfor|\\saround|\\sabout|\\s(?:him|her|them)self)\\b){0,3}[,:]?\\s";
const WHEN_DEAD = sought(
  new RegExp(`\\b(?:${DEATH})(?:\\s[a-z]{3,12})?${LINK}(${ON_FEAST}|${NUMBERED})`, "gi"),
);
const WHEN_DONE = sought(new RegExp(`\\b(?:${EVENT})${LINK}(${ON_FEAST}|${NUMBERED})`, "gi"));
/** "got married in Ambleside last Sat" has its day too; courts sit every week, so that their "last Friday" is none. */
const WHEN_WED = sought(
  new RegExp(
    `\\b(?:got married|married|wed|wedding|funeral|buried|christening|died|passed away|gave birth|killed)${LINK}((?:[\\w' -]{3,24}\\s)?${PAST})`,
    "gi",
  ),
);
/** "on Christmas Eve her husband died": the day before what happened. */
const DAY_BEFORE = sought(
  new RegExp(
    `\\b((?:on\\s)?${FEASTS}(?![a-z])${YEAR})[\\s,]{1,2}(?:[\\w']{1,12}\\s){0,4}(?:died|passed away|killed|murdered|drowned|miscarried|was born|took (?:his|her) life|hanged)\\b`,
    "gi",
  ),
);
/** Groups and offices, of which the day is everybody's. */
const PUBLIC =
  /\b(?:group|meeting|session|drop-?in|clinic|helpline|office|service|panel|open|closed?|shut|party for|lunch club|choir|course|class|library|centre|rent|bins?|payment|deadline|form|team|everyone|all welcome|strike)\b[^.!?\n]{0,40}$/i;

/** Days of birthdays and births told beside the word: "birthday tomorrow (the 6th)", "gave birth on the first Sunday in May". */
const BIRTHDAY = sought(
  new RegExp(
    `\\b(?:birthday|b'?-?day|was born|born|gave birth|baby (?:came|arrived|born)|had (?:twins|a baby|the baby|(?:a |her |his )?(?:little )?(?:boy|girl|son|daughter))|due date|edd|baby(?:'s| is)? due|due)(?:\\s(?:party|do|tea|meal|present|bash))?(?:'s|\\s(?:is|was|falls|on|lands|comes|it's|was on|is on|at|a|always)\\b){0,3}[\\s:,(-]{1,3}((?:(?:tomorrow|today|yesterday|tonight|this week|next week|last week|next month|this month|last month|soon|coming up|weekend)[\\s,(:-]{1,3}(?:on\\s)?)?(?:(?:on|about|on or about|around|approx)\\s)*(?:${NUMBERED}|(?:the\\s)?last day (?:of|in) (?:${MONTHS}|the month)(?:,\\s(?:the\\s)?${ORDINAL})?))`,
    "gi",
  ),
);
const BIRTHDAY_RELATIVE = sought(
  new RegExp(
    `\\b(?:(?:her|his|their|my|\\w+'s|\\d{1,2}(?:st|nd|rd|th)|\\w+ieth)\\s(?:\\d{1,2}(?:st|nd|rd|th)\\s)?(?:birthday|b'?-?day)|(?:her|his|their)\\s(?:1[68]th|[2-9]\\dth|21st|\\w+ieth))(?:\\s(?:party|do|tea|meal|bash))?(?:'s|\\s(?:is|was|falls|on|lands|comes|it's)\\b){0,2}\\s(${RELATIVE}|(?:the\\s)?(?:weekend|week)\\sof\\s(?:the\\s)?${ORDINAL}|(?:on\\s)?${WEEKDAY}(?![a-z]))`,
    "gi",
  ),
);
/** "the last day of February, the 29th", said of a birth by the words before. */
const HAD_ON = sought(
  new RegExp(
    `\\b(?:born|birth|twins|baby|triplets|(?:son|daughter|boy|girl))\\s(?:was\\s|were\\s|came\\s|arrived\\s)?(?:on|came|arrived)\\s((?:the\\s)?(?:(?:last|first|second|third)\\s(?:day|${WEEKDAY}|week|weekend)\\s(?:of|in)\\s)(?:${MONTHS})(?:,\\s(?:the\\s)?${ORDINAL})?)`,
    "gi",
  ),
);
/** "Valentine's baby, 1986", "a '53 baby", "leap year baby". */
const BABY = sought(
  new RegExp(
    `\\b(?:an?\\s)?(?:(?:${FEASTS}|st\\.? [a-z]{3,12}'?s(?: day)?|valentine'?s?|bonfire|leap year|leap|millennium|jubilee|coronation|harvest|midsummer|halloween)(?:\\sday)?\\s(?:baby|child|bairn|babies|birth)|leapling)(?![a-z]|\\s(?:shower|group|clinic|bank|milk|food|clothes|massage|loss|sensory))(?:,?\\s(?:in\\s|of\\s|born\\s)?(?:'?\\d\\d(?!\\d)|(?:19|20)\\d\\d|\\d{1,2}[./]\\d{1,2}[./]\\d{2,4}))?`,
    "gi",
  ),
);
const YEAR_BABY = sought(
  /(?<![\w])(?:an?\s)?(?:'\d\d|(?:19|20)\d\d)\sbaby\b|\b(?:class|school year|year group) of (?:'\d\d|(?:19|20)\d\d)|(?<![\w-])(?:19|20)\d\d-born\b|\bborn (?:in |back in )?(?:(?:thirty|forty|fifty|sixty|seventy|eighty|ninety)[- ](?:one|two|three|four|five|six|seven|eight|nine)|'\d\d)(?![\w-])/gi,
);
/** "in the rainy season of 1979", "the second week of the mango season", "in the year of the flood". */
const SEASON = sought(
  /\b(?:(?:in|during|at|about|around|on)\s)?(?:the\s)?(?:(?:first|second|third|last|early|late|start|end|middle|beginning)\s(?:(?:week|day|month|part|half)\s)?(?:of\s)?(?:the\s)?)?(?:(?:rainy|dry|wet|mango|monsoon|harvest|planting|sowing|lambing|shearing|hunting|olive|date|rice|maize|coffee|cotton|grape|apple|pilgrimage|hajj|fasting)\s(?:season|harvest|time|month|rains?)|harvest|lambing|haymaking|monsoon|ramadan|lent|the long rains|the short rains)(?:,?\s(?:of\s|in\s)?(?:'\d\d|(?:19|20)\d\d|the year \w+ \w+))?/gi,
);
const BIRTH_BEFORE =
  /\b(?:born|birth\w*|dob|b-?day|age|aged|how old|mother (?:always )?(?:says?|said)|mum (?:always )?(?:says?|said)|arrived|came into the world|papers say)\b[^.!?\n]{0,50}$/i;
/** "he'll be 11 next Tuesday", "she's 5 tomorrow", "he was six on Sunday". */
const AGE_WHEN = sought(
  new RegExp(
    `\\b((?:s?he|they|who|mum|mam|dad|nan|gran|grandad|wife|husband|partner|son|daughter|brother|sister|baby|little \\w+|twins?|child|\\w+)(?:'ll be|'s|\\s(?:is|was|are|will be|turns?|turned|turning|be|is going to be|going to be|becomes?|reached|hits?))\\s(?:just\\s|only\\s)?(${NUMBER_SOURCE})(?:\\s(?:years old|years|yrs))?\\s(?:${RELATIVE}|on\\s${WEEKDAY}(?![a-z])|${ON_FEAST}|on\\s(?:the\\s)?${ORDINAL}(?!\\s\\w+\\b(?<=floor|ward|day|visit))))`,
    "gi",
  ),
);
/** "40 on New Year's Eve", "the big five-oh on Boxing Day". */
const BARE_AGE_ON = sought(
  new RegExp(
    `(?:^|[.!?\\n,;(]\\s{0,2}|\\bbig\\s)((?:${NUMBER_SOURCE}|(?:three|four|five|six|seven|eight|nine)[- ]oh?)\\s(?:on|at|come|this|next)\\s(?:${FEASTS})(?![a-z])${YEAR})`,
    "gi",
  ),
);
/** "on or about" goes with the day. */
const SMALL = /\b(?:on or (?:about|around)|on|about|around)\s(?:the\s)?$/i;
/** "EDD 14/6", "DOB ??/10/1973", "DOB 05OCT73", "dob approx 1973": what is not known stays open. */
const LABELLED = sought(
  new RegExp(
    `\\b(?:d\\.?\\s?o\\.?\\s?b|date of b(?:irth|rith)|d of b|birth ?date|e\\.?d\\.?d|due date|edc)\\b\\.?(?:\\s(?:is|was|on|given as|recorded as|down as|approx|approximately|about|around|circa|c\\.?|est(?:imated)?|maybe|possibly|unknown but)\\b\\.?){0,3}[\\s:.=(-]{1,4}((?:[\\d?_xX*]{1,2}[/.-][\\d?_xX*]{1,2}(?:[/.-][\\d?_xX*]{2,4})?|\\d{1,2}\\s?(?:${MONTHS})\\s?(?:\\d{4}|\\d{2})|(?:19|20)\\d\\d))(?![\\w/])`,
    "gi",
  ),
);
/** "fifty in April": with the age, the month is half a date of birth. */
const AGE_IN_MONTH = sought(
  new RegExp(
    `\\b(?:turns?|turned|turning|will be|'ll be|s?he is|s?he was|s?he's|shes|hes)\\s((?:1[6-9]|[2-9]\\d|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:[- ][a-z]{3,5})?)\\s(?:back\\s)?in\\s(?:early\\s|late\\s|mid[- ])?(?:${MONTHS}))(?![a-z])`,
    "gi",
  ),
);
const NO_PERSON =
  /^(?:it|that|this|there|what|score|weight|bmi|rate|level|count|total|temp\w*|group|service|dose|room|bus|number|section|reading|phq|gad|hb\w*|bp|pulse|price|rent|ward|team|project|charity|centre)\b/i;

/** Days by which a life is known: births and birthdays, deaths, weddings, what a court or a paper has. */
export function findToldDays(text: string): Hit[] {
  const hits: Hit[] = [];
  const add = (rule: Hit["rule"], match: RegExpExecArray, value = match[1] ?? match[0]) => {
    const end = match.index + match[0].length;
    const start = end - value.length;
    const small = SMALL.exec(before(text, start, 16))?.[0].length ?? 0;
    hits.push({ rule, start: start - small, end });
  };
  for (const match of matches(WHEN_DEAD, text)) add("event-date", match);
  for (const match of [...matches(WHEN_DONE, text), ...matches(WHEN_WED, text)]) {
    if (PUBLIC.test(before(text, match.index, 50))) continue;
    add("day-of-month", match);
  }
  for (const match of matches(DAY_BEFORE, text))
    hits.push({ rule: "event-date", start: match.index, end: match.index + (match[1] ?? "").length });
  for (const match of [...matches(BIRTHDAY, text), ...matches(HAD_ON, text)])
    if (isBirth(text, match)) add("birth-date", match);
  // Which Sunday it is, who reads it later may not know.
  for (const match of matches(BIRTHDAY_RELATIVE, text)) add("day-of-month", match);
  for (const match of [...matches(BABY, text), ...matches(YEAR_BABY, text)]) {
    const isWhole = /\b(?:day|eve|st|christmas|valentine|halloween|leap|\d[./])/i.test(match[0]);
    hits.push({
      rule: isWhole && /baby|child|bairn|leap/i.test(match[0]) ? "birth-date" : "birth-year",
      start: match.index,
      end: match.index + match[0].length,
    });
  }
  for (const match of matches(SEASON, text))
    if (BIRTH_BEFORE.test(before(text, match.index, 70))) add("birth-year", match, match[0]);
  for (const match of matches(AGE_WHEN, text)) {
    if (
      NO_PERSON.test(match[0]) ||
      !/^(?:s?he|they|who|mum|mam|dad|nan|gran|grandad|wife|husband|partner|son|daughter|brother|sister|baby|little|twins?|child)\b/i.test(
        match[0],
      )
    )
      continue;
    add("birth-date", match);
  }
  for (const match of matches(BARE_AGE_ON, text)) add("birth-date", match);
  for (const match of matches(AGE_IN_MONTH, text)) {
    const end = match.index + match[0].length;
    const years = numberValue((match[1] ?? "").replace(/\s(?:back\s)?in\s.*$/i, ""));
    const start = end - (match[1] ?? "").length;
    hits.push({
      rule: years >= 90 ? "age-90-or-over" : "exact-age",
      start,
      end,
      suggestion: inAgeBand(years),
    });
  }
  for (const match of matches(LABELLED, text))
    if (/\d/.test(match[1] ?? "")) add(/^\d{4}$/.test(match[1] ?? "") ? "birth-year" : "birth-date", match);
  return hits;
}

/** "due the 9th" is of rent and forms more often than of a child. */
function isBirth(text: string, match: RegExpExecArray): boolean {
  if (!/^due/i.test(match[0]) || /^due date/i.test(match[0])) return true;
  return (
    /\b(?:she|baby|pregnan\w*|edd|midwife|antenatal|expecting|first child|twins)\b[^.!?\n]{0,40}$/i.test(
      before(text, match.index, 50),
    ) && !/\b(?:rent|payment|form|bill|back)\b/i.test(before(text, match.index, 30))
  );
}
