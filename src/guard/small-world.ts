import { type Normalised, normalise } from "./normalise.js";
import { sought } from "./sought/sought.js";
import { before, firstMatch } from "./structured/matches.js";

/** The kinds of thing that narrow a person down without naming them. */
export type ClueKind =
  | "age"
  | "minority"
  | "area"
  | "job"
  | "family"
  | "condition"
  | "event"
  | "institution"
  | "country"
  | "status";

/** One indirect identifier: UTF-16 offsets into the text as given, and the words for something wider. */
export type Clue = {
  readonly kind: ClueKind;
  readonly start: number;
  readonly end: number;
  readonly suggestion: string;
};

/** "ask": could a neighbour recognise them? "approve": change it, or a second person looks at it. */
export type SmallWorldLevel = "none" | "ask" | "approve";

const ADULTS =
  "farrier|vets?|veterinary nurse|vicar|curate|head ?teacher|deputy head|police officer|policeman|policewoman|detective|councillor|mayor|mp|postmistress|postmaster|fire ?fighter|paramedic|blacksmith|thatcher|fisherman|gamekeeper|shepherd|dentist|midwife|pilot|author|novelist|musician|opera singer|footballer|jockey|boxer|solicitor|barrister|judge|magistrate|imam|priest|rabbi|nun|monk|pastor|surgeon|gp|doctor|pharmacist|lecturer|professor|journalist|newsreader|actor|actress|model|lighthouse keeper|lifeboat\\w*|coastguard|zookeeper|undertaker|funeral director|beekeeper|dairy farmer|hill farmer|pig farmer|tree surgeon|stonemason|saddler|harbour ?master|lollipop lady|town crier|bell ?ringer|organist|taxi driver|train driver|ballet dancer|circus performer|diplomat|prison officer|bus driver";
const patterns: readonly (readonly [kind: ClueKind, suggestion: string, pattern: RegExp])[] = [
  [
    "event",
    "a distressing event",
    sought(
      /\b(?:house fire|arson attack|murder(?:ed)?|manslaughter|stabb(?:ed|ing)|shooting|shot dead|plane crash|train crash|coach crash|explosion|terror(?:ist)? attack|bombing|kidnapp(?:ed|ing)|hostage|drown(?:ed|ing)|lightning|avalanche|mine collapse|building collapse|lottery win|won the lottery|in the (?:news|papers?|press|local paper)|on (?:television|tv|the news)|newspaper|documentary|public inquiry|inquest|high-profile|siege|acid attack|honour killing|cot death|fell from|jumped from|plane|shipwreck)\b/gi,
    ),
  ],
  [
    "condition",
    "a long-term condition",
    sought(
      /\b(?:huntington'?s?|motor neurone|prader-?willi|creutzfeldt\S*|cystic fibrosis|haemophilia|albinism|dwarfism|achondroplasia|amputee|amputated|quadriplegic|tetraplegic|paraplegic|deafblind|locked-in syndrome|conjoined|thalidomide|face transplant|heart transplant|lung transplant|narcolepsy|dissociative identity disorder|munchausen'?s?|capgras|cotard'?s?|kleine-levin|fragile x|angelman|rett|marfan'?s?|klinefelter'?s?|turner'?s? syndrome|porphyria|xeroderma|scleroderma|guillain-barre|birthmark|glass eye|trache(?:ostomy|otomy)|burns? (?:to|survivor)|conversion disorder|trichotillomania|sickle cell)\b/gi,
    ),
  ],
  [
    "job",
    "their work",
    sought(
      new RegExp(
        `\\b(?:an?|as|the|former|retired|ex|only|works? as an?|worked as an?|head|village|local|parish|town)[ -](?:only |former |retired |local |village |parish |town )?(?:${ADULTS})\\b(?! (?:appointment|surgery|practice|has|said|will|visits?|referred|thinks|and|letter))`,
        "gi",
      ),
    ),
  ],
  [
    "family",
    "their family",
    sought(
      /\b(?:twins?|triplets|quadruplets|(?:(?:has|have|with|and|of|mother of|father of|her|his|their)\s)(?:five|six|seven|eight|nine|ten|eleven|twelve|[5-9]|1[0-2]) (?:children|kids|sons|daughters|siblings|brothers|sisters)|single (?:father|dad)|adopted|surrogate|two mums|two dads|two mothers|two fathers|same-sex (?:couple|parents)|youngest of (?:five|six|seven|eight|nine|ten)|widowed (?:mother|father|young))\b/gi,
    ),
  ],
  [
    "status",
    "their situation",
    sought(
      /\b(?:asylum.?seekers?|refugees?|undocumented|trafficked|ex-?offender|sex offender\S*|on licence|released from prison|life sentence|witness protection|veteran|ex-?(?:army|forces|military|soldier|marine|raf|navy)|celebrity|famous|transgender|trans (?:man|woman)|non-?binary|care leaver|deported|stateless|detained in immigration)\b/gi,
    ),
  ],
  [
    "country",
    "abroad",
    sought(
      /\b(?:from|born in|grew up in|moved from|fled(?: from)?|came from|family in|native of) (?:rural |northern |southern |war-torn )?(?:poland|romania|lithuania|latvia|estonia|ukraine|russia|bulgaria|hungary|albania|kosovo|serbia|bosnia|greece|cyprus|italy|portugal|spain|france|germany|iraq|iran|syria|lebanon|palestine|gaza|israel|yemen|egypt|libya|tunisia|algeria|morocco|sudan|somalia|somaliland|ethiopia|eritrea|kenya|uganda|tanzania|rwanda|burundi|congo|nigeria|ghana|gambia|senegal|cameroon|sierra leone|liberia|zambia|malawi|mozambique|zimbabwe|south africa|india|pakistan|bangladesh|nepal|sri lanka|afghanistan|kurdistan|china|hong kong|taiwan|japan|korea|vietnam|thailand|myanmar|burma|philippines|jamaica|trinidad|barbados|guyana|brazil|colombia|venezuela|bolivia|peru|chile|argentina|mexico|cuba|haiti|fiji|tibet|mongolia|iceland|malta|the chagos islands|st helena|the falklands)\b/gi,
    ),
  ],
  [
    "minority",
    "a person from a minority community",
    sought(
      /\b(?:(?:polish|romanian|lithuanian|ukrainian|russian|bulgarian|albanian|kosovan|greek|cypriot|portuguese|turkish|kurdish|iraqi|iranian|syrian|yemeni|egyptian|moroccan|sudanese|somali|ethiopian|eritrean|kenyan|ugandan|rwandan|congolese|nigerian|ghanaian|zimbabwean|jamaican|chinese|vietnamese|filipino|japanese|korean|thai|nepali|nepalese|tibetan|afghan|pakistani|bangladeshi|indian|sri lankan|tamil|brazilian|colombian) (?:man|woman|lady|gentleman|family|mother|father|couple|refugee|national|community|nurse|teacher|farrier|chef|heritage|origin|widow\\w*)|romany|roma (?:family|woman|man)|gypsy|irish traveller|traveller (?:family|community|site)|hasidic|haredi|orthodox jewish|jehovah'?s witness(?:es)?|amish|plymouth brethren|muslim (?:man|woman|family|mother)|sikh (?:man|woman|family)|hindu (?:man|woman|family)|jewish (?:man|woman|family)|buddhist (?:monk|nun)|only (?:black|asian|chinese|muslim|jewish|sikh) (?:family|person|man|woman)|lesbian|gay (?:man|couple)|deaf (?:man|woman|couple|parents)|bsl user)\b/gi,
    ),
  ],
  [
    "area",
    "a rural area",
    sought(
      /\b(?:(?:small|tiny|remote|fishing|mining|coastal|rural|the|a|same|our|her|his|their) (?:\w{1,10} )?(?:village|hamlet|island|croft)|farmhouse|smallholding|houseboat|narrowboat|canal boat|lighthouse|caravan site|traveller site|static caravan|only (?:house|shop|pub|farm)|hill farm|dairy farm|isolated farm|the (?:vicarage|rectory|manse|barracks))\b/gi,
    ),
  ],
  [
    "institution",
    "an institution",
    sought(
      /\b(?:boarding school|convent|monastery|barracks|high-?secure|broadmoor|rampton|ashworth hospital|immigration (?:removal|detention) centre|young offender\w* institution|children'?s home|special school|cathedral|parliament|the (?:only|local|village) (?:school|church|mosque|pub|surgery))\b/gi,
    ),
  ],
  [
    "age",
    "of their age group",
    sought(
      /\b(?:in (?:her|his|their) (?:nineties|90s)|aged? \d{2}|\d{2}[- ]years?[- ]old|teenage (?:mother|father|mum|dad)|centenarian)\b/gi,
    ),
  ],
];

/** The clues of a text in their order, at most one of each kind. Linear. */
export function cluesOf(text: string): Clue[] {
  return cluesIn(normalise(text));
}

/** The same for whoever has the normal form already. */
export function cluesIn(plain: Normalised): Clue[] {
  const clues: Clue[] = [];
  for (const [kind, suggestion, pattern] of patterns) {
    const match = firstMatch(pattern, plain.text);
    if (match === undefined) continue;
    // "a house fire" gives way with its article.
    const article = /\b(?:an?|the)\s$/i.exec(before(plain.text, match.index, 4))?.[0].length ?? 0;
    const span = plain.toOriginal({ start: match.index - article, end: match.index + match[0].length });
    clues.push({ kind, suggestion, ...span });
  }
  return clues.sort((a, b) => a.start - b.start);
}

/** Distinct kinds over all texts of one form: three are a question; four or more, or a rare event with a place, need more than that. */
export function smallWorldLevel(kinds: Iterable<ClueKind>): SmallWorldLevel {
  const found = new Set(kinds);
  const isPlaced = found.has("area") || found.has("institution");
  if (found.size > 3 || (found.has("event") && isPlaced)) return "approve";
  return found.size === 3 ? "ask" : "none";
}
