import { isCommon, isCommonWordOnly, isWord } from "../lexicon.js";

/** Stems of drug names (WHO, International Nonproprietary Names) and of medical terms, for words that no list holds. */
const STEMS =
  /(?:azepam|azolam|apine|oxetine|triptyline|ipramine|idone|peridol|azine|thixol|opram|faxine|zodone|pril|sartan|statin|olol|dipine|azosin|thiazide|semide|prazole|tidine|setron|cillin|mycin|floxacin|cycline|conazole|vir|mab|nib|gliptin|gliflozin|glutide|formin|glitazone|xaban|parin|grel|lukast|terol|tropium|asone|olone|onide|profen|oxicam|coxib|triptan|caine|codone|morphine|phine|orphan|barbital|phylline|dronate|dronic|trexate|platin|taxel|rubicin|zepine|gabalin|bactam|penem|relin|tide|ketamine|amfetamine|amphetamine|bital)$/;
const TERMS =
  /(?:itis|osis|oses|aemia|emia|aemic|ectomy|otomy|ostomy|ology|ologist|ologists|ological|opathy|opathic|algia|plegia|plegic|paresis|phobia|phobic|graphy|gram|scopy|plasty|trophy|philia|philiac|genic|genesis|lysis|uria|rrhoea|rrhea|rrhage|pnoea|pnea|cardia|cardial|thyroid|cephaly|cephalus|kinesia|phasia|phagia|mania|manic|therapy|therapist|therapies|metry|metric|toxic|toxicity|vascular|muscular|neural|cyte|cytic|blast|oma|omas|iasis|tropic|tropics|izumab|opathies)$/;
const BEGINS =
  /^(?:non|anti|self|co|re|un|over|under|pre|post|sub|multi|inter|intra|semi|micro|mini|mid|out|de|dis|mis|neuro|psycho|bio|cyber|hyper|hypo|ex|trans|super|ultra|cardio|gastro|socio|poly|tele)-?/;
/** Parts that stand before or after a hyphen and nowhere alone: "pre-visit", "okay-ish". */
const AFFIX =
  /^(?:pre|post|non|anti|self|mid|sub|multi|inter|intra|semi|micro|mini|neuro|psycho|bio|hyper|hypo|trans|super|ultra|socio|poly|tele|peri|neo|pro|pan|para|quasi|pseudo|counter|ego|auto|mono|extra|infra|ish|esque|wise|led|ness|free)$/;
const ENDS =
  /(?:ness|less|ful|ment|ments|able|ible|ability|ably|wise|like|free|friendly|based|led|ish|ised|ise|ising|isation|ized|izing|ization|ology|ship|hood)$/;
/** Second halves that make one word of two: "foodbank", "lunchclub". */
const SECONDS =
  /(?:bank|banks|club|clubs|group|groups|line|lines|centre|centres|worker|workers|work|working|shop|shops|care|carer|carers|room|rooms|time|times|book|books|board|boards|share|side|day|days|night|house|home|homes|mate|mates|phone|phones|call|calls|text|post|mail|card|cards|sheet|sheets|plan|plans|point|points|up|ups|down|out|outs|off|over|back|in|ins|through|test|tests|set|list|lists|pad|pads|man|men|woman|women|person|child|children|like|wide|long|term|watch|wear|bike|bikes|health|food|foods|cam|cams|track|chair|chairs|frame|frames|rail|rails|seat|seats|lift|lifts|ramp|ramps|bath|baths|bin|bins|box|boxes|pack|packs|kit|kits|pan|pans|wash|washes|bar|bars|place|places|ship|stop|stops|fest|fests|athon|verse|scape)$/;

const stripped = (word: string) =>
  word
    .replace(/ies$/, "y")
    .replace(/(?:es|s)$/, "")
    .replace(/(?:ing|ed|er|ers|ly|y)$/, "");

/** "Tokophobia", "bisphosphonate": an illness, a treatment or a medicine by its ending. */
export const isMedical = (word: string) =>
  word.length > 7 && !word.includes("-") && (STEMS.test(word) || TERMS.test(word));

/** True for a word that no list holds and that is plainly built from known parts. Lower case. */
export function isBuiltWord(word: string): boolean {
  if (word.length > 30) return false;
  if (word.includes("-"))
    return word
      .split("-")
      .every((part) => part.length < 3 || AFFIX.test(part) || isWord(part) || isBuiltWord(part));
  if (word.length > 6 && (STEMS.test(word) || (word.length > 7 && TERMS.test(word)))) return true;
  if (/(.)\1\1/.test(word)) {
    const once = word.replace(/(.)\1{2,}/g, "$1");
    if (isWord(once) || isWord(word.replace(/(.)\1{2,}/g, "$1$1")) || once.length < 4) return true;
  }
  if (word.endsWith("s") && word.length > 4 && isWord(word.slice(0, -1))) return true;
  const base = stripped(word);
  if (word.length > 5 && base.length > 3 && base !== word && (isWord(base) || isWord(`${base}e`)))
    return true;
  const begins = BEGINS.exec(word)?.[0];
  if (begins && word.length - begins.length > 3 && isWord(word.slice(begins.length))) return true;
  const ends = ENDS.exec(word)?.[0];
  if (ends && word.length - ends.length > 2 && isCommon(word.slice(0, -ends.length))) return true;
  const second = SECONDS.exec(word)?.[0];
  return second !== undefined && word.length - second.length > 2 && isCommon(word.slice(0, -second.length));
}

/** No two English words written as one are longer; what is longer is looked at no further. */
const LONGEST = 30;

/** True for two common words written as one, as in "bustimetable"; of names written so ("greenfield") the lists know better. */
export function isCompound(word: string): boolean {
  if (word.length > LONGEST) return false;
  for (let at = 4; at <= word.length - 4; at++) {
    if (isCommonWordOnly(word.slice(0, at)) && isCommonWordOnly(word.slice(at))) return true;
  }
  return false;
}

const LETTERS = "abcdefghijklmnopqrstuvwxyz";

/**
 * True for a likely slip of a common word: two letters swapped or one doubled, missing, added or wrong, with the first letter right. Short
 * words are forgiven only swaps and doubles, as many short names stand one letter beside a word.
 */
export function isSlip(word: string): boolean {
  if (word.length < 4 || word.length > 16 || !/^[a-z']+$/.test(word)) return false;
  const plain = word.replace(/'/g, "");
  const fits = isCommonWordOnly;
  for (let at = 0; at < plain.length; at++) {
    const rest = plain.slice(at + 1);
    const head = plain.slice(0, at);
    if (rest !== "" && fits(head + rest.charAt(0) + plain.charAt(at) + rest.slice(1))) return true;
    if (rest.charAt(0) === plain.charAt(at) && fits(head + rest)) return true;
    if (at > 0 && fits(head + plain.charAt(at) + plain.slice(at))) return true;
  }
  if (plain.length < 6) return false;
  for (let at = 1; at <= plain.length; at++) {
    const head = plain.slice(0, at);
    const tail = plain.slice(at);
    if (tail !== "" && fits(head + tail.slice(1))) return true;
    for (const letter of LETTERS) {
      if (fits(head + letter + tail)) return true;
      if (tail !== "" && fits(head + letter + tail.slice(1))) return true;
    }
  }
  return false;
}
