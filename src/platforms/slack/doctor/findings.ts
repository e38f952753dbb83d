import {
  type SlackCheckName,
  type SlackFindingWords,
  type SlackGood,
  slackDoctorWords,
} from "../../../../cards/text/slack-doctor.js";
import { type SlackFindingCode, slackFindings } from "../../../../cards/text/slack-findings.js";
import { fill } from "../../../../cards/text/words.js";

/** One line of the doctor's. `say` is what is wrong, or that nothing is. */
export type SlackCheck = { name: SlackCheckName; say: string } & (
  | { ok: true }
  | { ok: false; code: SlackFindingCode; means: string; click: string }
);

type Gaps = Readonly<Record<string, string>>;

export function good(name: SlackCheckName, words: SlackGood, gaps: Gaps = {}): SlackCheck {
  return { name, ok: true, say: fill(slackDoctorWords.good[words], clean(gaps)) };
}

export function problem(name: SlackCheckName, code: SlackFindingCode, gaps: Gaps = {}): SlackCheck {
  const words: SlackFindingWords = slackFindings[code];
  const said = (sentence: string) => fill(sentence, clean(gaps));
  return {
    name,
    ok: false,
    code,
    say: said(words.wrong),
    means: said(words.means),
    click: said(words.click),
  };
}

/** Names come from Slack and end in a terminal: no control characters, no turned direction, not a page of it. */
function clean(gaps: Gaps): Gaps {
  return Object.fromEntries(
    Object.entries(gaps).map(([name, text]) => [name, text.replace(/[\p{C}\p{Z}]+/gu, " ").slice(0, 900)]),
  );
}
