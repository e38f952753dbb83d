import type { Member } from "../directory/domain/types.js";
import { isAway, type Matched, membersOfSeries, servicesFor } from "../directory/queries.js";
import { offersOfCase } from "../offers/queries.js";
import type { Store } from "../storage/database.js";
import { settingOf } from "./clock.js";
import { yearsOf } from "./domain/pinging.js";
import type { Case } from "./domain/types.js";
import { excludedFrom } from "./queries.js";
import { responses } from "./store.js";

/** Somebody on the list of the MDT who could help, with the service that fits best and why. */
export type Candidate = { member: Member; match: Matched };
export type Matching = {
  /** Who could be asked now, the most fitting first. */
  candidates: readonly Candidate[];
  /** Asked before; away; services that fit, of nobody who is on this list. */
  asked: readonly Candidate[];
  away: readonly Candidate[];
  unlisted: readonly Matched[];
};

/**
 * B13. Each person once, with their best service. Left out altogether: organisations that must not see the case (G5),
 * its case holder, and whoever has offered or said "not us" already.
 */
export async function matchingFor(store: Store, state: Case, now: string): Promise<Matching> {
  const { series } = await settingOf(store, state);
  const sought = {
    needs: state.needs,
    pcn: series.code,
    years: yearsOf(state.ageBand),
    words: state.text.easier ?? "",
  };
  const matches = (await servicesFor(store, state.area, sought, now)).filter(
    ({ service }) => !excludedFrom(state, service.organisation),
  );
  const listed = new Map(
    (await membersOfSeries(store, state.series))
      .filter(({ roles }) =>
        roles.some((role) => role === "partner" || role === "chair" || role === "deputy"),
      )
      .map(({ member }) => [member.id, member]),
  );
  const answered = await whoAnswered(store, state);
  const seen = new Set<string>();
  const result = { candidates: [], asked: [], away: [], unlisted: [] } as {
    [key in keyof Matching]: Matching[key][number][];
  };
  for (const match of matches) {
    const { owner, cover } = match.service;
    const covering = cover && "member" in cover ? listed.get(cover.member) : undefined;
    const first = owner === undefined ? undefined : listed.get(owner);
    const isFirstAway = first !== undefined && (await isAway(store, first, now));
    const member = isFirstAway ? (covering ?? first) : (first ?? covering);
    if (!member || excludedFrom(state, member.organisation)) {
      if (!member) result.unlisted.push(match);
      continue;
    }
    if (seen.has(member.id) || member.id === state.owner || answered.has(member.id)) continue;
    seen.add(member.id);
    const candidate = { member, match };
    if (state.pinged?.includes(member.id)) result.asked.push(candidate);
    else if (await isAway(store, member, now)) result.away.push(candidate);
    else result.candidates.push(candidate);
  }
  return result as Matching;
}

async function whoAnswered(store: Store, state: Case): Promise<Set<string>> {
  const offers = await offersOfCase(store, state.id);
  const said = await responses.find(store, { caseId: state.id });
  return new Set([
    ...offers.map(({ owner }) => owner),
    ...said.filter(({ kind }) => kind === "not-us").map(({ owner }) => owner),
  ]);
}
