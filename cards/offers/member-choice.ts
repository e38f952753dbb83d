import type { Field } from "../form.js";
import { SLACK } from "../limits.js";
import { oneLine } from "../one-line.js";

export type Chosen = { id: string; name: string; organisation: string };

/**
 * A choice among people by name. A menu holds 100 at most, so longer lists stand in several menus by alphabet, of
 * which one is used; then none can be required by the form itself, and the use case asks.
 */
export function memberChoice(id: string, label: string, people: readonly Chosen[]): Field[] {
  const sorted = people.toSorted((a, b) => a.name.localeCompare(b.name, "en-GB"));
  const menus: Chosen[][] = [];
  for (let at = 0; at < sorted.length; at += SLACK.menuOptions)
    menus.push(sorted.slice(at, at + SLACK.menuOptions));
  const single = menus.length === 1;
  return menus.map((menu, index) => ({
    id: index === 0 ? id : `${id}-${index + 1}`,
    label: single ? label : `${label} (${initial(menu[0])} to ${initial(menu.at(-1))})`,
    kind: "choice",
    required: single,
    options: menu.map((person) => ({
      value: person.id,
      title: oneLine(`${person.name}, ${person.organisation}`, SLACK.optionText),
    })),
  }));
}

/** The value that shows somebody as chosen, in whichever menu they stand; none for whoever is not among them. */
export function choosing(
  id: string,
  people: readonly Chosen[],
  member: string | undefined,
): Record<string, string> {
  const menu = memberChoice(id, "", people).find(
    (field) => field.kind === "choice" && field.options.some(({ value }) => value === member),
  );
  return menu && member !== undefined ? { [menu.id]: member } : {};
}

/** Who was chosen, over all menus; undefined when nobody was. */
export function chosenMember(id: string, values: Readonly<Record<string, unknown>>): string | undefined {
  const found = Object.entries(values).find(
    ([field, value]) =>
      (field === id || field.startsWith(`${id}-`)) && typeof value === "string" && value !== "",
  );
  return found?.[1] as string | undefined;
}

function initial(person: Chosen | undefined): string {
  return person?.name.charAt(0).toUpperCase() ?? "";
}
