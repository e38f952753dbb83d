import { sought } from "../sought/sought.js";
import type { Hit } from "../types.js";
import { onlyOne } from "../words.js";
import { before, matches } from "./matches.js";

/**
 * What people in one place know of one person: posts and shops of which there is one, kin of whoever holds them, what was in the paper.
 * Written from working knowledge of British towns and villages, their papers and broadcasts, not from any text.
 */
const WHO =
  "man|woman|lady|gentleman|lad|lass|girl|boy|guy|bloke|chap|fella|feller|couple|family|pair|brothers|sisters|twins|triplets|quads|widow|widower|farmer|teacher|councillor|vicar|priest|imam|nurse|doctor|driver|singer|butcher|baker|mother|father|mum|dad|one|lot|people";
const POST =
  "vicar|rector|curate|dean|bishop|priest|minister|pastor|imam|rabbi|headmaster|headmistress|head ?teacher|mayor|mayoress|mp|councillor|sheriff|provost|landlord|landlady|publican|butcher|baker|blacksmith|farrier|undertaker|postmaster|postmistress|stationmaster|harbourmaster|coxswain|gamekeeper|squire|laird|lord|police sergeant|village bobby|schoolmaster|town crier|verger|sexton|organist|church ?warden|lollipop (?:lady|man)|lifeboatman|town clerk|chief constable|station master|doctor's receptionist";
const KIN =
  "wife|husband|partner|widow|widower|son|daughter|sons|daughters|mother|father|mum|dad|brother|sister|niece|nephew|granddaughter|grandson|kids|children|lad|lass|boy|girl|ex|ex-wife|ex-husband|girlfriend|boyfriend";
/** "the vicar's wife". */
const OF_POST = sought(
  new RegExp(
    `\\b(?:the|our|a former|the old|the late|the local|the village) (?:${POST})'s (?:${KIN})\\b`,
    "gi",
  ),
);

const SMALL_PLACE =
  "(?:the|this|our|her|his|their) (?:whole |entire )?(?:village|hamlet|island|estate|street|road|row|close|block|building|town|parish|valley|dale|glen|county|district|class|year|school|choir|club|team|squad|congregation|church|mosque|temple|gurdwara|synagogue|site|camp|lane|terrace|square|harbour|coast|marina|base|barracks|home|hostel|ward|group|crew|platoon|regiment|force|station|college|office|factory|pit|farm)";
const NAMED_PLACE = "(?:the )?[A-Z][A-Za-z'-]{2,16}(?: [A-Z][A-Za-z'-]{1,16}){0,2}";
const ONE =
  "(?:(?:female|male|woman|lady|black|asian|white|chinese|indian|polish|african|arab|irish|welsh|scottish|english|ukrainian|syrian|afghan|muslim|jewish|sikh|hindu|catholic|gay|lesbian|trans|deaf|blind|disabled|openly|other|living|remaining|surviving|full-time|single|teenage) ){0,2}";
const SOMEBODY =
  "woman|man|girl|boy|lad|lass|lady|child|pupil|student|resident|tenant|person|family|couple|household|mother|father|mum|dad|widow|widower|survivor|speaker|user|sikh|muslim|jew|hindu|buddhist|traveller|gypsy|refugee|blacksmith|farrier|thatcher|butcher|baker|dentist|doctor|gp|vet|nurse|midwife|teacher|priest|vicar|organist|drummer|goalkeeper|firefighter|driver|farmer|shepherd|shepherdess|fisherman|builder|plumber|electrician|barber|taxi driver|undertaker|apprentice|member|player|singer|speaker|wheelchair user|twins?|triplets|carer";
const TRADE =
  "post office|shop|corner shop|pub|garage|farm|bakery|butcher's|chip shop|chippy|takeaway|curry house|restaurant|cafe|hotel|b&b|guest ?house|campsite|caravan park|house|houseboat|boat|bungalow|cottage|caravan|croft|mosque|church|chapel|school|nursery|surgery|taxi(?: firm)?|salon|launderette|boatyard|ferry|dairy|mill|brewery|vineyard|riding school|kennels";
/** "the only female blacksmith in Rutland", "the only houseboat at Ferry Lock", "only deaf child at the school". */
const ONLY = sought(
  new RegExp(
    `\\b(?:(?:the|our|their|an?) )?(?:one and )?only ${ONE}(?:[a-z-]{3,14} )?(?:${SOMEBODY}|${TRADE})(?: [a-z-]{3,12})? (?:in|at|on|for|from|of) (?:${SMALL_PLACE}|${NAMED_PLACE}|miles(?: around)?)`,
    "gi",
  ),
);
/** Whom they trust or see is no mark of them. */
const NO_MARK =
  /\b(?:only (?:person|one|member|people|family|carer|driver) (?:in|at|on|of) (?:her|his|their|the) (?:life|family|home|house|group|team|list)|that|who helps)\b/i;
/** "the last thatcher in the valley", "bell founder, the last one in the county". */
const LAST = sought(
  new RegExp(
    `(?:\\b[a-z-]{3,12} (?:[a-z-]{3,12} )?[a-z-]{3,12}, )?\\bthe (?:very )?last (?:one|remaining|surviving|living|[a-z-]{4,14}(?:er|or|man|woman|smith|wright|ist|ian)|native speaker|speaker)(?: [a-z-]{4,14})? (?:left )?(?:in|of|on|at) (?:${SMALL_PLACE}|the (?:country|uk|region|trade|line|family)|England|Scotland|Wales|Britain|${NAMED_PLACE})`,
    "gi",
  ),
);
const FEW = "(?:only |just |the )?(?:two|three|four|five|six|seven|[2-7])";
/** "one of two survivors of …", "sole survivor of …", "one of only four people in the UK with it". */
const ONE_OF_FEW = sought(
  new RegExp(
    `\\b(?:one of ${FEW} (?:(?:surviving|remaining|living|known) )?(?:survivors|members|sisters|brothers|siblings|people|men|women|families|children|players|soldiers|passengers|miners|crew|girls|boys|patients|cases)(?: left)?|(?:the )?(?:sole|only|last|lone) (?:living |remaining )?(?:survivor|survivors)) (?:of|from|in|at|to|who|that) (?!(?:her|his|their|our|my|it|them|us|the (?:family|group|team|class|course|ward|service))\\b)(?:[\\w'£.-]{1,16} ?){1,6}`,
    "gi",
  ),
);

/** Papers of British towns end so; broadcasts of the regions and shows that people go on. */
const PAPER =
  "(?:echo|gazette|chronicle|herald|argus|advertiser|courier|journal|telegraph|standard|examiner|mercury|observer|citizen|leader|reporter|sentinel|guardian|press|bugle|evening \\w{4,8}|daily \\w{3,8}|local (?:paper|press|rag|news)|papers?|newspapers?|nationals|tabloids|news of the world|local radio)";
const SHOW =
  "(?:midlands today|look (?:north|east)|points west|spotlight|south (?:east )?today|north ?west tonight|granada reports|calendar|reporting scotland|wales today|newsline|east midlands today|crimewatch|the one show|(?:the |great british )?bake off|mastermind|(?:the )?x factor|britain'?s got talent|bgt|the voice|love island|big brother|come dine with me|countdown|the chase|gogglebox|dragons'? den|(?:the )?antiques roadshow|songs of praise|panorama|jeremy kyle|diy sos|blind date|strictly|masterchef|university challenge|pointless|tipping point|the apprentice|first dates|the jeremy vine show|question time|an? (?:documentary|game show|quiz show|reality show))";
const AIR = "(?:the )?(?:telly|tv|television|(?:six o'clock |local )?news|radio)";
const IN_NEWS = sought(
  new RegExp(
    `\\b(?:(?:was|were|been|got|went|appeared|featured|starred|auditioned|won|came \\w{4,6}|story|picture|photo|face) (?:all over |on the front (?:page )?of |splashed across )?(?:in|on|across) (?:the )?(?:[A-Z][a-z]{2,14} )?(?:${PAPER}|${SHOW})|(?:s?he|they|who|mum|dad|family) (?:was|were|has been|have been|had been|got|went|appeared) (?:all over|on|in) ${AIR}|(?:on )?(?:the )?front (?:page )?of the (?:[A-Z][a-z]{2,14} )?(?:${PAPER})|(?:all over|made) the (?:papers|news|local paper|nationals|headlines))(?![\\w-])`,
    "gi",
  ),
);
/** "is on telly too much", "what was on TV": watching, not being seen. */
const WATCHED =
  /\b(?:what(?:ever)?|nothing|something|programme|film|football|match|show|race|series) (?:was|is|were|'s)?\s?$/i;
const LOTTERY = sought(
  /\b(?:won|win) (?:the |a )?(?:lottery|jackpot|euromillions|football pools|pools|premium bonds)\b(?:,? (?:really did, )?(?:£[\d.,]+ ?(?:m|k|million|thousand)?)?(?: in (?:19|20)\d\d)?)?|\bwon £(?:[\d.]+ ?(?:m|million|k|thousand)\b|\d{2,3},\d{3}(?:,\d{3})?|\d{5,8})(?: on the (?:lottery|pools|bingo|scratch ?cards?|horses))?(?: in (?:19|20)\d\d)?/gi,
);
const PRIZE = sought(
  /(?<=\b(?:lottery|jackpot|pools|euromillions)\b[^.\n]{0,24})£[\d.,]+ ?(?:m|k|million|thousand)?(?: in (?:19|20)\d\d)?(?: and it was (?:in|on) (?:the )?\w+)?/gi,
);

const RUNS =
  "runs?|ran|keeps|kept|owns?|owned|drives|drove|breeds|bred|sells|sold|plays|played|trains|feeds|flies|rides|rang|rings|built|started|founded|invented";
const OF_SERVICES =
  "group|class|classes|session|sessions|service|services|project|team|course|clinic|caf(?:e|é)|choir|food ?bank|workshop|drop-?in|hub|charity|programme|helpline|hostel|ward|home|office|surgery|practice|meeting|bus|minibus|taxi|tea|coffee|food|lunch|kitchen|music|piano|quiz|raffle|shop(?: floor)?|department|school run|car|house|show|tests?";
/** "the councillor who runs the boxing gym". */
const WHO_RUNS = sought(
  new RegExp(
    `\\b(?:the|that) (?:${WHO}) (?:who|that|wot|what) (?:${RUNS}) (?:the|a|an|his|her|all the|those) (?!(?:${OF_SERVICES})\\b)[a-z'-]{3,14}(?: (?!(?:and|but|so|who|is|was|has|for|to)\\b)(?!(?:${OF_SERVICES})\\b)[a-z'-]{2,14}){0,4}`,
    "gi",
  ),
);
/** "runs the village shop", "keeps the pub on the green". */
const SHOPKEEPER = sought(
  new RegExp(
    `\\b(?:(?:runs?|ran|running|keeps?|kept|owns?|owned|manages|managed|took over|inherited|has) )(?:the|their|our|his|her|a|an) (?:(?:village|local|corner|island|family|only|town) (?:${TRADE}|stores?|inn|bar|butcher'?s|baker'?s|chemist'?s?|newsagent'?s?|laundrette|hairdresser'?s|barber'?s|smithy|forge|kiosk)|(?:${TRADE}|inn|bar|stores?|kiosk) (?:on|in|by|at|opposite) (?:the (?:green|square|quay|harbour|front|sea ?front|corner|high street|island|prom|pier|village|estate|cross|canal|common)|[A-Z][a-z]{2,14}))\\b`,
    "gi",
  ),
);
/** "the couple at the lighthouse", "the family from the vicarage". */
const AT_SIGHT = sought(
  new RegExp(
    `\\bthe (?:old |young )?(?:${WHO}) (?:(?:up|down|over|out) )?(?:at|from|in|of) the (?:light ?house|vicarage|rectory|manse|parsonage|presbytery|big house|manor(?: house)?|castle|wind ?mill|water ?mill|mill|gatehouse|gate house|signal box|lock cottage|toll ?house|convent|monastery|priory|abbey|old (?:school|chapel|station|forge|mill|rectory|vicarage)|forge|smithy|station house|school house|police house|top farm|end house|house boat|houseboat|yurt|windpump|observatory|boathouse|coastguard cottages?)(?![\\w-])`,
    "gi",
  ),
);
const OFFICER =
  "captain|skipper|goalkeeper|goalie|striker|fly-half|wicket ?keeper|conductor|lead singer|drummer|bandmaster|drum major|coxswain|cox|helmsman|scout leader|brown owl|town crier|queen|king|princess|mascot";
/** "captain of the lifeboat", "former goalkeeper for the county", "used to be the mayor", "played for Scotland". */
const HELD = sought(
  new RegExp(
    `\\b(?:(?:the |a |an |former |ex-?|retired |current |one-time )*(?:${OFFICER}) (?:of|for|at|in) (?:the|our|his|her|their) (?!own)(?:[a-z'-]{3,12} ){0,2}(?:lifeboat|county|town|village|regiment|ship|trawler|band|brass band|choir|cathedral|cricket|football|rugby|hockey|netball|bowls|darts|rowing|club|side|eleven|carnival|gala|may fair|fleet)(?: (?:team|club|side|band|crew))?|used to be (?:the )?(?:town |village |local )?(?:${POST})|(?:is|was|were|being|as) the (?:village |town |local |island |parish )(?:${POST}|postman|postwoman|postie|midwife|nurse|doctor|gp|teacher|policeman|bobby|handyman|hairdresser|publican)|(?:played|boxed|ran|swam|rowed|fought|cycled|wrestled|skated|dived|competed|shot|sang|danced|capped|caps?|international) for (?:England|Scotland|Wales|Ireland|Northern Ireland|Great Britain|Team GB|the county|his county|her county|the Lions))(?![\\w-])`,
    "gi",
  ),
);
/** "mother of the quads", "found as a baby on the church steps", "seven foot tall". */
const MARK = sought(
  /\b(?:(?:mother|father|mum|dad|parents|one|sister|brother|gran|nan) of (?:the )?(?:quads|triplets|quadruplets|quintuplets|quins|sextuplets|conjoined twins)|the (?:triplets|quads|quadruplets|conjoined twins|quins)(?: (?:at|from|in) the [a-z]{3,12}(?: [a-z]{3,10})?)?|(?:was |been )?(?:found|left|abandoned|dumped) (?:as a (?:new ?born )?baby |as a newborn )(?:on|in|at|outside) (?:the |a )?[a-z]{3,12}(?: [a-z]{3,12})?|(?:found|left|abandoned) in (?:a|the) (?:phone box|carrier bag|shoe ?box|telephone box|church porch|bus shelter)(?: (?:as a baby|in (?:19|20)\d\d))?|(?:seven|7) ?(?:foot|feet|ft)(?: tall)?(?= |[.,;]|$)(?! (?:of|long|wide|deep|high|wall|fence|bed|ladder|away|from)))/gi,
);
/** "known locally as the Duchess", "everyone calls her the cat lady of the marsh". */
const BYNAME = sought(
  /\b(?:known (?:locally|round here|around here|in the village|in town|on the estate|to (?:everyone|everybody|all|the locals)|by everyone|about town) as|(?:everyone|everybody|the locals|the whole (?:village|town|estate|street)|the kids|the lads) (?:calls?|knows?) (?:him|her|them)(?: as)?|goes by the name(?: of)?) ((?:the )?(?:[\w'-]{2,14} ){0,3}?[\w'-]{2,14}(?: of the [a-z]{3,12})?)(?=\s?[.,;!?)\n"']|$| (?:and|but|because|cos|since|so|who|round)\b)/gi,
);

const PATTERNS: readonly RegExp[] = [
  OF_POST,
  ONE_OF_FEW,
  LOTTERY,
  PRIZE,
  WHO_RUNS,
  SHOPKEEPER,
  AT_SIGHT,
  HELD,
  MARK,
];

/** Facts by which whoever lives there knows the person. They ask; nothing here blocks. */
export function findKnownBy(text: string): Hit[] {
  const hits: Hit[] = [];
  const add = (match: RegExpExecArray, value = match[0]) => {
    const end = match.index + match[0].length;
    const start = end - value.length;
    hits.push({ rule: "small-world", start, end: start + value.trimEnd().length, ...onlyOne });
  };
  for (const pattern of PATTERNS) for (const match of matches(pattern, text)) add(match);
  for (const match of matches(LAST, text)) if (isPlaced(match[0])) add(match);
  for (const match of matches(ONLY, text)) if (!NO_MARK.test(match[0]) && isPlaced(match[0])) add(match);
  for (const match of matches(IN_NEWS, text)) if (!WATCHED.test(before(text, match.index, 16))) add(match);
  for (const match of matches(BYNAME, text)) if (/^the |\s|^[A-Z]/.test(match[1] ?? "")) add(match, match[1]);
  return hits;
}

const SMALL_AT_END = new RegExp(
  `${SMALL_PLACE}$|miles(?: around)?$|the (?:country|uk|region|trade|line|family)$`,
  "i",
);
/** The patterns read small letters for large ones: a name of a place must have its capital. */
const isPlaced = (words: string) =>
  SMALL_AT_END.test(words) ||
  /\b(?:in|at|on|for|from|of|IN|AT|ON|OF) (?:the |THE )?[A-Z][^ ]*(?: [A-Z][^ ]*)*$/.test(words);
