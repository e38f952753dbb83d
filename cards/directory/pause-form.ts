import type { FormDefinition } from "../form.js";
import { pauseFormWords as say } from "../text/directory.js";

/** `pausedUntil`: a spoken day, when a pause is running; leaving the date empty then ends it. */
export function pauseForm(facts: { pausedUntil: string | undefined }): FormDefinition {
  const paused = facts.pausedUntil;
  return {
    name: "directory.pause",
    title: say.title,
    heading: say.heading,
    intro: paused === undefined ? [say.intro] : [say.paused(paused), say.intro],
    fields: [
      {
        id: "until",
        label: say.until,
        kind: "date",
        hint: paused === undefined ? say.untilHint : say.untilHintPaused,
        required: paused === undefined,
      },
    ],
    submit: say.submit,
  };
}
