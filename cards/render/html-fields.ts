/** A form's fields as the browser's own controls, each tied to its label, its error and its hints. */
import type { ChoiceInput, Input } from "../card-types.js";
import { kitWords } from "../text/kit.js";
import { escapeHtml } from "./html-text.js";
import { partBraces, unescapeMarkdown } from "./literal.js";

/** Before the name of a field in what the browser sends, so that no field is mistaken for the page's own. */
export const FIELD = "f.";

type Lines = { prefix: string; error: string | undefined; hints: readonly string[] };

/** No `required`, `min` or `max`: a browser would say it in its own words, the server says it in ours. */
export function fieldHtml(input: Input, { prefix, error, hints }: Lines): string {
  const id = `${prefix}${input.id.replace(/[^\w-]/g, "_")}`;
  const below = [
    ...hints.map((hint, index) => ({
      id: `${id}-hint-${index}`,
      html: `<p class="hint">${escapeHtml(hint)}</p>`,
    })),
    ...(error === undefined ? [] : [{ id: `${id}-error`, html: `<p class="error">${error}</p>` }]),
  ].map((line) => ({ ...line, html: line.html.replace("<p", `<p id="${line.id}"`) }));
  const described = below.length > 0 ? ` aria-describedby="${below.map((line) => line.id).join(" ")}"` : "";
  const invalid = error === undefined ? "" : ' aria-invalid="true"';
  const needed = input.isRequired ? ' aria-required="true"' : "";
  const label = `${escapeHtml(partBraces(input.label))}${input.isRequired ? ` <span class="quiet">${escapeHtml(kitWords.required)}</span>` : ""}`;
  const lines = below.map((line) => line.html).join("");
  const open = `<div class="field${error === undefined ? "" : " wrong"}">`;
  if (input.type === "Input.ChoiceSet" && (input.style === "expanded" || input.isMultiSelect)) {
    const role = input.isMultiSelect ? "" : ` role="radiogroup"${needed}`;
    return `${open}<fieldset${role}${described}${invalid && !input.isMultiSelect ? invalid : ""}><legend>${label}</legend>${lines}${listed(input, id)}</fieldset></div>`;
  }
  const common = `id="${id}" name="${escapeHtml(FIELD + input.id)}"${described}${invalid}${needed}`;
  return `${open}<label for="${id}">${label}</label>${lines}${control(input, common)}</div>`;
}

function control(input: Input, common: string): string {
  const value = input.value === undefined ? "" : escapeHtml(String(input.value));
  switch (input.type) {
    case "Input.Text":
      // A line break right after the tag belongs to the tag.
      return input.isMultiline
        ? `<textarea ${common} rows="5">\n${value}</textarea>`
        : `<input type="text" ${common} value="${value}" autocomplete="off">`;
    case "Input.Date":
      return `<input type="date" ${common} value="${value}">`;
    case "Input.Time":
      return `<input type="time" ${common} value="${value}">`;
    case "Input.Number":
      return `<input type="text" inputmode="numeric" ${common} value="${value}" autocomplete="off">`;
    case "Input.ChoiceSet": {
      const all = input.choices.map(
        ({ title, value: one }) =>
          `<option value="${escapeHtml(one)}"${one === input.value ? " selected" : ""}>${escapeHtml(title)}</option>`,
      );
      return `<select ${common}><option value=""></option>${all.join("")}</select>`;
    }
    default:
      return input satisfies never;
  }
}

/** So many options are seen at once; a longer list scrolls in itself, so that the rest of the form stays near. */
const SEEN = 20;

function listed(input: ChoiceInput, id: string): string {
  const all = options(input, id);
  return input.choices.length > SEEN ? `<div class="many">${all}</div>` : all;
}

function options(input: ChoiceInput, id: string): string {
  const chosen = (input.value ?? "").split(",");
  const type = input.isMultiSelect ? "checkbox" : "radio";
  return input.choices
    .map(({ title, value }, index) => {
      const words = input.style === "expanded" ? unescapeMarkdown(title) : title;
      const [name = "", ...hint] = words.split("\n");
      const more = hint.length > 0 ? `<span class="hint">${escapeHtml(hint.join(" "))}</span>` : "";
      const checked = chosen.includes(value) ? " checked" : "";
      const box = `<input type="${type}" id="${id}-${index}" name="${escapeHtml(FIELD + input.id)}" value="${escapeHtml(value)}"${checked}>`;
      return `<div class="option">${box}<label for="${id}-${index}">${escapeHtml(hint.length > 0 ? name.replace(/ –$/, "") : name)}${more}</label></div>`;
    })
    .join("");
}
