import { sought } from "../sought/sought.js";
import type { Hit } from "../types.js";
import { onlyOne } from "../words.js";
import { matches } from "./matches.js";

/**
 * Trades and honours of which a county has one or two people. Written from working knowledge of rare British trades, the stage, sport, the sea
 * and the bench.
 */
const RARE_TRADE =
  "lighthouse[- ]?keeper|lightship ?man|bell[- ]?(?:founder|hanger|ringing tower captain)|tower captain|lion tamer|elephant keeper|zoo ?keeper|head keeper|circus \\w{4,10}|trapeze artiste?|acrobat|fire[- ]eater|sword[- ]swallower|ring ?master|clown|stunt ?(?:man|woman|double)|champion jockey|racing driver|speedway rider|bull ?fighter|matador|astronaut|cosmonaut|test pilot|fighter pilot|red arrows pilot|submariner|submarine (?:captain|commander)|deep[- ]sea diver|pearl diver|hang ?man|executioner|town crier|beefeater|yeoman warder|chimney sweep|hedge ?layer|wheelwright|clog ?maker|falconer|ghillie|eel ?catcher|mole ?catcher|rat ?catcher|snake charmer|taxidermist|glass ?blower|organ builder|violin maker|luthier|harpist|opera singer|prima ballerina|ballerina|concert pianist|weather ?(?:girl|man|presenter)|news ?reader|puppeteer|ventriloquist|hypnotist|professional wrestler|sumo wrestler|olympi(?:an|c \\w{4,12})|paralympi(?:an|c \\w{4,12})|(?:world|european|british|commonwealth) champion|record[- ]holder|consul general|code ?breaker|war correspondent|foreign minister|abbot|abbess|mother superior|hermit|lock[- ]?keeper|ferry ?(?:man|skipper|captain|master)|harbour pilot|coxswain|whaler|trawler skipper|steeplejack|steeple jack|grave ?digger|donkey man|punch and judy man|ice sculptor|candle ?maker|clock ?maker|gun ?smith|sword ?smith|flea trainer|organ grinder|bagpiper|lollipop (?:man|lady)|fortune teller|bear keeper|swan (?:keeper|upper)|raven ?master|pier master|signal ?man|tug ?master|oyster (?:farmer|catcher)|peat cutter|monumental mason|bog oak carver";
const TRADED = sought(
  new RegExp(
    `\\b(?:retired|former(?:ly)?|ex|one[- ]time|(?:is|was|being|been|job|work(?:s|ed|ing)?|career|stopping|stopped|started|life|years|trained)(?: as)? (?:an?|the)|as (?:an?|the)|(?:the|our|local|village) only|(?:s?he|who)'?s (?:an?|the))[ -](?:an? |the |professional |former |retired |local |last )?(?:${RARE_TRADE})\\b(?: (?:at|of|on|for|in) (?:the )?[\\w']{2,16}){0,2}`,
    "gi",
  ),
);
/** "keeper of the elephants at the zoo", "bell-ringing tower captain at St Bega's". */
const KEEPER = sought(
  /\b(?:retired |former |ex-?|head )?(?:keeper|curator|warden|captain|master|guardian) of the [a-z]{3,14}s? (?:at|on|in) (?:the )?[\w']{3,16}/gi,
);
/** "father was a judge in Kabul": an office held in a place with a capital. */
const OFFICE_ABROAD = sought(
  /\b(?:was|were|as|been|[Ff]ormer|[Ee]x|[Rr]etired)(?: once)?[ -](?:an? |the )?(?:(?:senior|high court|district|deputy|chief|local|famous|well[- ]known) ){0,2}(?:judge|prosecutor|minister|governor|general|ambassador|senator|chief of police|police chief|newspaper editor|tv presenter|television presenter|radio presenter|newsreader|mayor|surgeon|professor|prince|princess|tribal leader|army general|footballer|singer|actor|actress) (?:in|of|under|for) (?:the )?(?:[A-Z][a-z]{2,16})(?: [A-Z][a-z]{2,16}){0,2}/g,
);

/** Where a crowd sees somebody. */
const IN_SIGHT =
  "(?:(?:the|a|our|his|her) )?(?:[\\w']{2,14} ){0,3}(?:town hall|city hall|church|cathedral|chapel|minster|abbey|market|market place|station|pier|prom|promenade|sea ?front|front|square|market cross|cross|precinct|arcade|bridge|statue|bandstand|shopping centre|high street|harbour|beach|zoo|park gates|roundabout|football ground)(?: (?:in|at|of) [\\w']{3,16})?";
const INSTRUMENT =
  "bag ?pipes|pipes|(?:church )?organ|accordion|concertina|harp|steel (?:pans?|drums?)|hurdy[- ]gurdy|spoons|tuba|bugle|didgeridoo|sitar|musical saw|carillon|bells|alphorn|trombone|tin whistle";
const SHOWN = sought(
  new RegExp(
    `\\b(?:plays?|played|playing|busks?|busked|busking(?: with)?) (?:the |his |her )?(?:${INSTRUMENT}) (?:at|outside|in front of|on|by|in|for) ${IN_SIGHT}`,
    "gi",
  ),
);
const RUNS = sought(
  new RegExp(
    `\\b(?:run|runs|ran|running|had|have|keeps?|kept|owns?|owned|drives?|drove|sells?|sold) (?:the|a|an) (?:donkeys?|donkey rides|ice[- ]cream (?:van|kiosk|hut)|punch and judy|helter[- ]skelter|waltzers?|dodgems|carousel|ghost train|deck ?chairs?|boating lake|rock shop|miniature railway|land train|ferry|windmill|observatory|circus|flea market|jellied eels|whelk stall|candy ?floss) (?:on|at|in|by|outside|along) ${IN_SIGHT}`,
    "gi",
  ),
);

/** What one person in a town goes about with. */
const ODD_COMPANY =
  "parrots?|macaws?|cockatoos?|snakes?|pythons?|iguanas?|lizards?|tortoises?|ferrets?|goats?|llamas?|alpacas?|donkeys?|pigs?|monkeys?|owls?|hawks?|falcons?|eagles?|tarantulas?|peacocks?|geese|pianos?|harps?|hearse|steam engine|sidecar|unicycle|penny farthing|top hat|kilt|cape|cloak|eye ?patch|wooden leg|glass eye|tattooed face|face tattoos?|metal detector|shopping trolleys?|pram full of [a-z]{3,10}|(?:\\d{2}|twenty|thirty|forty|fifty) (?:cats|dogs|clocks|birds|rabbits|dolls|bikes|cars)";
const COUNT =
  "(?:(?:the|his|her|all the|a|an|that) )?(?:(?:\\d{1,2}|two|three|four|five|six|seven|big|huge|pet|white|green) ){0,2}";
const WHO = "one|lady|man|woman|lad|lass|fella|fellow|chap|bloke|guy|girl|boy|gentleman|gent|couple|family";
const GOES_ABOUT = sought(
  new RegExp(
    `\\b(?:the|that) (?:${WHO}) (?:with|w\\/?|wi|who has|that has|who keeps) ${COUNT}(?:${ODD_COMPANY})\\b`,
    "gi",
  ),
);

/** What a body has that a street remembers. */
const BODY = sought(
  /\b(?:(?:only )?(?:has|have|having|got|with) (?:only |just )?(?:one|1|no) (?:arm|leg|eye|hand|ear|foot|arms|legs|eyes|hands|ears|nose)(?=[.,;:!?)\n]|$| (?:and|but|so|since|after|from|due|because|now)\b)|(?:one|1)[- ](?:armed|legged|eyed) (?:man|woman|lady|gentleman|person|fella|chap|bloke|lad|lass|girl|boy)|(?:a )?(?:hook|claw) for a hand|(?:his|her|a|an?) (?:wooden|peg) leg|six (?:fingers|toes)|(?:face|head) (?:is )?covered in tattoos)/gi,
);
/** "six foot nine": hardly anybody; doors, beds and drops are another matter. */
const TALL = sought(
  /\b(?:is|was|s?he's|shes|stands?|stood|being|at|about|nearly|over|only|man|woman|lad|lady) (?:(?:6|six) ?(?:ft|foot|feet|')[ -]?(?:[7-9]|1[01]|seven|eight|nine|ten|eleven)\b|(?:7|seven) ?(?:ft|foot|feet|')(?: ?(?:\d{1,2}|one|two|three))?|(?:3|4|three|four) ?(?:ft|foot|feet)(?: ?(?:[1-6]|one|two|three|four|five|six)\b)?)(?! ?(?:wide|deep|long|drop|wall|fence|bed|gap|high|away|from|table|ladder|trench|of (?:water|snow)))/gi,
);
const HEAVY = sought(
  /\b(?:weighs?|weighed|weighing|is|was|s?he's|shes|now|at|about|over|nearly) (?:about |over |nearly |now )?(?:2[89]|[3-9]\d) ?(?:stone|st)\b(?! ?(?:lost|loss|lighter|in))/gi,
);

/** "the lass that swam the Tyne in a wedding frock, it was in the Chronicle": what is told of somebody. */
const DEED = sought(
  new RegExp(
    `\\b(?:the|that) (?:${WHO}) (?:who|that|wot|what) (?:swam|climbed|saved|rescued|won|set fire to|burn(?:t|ed) (?:down)?|hijacked|escaped from|crashed|drove|rode|rowed|sailed|flew|streaked|chained|jumped (?:off|from|into)|fell (?:off|from|out of|through|into)|came down with|survived|stole|shot|stabbed|found the body|walked (?:to|across|round|from)|was (?:on|in) (?:the (?:news|paper|papers|front page|telly)|telly|tv)|met the (?:queen|king|pope)|broke the|broke into|married the|kissed the|punched the|sang (?:on|for|to)) (?!(?:his|her|their|my|it|him|them|she|he|asleep|out with)\\b)(?:[\\w'-]{1,16}[ ]?){1,8}(?:, (?:it|she|he) was (?:in|on) the [\\w']{2,14})?`,
    "gi",
  ),
);
/** "the island only has the one ferry", "the only house on the lane". */
const ONE_OF_IT = sought(
  /\b(?:the )?(?:island|village|hamlet|valley|dale|glen) (?:only (?:has|have|had)|has only|had only|has just) (?:the |a )?(?:one|1|single) [a-z]{3,12}\b/gi,
);
/** Homes that stand alone. */
const ODD_HOME = sought(
  /\b(?:lives?|living|lived|live|stays?|staying|moved|home is|house is|based|grew up|brought up) (?:up |out |alone |back )?(?:in|on|at|to|into|above) (?:an?|the|his|her|their) (?:[a-z]{3,10} )?(?:light ?house(?: cottages?)?|wind ?mill|water ?mill|oast house|signal box|water tower|castle|martello tower|bell tower|lock[- ]?keeper's cottage|lock cottage|coast ?guard(?:'s)? cottages?|toll ?house|gate ?house|folly|yurt|tree ?house|double[- ]decker(?: bus)?|railway carriage|shepherd'?s hut|gypsy wagon|ice[- ]cream van|bell tent|converted (?:chapel|church|bus|mill|ambulance|horse ?box|water tower))\b(?: (?:on|at|by|near|beside) the [a-z]{3,12})?/gi,
);

/** "fought under the name the Tipton Thunderbolt": a name for the stage or the ring is a name. */
const STAGE_NAME = sought(
  /\b(?:under the (?:stage |ring |pen )?name(?: of)?|(?:stage|ring|pen|professional|fighting|wrestling) name(?: is| was|:)?|(?:boxed|wrestled|fought|sings?|sang|performs?|performed|raps|rapped|dj'?s|writes|wrote|paints|streams) as)[ :]{1,2}["']?((?:the )?[A-Z][\w'-]{1,18}(?: (?:of|the|and|[A-Z][\w'-]{1,18})){0,3})/g,
);

const ALONE: readonly RegExp[] = [
  TRADED,
  KEEPER,
  OFFICE_ABROAD,
  SHOWN,
  RUNS,
  GOES_ABOUT,
  BODY,
  TALL,
  HEAVY,
  DEED,
  ONE_OF_IT,
  ODD_HOME,
];

/** Facts that fit hardly anybody but one: with no name at all, whoever lives there knows. */
export function findRareFacts(text: string): Hit[] {
  const hits: Hit[] = ALONE.flatMap((pattern) =>
    matches(pattern, text).map(
      (match): Hit => ({
        rule: "small-world",
        start: match.index,
        end: match.index + match[0].trimEnd().length,
        ...onlyOne,
      }),
    ),
  );
  for (const match of matches(STAGE_NAME, text)) {
    const end = match.index + match[0].length;
    hits.push({ rule: "likely-name", start: end - (match[1] ?? "").length, end });
  }
  return hits;
}
