import { isGivenName, isThing, standsBare } from "../lexicon.js";
import type { Certainty } from "./certainty.js";
import { kin, roles } from "./cues.js";
import type { Token } from "./tokens.js";
import {
  anyBases,
  anyDoing,
  deedBases,
  deeds,
  happenings,
  ills,
  lacks,
  onThingsPast,
  peoplesPassives,
  peoplesStates,
} from "./verb-forms.js";
import { actions, activities, beings, participles, states } from "./what-people-do.js";

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));
/** An object: somebody's, or one with its article. */
export const OBJECT =
  /^(?:the|a|an|her|his|my|our|their|him|me|us|them|some|all|no|two|three|every|any|most|both|himself|herself)$/;
/** What is done to the person spoken of is no person's deed in a feeling's or a plant's sentence: "faith gives her strength". */
export const MOVES =
  /^(?:give|gave|make|made|keep|kept|help|stop|bring|brought|take|took|leave|left|hold|held|mean|meant|get|got|let|set|put|send|sent|cost|drive|drove|eat|ate|hit|wake|woke|hurt|upset|follow|save|fill|cover|bear|bore|cause|need|use)(?:e?s|ed|ped|d)?$/;

/** "is on insulin", "was told to wait", "is six". */
export function being(words: readonly Token[], from: number): Certainty {
  let at = from;
  while (/^(?:not|to|be|being|been|very|so|too|the|all)$/.test(words[at]?.word ?? "") && at < from + 2) at++;
  const [one, two] = [words[at], words[at + 1]];
  if (one === undefined) return 1;
  const { word } = one;
  const next = two?.word ?? "";
  if (peoplesPassives.has(word) || peoplesStates.has(word) || states.has(word) || activities.has(word))
    return 3;
  if (word === "one" && /^(?:who|that|i|we|she|he|they|with)$/.test(next)) return 3;
  if (beings.has(word) || /^(?:eldest|youngest|oldest|orphan|inpatient|outpatient)$/.test(word)) return 3;
  if (/^(?:given|offered|sent|shown|lent|left|paid|found|denied)$/.test(word) && OBJECT.test(next)) return 3;
  if (/^(?:seen|taken|moved|turned|brought|raised|visited|supported|housed)$/.test(word))
    return /^(?:by|to|at|in|on|into|away|home|up|for|with|since|again|twice)$/.test(next) ? 3 : 2;
  if (
    word === "on" &&
    (ON_IT.has(next) || /(?:ine|ol|am|in|one|ide|ate|pram|done)$/.test(next)) &&
    next !== "time"
  )
    return 3;
  if (
    word === "in" &&
    /^(?:arrears|receipt|rent|hostel|prison|hospital|temporary|good|bits|bed|pain|tears|care|custody)$/.test(
      next,
    )
  )
    return 3;
  if (/^(?:under|with)$/.test(word) && /^(?:her|his|us|me|mum|dad|the)$/.test(next)) return 2;
  if (word === "from" && two !== undefined && (isThing(next) || (two.letters === "capital" && !two.flat)))
    return 3;
  if (/^(?:from|off)$/.test(word)) return 2;
  if (
    /^(?:six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)$/.test(
      word,
    )
  )
    return 3;
  if (word === "known" || word === "expected" || word === "due") return /^(?:to|in|back)$/.test(next) ? 2 : 1;
  if (word === "falling" && /^(?:asleep|over|behind)$/.test(next)) return 3;
  return anyDoing.has(word) ? 2 : 1;
}

const ON_IT = set(
  "insulin remand bail leave licence probation methadone benefits pip uc jsa esa oxygen dialysis medication meds antidepressants antibiotics antipsychotics tablets her his my",
);

/** "has two sons", "had never worked", "has MS". */
export function having(words: readonly Token[], from: number): Certainty {
  let at = from;
  if (words[at]?.word === "got") at++;
  const [one, two] = [words[at], words[at + 1]];
  if (one === undefined) return 1;
  const { word } = one;
  const next = two?.word ?? "";
  if (word === "been") return being(words, at + 1) === 3 ? 3 : 1;
  if (ills.has(word)) return 3;
  if (word === "no") return lacks.has(next) || lacks.has(words[at + 2]?.word ?? "") ? 3 : 2;
  if (word === "to") return actions.has(next) || deedBases.has(next) ? 2 : 1;
  if (participles.has(word) || deeds.has(word)) return 3;
  if (onThingsPast.has(word)) return OBJECT.test(next) ? (MOVES.test(word) ? 2 : 3) : 2;
  if (/^(?:a|an|two|three|four|five|six|her|his|the|some)$/.test(word)) {
    const noun = [next, words[at + 2]?.word ?? "", words[at + 3]?.word ?? ""];
    return noun.some(
      (each) => kin.has(each) || kin.has(each.replace(/s$/, "")) || ills.has(each) || OWNED.has(each),
    )
      ? 3
      : 2;
  }
  return happenings.has(word) ? 2 : 1;
}

const OWNED = set(
  "room fight row argument operation scan flat key keys phone fella bloke job solicitor worker gp history diagnosis fall fit stroke dog cat card debts baby kids grandchildren stick frame walker bruise scar scars friend friends lodger tenancy appointment temper",
);

/** "cannot manage alone", "might"; "can be": what anything can. */
export function helped(words: readonly Token[], from: number): Certainty {
  let at = from;
  while (/^(?:not|to)$/.test(words[at]?.word ?? "") && at < from + 2) at++;
  const one = words[at];
  if (one === undefined) return 2;
  const { word } = one;
  const next = words[at + 1]?.word ?? "";
  if (word === "be") return being(words, at + 1) === 3 ? 3 : 2;
  if (word === "have") return having(words, at + 1) === 3 ? 3 : 2;
  if (deedBases.has(word) || /^(?:manage|cope)$/.test(word)) return 3;
  if (/^(?:read|write|afford|drive|swim|walk|bathe|remember|understand)$/.test(word)) return 3;
  if (word === "let" && /^(?:me|us|him|them|anyone|anybody|staff|go)$/.test(next)) return 3;
  if (
    /^(?:manage|cope|live|eat|sleep|walk|travel)$/.test(word) &&
    /^(?:alone|well|here|there|independently|safely|at|with)$/.test(next)
  )
    return 3;
  if (actions.has(word))
    return /^(?:him|me|us|them|the|a|to|her|his)$/.test(next) && !MOVES.test(word) ? 3 : 2;
  return anyBases.has(word) ? 2 : 1;
}

/** "'s not been seen", "'s in hospital", "s gone awol": an owner that is a helper in truth. */
export function contracted(words: readonly Token[], from: number): Certainty {
  const one = words[from];
  if (one === undefined) return 0;
  const { word } = one;
  if (word === "been" || word === "gone" || word === "got")
    return word === "gone" && words.length === from + 1 ? 2 : 3;
  if (word === "not" || word === "never") {
    const next = words[from + 1]?.word ?? "";
    if (next === "been") return being(words, from + 2) === 3 ? 3 : 2;
    return Math.max(being(words, from + 1), participles.has(next) ? 3 : 2) as Certainty;
  }
  if (/^(?:a|an|the)$/.test(word))
    return words.slice(from + 1, from + 4).some((each) => beings.has(each.word) || roles.has(each.word))
      ? 3
      : 0;
  if (/^(?:in|at|off|on|out|home|back|with|from|here|up)$/.test(word))
    return being(words, from) === 3 ? 3 : 2;
  return being(words, from) === 3 ? 3 : 0;
}

/** "and her mum", "n the kids", "and baby". */
export function company(words: readonly Token[]): Certainty {
  const at = /^(?:her|his|their|my|the|a|i|me)$/.test(words[1]?.word ?? "") ? 2 : 1;
  if (/^(?:i|me)$/.test(words[1]?.word ?? "")) return 2;
  const who = words[at]?.word ?? "";
  // "Rose and Ivy are", "rose n ivy both": two of them.
  if (
    at === 1 &&
    isGivenName(who) &&
    !standsBare(who) &&
    /^(?:are|were|have|both|all|aren't|arent|don't|dont|live|share)$/.test(words[2]?.word ?? "")
  )
    return 2;
  return kin.has(who) ||
    /^(?:kids|children|family|baby|partner|parents|girls|boys|mum's|brothers|sisters|sons|daughters)$/.test(
      who,
    )
    ? 3
    : 0;
}

/** "gets confused", "got two weeks", "gets PIP". */
export function getting(words: readonly Token[]): Certainty {
  const [next, then] = [words[1]?.word ?? "", words[2]?.word ?? ""];
  if (peoplesPassives.has(next) || peoplesStates.has(next) || states.has(next)) return 3;
  if (
    /^(?:pip|uc|esa|jsa|dla|help|meals|lost|confused|muddled|home|up|dressed|into|in|out|on|off|it)$/.test(
      next,
    )
  )
    return /^(?:in|into|out|off|on|it)$/.test(next) ? 2 : 3;
  if (next === "no") return lacks.has(then) ? 3 : 2;
  return OBJECT.test(next) ? 2 : 1;
}
