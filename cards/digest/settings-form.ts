import type { FormDefinition } from "../form.js";
import { settingsWords as say } from "../text/digest.js";

const DAYS = ["1", "2", "3", "4", "5", "off"] as const;

export function settingsForm(): FormDefinition {
  return {
    name: "digest.settings",
    title: say.title,
    heading: say.heading,
    intro: [say.intro],
    fields: [
      {
        id: "day",
        label: say.day,
        kind: "choice",
        required: true,
        options: DAYS.map((value) => ({ value, title: say.days[value] })),
      },
    ],
    submit: say.submit,
  };
}
