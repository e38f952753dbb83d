import type { Input } from "../../../cards/card-types.js";
import { toText } from "../../../cards/render/plain.js";
import { demoWords } from "../../../cards/text/demo.js";
import type { Reply } from "../../app/contract.js";
import { chosenTitles, marked } from "./read-card.js";

/** What people type and read, as text of the story. */

/** More choices than these are told in one line, without their questions. */
const CHOICES_IN_LINES = 4;

/** What somebody wrote and chose, a line each; many choices in one line, after the questions of yes or no. */
export function typedLines(
  fields: ReadonlyMap<string, Input>,
  typed: readonly (readonly [string, string])[],
): string[] {
  const answers = typed.map(([id, value]) => ({ id, value, input: fields.get(id) }));
  const choices = answers.filter(({ input }) => input?.type === "Input.ChoiceSet");
  const line = ({ id, value, input }: (typeof answers)[number]) =>
    demoWords.typed(input?.label ?? id, input ? chosenTitles(input, value).join(", ") : value);
  if (choices.length <= CHOICES_IN_LINES) return answers.map(line);
  const yesNo = choices.filter(({ value }) => value === "yes" || value === "no");
  const titles = choices.flatMap(({ input, value }) =>
    input && !/^(yes|no)$/.test(value) ? chosenTitles(input, value) : [],
  );
  const written = answers.filter((answer) => !choices.includes(answer));
  return [...yesNo.slice(0, 1), ...written].map(line).concat(demoWords.chosen(titles));
}

/** What the one who pressed reads: of a form its heading, of a form that comes back what is marked in it. */
export function replyText(reply: Reply): string {
  switch (reply.kind) {
    case "whisper":
      return toText(reply.card);
    case "form":
      return demoWords.formOpens(reply.card.fallbackText);
    case "form-again": {
      const notice = toText({ ...reply.card, body: reply.card.body.slice(1, 2), actions: [] });
      return [notice, ...marked(reply.card).flatMap((field) => demoWords.marked(field))].join("\n");
    }
    default:
      return reply satisfies never;
  }
}

/** What kind of answer it was. */
export function got(reply: Reply): string {
  return reply.kind === "form" ? reply.kind : reply.about.code;
}
