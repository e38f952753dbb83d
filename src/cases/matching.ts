import type { Member } from "../directory/domain/types.js";
import { isAway, type Matched, membersOfSeries, servicesFor } from "../directory/queries.js";
import { offersOfCase } from "../offers/queries.js";
import type { Store } from "../storage/database.js";
import { settingOf } from "./clock.js";
import { type Candidates, candidatesFor } from "./domain/candidates.js";
import { yearsOf } from "./domain/pinging.js";
import type { Case } from "./domain/types.js";
import { leaders } from "./leaders.js";
import { excludedFrom } from "./queries.js";
import { responses } from "./store.js";

/** Somebody on the list of the MDT who could help, with the service that fits best and why. */
export type Candidate = { member: Member; match: Matched };
export type Matching = Candidates<Member, Matched>;

/** B13: who could be asked about a case, as it stands today. */
export async function matchingFor(store: Store, state: Case, now: string): Promise<Matching> {
  const { series } = await settingOf(store, state);
  const sought = {
    needs: state.needs,
    pcn: series.code,
    years: yearsOf(state.ageBand),
    words: state.text.easier ?? "",
  };
  const matches = await servicesFor(store, state.area, sought, now);
  const members = await whoTakesPart(store, state);
  const away = new Set<string>();
  for (const member of members) if (await isAway(store, member, now)) away.add(member.id);
  const listed = new Map(members.map((member) => [member.id, member]));
  // Chair and deputy read every case anyway, and ask nobody by a message to themselves.
  const answered = new Set([...(await whoAnswered(store, state)), ...leaders(series)]);
  return candidatesFor(state, matches, listed, { answered, away });
}

/** Whom a chair may add by hand, whatever the directory says of their room: of them nobody has been asked yet. */
export async function othersToAsk(store: Store, state: Case): Promise<Member[]> {
  const answered = await whoAnswered(store, state);
  return (await whoTakesPart(store, state)).filter(
    ({ id, organisation }) =>
      id !== state.owner &&
      !answered.has(id) &&
      !state.pinged?.includes(id) &&
      !excludedFrom(state, organisation),
  );
}

async function whoTakesPart(store: Store, state: Case): Promise<Member[]> {
  return (await membersOfSeries(store, state.series))
    .filter(({ roles }) => roles.some((role) => role === "partner" || role === "chair" || role === "deputy"))
    .map(({ member }) => member);
}

async function whoAnswered(store: Store, state: Case): Promise<Set<string>> {
  const offers = await offersOfCase(store, state.id);
  const said = await responses.find(store, { caseId: state.id });
  return new Set([
    ...offers.map(({ owner }) => owner),
    ...said.filter(({ kind }) => kind === "not-us").map(({ owner }) => owner),
  ]);
}
