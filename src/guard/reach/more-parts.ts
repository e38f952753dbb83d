import { ahead, endsWell, isCapital, isEnd } from "./nouns.js";
import { isSign, type Piece, wordsOf } from "./pieces.js";
import { isBorder } from "./word-classes.js";

/** What goes on with an address and is no noun of a place: other numbers of the street, postcodes, settlements, kinds of housing. */

const NUMBER = "(?:number |no |nr |house |flat )?\\d{1,3}[a-z]?";
/** "not 44", "or 16", "and the other at 15". */
const OTHER_NUMBER = new RegExp(
  `^(?:(?:please |pls |and |but )?not|or|nor|and(?: the other(?: one)?| another)?|now|rather than|instead of)(?: at| in)? ${NUMBER}(?= |$)`,
);
/** "one at 12 and the other at 15". */
const BOTH = new RegExp(
  `^(?:(?:the )?one|both|he|she|mum|dad|him|her|they|numbers|nos)(?: is| are| lives?)?(?: at| in)? ${NUMBER} (?:and|or)(?: the other(?: one)?| another| one| he| she| mum| dad| him| her)?(?: is| lives)?(?: at| in)? ${NUMBER}(?= |$)`,
);
/** "flat b as in bravo", "b for bravo". */
const LETTER =
  /^(?:(?:flat|block|unit|apartment|entrance|stair|room|tower) )?[a-z] (?:as in|for) [a-z]+(?= |$)/;
/** The same behind a letter that was found already. */
const AS_SAID = /^(?:as in|for) ([a-z])[a-z]*(?= |$)/;
/** A postcode whatever its area is; half of one only where no vitamin, injection or vertebra has that name. */
const POSTCODE = /^[a-z]{1,2}\d{1,2}[a-z]? \d[a-z]{2}(?= |$)/;
const HALF_POSTCODE =
  /^(?!(?:b(?:1|2|3|5|6|7|9|12)|[dk][1-4]|[tlsc]\d{1,2}|h1|h2|a1c?|[am]\d{1,3}|p\d|q\d|o2|e10|u1|x\d)(?: |$))[a-z]{1,2}\d{1,2}[a-z]?(?: \d)?$/;
/** "ground floor ‹back›", "top flat ‹left hand side›". */
const SIDE = /^(?:on the )?(?:left|right|front|back|rear|middle)(?:[ -]hand)?(?: side)?(?= |$)/;
const FLOOR = /(?:floor|flr|flat|landing|level)\s?$/i;
/** Housing with a name is what the name stands for: "Fernbank supported living", "Sandhills caravan park". */
const SCHEME =
  /^(?:supported (?:living|housing|accommodation|lodgings)|sheltered (?:housing|accommodation|scheme|flats|complex)|extra care(?: housing| scheme| flats)?|retirement (?:village|flats|living|apartments|home|complex)|(?:static |touring )?caravan (?:park|site)|caravans|(?:mobile|park) homes?(?: park| site)?|holiday (?:park|camp|village)|(?:travellers?'?s?|gypsy) (?:site|camp)|(?:housing |council )?estate|student (?:halls|village|flats|accommodation)|halls(?: of residence)?|(?:care|nursing|residential|children's|rest) home|foyer|hostel|site|flats|tower(?: block)?|apartments|marina|moorings|boatyard|farm|reservoir|railway|common|green|woods?|lock|locks|wharf|basin|bridge|halt|crossing|road)(?= |$)/;
/** What names of British villages and suburbs of two words end with, and what they begin with. */
const SETTLEMENT =
  /^(?:haven|moor|green|heath|bay|cross|end|vale|common|ford|bridge|head|sands|bank|point|beach|cove|wells|spa|regis|magna|parva|fields|mill|town|village|abbey|priors?|abbas|abbots|bassett|st|hill|wood|woods|water|mouth|hythe|staithe|wick|row|side|park|gate|cliff|down|downs|edge|fold|garth|hall|lane|marsh|mere|mount|pool|rise|top|vean|wold|worthy)$/;
const BEFORE_SETTLEMENT =
  /^(?:upper|lower|great|little|nether|much|market|bishops?|kings?|abbots?|monks?|stoke|castle|long|over|chipping|steeple|temple|white|black|st|saint|east|west|north|south|old|new|high|low|good|potters|water)$/;

/** The words that all these but settlements begin with. */
const FIRST =
  /\d|^(?:[a-z]|not|n?or|and|now|rather|instead|please|pls|but|the|one|both|s?he|mum|dad|him|her|they|number|numbers|no|nos|nr|house|flat|block|unit|apartment|entrance|stair|room|tower|on|left|right|front|back|rear|middle|supported|sheltered|extra|retirement|static|touring|caravans?|mobile|park|holiday|travell?ers?'?s?|gypsy|housing|council|estate|student|halls|care|nursing|residential|children's|rest|foyer|hostel|site|flats|apartments|marina|moorings|boatyard|farm|reservoir|railway|common|green|woods?|locks?|wharf|basin|bridge|halt|crossing|road)$/;

/** The end of one more part that begins at `at`. */
export function endOfMore(
  text: string,
  pieces: readonly Piece[],
  at: number,
  isJoined: boolean,
): number | undefined {
  if (isJoined && isCapital(text, pieces[at])) return settlement(text, pieces, at);
  const said = isJoined ? null : AS_SAID.exec(ahead(pieces, at, 3));
  if (said && textBefore(text, pieces, at).trimEnd().toLowerCase().endsWith(` ${said[1]}`))
    return at + said[0].split(" ").length;
  if (!FIRST.test(pieces[at]?.word ?? "")) return undefined;
  const words = ahead(pieces, at, 12);
  const letter = LETTER.exec(words)?.[0] ?? POSTCODE.exec(words)?.[0] ?? BOTH.exec(words)?.[0];
  if (letter !== undefined) return at + letter.split(" ").length;
  const other = OTHER_NUMBER.exec(words)?.[0];
  if (other !== undefined) {
    const end = at + other.split(" ").length;
    if (isEnd(pieces, end)) return end;
  }
  if (isJoined) return halfPostcode(pieces, at);
  const side = SIDE.exec(words)?.[0];
  if (side !== undefined && FLOOR.test(textBefore(text, pieces, at))) {
    const end = at + side.split(" ").length;
    if (isEnd(pieces, end) || isBorder(pieces[end]?.word ?? "")) return end;
  }
  const scheme = SCHEME.exec(words)?.[0];
  const end = at + (scheme?.split(" ").length ?? 0);
  return scheme !== undefined && endsWell(pieces, end) && isCapital(text, pieceBefore(text, pieces, at))
    ? end
    : undefined;
}

function halfPostcode(pieces: readonly Piece[], at: number): number | undefined {
  for (const count of [2, 1]) {
    const words = wordsOf(pieces.slice(at, at + count));
    if (words.split(" ").length !== count) continue;
    if (HALF_POSTCODE.test(words) && isEnd(pieces, at + count)) return at + count;
  }
  return undefined;
}

/** ", Gull Haven", ", Little Hasting". */
function settlement(text: string, pieces: readonly Piece[], at: number): number | undefined {
  let end = at;
  while (end < at + 3 && isCapital(text, pieces[end])) end++;
  if (end - at < 2 || !isSettled(pieces, end)) return undefined;
  const [first, last] = [pieces[at]?.word ?? "", pieces[end - 1]?.word ?? ""];
  return SETTLEMENT.test(last) || BEFORE_SETTLEMENT.test(first) ? end : undefined;
}

/** A name of a settlement ends at a sign or before a small word: "Mill Lane, North West Ambulance". */
const isSettled = (pieces: readonly Piece[], at: number) =>
  isEnd(pieces, at) || /^(?:in|on|at|with|for|to|from|since|near)$/.test(pieces[at]?.word ?? "");

function textBefore(text: string, pieces: readonly Piece[], at: number): string {
  const start = pieces[at]?.start ?? 0;
  return text.slice(Math.max(0, start - 10), start);
}

/** The word that stands before, also where it was no piece of this reading. */
function pieceBefore(text: string, pieces: readonly Piece[], at: number): Piece | undefined {
  const before = pieces[at - 1];
  if (before) return isSign(before) ? undefined : before;
  const next = pieces[at];
  if (!next) return undefined;
  const word = /([A-Za-z']{2,24}) ?$/.exec(text.slice(Math.max(0, next.start - 26), next.start));
  if (!word) return undefined;
  const start = next.start - word[0].length;
  return { word: (word[1] as string).toLowerCase(), start, end: start + (word[1] as string).length };
}
