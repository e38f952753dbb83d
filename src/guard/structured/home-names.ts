import { isCommon, isTown } from "../lexicon.js";
import { sought } from "../sought/sought.js";
import type { Hit } from "../types.js";
import { hasOrdinaryWord, isKind, isStreetNamesake } from "./address-words.js";
import { before, matches } from "./matches.js";

/**
 * What houses without a number are called in Britain: after a building that was there, trees, a view, with a word for house, in one word
 * ("Hillcrest"), in Welsh or Gaelic. Written from working knowledge of British house names, not from any text.
 */
const OLD =
  "forge|rectory|vicarage|parsonage|mill|school ?house|school|bakery|bakehouse|dairy|barn|stables|smithy|police house|post office|station|chapel|manse|brewery|coach house|farmhouse|cottage|granary|tannery|toll house|sawmill|foundry|byre|malthouse|bakehouse|mission|laundry|kennels|pump house|lock house|ferry house|almshouse";
const THE =
  "willows|gables|hollies|haven|hawthorns|croft|coach house|paddocks?|nook|grange|hermitage|homestead|maltings|moorings|retreat|shieling|spinney|warren|beeches|granary|lindens|chestnuts|birches|larches|cedars|chimneys|gatehouse|farmhouse|manse|rectory|vicarage|byre|bothy|conifers|brambles|briars|junipers|sycamores|hayloft|oast|oast house|mill house|elms|firs|limes|laurels|oaks|poplars|pines|rowans|orchards?|bungalow|stables|cottage|lodge|barn|mount|manor|chantry|priory|dovecote|folly|leas|meadows|acorns|hazels|maples|yews|ashes|dell|glen|knoll|burrow|den|nest|roost|rookery|crossings|old house|white house|red house";
/** Of these, the ones any house may be. */
const ANY_HOUSE =
  /^the (?:bungalow|stables|cottage|lodge|barn|den|nest|mount|meadows|farmhouse|old (?:school|station|chapel|house|mill|barn|cottage|post office)|croft|retreat|haven|priory|orchard|ashes|white house|old white house)$/i;
const ENDS =
  "cottages?|lodge|farm|farmhouse|barn|villas?|bungalow|croft|manor|grange|rectory|vicarage|forge|bank|brae|lea|leigh|fold|nook|end|top|view|house|hall|mount|acres?|stables|steading|bothy|manse|corner|dene|garth|holme|mead|foot|head|haven|rise|wood|mill|yard|orchard|paddock|heights|chalet|lawns?|rigg|side|royd|intake";
const FIRST =
  "way|glebe|ivy|sky|tor|apple|tregar?|fair|hill|wood|sunny|brook|stone|lark|thorn|fern|brae|sea|beech|ash|oak|elm|holm|holme|rose|green|spring|west|east|north|south|high|low|lake|moor|meadow|river|rock|briar|cross|park|orchard|valley|glen|bank|burn|mill|field|hazel|holly|willow|birch|rowan|cedar|haw|white|red|black|grey|silver|broad|long|clover|linden|maple|pine|cherry|apple|heather|wind|storm|sun|moon|bay|harbour|cliff|kirk|swan|fox|deer|hare|rook|raven|dove|wren|lyn|lin|ty|pen|tre|bel|mount|lang|ling|ravens|stan|inver|craig|strath|dun|ben|loch|ard|wester|easter";
const LAST =
  "view|crest|side|croft|fields?|lea|leigh|lands?|brae|dene|holme?|mount|bank|acres?|haven|woods?|cote|garth|thwaite|cliffe|ways|bourne|hurst|dale|fold|nook|meade?|stead|gate|down|end|cot|lodge|lee|ridge|royd|bower|dell|brook|burn|water|lynn|field|ville|combe|beck|rigg|lynn|craig";
/** "Four Winds", "Copper Beeches", "White Gates". */
const PICTURED =
  "(?:two|three|four|five|seven|twin|high|tall|green|white|red|silver|copper|golden|lone|fair|west|south|north|east|windy|whispering|weeping|cherry|apple|pear|plum|fir|ash|elm|oak|birch|beech|cedar|yew|walnut|chestnut)\\s(?:winds?|trees?|oaks?|ashes|elms?|beech(?:es)?|birch(?:es)?|pines?|firs?|cedars?|poplars?|willows?|limes?|gables|chimneys|gates|roofs?|stacks|ridge|hedges|acres|breezes?|pastures|hoots)";
const CELTIC =
  "(?:ty|bwthyn|hen|tan|pen|plas|bryn|maes|llys|cae|gwel|awel|erw|glan|min|nant|ael|pant|coed|craig|cefn|rhyd|tigh|taigh|tir|cnoc|druim|cartref|ysgubor|hafod|hendre|bod|nyth)(?:[ -](?:y|yr|na|nan|an|ar|y?n))?[ -](?:[a-z]{3,12})";
const WORD = "[a-z][a-z']{1,14}";
const HOUSE = new RegExp(
  `(?:the (?:old (?:${OLD})|${THE})|(?:${WORD} ){1,2}?(?:${ENDS})|(?:${FIRST})(?:${LAST})|${PICTURED}|${CELTIC})(?![a-z'-])`,
  "iy",
);
const THE_HOUSE = new RegExp(`^the (?:old (?:${OLD})|${THE})$`, "i");
const PLACE = sought(
  /(?:\b(?:at|to|from|in|outside|near|of|for|is|was|behind|past|opposite|by|called|named|has|off|visit|visits|visited|find|finds|leave|leaves|leaving|left|bought|rents|owns|address|go|going|house|home|place|bungalow|cottage|caravan|left|right|passed|reach|about|runs|ran|farms|manages|keeps|sold|inherited)\s|[:,(.!?]\s|\n|^)/gi,
);
/** In lower case, or in capitals, only where somebody lives, is written to or is looked for. */
const RESIDES =
  /\b(?:liv(?:es?|ed|ing)|stay(?:s|ed|ing)?|resid(?:es?|ing)|mov(?:ed?|es|ing)(?: back)?|address(?: is)?|home|born|based|lodg(?:es?|ing)|hes|shes|he's|she's|still|alone|grew up|visit(?:s|ed)?|found|seen|letters?|post(?:ed)?|sent|deliver(?:ed|y)?|parcel|keys?|round|back|out|up|down|over|hv|collect(?:ed)?|pick(?:ed)? up)\b(?:\s[a-z']{1,10}){0,3}[\s:,]{1,2}$/i;
/** Common words that make no name of a house with what follows: "in the end", "at work top". */
const NO_HOUSE =
  /^(?:.*\b(?:the|a|an|his|her|their|my|our|your|no|any|one|dead|week|year|month|deep|rear|front|back|west|east|north|south|far|other|same|that|this|and|or|for|with|but|on|in|at|to|of|from|up|out|open|bus|tax|day|night|both|first|second|top|bottom|left|right|point|food|piggy|world|data|fuel|savings|nursing|care|crisis|halfway|council|sheltered|village|town|church hall|full|my|mum's|dad's|nan's|parents'?|friend's|mates?|clear|great|good|bad|better|nice|clinical|cancer|risk|in-?patient|team|letter|decision|section|side|hair|hand|work|lap|desk|flat|table|pay|price|sea|river|street|kitchen|bird's|grand|poor|mental|health|long|general|sick|public|private|power|fire|open|small|big|whole)\b.* \w+)$/i;

/** Names of houses where a house stands: "lives alone at Hillcrest", "HE IS AT ROSE COTTAGE NOW", "Address: Ty Gwyn". */
export function findHomeNames(text: string): Hit[] {
  const hits: Hit[] = [];
  for (const match of matches(PLACE, text)) {
    const start = match.index + match[0].length;
    HOUSE.lastIndex = start;
    const house = HOUSE.exec(text)?.[0];
    if (house !== undefined && isHome(text, start, house))
      hits.push({ rule: "house-name", start, end: start + house.length });
  }
  return hits;
}

const PICTURE = new RegExp(`^${PICTURED}$`, "i");
/** Words for a house that hardly stand without an article otherwise. */
const COUNTRY =
  /^(?:cottages?|farmhouse|bungalow|rectory|vicarage|steading|bothy|lodge|barn|farm|croft|grange|manor)$/;
/** What stands before them and names no one house: "a holiday cottage", "the city farm". */
const ANY_COTTAGE =
  /^(?:the|an?|his|her|their|my|our|your|its|this|that|no|any|every|each|some|all|both|old|new|small|big|little|tiny|large|holiday|thatched|rented|tied|council|damp|cold|stone|detached|semi|semi-detached|pretty|empty|same|other|another|lovely|nice|family|country|weekend|dairy|pig|chicken|hill|city|community|care|solar|wind|fish|salmon|fruit|mushroom|poultry|egg|turkey|sheep|cattle|arable|organic|working|local|nearby|next|neighbouring|isolated|remote|busy|funny|server|fur|travel|hunting|shooting|ski|masonic|orange|in|on|at|to|from|of|and|or|with|by|for|near|is|was|has|had|works?|worked|working|left|lives?|moved|dementia|friendly|sheltered|two|three|one|bed|bedroom|pottage|cheese|shepherds?|industry|hospital|garden|night|guest|modern|former|whole|own|ground|floor|his|mums?|dads?|nans?|parents'?|uncles?|grandads?|sons?|brothers?|friends?|mates?)$/i;

/** "rose cottage", "HIGH BARN": a namesake and a word for a house that no other thing is called. */
function isSpecific(words: readonly string[]): boolean {
  const [first = "", last = ""] = [words[0]?.toLowerCase(), words.at(-1)?.toLowerCase()];
  if (PICTURE.test(words.join(" "))) return true;
  if (COUNTRY.test(last) && words.length < 4 && !words.slice(0, -1).some((word) => ANY_COTTAGE.test(word)))
    return true;
  if (words.length !== 2 || !DWELLING.test(last)) return false;
  if (/^(?:north|south|east|west)$/.test(first))
    return /^(?:cottages?|lodge|farm|barn|croft|lea|fold|garth|house)$/.test(last);
  if (
    /^(?:court|hospital|college|school|police|fire|public|common|market|church|village|town|mission|hill|river|clay|bank|canal|water|wall|mill|well|wood|field|park|garden)$/.test(
      first,
    )
  )
    return (
      !/^(?:hall|end|bank|view|bed|barn|croft)$/.test(last) &&
      !/^(?:court|hospital|college|school|police|fire|public|common|green|garden|bank|water) house$/.test(
        `${first} ${last}`,
      )
    );
  return (
    isStreetNamesake(first) ||
    /^(?:high|low|upper|nether|sea|ivy|briar|honeysuckle|bramble|wisteria|jasmine|fuchsia|foxglove|bracken|hollyhock|sunny|fair|pleasant|orchard|lane|brook|burn|ferry|toll|blacksmiths?|millers?|shepherds?|keepers?|gamekeepers?|woodmans?|weavers?|coopers?|tinkers?|drovers?)$/.test(
      first,
    )
  );
}

const DWELLING =
  /^(?:cottages?|lodge|farm|farmhouse|barn|villas?|bungalow|croft|manor|grange|rectory|vicarage|forge|lea|leigh|brae|fold|nook|bank|mount|view|house|hall|end|acres?|garth|holme|mead|dene|steading|bothy|manse)$/;
/** Of one word, and nothing but a house where no article stands before it. */
const ONE_WORD =
  /^(?:woodlands|wayside|sunnyside|springfield|fairview|hillcrest|hillview|seaview|greenacres|brookside|riverside|lakeside|hillside|parkside|oakdene|ashlea|hawthorns|hollies|beeches|willows|thornfield|homefield|homelea|dunroamin|rosebank|rosedale|rosemount|glenview|moorlands|meadowside|lyndhurst|hazelwood|elmwood|beechwood|oakwood|ashwood|cherrywood|brackenhurst|overdale|underwood|highfield|westfield|eastfield|northfield|southfield|longacre|broadacres|fernbank|ivybank|hollybank|birchwood|larchwood|heathfield|whitegates|redgates|redroofs|fourwinds|journeysend|restharrow|windyridge|westward|uplands|downlands|lowlands|chestnuts|laurels|poplars|limes|cedars|firs|rowans)$/i;

function isHome(text: string, start: number, house: string): boolean {
  const words = house.split(" ");
  const named = words.filter((word) => !/^(?:the|y|yr|na|nan|an|ar|of)$/i.test(word));
  const isTitled = named.every((word) => /^[A-Z][a-z']/.test(word));
  const cued = RESIDES.test(before(text, start, 44).replace(/(?:at|to|from|in|outside|near|is|was)\s$/i, ""));
  const isThe = /^the /i.test(house);
  if (isThe && !THE_HOUSE.test(house)) return false;
  const towards = TOWARDS.test(before(text, start, 12));
  if (isThe && ANY_HOUSE.test(house)) return isTitled && /^The /.test(house) && (cued || towards);
  if (isThe) return (isTitled && /^The /.test(house)) || cued || towards;
  if (words.length === 1) return isOneWordHome(text, start, house, { isTitled, cued, towards });
  const isSubject =
    /^ (?:is|has|was|floods|needs|sits|stands)\b/i.test(
      text.slice(start + house.length, start + house.length + 8),
    ) && /^$|[.!?\n]\s?$/.test(before(text, start, 2));
  if (isSpecific(words))
    return towards || cued || isSubject || (isTitled && !/[,\n]\s?$|^$/.test(before(text, start, 2)));
  const lead = words.slice(0, -1).join(" ");
  if (NO_HOUSE.test(house) || isKind(lead) || hasOrdinaryWord(lead)) return false;
  return isTitled
    ? cued || (towards && !/[,\n]\s?$/.test(before(text, start, 2)))
    : cued && isResidence(text, start);
}

/** Where people go, are, and are looked for. */
const TOWARDS =
  /\b(?:at|to|from|outside|called|named|visit|visits|visited|find|leave|leaves|leaving|left|bought|owns|address|address is|opposite|near|for|is|of|in|past|go|home|place|bungalow|runs|ran|farms|manages|keeps|sold|inherited)\s$/i;

type Written = { readonly isTitled: boolean; readonly cued: boolean; readonly towards: boolean };

function isOneWordHome(
  text: string,
  start: number,
  house: string,
  { isTitled, cued, towards }: Written,
): boolean {
  if (ONE_WORD.test(house)) return towards || cued;
  // "Shops in Hartlepool": a town is told by the rule of towns, which asks and does not block.
  if (isTown(house.toLowerCase())) return false;
  if (isCommon(house.toLowerCase())) return cued && isResidence(text, start);
  return isTitled || cued || towards;
}

/** "lives at", "address is": nothing but a place to live follows. */
const isResidence = (text: string, start: number) =>
  /\b(?:liv(?:es?|ed|ing)|stay(?:s|ed|ing)?|resid(?:es?|ing)|moved|address(?: is)?|home is|born|lodg(?:es?|ing)|hes|shes|he's|she's|alone|is|found|visit|letters? go|post)(?: (?:back|alone|over|out|up|down|now|still|in))?(?: (?:at|to|in|outside|from|near))?[\s:]{1,2}$/i.test(
    before(text, start, 34),
  );
