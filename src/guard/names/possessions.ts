import type { Certainty } from "./certainty.js";
import { kin } from "./cues.js";
import { follower } from "./follower.js";
import type { State } from "./state.js";
import type { Token } from "./tokens.js";

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

export const POSSESSIONS = set(`
review reviews assessment visit birthday tenancy forms file care turn house flat home place family benefits rent gp care mood tenancy support worker appointment meds medication kids children room dog cat ex friend friends neighbour phone number wishes plan case money job boyfriend girlfriend baby carer landlord school name
birthday party funeral death drinking behaviour health diagnosis file notes referral bedroom kitchen door car bike key keys clothes coat bag solicitor social nurse doctor worker psychiatrist keyworker cpn key bills debts arrears mental memory sleep eating
appetite voices delusions anxiety depression weight speech English story side face hair hand arm leg back head eyes voice things stuff belongings passport letter words view views anger temper tears sofa couch bed mum's mind life parents folks
`);

/** What no thing, feeling or season has. */
const THEIRS = set(
  "mood appetite voices delusions psychosis hair hygiene finances psychiatrist psychologist therapist family wedding belongings flat benefits rent gp tenancy worker appointment meds medication kids children room dog cat ex friend friends neighbour phone birthday funeral drinking diagnosis bedroom car bike keys clothes coat bag solicitor keyworker cpn debts arrears bed parents landlord girlfriend boyfriend partner account pension savings wages giro prescription bloods dentures glasses wheelchair catheter insulin inhaler carers eviction",
);

const SEASONS = /^(?:spring|summer|autumn|winter|may|june|april|august|monday|friday|easter|christmas)$/;

/** "Amal's mum", "Rose's flat". */
export function owns(state: State, at: number): Certainty {
  const next = follower(state, at);
  const isThere = /^(?:at|round|over|near)$/.test(state.tokens[at - 1]?.word ?? "");
  if (next === undefined) return isThere ? 3 : 0;
  if (
    isThere &&
    /^(?:now|for|tonight|until|till|since|and|but|with|in|on|again|at|all|last|this|every|most)$/.test(
      next.word,
    )
  )
    return 3;
  if (kin.has(next.word)) return 3;
  const before = state.tokens[at - 1]?.word ?? "";
  if (
    /^(?:house|flat|place|home|room|mum's|parents|sofa)$/.test(next.word) &&
    /^(?:at|to|from|round|near|over|outside)$/.test(before)
  )
    return 3;
  if (THEIRS.has(next.word) && !SEASONS.test((state.tokens[at] as Token).word)) return 3;
  return POSSESSIONS.has(next.word) ? 2 : 0;
}
