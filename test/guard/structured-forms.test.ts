import { describe, expect, test } from "@jest/globals";
import { check } from "../../src/guard/check.js";
import type { FindingType } from "../../src/guard/rules.js";

/** Each text in guillemets must be covered, letter for letter, by findings of the type. */
const found: Partial<Record<FindingType, readonly string[]>> = {
  address: [
    "the address is «ninety three Alder Street» by the shops",
    "lives at «six plover lane» with a cousin",
    "«One hundred and four Kingfisher Avenue», top bell",
    "post goes to «Room 9, 41 Foundry Lane»",
    "ADDRESS: «ROOM 12 KESTREL HOUSE»",
    "in «Apt 6, Block 2» since the fire",
    "«unit 3 sandpiper court» has the key",
    "moved into «17 old brewery close»",
    "OUT OF «62 HERON TERR» BY FRIDAY",
    "their road is «plover drive» and the bus stops there",
    "he can walk it from «old brewery ln» in the rain",
    "living off «sandpiper cl» for now",
    "Letters c/o Ada, «Curlew Rise», please",
    "The street is «Old Brewery Place» and it floods.",
    "RE: Miss Tarn, «Fell View», Chapel Lane, Ormside",
    "her aunt at «The Gables», Plover Street",
    "near the school, «The Coach House», Heron Road",
    "write to «41-Foundry-Lane», not the office",
    "WRITE TO «7\u2011PLOVER\u2011GARDENS»",
    "at «2 9  H e r o n  R o a d» until May",
  ],
  "national-insurance": [
    "it is «J K four four double one nine oh C» she says",
    "number «t w two oh three seven eight one d» from the letter",
    "«juliet kilo four four one one nine zero charlie»",
    "NI «JK 44 11 90»",
    "NI «JK 4 4 1 1 9 0 C»",
    "«JK44l19OC» on the slip",
  ],
  reference: [
    "the reference is «U C seven two double oh one nine four six» on the top",
    "quote «R N T Q 0 0 8 1 9 4» to the office",
    "log «K M / 2 0 4 4 1 7 / 2 5» from the police",
    "prison number «B 7 7 3 1 F D»",
    "case «FRONT 60218» is open",
  ],
  vehicle: [
    "«kv63 dzt» was outside again",
    "he left in a rush, «d482 fkp», a grey saloon",
    "parked on the verge, «TIB 2207»",
    "the car «BIG 4471» has no MOT",
    "registration «ojz 3318» is his",
    "a blue van, «p 7 1  w d z», on the drive",
    "«kilo victor six three delta zulu tango» was the plate",
  ],
  age: [
    "bloke, «52», lost his flat",
    "Kamala, grandmother, «88», cooks",
    "a great-aunt and a grandmother («93») at home",
    "first admission with psychosis at «17», then well",
    "taken into care at «7» and moved a lot",
    "shes «26» and on her own",
    "this lady is «sixty three» she cares for him",
    "Anjali («9»), in year four",
    "Olufemi, «6», will not sleep",
    "Bronwen:\n- «41», works nights",
    "Refugee, hostel, «33». Poor sleep.",
    "the lad is «nineteen», out of work",
  ],
  date: [
    "inspector due «23/5» again",
    "appt «17/8», same place",
    "court date on «06.11» in town",
    "Next «14/4», same room",
    "a report by «13/9» please",
    "the money goes in «07.08» each time",
    "seen on «4/6» by the team",
    "she moves «on may 21», with help",
    "it lands «19 march».",
    "BY «APRIL 9». NO LATER",
    "booked for «december 11», she thinks",
    "DN booked for «17th-of-March»",
  ],
  "birth-date": [
    "DOB «9-MAY-51» LEFT THE WARD",
    "date of birth «fourteenth-of-June-nineteen-sixty» as told",
    "born «August-1949»",
    "its her bday «23 march» n no one comes",
  ],
  email: [
    "write to «tomasz underscore w88 at example dot org» please",
    "it is «ines dash k410 at mail dot example dot net»",
    "MAIL: «T.WOLSKI AT POST.EXAMPLE.ORG»",
    "«WOLSKI (AT) EXAMPLE.ORG»",
    "«i n e s underscore nine two at example dot net»",
  ],
  handle: ["found us on Instagram («wolski_t_88»)", "he goes by «night_owl_77» there"],
  phone: ["on «( 0 7 7 0 0 )  9 0 0  1 1 8» at night", "on «+ 4 4  ( 0 ) 7 7 0 0  9 0 0  1 1 8» at night"],
  postcode: [
    "she said «L S six three A B» on the phone",
    "at «e x 4 3 p q» still",
    "in «ex43pq» now",
    "Hove, «LA14 1TB»",
    "9 Fell Lane, Ormside, «ca9 3ug»\n\nThank you",
  ],
  "ip-address": ["from «192 dot 168 dot 0 dot 14»"],
  what3words: ["w3w «lamp dot river dot stone»"],
};

const rows = Object.entries(found).flatMap(([type, texts]) =>
  texts.map((marked) => [type as FindingType, marked] as const),
);

describe("identifiers are found as people say and type them", () => {
  test.each(rows)("%s: %s", (type, marked) => {
    const start = marked.indexOf("«");
    const end = marked.indexOf("»") - 1;
    const text = marked.replace("«", "").replace("»", "");
    const { findings } = check(text);
    const open = [...text]
      .map((_, at) => at)
      .filter((at) => at >= start && at < end && /[\p{L}\p{N}]/u.test(text.charAt(at)))
      .filter((at) => !findings.some((one) => one.start <= at && at < one.end));
    expect(open).toEqual([]);
    expect(findings.map((one) => one.type)).toContain(type);
  });
});

const innocent = `
lives on a quiet road near the shops | staying at mums place for now | he lives in his own way | moved to a bigger place
bus from the market square | walk him home from nursery | it was one hell of a road | twenty minutes walk down the lane
two friends close by | three people drive her | room 4 is in the main building | unit 5 of the business park
Youth Court, next month | Sponsored Walk in the spring | Safe Place, open late | the street is no place to live
ten, twenty, thirty, a hundred times | i have one or two, a three, a four | option a, b or c, 1 2 3 | 7.8 s, 3.0 s
in 24 hrs | see you at 10 am, car is fine | vitamin b12 inj weekly | S136 bed, not free | driving on the A12 but slow
parked for 45 min | car tax 2024 | a big 2000 people march | no 12 bus | she uses e45 crm | PHQ 12 and GAD 10 with the car
took the bus, 42, to town | scores: PHQ, 21, GAD, 15 | Weight, 78, stable | Sertraline (50) at night | Years 7, 8, and 9
Attendance: Monday (10), Tuesday (12) | he is 1 of 3 | it started at 10, ended at 12 | admission at 7, discharge at 4
mum is 2 hours away | they're two and a half hours away | Budget: rent, 85, food, 40, gas, 20. | - 20, then 40 mg
pain of 5/10 | MMSE 22/30 | review in 2/52 | seen 2/12 ago | for 3/7 | on 24/7 | mood from 2/10 to 6/10 | on 1/2 tablet
until 10.30 | meeting 9.30 | open from 10.10 | by 1.5 points | on 2/1 obs | BP on Monday 120/80 | temp on admission 37.5
may 18 people came | In May 18 people came | in March 2 workers left | she will march 10 miles | of the 5 may need help
the polka dot dress | on the dot at ten | the follow_up was fine | PHQ_9 of 12 | one to one and face to face
`;

describe("what only looks like one passes in peace", () => {
  test.each(
    innocent
      .split(/\n| \| /)
      .map((text) => text.trim())
      .filter((text) => text !== ""),
  )("%s", (text) => {
    expect(check(text).findings).toEqual([]);
  });
});
