import type { MatchFacts, MatchLine } from "../../cards/cases/match-card.js";
import type { WhomFacts } from "../../cards/cases/whom-card.js";
import { momentWords } from "../kernel/spoken.js";
import { meetingById, seriesById } from "../meetings/queries.js";
import type { Store } from "../storage/database.js";
import { leftToPing } from "./domain/pinging.js";
import { openToPartners } from "./domain/statuses.js";
import type { Case } from "./domain/types.js";
import { refOf } from "./keep.js";
import { type Candidate, matchingFor } from "./matching.js";
import { cases } from "./store.js";

export async function matchFacts(store: Store, state: Case, now: string): Promise<MatchFacts> {
  const { candidates, asked, away, unlisted } = await matchingFor(store, state, now);
  const nameIn = ({ member }: Candidate) => member.name;
  return {
    caseId: state.id,
    ref: refOf(state),
    candidates: candidates.map(matchLine),
    asked: asked.map(nameIn),
    away: away.map(nameIn),
    unlisted: unlisted.map(({ service }) => `${service.name}, ${service.organisationName}`),
    open: openToPartners(state),
    left: leftToPing(state),
  };
}

export function matchLine({ member, match }: Candidate): MatchLine {
  const { service, room, reasons } = match;
  return {
    member: member.id,
    name: member.name,
    service: service.name,
    organisation: service.organisationName,
    size: service.size,
    room,
    reasons,
  };
}

/** Every case of an agenda with whom a chair could ask; undefined: no such meeting. Cases that nobody is to answer are left out. */
export async function whomFacts(
  store: Store,
  meetingId: string,
  now: string,
): Promise<WhomFacts | undefined> {
  const meeting = await meetingById(store, meetingId);
  const series = meeting && (await seriesById(store, meeting.series));
  if (!meeting || !series) return undefined;
  const facts = [];
  for (const { caseId } of meeting.agenda) {
    const state = await cases.get(store, caseId);
    if (state && openToPartners(state)) facts.push(await matchFacts(store, state, now));
  }
  return {
    meeting: meeting.id,
    ref: meeting.ref,
    when: momentWords(meeting.start, series.zone),
    over: agendaEnded.includes(meeting.status),
    cases: facts,
  };
}

const agendaEnded: readonly string[] = ["closed", "signed-off", "cancelled"];
