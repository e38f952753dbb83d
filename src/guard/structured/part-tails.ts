import { HOME_NUMBER, HOME_PART } from "./home-parts.js";

const CLAUSE_END =
  "(?=\\s?(?:[.,;:!?)\\n]|$)|,?\\s(?:not|and|but|who|which|with|still|please|pls|he|she|they|is|was)\\b)";
/** ", number 112", " 7th flr, no 74", " (plot C)". */
const PART = new RegExp(
  `^(?:[.,;:]\\s?|\\s[-\u2013\u2014/]\\s|\\s)\\(?(?:(?:in|on|at)\\s)?(?:the\\s)?${HOME_PART}\\)?(?![\\w-]|\\s?(?:of|to|for|beds?|bedrooms?|rooms?)\\b)`,
  "i",
);
/** "Alma Road 14", "Linnet Close, one hundred and twelve": the number of the house behind its street, where a clause ends with it. */
const NUMBER = new RegExp(`^(?:[.,:]|\\s[-\u2013])?\\s\\(?${HOME_NUMBER}\\)?${CLAUSE_END}`, "i");
/** "bottom left as you face it", "(back)", "last on the left". */
const SIDE =
  /^\.?(?:,\s|\s\(|\s)(?:on the\s|the\s)?(?:(?:top|bottom|first|second|third|last|ground|upper|lower|middle|far|front|back|rear|end)\s(?:on the\s)?(?:left|right|front|back|rear|middle|end|corner)(?:[- ]hand(?: side)?)?|(?:left|right|front|back|rear|side|upstairs|downstairs|basement|attic)(?=\)|\s?[.,;]|$))(?:\s(?:flat|door|bell|one|house))?(?:\s(?:as|when|if)\s(?:you|u)\s(?:\w+\s){1,2}(?:it|in|up|down|out|at it|the \w+))?\)?/i;
/** "the door with the dent": what tells it from the others. */
const DOOR_WITH =
  /^(?:,|\s[-\u2013])?\s(?:the\s)?(?:(?:front|back|side|red|blue|green|white|black|yellow)\s)?(?:door|gate|window|house|one|bell|porch|garden|caravan|boat|van|balcony)\s(?:with|wi|wiv|w\/|that has|that's got)\s(?:(?:the|a|an|no|all the|two|three|lots of)\s)?[a-z'-]{2,14}(?:\s(?:in it|on it|outside|on top|missing|[a-z]{3,12}(?=\s?[.,;)]|$)))?/i;
/** "buzzer broken", "no sign up yet": said for whoever goes there. */
const STATE =
  /^,\s(?:the\s)?(?:(?:buzzer|bell|doorbell|intercom|lift|door|gate|light|lights|sign|number|knocker)(?:'s| is| are)?\s(?:broken|bust|busted|broke|knackered|missing|off|out|gone|sticks|stiff|not working|doesn't work|dont work|boarded up|hidden)|no\s(?:sign|number|bell|buzzer|name|light|knocker|lift)s?(?:\s(?:up|on it|there|on the (?:door|gate|house)))?(?:\s(?:yet|still|now))?|(?:ring|knock|buzz|shout|text|phone)\s(?:twice|hard|loud|loudly|first|\w+ times))/i;
/** "the Wheatsheaf (the one on": a second place of the name is ruled out. */
const THE_ONE = /^\s\((?:the\s)?(?:one|bit|end|side)\s(?:on|in|by|at|near|off|opposite|behind)\s(?=[A-Z])/;
/** "where Alma Road meets Mill Lane". */
const MEETS = /^\s(?:meets|joins|crosses|runs into|turns into|becomes|comes off)\s(?:the\s)?(?=[A-Z\d])/;
/** "5 Petrel, Block D, behind the hospital laundry". */
const LIES =
  /^,\s(?:just\s|right\s)?(?:behind|opposite|above|over|beside|next to|at the (?:back|rear|side) of|round the back of|across from)\sthe\s(?:[a-z'-]{2,14}\s){0,2}[a-z'-]{3,14}(?=\s?(?:[.,;)\n]|$))/i;

/** Parts that go on with an address, beside those of streets. */
export const PART_TAILS: readonly RegExp[] = [PART, NUMBER, SIDE, DOOR_WITH, STATE, THE_ONE, MEETS, LIES];
