import { isHardlyName } from "../lexicon.js";
import { wordClass } from "./word-class.js";

/** Words around a name that raise or lower the guess that it is one. Written from working knowledge of notes, letters and chat. */
const set = (words: string) => new Set(words.trim().split(/\s+/));

/** Before a name of a private person. */
export const titles = set(
  "mr mrs ms miss mx master mister missus madam madame mme monsieur senor senora sheikh hajji haji begum",
);
/** Before the name of a professional, with what to say instead. */
export const professionalTitles: ReadonlyMap<string, string> = new Map(
  Object.entries({
    dr: "the doctor",
    doctor: "the doctor",
    prof: "the consultant",
    professor: "the consultant",
    nurse: "the nurse",
    pc: "the police officer",
    pcso: "the police officer",
    sgt: "the police officer",
    sergeant: "the police officer",
    inspector: "the police officer",
    dci: "the police officer",
    cllr: "a councillor",
    councillor: "a councillor",
    judge: "the judge",
    rev: "a faith leader",
    revd: "a faith leader",
    reverend: "a faith leader",
    fr: "a faith leader",
    father: "a faith leader",
    pastor: "a faith leader",
    imam: "a faith leader",
    rabbi: "a faith leader",
    vicar: "a faith leader",
    canon: "a faith leader",
    sister: "",
    sir: "a professional",
    dame: "a professional",
    lord: "a professional",
    lady: "a professional",
  }),
);
/** Before a name when somebody is greeted. */
export const greetings = set("dear hi hello hey hiya morning afternoon");
/** Before a name at the end of a letter. */
export const signOffs = set("regards sincerely faithfully wishes thanks cheers love signed yours xx x");

export const kin = wordClass(`
mum mums mam mom mummy mother mothers dad dads daddy father da pa ma son daughter brother sister bro sis twin husband wife hubby partner boyfriend girlfriend bf gf fiance fiancee ex
uncle aunt aunty auntie nan nanna nanny nana gran granny grandma grandmother grandad granddad grandpa grandfather grampa grandson granddaughter grandchild cousin niece nephew child baby toddler boy girl
stepson stepdaughter stepmum stepdad stepfather stepmother stepbrother stepsister half-brother half-sister step-son step-daughter step-dad step-mum ex-husband ex-wife ex-partner mother-in-law father-in-law son-in-law daughter-in-law
sister-in-law brother-in-law godmother godson goddaughter friend mate bestie buddy pal neighbour housemate flatmate roommate lodger landlord landlady carer guardian youngest eldest oldest middle newborn dog cat lad lass
youngest's sibling colleague boss manager employer ex-boyfriend ex-girlfriend
`);
/** Said of the person the text is about. */
export const persons = wordClass(
  "client patient person man woman lady gentleman user tenant resident pt px female male individual customer referral lad girl boy kid somebody someone one baby dog",
);
export const roles = wordClass(`
gp cpn nurse doctor psychiatrist psychologist consultant therapist counsellor worker keyworker key-worker coordinator co-ordinator navigator prescriber midwife visitor paramedic pharmacist physio ot amhp advocate solicitor
officer teacher tutor headteacher head warden caseworker assessor adviser advisor mentor coach manager lead practitioner social-worker support-worker link-worker carer volunteer befriender chair receptionist registrar matron sister
ranger elder hv sw splw dn cmhn pwp colleague facilitator trainer interpreter councillor priest vicar imam sponsor
`);
/** Everybody's verbs: after a word that may be a name they say that it is one. */
export const speechVerbs = set(`
said says told tells lives lived thinks wants wanted feels felt reports reported states stated asked asks rang phoned texted emailed hates loves enjoys attends attended struggles struggled describes described explained explains denies
denied disclosed mentioned presented presents phones rings messaged whatsapped cried cries agrees agreed declined declines refuses refused prefers drinks smokes sleeps eats worries admits admitted attempted moved stays suffers
knows knew remembers likes visits visited misses
`);
export const plainVerbs = set(
  "is was has had does did seems seemed appears appeared would wouldn't hasn't isn't wasn't doesn't didn't went goes came comes needs needed works worked takes took gets got left lost tried started stopped who whose can't won't and",
);
/** After these a word that may be a name is one: the last word before it. */
export const contactVerbs = set(
  "ring phone text contact visit tell ask meet see seen told asked saw met visited rang phoned texted contacted emailed messaged hugged saw visits rings phones meets misses loves hates married dating",
);
export const contactBefore =
  /\b(?:spoke|spoken|speak|speaking|talk|talked|talking|chat|chatted|lives?|lived|living|met|meeting|went|split up|broke up|stays?|stayed|staying|moved in|married|engaged|related|said|written|wrote|seen)\s(?:to|with|by)\s$|\b(?:get|gets|got|getting|keep|kept) (?:hold|sight) of\s$|\b(?:heard|hear|hearing) from\s$|\b(?:bumped|bump|ran) into\s$|\b(?:email(?:ing|ed)?|ask(?:ing|ed)?|worried|concerned|news|update|query|contact(?:ing|ed)?|message(?:s|d)?|called|rang|phoned|chat|talk(?:ed|ing)?|spoke(?:n)?|referral|meeting)\s(?:me |us |them |you )?(?:about|re|regarding|for)\s$/i;
/** Names for feelings and seasons: a verb such as "is" proves nothing. */
const abstracts = set(
  "hope faith joy charity patience prudence mercy honour honor grace art summer autumn spring may august april june pride dawn sunny melody trinity unity harmony happiness justice wisdom promise beauty princess comfort mercy bright shepherd loveness blessing gift precious memory progress privilege praise wonder talent innocent love fortune comfort peace sky rose crystal amber ocean river",
);
export const isAbstract = (word: string): boolean => abstracts.has(word) || isHardlyName(word);
/** Of these, the ones that stay words even after "spoke to" and "with". */
export const feelings = set(
  "hope faith joy charity patience prudence mercy honour honor art summer autumn spring august april june may pride unity harmony peace love comfort progress fortune wonder talent memory praise privilege sky rush bill don ray dot",
);
export const givenMonths = wordClass("may june april august");
/** Words that help other verbs: "her son will need". */
export const modals = wordClass("will may can might must shall do does did");
/** What can follow a name but hardly ever "will" and "may" as verbs. */
export const afterName = set(
  "is was has had and who says said lives lived does did s but with from in at aged a the",
);
/** Words of grammar: no name in any context. */
export const grammar = wordClass(`
a an the and or but nor so yet if then than that this these those there here he she it they we you i me him her us them his hers its their theirs our ours my mine your yours who whom whose which what when where why how
is are was were be been being am has have had having do does did doing done will would shall should can could may might must not no yes of in on at by for from to into onto with without within about above below over under
again further once all any both each few more most other some such only own same too very just also still now ever never always often up down out off as because until while during before after between through against per via
re ref cc back around home away well okay ok hi hello dear please thank thanks one two three four five six seven eight nine ten both either neither said says told since today tomorrow yesterday tonight
`);
export const determiners = wordClass(
  "the a an his her their my our your its this that these those some any no every each of",
);
/** Before a month or a country, not before a person. */
export const dateBefore = set(
  "each across throughout in since by until till last next early late mid during from of to this every before after for through end between january february march april may june july august september october november december on the and or around end start beginning",
);
export const particles = set(
  "de da do dos das del della di der den du la le van von ter ten bin ibn bint al el ul ud ur st mac mc ap ab o ni nic abu umm ben bar",
);
/** Ordinary words that begin with a capital after a name: "Sarah Housing Officer". */
export const places = set("in near around outside at from to towards via across beyond leaving of");
