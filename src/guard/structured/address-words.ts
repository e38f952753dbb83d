import { isEverydayWord } from "../everyday-words.js";
import { isAnyName, isCommon, isWord } from "../lexicon.js";

/** Kinds of street that are hardly anything else. */
export const SURE =
  "road|rd|street|avenue|ave|av|lane|crescent|cres|terrace|terr|ter|tce|gardens|gdns|mews|grove|boulevard|blvd|parade|croft|esplanade|cul[ -]de[ -]sac|promenade|quay|wharf|cottages?";
/** Kinds of street that are ordinary words too, or abbreviations of something else. */
export const UNSURE =
  "close|cl|clo|drive|dr|drv|way|court|ct|crt|place|pl|park|pk|hill|walk|wlk|green|grn|view|row|rise|square|sq|st|str|ln|gr|gro|gate|fold|bank|meadow|meadows|mdws|fields|field|orchard|heights|hts|mount|path|reach|end|bridge|brow|dene|garth|wynd|vale|yard|common|estate|vw|cotts|cott|cls|clse|wy|pde|crs|cresc|bvd|avn|gdn|sqr|terr|cresent|crecent|avenu|avanue|aveneu|terrance|terace|cloes|steet|stret|raod|gardons|gardns";
/** Kinds that few streets have: in small letters only after what streets are called after. */
export const RARE =
  "approach|alley|circus|causeway|chase|copse|corner|dell|drift|drove|downs?|fairway|glade|glebe|glen|hollow|knoll|leas?|links?|loan|maltings|mead|moor|nook|oval|paddocks?|passage|quadrant|ride|ridge|riding|ring|shaw|side|slade|spinney|spur|staithe|steps|strand|turnpike|twitten|ginnel|vennel|woods?|loke|brae|lanes|ings|leys?|holt|precinct|warren|quays|parkway|ridgeway|broadway|snicket|jitty";
/** Buildings with many doors: "Room 4, Kestrel House". */
export const BUILDING =
  "house|hse|court|ct|lodge|point|towers?|heights|mansions|buildings?|bldgs?|block|hall|hostel|hotel|villas?|wing|quarter|wharf|mill|place|park|view|gate|rise|square|close|gardens";

/** First words that make a house or street a kind of place, or the beginning of a sentence. */
const KINDS = new Set(
  "the a an her his their my our your its this that no in at on by from with old new empty crisis halfway safe recovery full open white council care city community village town children's sheltered warm rented private shared big small nursing residential lords commons public ambulance opera guest custom power main high cross busy dual back whole mental health crown county magistrates family youth high supreme appeal football tennis supported temporary every each some food local primary social she he they we when where while after before since then and or but if so not was is has had moves lives lived school sports water control clock art wendy country meeting coffee tea parish".split(
    " ",
  ),
);

/** Words that stand in amounts and journeys, never in the name of a street. */
const NOT_STREET = new Set(
  "mph mile miles minute minutes min mins metre metres meter hour hours hr hrs day days week weeks month months year years people person staff children kids friends workers support staff stone mg kg ml units pints cans bottles times sessions visits bed bedroom to who the a an his her their my our in on off down up across along over under from by and or of for with without into onto per is was has had have who which that since years' weeks' days' minutes' hours' yards feet ft attempts occasions others lanes cars".split(
    " ",
  ),
);

/** What may stand first in the name of a street and says nothing alone: "Old Forge Lane", "Upper Mill Street". */
export const LEADING = new Set(
  "old new upper lower great little long north south east west st saint".split(" "),
);

/** What British streets are most often named after: features, buildings, trees, and ranks. */
const NAMESAKES = new Set(
  "cemetery prospect kingfisher canal sparrow wren heron swan curlew lapwing skylark swallow nightingale woodpecker goldfinch badger otter hare deer stag sunny sunrise sunset fairview bellevue paradise providence commercial industrial gasworks institute abbey brewery foundry bakery maltings smithy acacia albert alder alma apple ash aspen barn bay beach beacon beech bell birch blackthorn bluebell bramble bridge broad broom brook burn canal castle cedar chapel chase cherry chestnut church clay cliff college common copse corn court cross crown dale duke earl elm farm fern field fir ford forest forge fox garden george gipsy glebe gorse grange green grove harbour harebell hawthorn hazel heath heather hedge hill holly hospital ivy juniper king kings kirk lake larch lark laurel lavender lilac lily lime linden lodge magnolia manor maple market marsh mayfield meadow mill mission moor moss nelson north oak oaks old orchard orchid palace park parsonage pine pond poplar port primrose prince princess priory quarry queen queens railway rectory reservoir ridge river robin rose rowan salisbury school shore silver snowdrop south spring springfield spruce stable station stone sycamore tannery temple thorn tower trinity union vale valley vicarage victoria vine violet wall water waterloo weir well wellington west willow wind windmill windsor wood woodland yew york".split(
    " ",
  ),
);

const wordsOf = (words = "") => words.trim().toLowerCase().split(/\s+/);

/** True for a word that British streets and houses are called after. Lower case. */
export const isStreetNamesake = (word: string) => NAMESAKES.has(word);

/** True for words of which one belongs to an amount or a journey: "12 minutes down the …". */
export const hasOrdinaryWord = (words: string | undefined) =>
  wordsOf(words).some((word) => NOT_STREET.has(word));

/** True for words that make a street or house a mere kind of one: "the council", "a busy". "Old Forge" does not. */
export function isKind(words: string | undefined): boolean {
  return withoutLeading(wordsOf(words)).some((word) => KINDS.has(word));
}

/** True where the last word before the kind names a street: a namesake, a name, or no common word at all. */
export function isStreetName(words: string | undefined): boolean {
  const last = wordsOf(words).at(-1)?.replace(/'?s?$/, "") ?? "";
  const whole = wordsOf(words).at(-1) ?? "";
  if (NAMESAKES.has(whole) || NAMESAKES.has(last)) return true;
  return isAnyName(whole) || (!isCommon(whole) && !isCommon(last) && !isEverydayWord(last));
}

/** "12 Beech Close" and "12 BEECH CLOSE", and "12 beech close" where no word is an everyday one. */
export function isNamed(words = "", suffix = ""): boolean {
  if (/^[A-Z]/.test(words) && /^[A-Z]/.test(suffix)) return true;
  const names = withoutLeading(wordsOf(words));
  if (RARE_ONLY.test(suffix)) return names.every(isNamesake);
  if (/^(?:way|end|place|park|walk|view|row|path|reach|bank|field|common|st|dr|drive|close)$/.test(suffix)) {
    return names.every(
      (word) =>
        isNamesake(word) ||
        (word.length > 3 && !isEverydayWord(word) && !/(?:ed|ing|ly|es|s|al|ic)$/.test(word)),
    );
  }
  return names.every((word) => isNamesake(word) || (!isEverydayWord(word) && !/(?:ed|ing|ly)$/.test(word)));
}

const RARE_ONLY = new RegExp(`^(?:${RARE})$`, "i");

const isNamesake = (word: string) => NAMESAKES.has(word) || (word.length > 4 && !isWord(word));

/** "old tannery" is "tannery"; "old" alone stays. */
function withoutLeading(words: string[]): string[] {
  const from = words.findIndex((word) => !LEADING.has(word));
  return from > 0 ? words.slice(from) : words;
}
