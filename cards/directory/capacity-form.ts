import type { FormDefinition } from "../form.js";
import { oneLine } from "../one-line.js";
import { capacityFormWords as say } from "../text/directory.js";

/** What a heading has room for beside its own words. */
const NAME = 80;

export function placesForm(service: string): FormDefinition {
  return {
    name: "directory.set-places",
    title: say.placesTitle,
    heading: say.placesHeading(oneLine(service, NAME)),
    intro: [say.intro],
    fields: [{ id: "places", label: say.places, kind: "number", min: 0, max: 500, required: true }],
    submit: say.submit,
  };
}

export function waitingForm(service: string): FormDefinition {
  return {
    name: "directory.set-waiting",
    title: say.waitingTitle,
    heading: say.waitingHeading(oneLine(service, NAME)),
    intro: [say.intro],
    fields: [{ id: "weeks", label: say.weeks, kind: "number", min: 1, max: 104, required: true }],
    submit: say.submit,
  };
}
