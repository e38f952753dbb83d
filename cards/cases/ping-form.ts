import type { FormDefinition } from "../form.js";
import { SLACK } from "../limits.js";
import { type Chosen, memberChoice } from "../offers/member-choice.js";
import { oneLine } from "../one-line.js";
import { capacityWords } from "../text/directory.js";
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
          hint: oneLine(
            `${capacityWords(one.room)}; ${one.service}: ${reasonText(one.reasons)}`,
            SLACK.optionText,
          ),
        })),
      },
    ],
    submit: say.submit,
  };
}

/** Somebody whom the chair knows of, whatever the directory says of them. */
export function pingOtherForm(ref: string, people: readonly Chosen[]): FormDefinition {
  return {
    name: "cases.ping-other",
    title: say.otherTitle,
    heading: say.formHeading(ref),
    intro: [say.otherIntro],
    fields: memberChoice("member", say.otherWhom, people),
    submit: say.submit,
  };
}
