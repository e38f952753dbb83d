import {
  type EmailCheckName,
  type EmailFindingCode,
  type EmailGood,
  emailDoctorWords,
  emailFindings,
} from "../../../../cards/text/email-doctor.js";
import { type Finding, goodFinding, problemFinding } from "../../doctor/finding.js";

export type EmailCheck = Finding<EmailCheckName, EmailFindingCode>;

type Gaps = Readonly<Record<string, string>>;

export function good(name: EmailCheckName, words: EmailGood, gaps: Gaps = {}): EmailCheck {
  return goodFinding(name, emailDoctorWords.good[words], gaps);
}

export function problem(name: EmailCheckName, code: EmailFindingCode, gaps: Gaps = {}): EmailCheck {
  return problemFinding(name, code, emailFindings[code], gaps);
}
