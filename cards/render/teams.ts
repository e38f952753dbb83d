/** Adaptive Cards as Microsoft Teams takes them: what its messages and its dialogs ask for beyond the standard. */
import type { ActionData, Button, Card, Element } from "../card-types.js";
import { ADAPTIVE, within } from "../limits.js";
import { formOf } from "./structure.js";

/** JSON that goes into an attachment. */
export type TeamsCard = Omit<Card, "body" | "actions"> & {
  body: object[];
  actions?: TeamsButton[];
  msteams: { width: "Full" };
};
type TeamsButton = { type: string; title: string; data?: Record<string, unknown>; [key: string]: unknown };

/** A press that is answered by a form; see `button` in kit.ts. */
const OPENS_FORM = "$form";
/** Of a form, words from elsewhere stand in their field already; the hidden part holds ids. */
const NOT_HIDDEN = new Set(["$context.words"]);

/**
 * A card in a message. Dialogs are opened by Action.Submit alone (learn.microsoft.com/microsoftteams/platform,
 * "Invoke dialogs"), so a button that opens a form becomes one; all others stay Action.Execute with their fallback.
 * @param mark stands as the first element's id, so that the message can be recognised where messages can be read.
 * @param hidden goes along with each press of a button that opens a form.
 * @throws CardLimitError when Teams would not take the card.
 */
export function toTeamsMessage(card: Card, mark?: string, hidden: ActionData = {}): TeamsCard {
  const shown = teamsCard(card, (button) => {
    if (button.type !== "Action.Execute" || button.data[OPENS_FORM] === undefined) return { ...button };
    const { [OPENS_FORM]: _, ...data } = button.fallback.data;
    return submitButton(button.title, { ...data, ...hidden, msteams: { type: "task/fetch" } }, button.style);
  });
  const [first, ...rest] = shown.body;
  return sized(mark === undefined ? shown : { ...shown, body: [{ ...first, id: mark }, ...rest] });
}

/**
 * A card in a dialog: its form is sent by Action.Submit, as dialogs want it.
 * @param hidden comes back with the form, beside its own ids.
 */
export function toTeamsDialog(card: Card, hidden: ActionData = {}): { title: string; card: TeamsCard } {
  const form = formOf(card);
  const shown = teamsCard(card, (button) => {
    if (button.type !== "Action.Execute") return { ...button };
    const own = Object.entries(button.fallback.data).filter(([key]) => !NOT_HIDDEN.has(key));
    return submitButton(button.title, { ...Object.fromEntries(own), ...hidden }, button.style);
  });
  return { title: form?.title ?? card.fallbackText.slice(0, TITLE_LENGTH), card: sized(shown) };
}

/** What a dialog's title bar shows of a line. */
const TITLE_LENGTH = 60;

function submitButton(title: string, data: Record<string, unknown>, style?: string): TeamsButton {
  return { type: "Action.Submit", title, data, ...(style === undefined ? {} : { style }) };
}

function teamsCard(card: Card, press: (button: Button) => TeamsButton): TeamsCard {
  const { actions, body, ...rest } = spoken(card);
  return {
    ...rest,
    body: body.map((element) => teamsElement(element, press)),
    ...(actions ? { actions: actions.map(press) } : {}),
    msteams: { width: "Full" },
  };
}

function teamsElement(element: Element, press: (button: Button) => TeamsButton): object {
  if (element.type === "ActionSet") return { ...element, actions: element.actions.map(press) };
  if (element.type !== "Container") return element;
  return { ...element, items: element.items.map((item) => teamsElement(item, press)) };
}

/** On Teams one speaks to the app by its name. */
function spoken(card: Card): Card {
  return JSON.parse(JSON.stringify(card), (key, value) =>
    SHOWN.has(key) && typeof value === "string" ? value.replace(/(?<![\w/])\/mdt\b/g, "@Roundtable") : value,
  );
}
const SHOWN = new Set(["text", "fallbackText"]);

function sized(card: TeamsCard): TeamsCard {
  within("card", "cardBytes", ADAPTIVE.cardBytes, Buffer.byteLength(JSON.stringify(card)));
  return card;
}
