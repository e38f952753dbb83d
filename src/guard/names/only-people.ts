import { isEverydayWord } from "../everyday-words.js";
import { isAbbreviation, isGivenName, isThing, standsBare } from "../lexicon.js";
import { before } from "../structured/matches.js";
import { determiners, givenMonths, grammar, kin, modals, persons, roles } from "./cues.js";
import { CLAUSE, FRAMES, NO_MORE, ROLE } from "./person-frames.js";
import { hasClass, markAt, type State } from "./state.js";
import { isNameSyllable, isSyllableAt } from "./syllables.js";
import { isPossessive, type Token } from "./tokens.js";
import { states } from "./what-people-do.js";

/** "Grace (support worker)", "Hope, the social worker": wherever it stands. */
const EXPLAINED = new RegExp(
  `^(?: \\(${ROLE}|, (?:the|her|his|their|my|our) (?!.{0,30}\\bsaid)${ROLE})`,
  "i",
);
const SIGNED =
  /(?:\b(?:regards|wishes|sincerely|faithfully|thanks|cheers|yours|take care|speak soon)[,.]?\n{1,2}\s?|\bsigned[,:]?\s)$/i;
const LAST = /^\s{0,2}(?:$|\n|x+\s{0,2}$|[.!,]?\s{0,2}$)/;
const GREETED = /(?:^|\n)\s?(?:hi|hello|dear|hey|hiya|morning|afternoon)\s$/i;
const LABELLED =
  /\b(?:worker|client|patient|pt|carer|contact|author|present|attendees|apologies|keyworker|nok|kin|tenant|resident|referrer|coordinator|chair|minutes|actions?)\s?:\s{1,2}$/i;
const AGED =
  /^(?:,? \(?(?:aged )?\d{1,2}\)?,? (?:lives (?:alone|with|in|at)|living|single|married|divorced|widowed|who|is a)\b)/i;

/** How much of a text stands around a word that is looked at. */
const [BEFORE, AFTER] = [64, 48];

/** Names that are words, where nobody but a person could stand. */
export function markOnlyPeople(state: State): void {
  for (let at = 0; at < state.tokens.length; at++) {
    if (!mayBegin(state, at)) continue;
    const token = state.tokens[at] as Token;
    const isOne = mayBe(state, at);
    const last = runFrom(state, at);
    if ((!isOne && last === at) || !isPlaced(state, at, last)) continue;
    const lead = before(state.text, token.start, BEFORE);
    if (isOne && isOnlyPerson(token, lead, restOf(state, at))) {
      markAt(state, at, "likely-name");
      continue;
    }
    if (last === at || !isWholeName(lead, restOf(state, last))) continue;
    for (let place = at; place <= last; place++) markAt(state, place, "likely-name");
  }
}

/** What a place can begin with: the last words of all of `FRAMES`, so that other words cost next to nothing. */
const LEADS: ReadonlySet<string> = new Set(
  "to as by him her them me with w from is was are were be would for if whether will now found took take taking takes taken brought bring drove drive walked escorted accompanied accompany sent send moved transferred rushed invited invite got get visited visit visiting met saw seen see assessed reviewed interviewed supported joined miss misses missed poor young old dear dearest auntie aunty uncle nanny granny little promised told tell asked assured reminded warned informed advised thanked reassured persuaded convinced texted emailed phoned rang called named kids children boys girls sons daughters twins sisters brothers siblings grandchildren parents grandkids stepchildren does did has had can could should baby son daughter child girl boy dog cat first second youngest eldest back today morning received signed hi hello hey hiya afternoon and but so because cos when that since after before while yesterday apparently sadly then said says think thinks where until once again night week".split(
    " ",
  ),
);

function isPlaced({ tokens, text }: State, at: number, last: number): boolean {
  const token = tokens[at] as Token;
  if (token.opens || token.gap !== " " || LEADS.has(tokens[at - 1]?.word ?? "")) return true;
  if (tokens[at - 3]?.word === "when") return true;
  // "Grace (support worker)", "Hope, 34, lives alone": what follows says it.
  return /^(?: \(|,)/.test(text.slice((tokens[last] as Token).end, (tokens[last] as Token).end + 2));
}

const restOf = ({ text, tokens }: State, last: number) => {
  const token = tokens[last] as Token;
  const end = token.end - (isPossessive(token) ? 2 : 0);
  return text.slice(end, end + AFTER);
};

const isAfterArticle = (state: State, at: number) =>
  state.tokens[at]?.gap === " " && hasClass(state, at - 1, determiners);

const isShouted = ({ word, letters, flat }: Token) => isAbbreviation(word) && letters === "upper" && !flat;

/** Cheap, and false for nearly every word. */
function mayBegin(state: State, at: number): boolean {
  const token = state.tokens[at] as Token;
  // Most words of grammar are a syllable of somebody's name: only beside a name are they looked at.
  if (
    state.kinds[at] === "word" &&
    hasClass(state, at, grammar) &&
    (state.kinds[at + 1] ?? "word") === "word"
  )
    return false;
  if (state.kinds[at] === "word" && !isSyllableAt(state, at)) return false;
  if (token.numbered || token.word.length < 2 || state.phrase[at] || isAfterArticle(state, at)) return false;
  return !isShouted(token) && !hasClass(state, at, kin) && !hasClass(state, at, roles);
}

function mayBe(state: State, at: number): boolean {
  const { word } = state.tokens[at] as Token;
  if (state.marks[at] || persons.has(word)) return false;
  const kind = state.kinds[at];
  if (kind === "word" ? word.length < 3 : kind === "unknown" || !isGivenName(word)) return false;
  if (isThing(word) && !(givenMonths.has(word) || (isGivenName(word) && !isTime(word)))) return false;
  return !grammar.has(word) || modals.has(word);
}

const isTime = (word: string) => /day$|^(?:[a-z]{3}|christmas|easter|march|july|october)$/.test(word);

/** "to huu", "thu an le", "park min": a name of two or three words that are all something else as well. */
function runFrom(state: State, at: number): number {
  const { tokens, kinds, marks } = state;
  let [last, plain, sure] = [at, 0, 0];
  for (let place = at; place < at + 3; place++) {
    const token = tokens[place];
    if (token === undefined || token.numbered || (place > at && token.gap !== " ")) break;
    const kind = kinds[place];
    const isPart = kind !== "word" || isNameSyllable(token.word);
    if (!isPart || kin.has(token.word) || (isThing(token.word) && !isGivenName(token.word))) break;
    if (grammar.has(token.word)) plain++;
    else if (marks[place] || (kind !== "word" && !isEverydayWord(token.word))) sure++;
    last = place;
  }
  // All of it found already, or nothing in it that is a name first.
  if (sure === 0 || plain > 1) return at;
  for (let place = at; place <= last; place++) if (!marks[place]) return last;
  return at;
}

/** For more than one word: the same places, and no word so bare that it needs another one. */
function isWholeName(lead: string, rest: string): boolean {
  if ((SIGNED.test(lead) && LAST.test(rest)) || (GREETED.test(lead) && /^[,!\n]/.test(rest))) return true;
  if (EXPLAINED.test(rest) || (LABELLED.test(lead) && /^(?:[.,;\n]|$)/.test(rest))) return true;
  const ends = NO_MORE.test(rest);
  return FRAMES.some(
    (frame) => (frame.rest === NO_MORE ? ends : frame.rest.test(rest)) && frame.lead.test(lead),
  );
}

const DATED =
  /\b(?:in|since|by|until|till|last|next|early|late|mid|during|every|of|\d{1,2}(?:st|nd|rd|th)?)\s$/i;

function isOnlyPerson(token: Token, lead: string, rest: string): boolean {
  const { word } = token;
  const isModal = modals.has(word);
  if (givenMonths.has(word) && DATED.test(lead)) return false;
  if (SIGNED.test(lead) && LAST.test(rest)) return true;
  if (GREETED.test(lead) && /^[,!\n]/.test(rest)) return true;
  if (LABELLED.test(lead) && /^(?:[.,;\n]|$)/.test(rest)) return true;
  if (AGED.test(rest)) return !isModal || token.letters !== "lower";
  // "will (the carer)" and "may be seen" are not somebody called so, unless a capital says it.
  if (isModal && (token.flat || token.letters !== "capital")) return false;
  if (EXPLAINED.test(rest) && !isModal) return !states.has(word);
  const isBare = standsBare(word);
  const ends = NO_MORE.test(rest);
  for (const { lead: leads, rest: rests, bare } of FRAMES) {
    if ((isBare && !bare) || !(rests === NO_MORE ? ends : rests.test(rest)) || !leads.test(lead)) continue;
    if (leads !== CLAUSE || !isModal) return !isAdjective(word, leads);
  }
  return false;
}

/** "the nurse was frank.": how somebody is, not who. */
const isAdjective = (word: string, leads: RegExp) => leads.source.includes("|who)") && HOW.has(word);

export const HOW: ReadonlySet<string> = new Set(
  "rich frank happy sunny merry jolly bonny gay honest innocent precious blessed bright clever lovely sweet pretty gracious polite simple sincere earnest lucky divine dusty rusty misty stormy hardy noble constant wild wonderful brilliant obvious definite sharp keen wise swift savage moody strong gentle slim short long curly tiny tired major junior senior blue grey pat max mad ill sly sandy trim frail".split(
    " ",
  ),
);
