import type { FormDefinition } from "../form.js";
import { SLACK } from "../limits.js";
import { oneLine } from "../one-line.js";
import { matchWords as say } from "../text/matching.js";
import { type MatchLine, reasonText } from "./match-card.js";

/** The chair confirms whom to ask; `most` at a time. */
export function pingForm(ref: string, candidates: readonly MatchLine[], most: number): FormDefinition {
  return {
    name: "cases.ping",
    title: say.formTitle,
    heading: say.formHeading(ref),
    intro: [say.formIntro],
    fields: [
      {
        id: "members",
        label: say.whom(most),
        kind: "choices",
        atLeast: 1,
        atMost: most,
        options: candidates.slice(0, SLACK.listedOptions).map((one) => ({
          value: one.member,
          title: oneLine(`${one.name}, ${one.organisation}`, SLACK.optionText),
          hint: oneLine(`${one.service}: ${reasonText(one.reasons)}`, SLACK.optionText),
        })),
      },
    ],
    submit: say.submit,
  };
}
