import type { FormDefinition } from "../form.js";
import { capacityFormWords as say } from "../text/directory.js";

export function placesForm(service: string): FormDefinition {
  return {
    name: "directory.set-places",
    title: say.placesTitle,
    heading: say.placesHeading(service),
    intro: [say.intro],
    fields: [{ id: "places", label: say.places, kind: "number", min: 0, max: 500, required: true }],
    submit: say.submit,
  };
}

export function waitingForm(service: string): FormDefinition {
  return {
    name: "directory.set-waiting",
    title: say.waitingTitle,
    heading: say.waitingHeading(service),
    intro: [say.intro],
    fields: [{ id: "weeks", label: say.weeks, kind: "number", min: 1, max: 104, required: true }],
    submit: say.submit,
  };
}
