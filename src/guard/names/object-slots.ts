import type { Certainty } from "./certainty.js";
import { kin, roles } from "./cues.js";
import { follower } from "./follower.js";
import { ends } from "./object-position.js";
import { HOW } from "./only-people.js";
import { owns } from "./possessions.js";
import type { State } from "./state.js";
import type { Token } from "./tokens.js";
import { anyBases, anyForms, deedBases, peoplesPassives, peoplesStates } from "./verb-forms.js";
import { actions, activities } from "./what-people-do.js";

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Whom one wants, asks or helps to do something. */
const CONTROL = set(
  "want wants wanted wanting ask asks asked asking like need needs get got getting help helped helps allow allowed allows expect expects expected encourage encouraged encourages advise advised tell told invite invited remind reminded persuade persuaded force forced forces beg begged prefer trust trusts teach taught urge urged permit permitted pressure pressured prompt prompted enable enabled convince convinced warn warned support supported prepare prepared train trained order ordered leave left",
);
/** Whom one sees, hears, makes or lets do something. */
const PERCEIVE = set(
  "made make makes making let lets letting saw see seen sees seeing watch watched watching watches hear heard hears hearing help helped helping helps had have having notice noticed found find finds finding caught left keep kept felt",
);
/** Who gets something. */
const GIVES = set(
  "give gives gave given giving lend lends lent offer offers offered send sends sent show shows showed shown tell tells told pay pays paid owe owes owed hand hands handed post posted read reads taught buy buys bought grant grants granted award awarded promise promised refuse refuses refused deny denies denied allow allowed cost costs left leave bring brought save saved wish wished lending serve served issue issued fine fined ask asked make made book booked get got cook cooked",
);
const GIFT =
  /^(?:a|an|the|her|his|my|our|their|some|another|no|more|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|names|money|food|cash|lifts|meals|half|all|everything|nothing|something|notice)$/;
const NUMBER = /^(?:two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|thirty)$/;
/** What people do to people alone. */
const TO_PEOPLE_ALONE = set(
  "arrest arrested arrests evict evicted evicts hug hugged hugs bury buried marry married marries section sectioned detain detained bully bullied bullies stalk stalked stalks weigh weighed examine examined examines diagnose diagnosed restrain restrained sedate sedated escort escorted comfort comforted cuddle cuddled kiss kissed beat beats slap slapped punch punched kick kicked warn warned accuse accused blame blamed blames forgive forgave phone phoned phones rang ring rings visit visited visits remind reminded invite invited reassure reassured thank thanked interview interviewed bath bathed dress dressed undress undressed babysit babysat tease teased teases mock mocked assault assaulted groom groomed abuse abused rape raped strangle strangled stab stabbed handcuff handcuffed rehouse rehoused house deport deported adopt adopted foster fostered divorce divorced befriend befriended discharge discharged admit admitted readmit readmitted refer referred text texted texts email emailed message messaged meet met consult consulted notify notified congratulate chaperone",
);
const WHO = set(
  "i we you u they he she everyone everybody nobody noone someone somebody who staff police mum dad nan gran ive weve youve theyve i've we've people neighbours nurses carers never always still just only really also dont don't doesnt doesn't didnt didn't to can cant can't cannot could will wont would should must",
);
const ASKS = /^(?:where's|wheres|who's|whos|how's|hows|when's|whens|what's|whats|why's|whys)$/;
const NOTES = set(
  "fao dw sw rv hv dv tc cc c/o nok pt ref appt tx ack behalf place opposite like unlike except than despite beside behind regardless",
);
const PREPOSITIONS = set("with without for from about between of against near by after before");
const COPULAS =
  /^(?:be|am|is|are|was|were|been|being|feel|feels|felt|look|looks|looked|seem|seems|seemed|sound|sounds|sounded|get|gets|got|getting|go|goes|went|stay|stays|stayed|keep|keeps|kept|become|becomes|became|turn|turned|act|acts|acted|play|plays|played|remain|remains|remained|appear|appears|appeared|run|runs|ran|come|comes|came|work|works|worked|live|lives|lived|cook|grow|grew|smell|smells|taste|tastes|fall|fell|lie|lay|stand|sit)$/;

/** What is done to whoever stands here: "made Rose sit", "refused Rose a loan", "likes Rose". */
export function objectSlot(state: State, at: number, last: number): Certainty {
  const previous = state.tokens[at - 1];
  const token = state.tokens[at] as Token;
  if (previous === undefined || token.opens || token.gap !== " ") return 0;
  const { word } = previous;
  const next = follower(state, last);
  const then = next === undefined ? undefined : follower(state, last + 1);
  const toDo = complement(word, next, then);
  if (toDo > 0) return toDo;
  // "thats not Rose thats her cousin"
  if (
    word === "not" &&
    /^(?:its|thats|it's|that's|was|is)$/.test(state.tokens[at - 2]?.word ?? "") &&
    /^(?:its|thats|it's|that's|who)$/.test(next?.text ?? "")
  )
    return 3;
  if (ASKS.test(word))
    return next === undefined ||
      /^(?:doing|going|getting|got|coming|been|saying|due|number|at|with|in|up|on|these)$/.test(next.word)
      ? 2
      : 0;
  if (
    /^(?:where|how|when|whether|if|why)$/.test(word) &&
    /^(?:is|was|went|goes|lives|sleeps)$/.test(next?.word ?? "") &&
    then === undefined
  )
    return word === "where" ? 3 : 2;
  if (/^(?:known|know|knew)$/.test(word) && /^(?:years|months|ages|since|all|a)$/.test(next?.word ?? ""))
    return 3;
  const owner = /'s$/i.test((state.tokens[last] as Token).text);
  if (
    owner &&
    next !== undefined &&
    (anyForms.has(word) || PREPOSITIONS.has(word) || /^(?:to|at|in|on)$/.test(word))
  )
    return Math.max(2, owns(state, last)) as Certainty;
  if (word === "between" && next?.word === "and" && isSomebody(state, last + 1)) return 3;
  if (!ends(state, last)) return 0;
  if (BESIDE.test(`${state.tokens[at - 2]?.word ?? ""} ${word}`)) return 3;
  if (TO_PEOPLE_ALONE.has(word) && isActive(state, at - 1)) return 3;
  if (HOW.has(token.word) && COPULAS.test(word)) return 0;
  if (NOTES.has(word)) return 2;
  if (word === "of")
    return /^(?:behalf|place|front|care|fear|friend|sake|instead|presence|absence)$/.test(
      state.tokens[at - 2]?.word ?? "",
    )
      ? 3
      : 1;
  if (PREPOSITIONS.has(word)) return 1;
  if (COPULAS.test(word) || !anyForms.has(word)) return 0;
  return isActive(state, at - 1) ? 2 : 1;
}

/** "Rose to sign", "Rose sit in the corridor", "Rose a loan". */
function complement(verb: string, next: Token | undefined, then: Token | undefined): Certainty {
  if (next === undefined) return 0;
  const does = then?.word ?? "";
  if (CONTROL.has(verb) && next.word === "to" && then !== undefined) {
    if (actions.has(does) || deedBases.has(does)) return HARDLY_THINGS.has(does) ? 2 : 3;
    return anyBases.has(does) || /^(?:be|have|go|come)$/.test(does) ? 2 : 0;
  }
  if (PERCEIVE.has(verb)) {
    if (peoplesStates.has(next.word) || BARE.test(next.word)) return 3;
    if (activities.has(next.word)) return 3;
    if (anyBases.has(next.word) && /^(?:saw|see|seen|watch|watched|hear|heard)$/.test(verb)) return 3;
    if (actions.has(next.word) || deedBases.has(next.word)) return HARDLY_THINGS.has(next.word) ? 2 : 3;
    if (/^(?:sit|stand|fall|drive|swallow|carry|lie)$/.test(next.word)) return 3;
  }
  if (!GIVES.has(verb)) return 0;
  if (NUMBER.test(next.word) && then !== undefined) return 3;
  return GIFT.test(next.word) || (next.numbered && then !== undefined) ? 2 : 0;
}

const BARE =
  /^(?:asleep|alone|crying|tearful|pregnant|drunk|homeless|unconscious|unresponsive|collapsed|upset|awake|unwell|confused|dead|safe)$/;
/** A plan or a plant does these as well. */
const HARDLY_THINGS = set(
  "work help need show mean start stop keep move stay turn live go come get give take make leave return begin support share put report hit hold run grow change die open close fall last",
);

const BESIDE =
  /^(?:(?:pregnant|dumped|bullied|hit|raised|fostered|adopted) by|(?:split|separated|divorced|estranged|pinched|nicked) from|(?:out|rowing|rowed|argues|argued|arguing|fights|fought|fighting|bickers|flirts|cohabits) with|(?:married|engaged|related|lies|lied) to)$/;

/** "and the landlord", "and her mum". */
function isSomebody(state: State, and: number): boolean {
  const next = follower(state, and)?.word ?? "";
  const who = /^(?:the|her|his|their|my)$/.test(next) ? (follower(state, and + 1)?.word ?? "") : next;
  return kin.has(who) || roles.has(who);
}

/** "we met", "police arrested": not "targets met", "the man arrested". */
function isActive({ tokens }: State, at: number): boolean {
  const verb = tokens[at] as Token;
  if (at === 0 || verb.opens || !/^ {1,2}$/.test(verb.gap)) return true;
  const before = tokens[at - 1]?.word ?? "";
  if (WHO.has(before) || kin.has(before)) return true;
  return !peoplesPassives.has(verb.word) || !/^(?:is|was|be|been|being|were|are|got)$/.test(before);
}
