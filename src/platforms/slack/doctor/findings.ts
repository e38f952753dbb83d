import {
  type SlackCheckName,
  type SlackGood,
  slackDoctorWords,
} from "../../../../cards/text/slack-doctor.js";
import { type SlackFindingCode, slackFindings } from "../../../../cards/text/slack-findings.js";
import { type Finding, goodFinding, problemFinding } from "../../doctor/finding.js";

export type SlackCheck = Finding<SlackCheckName, SlackFindingCode>;

type Gaps = Readonly<Record<string, string>>;

export function good(name: SlackCheckName, words: SlackGood, gaps: Gaps = {}): SlackCheck {
  return goodFinding(name, slackDoctorWords.good[words], gaps);
}

export function problem(name: SlackCheckName, code: SlackFindingCode, gaps: Gaps = {}): SlackCheck {
  return problemFinding(name, code, slackFindings[code], gaps);
}
