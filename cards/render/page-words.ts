import type { Card } from "../card-types.js";
import { pageWords as say } from "../text/email.js";
import { HELP } from "../text/help.js";

/** What is typed in chat is pressed on a page: "/mdt people" is the button “People” there. */
const LABELS: ReadonlyMap<string, string> = new Map(
  Object.values(HELP).map(({ verb, label }) => [verb, label]),
);
const ON_A_CASE = new Set(["offer", "gap", "action"]);
const SHOWN = new Set(["text", "fallbackText"]);
const COMMAND =
  /(\b[Tt]ype )?(?<![\w/])\/mdt\b(?: ([a-z]+(?: settings)?)\b)?(?: [A-Z]{2,5}(?:-\d{4}(?:-\d{2,3})?)?\b)?(:?)/g;

/** What help says of a command that does what the buttons before it do. */
const BESIDE_BUTTONS = /; \/mdt [^.;]* opens? the forms?\./g;

/** The card as it reads on a page behind a link, and in an email. */
export function asOnPage(card: Card): Card {
  return JSON.parse(JSON.stringify(card), (key, value) =>
    SHOWN.has(key) && typeof value === "string" ? wordsOnPage(value) : value,
  );
}

export function wordsOnPage(text: string): string {
  return text
    .replace(BESIDE_BUTTONS, ".")
    .replace(
      COMMAND,
      (_whole, typed: string | undefined, verb: string | undefined, colon: string, at: number) => {
        const label = LABELS.get(verb ?? "") ?? LABELS.get((verb ?? "").split(" ")[0] ?? "");
        if (at === 0 && colon !== "" && label !== undefined) return `${label}:`;
        const place = ON_A_CASE.has(verb ?? "")
          ? say.onCase
          : label === undefined
            ? say.page
            : say.button(label);
        if (typed === undefined) return `${place}${colon}`;
        const press = label === undefined ? say.open : say.press;
        return `${typed.startsWith("T") ? press : press.toLowerCase()} ${place}${colon}`;
      },
    );
}
