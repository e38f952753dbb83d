/** Whom a chair may ask about a case, from the services that fit (B13, G5). Pure: all that is needed is handed in. */

export type Listed = { id: string; organisation: string };
export type Fitting = {
  service: {
    organisation: string;
    owner?: string | undefined;
    cover?: { member: string } | object | undefined;
  };
};

export type AskedOf = {
  owner: string;
  excluded: readonly string[];
  pinged?: readonly string[] | undefined;
};

export type Candidates<M, F> = {
  /** Who could be asked now, in the order of what fits. */
  candidates: { member: M; match: F }[];
  /** Asked before; away just now. */
  asked: { member: M; match: F }[];
  away: { member: M; match: F }[];
  /** Services that fit, of nobody who is on this list. */
  unlisted: F[];
};

/**
 * Each person once, with their best service; whoever covers, while the one who answers for it is away. Left out
 * altogether: organisations that must not see the case, its case holder, and whoever has answered.
 */
export function candidatesFor<M extends Listed, F extends Fitting>(
  state: AskedOf,
  matches: readonly F[],
  listed: ReadonlyMap<string, M>,
  who: { answered: ReadonlySet<string>; away: ReadonlySet<string> },
): Candidates<M, F> {
  const found: Candidates<M, F> = { candidates: [], asked: [], away: [], unlisted: [] };
  const seen = new Set<string>();
  for (const match of matches) {
    if (state.excluded.includes(match.service.organisation)) continue;
    const member = whomToAsk(match, listed, who.away);
    if (!member) {
      found.unlisted.push(match);
      continue;
    }
    const { id, organisation } = member;
    if (state.excluded.includes(organisation)) continue;
    if (seen.has(id) || id === state.owner || who.answered.has(id)) continue;
    seen.add(id);
    const list = state.pinged?.includes(id) ? found.asked : who.away.has(id) ? found.away : found.candidates;
    list.push({ member, match });
  }
  return found;
}

function whomToAsk<M extends Listed>(
  { service: { owner, cover } }: Fitting,
  listed: ReadonlyMap<string, M>,
  away: ReadonlySet<string>,
): M | undefined {
  const first = owner === undefined ? undefined : listed.get(owner);
  const covering = cover && "member" in cover ? listed.get(cover.member) : undefined;
  return first !== undefined && away.has(first.id) ? (covering ?? first) : (first ?? covering);
}
