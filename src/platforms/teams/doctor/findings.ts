import {
  type TeamsCheckName,
  type TeamsGood,
  teamsDoctorWords,
} from "../../../../cards/text/teams-doctor.js";
import { type TeamsFindingCode, teamsFindings } from "../../../../cards/text/teams-findings.js";
import { type Finding, goodFinding, problemFinding } from "../../doctor/finding.js";

export type TeamsCheck = Finding<TeamsCheckName, TeamsFindingCode>;

type Gaps = Readonly<Record<string, string>>;

export function good(name: TeamsCheckName, words: TeamsGood, gaps: Gaps = {}): TeamsCheck {
  return goodFinding(name, teamsDoctorWords.good[words], gaps);
}

export function problem(name: TeamsCheckName, code: TeamsFindingCode, gaps: Gaps = {}): TeamsCheck {
  return problemFinding(name, code, teamsFindings[code], gaps);
}
