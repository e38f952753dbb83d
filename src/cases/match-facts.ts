import type { MatchFacts, MatchLine } from "../../cards/cases/match-card.js";
import type { Store } from "../storage/database.js";
import { openToPartners } from "./domain/statuses.js";
import type { Case } from "./domain/types.js";
import { refOf } from "./keep.js";
import { type Candidate, matchingFor } from "./matching.js";

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
    open: openToPartners(state.status),
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
