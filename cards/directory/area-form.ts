import type { Field, FormDefinition } from "../form.js";
import { oneLine } from "../one-line.js";
import { disciplineWords } from "../text/needs.js";
import { personFormWords, areaFormWords as say } from "../text/people.js";

/** As long as names, jobs and numbers may be. */
export const NAME = 100;
const NUMBER = 60;

const text = (id: string, label: string, hint?: string, max = NAME): Field => ({
  id,
  label,
  kind: "text",
  guard: "none",
  max,
  required: true,
  ...(hint === undefined ? {} : { hint }),
});

/** The first form of all. `asksEmail`: where the platform does not say it. */
export function setUpForm({ asksEmail }: { asksEmail: boolean }): FormDefinition {
  return {
    name: "directory.set-up",
    title: say.setUpTitle,
    heading: say.setUpHeading,
    intro: [say.setUpIntro],
    fields: [
      text("area", say.area, say.areaHint),
      ...crisisFields(),
      text("name", say.you, say.youHint),
      ...(asksEmail ? [text("email", say.yourEmail, undefined, 254)] : []),
      text("organisation", say.yourOrganisation),
      { ...sizeField(say.yourSize), required: true },
      text("job", say.yourJob, say.yourJobHint),
      disciplineField(undefined, say.youCountAs),
    ],
    submit: say.submitSetUp,
  };
}

export function areaForm(area: string): FormDefinition {
  return {
    name: "directory.edit-area",
    title: say.editTitle,
    heading: say.editHeading(oneLine(area, NAME)),
    fields: [text("area", say.area), ...crisisFields(), text("zone", say.zone, say.zoneHint)],
    submit: say.submitEdit,
  };
}

/** B8 */
function crisisFields(): Field[] {
  return [
    { id: "crisis", label: "", kind: "note", text: say.crisisIntro },
    text("line", say.line, say.lineHint),
    text("lineNumber", say.lineNumber, undefined, NUMBER),
    text("safeguarding", say.safeguarding, say.safeguardingHint),
    text("safeguardingNumber", say.safeguardingNumber, undefined, NUMBER),
  ];
}

export function sizeField(label: string): Field {
  return {
    id: "size",
    label,
    kind: "choice",
    hint: personFormWords.sizeHint,
    options: Object.entries(personFormWords.sizes).map(([value, title]) => ({ value, title })),
  };
}

/** `current`: what an imported directory says of somebody may be none of ours. */
export function disciplineField(
  current: string | undefined,
  label: string = personFormWords.discipline,
  hint: string = personFormWords.disciplineHint,
): Field {
  const known = Object.entries(disciplineWords).map(([value, title]) => ({ value, title }));
  const own = current === undefined || current.includes(",") || known.some(({ value }) => value === current);
  return {
    id: "discipline",
    label,
    kind: "choice",
    required: true,
    hint,
    options: own ? known : [{ value: current, title: oneLine(current, 75) }, ...known],
  };
}
