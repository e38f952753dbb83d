import { isAbbreviation, isCommon, isThing } from "../lexicon.js";
import { before } from "../structured/matches.js";
import type { Hit } from "../types.js";
import { grammar, roles } from "./cues.js";
import { hasClass, isTellingCapital, type State } from "./state.js";
import type { Token } from "./tokens.js";
import { wordClass } from "./word-class.js";

const AT_WORK =
  /\b(?:job|jobs|shifts?|placement|interview|apprenticeship|apprentice|employed|sacked|laid off|made redundant|off work|off sick|at work|ring me at work|works?|worked|working|cleaned|cleans|cleaner|driver|cook|drove|friends|mates|lads|colleagues|cashier|labourer)(?:,)?(?:\s(?:back|again|part-time|full-time|nights|days|for|over|nearly|about|\w{3,8}|years?)){0,3}\s(?:at|for|from|by)\s(?:the\s)?$/i;
const AT_WORK_FLAT =
  /\b(?:job|shifts?|works?|worked|working|sacked|laid off|off work)\s(?:back\s)?(?:at|from|for)\s$/i;

/** Last words of the names of firms, for text in which capitals say nothing. */
const FIRMS = new Set(
  "packaging laundry bakery bakers couriers cabs taxis textiles poultry logistics foods motors garage salon store stores bar chippy cafe restaurant takeaway butchers dairy mill mills works factory foundry brewery nursery caravans engineering plastics timber builders haulage transport cleaning security supplies printers windows carpets furniture electrical plumbing roofing scaffolding hotel inn gym spa barbers hairdressers launderette quarry shipyard meats seafoods fisheries centre construction autos tyres flooring interiors".split(
    " ",
  ),
);

const BEFORE = wordClass("at for from by the");

/** The firm somebody works for: "works at Marlow Packaging", "lost his job at kirk textiles". Brands all over the country pass. */
export function findEmployers(state: State): Hit[] {
  const hits: Hit[] = [];
  const { tokens, phrase } = state;
  for (let at = 1; at < tokens.length; at++) {
    const token = tokens[at] as Token;
    if (!hasClass(state, at - 1, BEFORE) || phrase[at] || token.gap !== " " || hasClass(state, at, grammar))
      continue;
    const lead = before(state.text, token.start, 64);
    const last = token.flat ? flatFirm(state, at, lead) : capitalFirm(state, at, lead);
    if (last === undefined) continue;
    hits.push({
      rule: "institution",
      start: token.start,
      end: (tokens[last] as Token).end,
      suggestion: "their employer",
    });
    for (let place = at; place <= last; place++) phrase[place] = true;
  }
  return hits;
}

function capitalFirm(state: State, at: number, lead: string): number | undefined {
  const { tokens, phrase } = state;
  if (!isTellingCapital(tokens[at]) || !AT_WORK.test(lead)) return undefined;
  let last = at;
  for (let place = at + 1; place < Math.min(at + 6, tokens.length); place++) {
    const token = tokens[place] as Token;
    if (!/^(?: |'s? ?| ?& ?|-)$/.test(token.gap) || phrase[place]) break;
    if (isTellingCapital(token)) last = place;
    else if (!/^(?:and|of|the|s)$/.test(token.word)) break;
  }
  const run = tokens.slice(at, last + 1);
  const only = run[0] as Token;
  if (
    run.some(
      ({ word }) =>
        roles.has(word) || /^(?:council|nhs|trust|team|service|services|therapies|care)$/.test(word),
    )
  )
    return undefined;
  if (run.length === 1 && (isThing(only.word) || isAbbreviation(only.word) || isCommon(only.word)))
    return undefined;
  return last;
}

/** Up to a word that firms end with, and at least one before it that is no article or kind of shop. */
function flatFirm(state: State, at: number, lead: string): number | undefined {
  const { tokens, phrase } = state;
  if (!AT_WORK_FLAT.test(lead)) return undefined;
  for (let place = at + 1; place < Math.min(at + 5, tokens.length); place++) {
    const token = tokens[place] as Token;
    if (token.gap !== " " || phrase[place] || grammar.has(token.word)) return undefined;
    if (FIRMS.has(token.word)) return KINDS.has((tokens[at] as Token).word) ? undefined : place;
  }
  return undefined;
}

const KINDS = new Set(
  "local garden car food chicken fish big small same nearby various different another family".split(" "),
);
