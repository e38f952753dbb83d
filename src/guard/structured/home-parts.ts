import { DIGIT_WORDS } from "./number-words.js";

/**
 * The parts of which a home is told within a building or site, as sources of patterns for letters of any case. Written from working
 * knowledge of British addresses, not from any text.
 */

/** "four", "oh two", "one hundred and twelve", "0ne-hundred-and-twelve". */
const SPOKEN = `(?:a |0ne|zer0|tw0|f0ur)?(?:[ -]?(?:${DIGIT_WORDS}|hundred|and(?=[ -](?:${DIGIT_WORDS}))))(?:[ -](?:${DIGIT_WORDS}|hundred|and(?=[ -](?:${DIGIT_WORDS})))){0,6}(?:[ -]?(?:\\(?[a-h]\\)?)(?![\\w']))?`;
/** "14", "14b", "14 (b)", "B3-14", "C", "2/1". */
const SIGN = `(?:\\d{1,4} ?\\([a-h]\\)|\\d{1,4}[a-z]?(?:[/-]\\d{1,3}[a-z]?)?(?![\\w%]|\\.\\d)|[a-h]\\d{1,3}(?:[/-]\\d{1,3})?(?!\\w)|[A-Ha-h](?![\\w'.])|${SPOKEN}(?!\\w))`;
const NO = "(?:(?:number|no|nr|num|nos)\\b\\.? ?|# ?)";
const NTH =
  "(?:top|bottom|ground|lower ground|upper|lower|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|middle|end|attic|basement|garden|\\d{1,2}(?:st|nd|rd|th)?)";
/** Doors behind which somebody lives. */
const DOOR =
  "(?:flat|flt|apartment|aptmt|appt|apt|maisonette|bedsit|studio|room|rm|unit|plot|pitch|berth|mooring|pontoon|bungalow|cottage|chalet|caravan|lodge|cabin|almshouse|house|hse|hut|stand|garage|lock-?up|door|annexe|suite|pod|cell|bed ?space)";
/** What has many doors. */
const BLOCK =
  "(?:block|blk|tower|stair(?:case|well)?|entrance|level|floor|flr|landing|cluster|core|wing|building|bldg|court|row|corridor|section|house|bay|zone|gate|deck|phase|terrace)";

const NUMBERED_DOOR = `(?:${DOOR}s?\\.? ?${NO}?${SIGN})`;
const NUMBERED_BLOCK = `(?:${BLOCK}\\.? ?${NO}?${SIGN})`;
const STOREY = `(?:(?:on )?(?:the )?${NTH}[ -](?:floor|flr|fl|storey|landing|level|deck)\\b\\.?(?: (?:flat|front|back|rear|left|right|middle|side|maisonette))*|[gftsb1-9]{1,2}ff\\b|lower ground|\\d ?(?:up|down)(?: (?:left|right|middle))?\\b|\\d{1,2}f\\d{1,2}\\b|[btp]f?\\d{1,2}\\b(?=,))`;
const NUMBER = `(?:${NO}${SIGN})`;
const NTH_HOME = `(?:(?:the )?(?:first|second|third|fourth|fifth|sixth|last|next|end|middle|top|bottom|corner) (?:one|caravan|chalet|boat|cottage|house|bungalow|flat|door|hut|static|van|lodge)(?: (?:along|in|up|down|back|on the (?:left|right|end|corner)|from the (?:end|top|bottom|gate|road|left|right)))?)`;

/** A part that may stand before or behind the name of a building, site or street. */
export const HOME_PART = `(?:${NUMBERED_DOOR}|${NUMBERED_BLOCK}|${STOREY}|${NUMBER}|${NTH_HOME})`;
/** The same where only a name stands beside it: with these words nothing else can be meant. */
export const SURE_HOME_PART = `(?:(?:flat|flt|apartment|apt|bungalow|chalet|caravan|berth|pontoon|mooring|plot|pitch|lodge|block|blk|almshouse|cottage)s?\\.? ?${NO}?${SIGN}|${NTH}[ -](?:floor|flr|fl)\\b\\.?)`;
/** A door or a block that has its number. */
export const NUMBERED_PART = `(?:(?:flat|flt|apartment|apt|bungalow|chalet|caravan|berth|pontoon|mooring|plot|pitch|lodge|block|blk|almshouse|cottage)s?\\.? ?${NO}?${SIGN})`;
export const HOME_DOOR = NUMBERED_DOOR;
export const HOME_BLOCK = `(?:${NUMBERED_BLOCK}|${STOREY})`;
export const HOME_SIGN = SIGN;
export const HOME_NUMBER = `(?:${NO}${SIGN}|\\d{1,4}[a-z]?|${SPOKEN})`;
