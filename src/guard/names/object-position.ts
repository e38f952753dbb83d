import { isGivenName, isThing, standsBare } from "../lexicon.js";
import type { Certainty } from "./certainty.js";
import { determiners, givenMonths, kin } from "./cues.js";
import type { State } from "./state.js";
import type { Token } from "./tokens.js";
import { acting, actions } from "./what-people-do.js";

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));
const TO_ME = set("me him her us them you it");

/** What is done to people and to nothing else. */
const TO_PEOPLE_ONLY = set(
  "told tell tells telling inform informed notify notified thank thanked reassure reassured congratulate advise advised ask asks asked asking ring rang rung phone phoned text texted texting emailed messaged hugged married thanked reminded sectioned arrested evicted bless",
);
/** Verbs that people do to people: their object without an article is somebody. */
const TO_PEOPLE = set(`
ringing phoning met meet meets meeting saw see sees seeing visited visit visits visiting seen emailing contacted contact marry dating
misses loves hates loved hated trusts trusted blames blamed remind invited invite accompanied collected collect introduced interviewed helped help helping supported supporting warned persuaded encouraged
called calling chased know knows knew remembers adores likes fancies bullied threatened assaulted attacked hit punched slapped poor gave got
`);
const WITH_PEOPLE = set(
  "spoke spoken speak speaking talk talked talking met meeting mtg tc hv word words chat chatted chatting coffee cuppa brew lunch married engaged stays stayed staying stay argued argues arguing rowed session friends debrief debriefed liaise liaised liaising relationship contact touch row argument split visit appointment supervision",
);
const FOR_PEOPLE = set(
  "appt appts slot session visit hv ref taxi transport meds script prescription bloods gp number room sitter voucher ticket bed visitor visitors message messages letter letters card cards appointment referral voicemail as parcel worried concerned asked asking ask news calls call text texts email cares cared caring caring waiting wait cooks cooked shops bday birthday present cover covering spoke left",
);
const TO_PEOPLE_BEFORE = set(
  "c tc spoke speak speaking spoken talk talked talking said wrote write written lies lied married engaged introduced belongs visit visits letter letters text message email messages rude horrible nasty apologised explained explain explains",
);
/** People do these to things as well, though rarely without an article. */
const TO_SOMEBODY = set(
  "listen listened matters matter related close attached kind mean gave given give gives showed shown disclosed back went goes over round near next",
);
const FROM_PEOPLE = set(
  "call calls tc c email emails text texts message messages letter letters voicemail visit visits card heard hear apart away divorced separated split help support estranged money bruises abuse",
);
const ABOUT = set(
  "worried concerned worry worries asked asking asks talk talked talking spoke emailing emailed news chat chatted upset heard hear complained complaining me us you her him conversation ask dreamt dreams tell told query update cross angry",
);
const BY_PEOPLE =
  /^(?:told|seen|referred|ref'd|refd|visited|brought|supported|raised|fed|accompanied|reviewed|assessed|signed|completed|written|driven|collected|hit|attacked|abused|escorted|met|comforted|interviewed|introduced|invited|rung|phoned|texted|assaulted|bullied|witnessed|taken|helped)$/;
const BEFORE_OF: ReadonlySet<string> = set(
  "scared frightened afraid terrified fond proud care jealous sick ahead sign sight news glimpse name mother father mum dad friend instead photo photos picture view front news because",
);

/** What stands before: "told Ama", "lives with Ama", "fed by Ama", "@ama". */
export function objectCertainty(state: State, at: number, last: number): Certainty {
  const token = state.tokens[at] as Token;
  if (/@$/.test(token.gap)) return 3;
  const previous = state.tokens[at - 1];
  if (previous === undefined || token.opens) return 0;
  if (token.gap === " " && isGiven(state, at, last)) return 3;
  if (token.gap === " " && isLet(state, at, last)) return 3;
  // "w/ Rose" and "c/o Rose" have a stroke of their own.
  if (!/^ {1,2}$/.test(token.gap) && !(token.gap === "/ " && previous.word === "w")) return 0;
  const end = (state.tokens[last] as Token).end;
  const { word } = previous;
  // "took comfort in that": a feeling is not fetched.
  const isTaken = /^(?:take|takes|took|taken|taking)$/.test(word) && standsBare(token.word);
  if (isFetched(state, word, last) && !(isTaken && state.tokens[last + 1]?.word === "in")) return 3;
  if (!ends(state, last)) return 0;
  if (word === "o" && previous.gap === "/" && state.tokens[at - 2]?.word === "c") return 3;
  const isMonth = givenMonths.has(token.word);
  // "told jay or hope": beside somebody who was found.
  if (word === "or" && state.marks[at - 2] && previous.gap === " ") return 3;
  // "a night porter" greets nobody.
  if (GREETED.test(word) && !determiners.has(state.tokens[at - 2]?.word ?? "") && isAddressed(state, last))
    return /^(?:bday|birthday)$/.test(word) ? 3 : 2;
  const earlier = state.tokens[at - 2];
  const lead = earlier !== undefined && /^ (?:\w+ )?$/.test(previous.gap) ? earlier.word : "";
  const third = state.tokens[at - 3]?.word ?? "";
  const heard = (words: ReadonlySet<string>) => words.has(lead) || (TO_ME.has(lead) && words.has(third));
  // "cannot wait for January", "with Polish": a day, a people, a brand; only what is done to people makes one of these a name.
  if (isThing(token.word) && !isGivenName(token.word))
    return TO_PEOPLE_ONLY.has(word) && !isTime(token.word) ? 3 : 0;
  switch (word) {
    case "with":
    case "wi":
    case "wiv":
    case "w":
      // "s/w", "d/w": spoken to, discussed with.
      if (word === "w" && previous.gap === "/" && /^[sdcom]$/.test(state.tokens[at - 2]?.word ?? ""))
        return 3;
      return heard(WITH_PEOPLE) || isTakenUp(state, last) ? 3 : 2;
    case "for":
      if (isMonth && !/^ask/.test(lead)) return 1;
      return heard(FOR_PEOPLE) ? 3 : 1;
    case "to":
      if (heard(TO_PEOPLE_BEFORE)) return 3;
      return heard(TO_SOMEBODY) ? 2 : isStop(state.text, end) ? 1 : 0;
    case "from":
      return heard(FROM_PEOPLE) && !isMonth ? 3 : 1;
    // "a text off rose", "heard off dawn"
    case "off":
      return heard(FROM_PEOPLE) && !isMonth && lead !== "back" ? 3 : 0;
    case "on":
      // "popped in on rose", "checked on hope"
      if (lead === "in" ? LOOKS_IN.test(third) : /^check(?:ed|ing|s)?$/.test(lead)) return isMonth ? 1 : 3;
      return /^(?:update|updates|news|report|note|info)$/.test(lead) && !isMonth ? 3 : 0;
    case "about":
    case "re":
      return heard(ABOUT) ? 3 : 1;
    case "and":
    case "n":
      return TO_ME.has(lead) || lead === "i" ? 3 : 0;
    case "between":
      return /^(?:row|argument|tension|fight|relationship|rift|friction|trouble|contact|conflict)$/.test(lead)
        ? 3
        : 1;
    case "by":
      if (!isMonth && BY_PEOPLE.test(/^(?:in|up|off|out|after)$/.test(lead) ? third : lead)) return 3;
      return !isMonth &&
        /(?:ed|en|fed|met|hit|made|brought|left|told|sent|kept|held|run|taught|done|bitten|written)$/.test(
          lead,
        )
        ? 2
        : 1;
    case "of":
      return heard(BEFORE_OF) || (kin.has(lead) && lead !== "child") || lead === "family" ? 3 : 0;
    default:
      if (TO_PEOPLE_ONLY.has(word)) return 3;
      if (
        /^(?:known|know|knew)$/.test(word) &&
        /^(?:for|since|from)$/.test(state.tokens[last + 1]?.word ?? "")
      )
        return 3;
      if (word === "met" && isMeeting(previous, lead)) return 3;
      if (kin.has(word)) return 2;
      return TO_PEOPLE.has(word) ? 2 : 0;
  }
}

/** "pick Rose up", "drop Rose off", "bring Rose in". */
const isFetched = ({ tokens }: State, verb: string, last: number) =>
  (/^(?:leave|left|leaves|leaving)$/.test(verb) &&
    /^(?:alone|behind|with)$/.test(tokens[last + 1]?.word ?? "")) ||
  (/^(?:take|takes|took|taken|taking|bring|drive|drove|send|sent)$/.test(verb) &&
    /^(?:home|back|there|shopping|swimming|with)$/.test(tokens[last + 1]?.word ?? "")) ||
  (/^(?:book|booked|booking|sign|signed|talk|talked|walk|walked|see|saw|invite|invited|check|checked|kick|kicked|throw|threw)$/.test(
    verb,
  ) &&
    /^(?:in|home|round|out|through|back)$/.test(tokens[last + 1]?.word ?? "") &&
    /^(?:for|at|to|on|with|and|today|tomorrow|again|of|it)$/.test(tokens[last + 2]?.word ?? "")) ||
  (/^(?:pick|picked|drop|dropped|bring|brought|take|took|taking|get|got|getting)$/.test(verb) &&
    /^(?:up|off|in|home|round|out)$/.test(tokens[last + 1]?.word ?? ""));

const LOOKS_IN =
  /^(?:pop|popp?ed|popping|look|looked|looking|drop|dropped|dropping|call|called|calling|check|checked|checking|walk|walked|listen|listened|sit|sat)$/;

const GIVING = set(
  "take takes took taken taking give gives gave given giving told tell send sends sent sending show shows showed bring brought bringing owe owes owed lend lent hand handed pass passed offer offered promise promised buy bought teach taught feed fed ask asked make made cook cooked read left leave get got fetch fetched",
);

/** "gave Rose a lift", "told Rose that", "left Rose my card": somebody gets something. */
function isGiven({ tokens }: State, at: number, last: number): boolean {
  const verb = tokens[at - 1] as Token;
  const next = tokens[last + 1];
  if (!GIVING.has(verb.word) || next?.gap !== " ") return false;
  if (
    /^(?:told|tell)$/.test(verb.word) &&
    /^(?:that|what|why|how|when|where|if|not|i|we|she|he|to)$/.test(next.word)
  )
    return true;
  if (!/^(?:the|a|an|her|his|my|our|their|some|another)$/.test(next.word)) return false;
  return (
    !/^(?:left|leave|get|got|make|made|ask|read|takes?|took|taken|taking)$/.test(verb.word) ||
    isGivenName((tokens[at] as Token).word)
  );
}

/** "let Rose in", "make sure Rose eats", "help Rose find". */
function isLet({ tokens }: State, at: number, last: number): boolean {
  const verb = (tokens[at - 1] as Token).word;
  const next = tokens[last + 1]?.gap === " " ? (tokens[last + 1]?.word ?? "") : "";
  if (/^(?:let|lets|letting)$/.test(verb))
    return /^(?:in|out|know|have|go|stay|sleep|off|down|rest|be|use|see|come|decide|do|speak|choose)$/.test(
      next,
    );
  if (verb === "sure" && tokens[at - 2] !== undefined)
    return acting.has(next) || /^(?:has|is|had|gets)$/.test(next);
  return /^(?:help|helped|helping|watch|watched|heard|hear)$/.test(verb) && actions.has(next);
}

/** "the thing with Rose is she never says": the next clause takes up the person. */
const isTakenUp = ({ tokens }: State, last: number) =>
  /^(?:is|was)$/.test(tokens[last + 1]?.word ?? "") &&
  /^(?:she|he|they|that)$/.test(tokens[last + 2]?.word ?? "");

const GREETED = /^(?:thx|thanks|ta|cheers|bday|birthday|night|bye|sorry|morning|evening|alright|welcome)$/;

/** "thx rose that helps", "happy bday rose!!"; not "thanks hope you are well". */
function isAddressed({ tokens, text }: State, last: number): boolean {
  const token = tokens[last] as Token;
  if (/^(?:[!,.?\n]|$| x|\s?:)/.test(text.slice(token.end, token.end + 2))) return true;
  return /^(?:that|can|could|how|just|im|i'm|ill|i'll|see|speak|let|got|great|perfect|sounds|so|did|do|are|please|pls|any|have|its|it's|not|whats|when)$/.test(
    tokens[last + 1]?.word ?? "",
  );
}

/** "met joy at the cafe", "i met hope": not "needs were met", "targets met". */
const isMeeting = (met: Token, lead: string) =>
  met.opens ||
  lead === "" ||
  kin.has(lead) ||
  /^(?:i|we|he|she|they|you|u|who|and|n|just|has|had|have|ive|weve|finally|also|never|today|yesterday|then|once|first|only|recently|briefly)$/.test(
    lead,
  );

const isTime = (word: string) =>
  /day$|days$|^(?:jan|febr?)uary$|^(?:sept|nov|dec)ember$|^(?:march|july|october|christmas|easter|ramadan|eid)$|^[a-z]{3}$/.test(
    word,
  );

const isStop = (text: string, end: number) => /^(?:[.,;:!?)\n]|$)/.test(text.slice(end, end + 1));

const AFTERWARDS = set(
  "tbh lol ngl imo innit mate hun and or but to about re regarding on in at for from with who is was has had today yesterday tonight last this by as because when after before again twice n will would can could said says she he they we i her his their the a then now also instead please pls tomorrow weekly daily mon tue tues wed weds thu thur thurs fri sat sun monday tuesday wednesday thursday friday saturday sunday tmrw tmw 2moro 2nite am pm off up back so if until since while next every each all not ok x xx lol whos hes shes theyre dont at over round across down there here that which u you it my our no yes both im ive id weve just only too isnt wont cant didnt thx ta never always once isn't doesn't didn't won't can't does did into onto out around outside during though cos coz bc where how what why wd w abt bout wen til till tht cuz bk wiv yday yest tmrw tmr tom tmz rn wkend weekend thru gd aft later l8r b4 bcs bcoz bcuz plz asap tho av hav has was",
);

/** Nothing follows that the word would describe: "with Rose", not "with rose growers". */
export function ends(state: State, last: number): boolean {
  const next = state.tokens[last + 1];
  if (next === undefined || !/^ {1,2}$/.test(next.gap)) return true;
  return (
    AFTERWARDS.has(next.word) ||
    // "ring rose b4 the meeting", "l8r"
    next.numbered ||
    acting.has(next.word) ||
    /^(?:being|sent|seen|given|taken|getting|going|coming|having|doing|asking|saying|wanting|i'd|we'd|she's|he's|i've|we've)$/.test(
      next.word,
    )
  );
}
