import type { FormDefinition } from "../form.js";
import { SLACK } from "../limits.js";
import { oneLine } from "../one-line.js";
import { hereWords as say } from "../text/here.js";

/** `now`: the code of the MDT that meets there already. */
export type HereFacts = {
  series: readonly { id: string; code: string; name: string }[];
  now?: string | undefined;
};

/** Which MDT meets in the channel where this was asked? Of many, the first hundred: more nobody runs. */
export function hereForm({ series, now }: HereFacts): FormDefinition {
  return {
    name: "series.here",
    title: say.title,
    heading: say.heading,
    intro: [...(now === undefined ? [] : [say.now(now)]), say.intro, say.privacy],
    fields: [
      {
        id: "series",
        label: say.series,
        kind: "choice",
        required: true,
        options: series.slice(0, SLACK.menuOptions).map(({ id, code, name }) => ({
          value: id,
          title: oneLine(`${code} · ${name}`, SLACK.optionText),
        })),
      },
    ],
    submit: say.submit,
  };
}
