/**
 * The builders that every card is made of. Strings are shown as typed on every platform: never escape them yourself.
 */
import type {
  ActionSet,
  Button,
  Card,
  Container,
  Element,
  ExecuteAction,
  Heading,
  LinkAction,
  RichTextBlock,
  Span,
} from "./card-types.js";
import { ADAPTIVE } from "./limits.js";
import { escapeMarkdown, splitBraces } from "./render/literal.js";
import { kitWords } from "./text/kit.js";

export type Text = string | Span;

/**
 * @param first reference and verb, "NAV-2612-03 · accepted": heading, fallback and first line of every notification.
 * @param turn whose turn it is and by when, "Your turn: by Thu 17 Dec".
 * @throws when two elements share an input id or a button has no name.
 */
export function card(parts: {
  first: string;
  turn?: string | undefined;
  body: Element[];
  buttons?: Button[];
}): Card {
  const buttonRows = parts.buttons && parts.buttons.length > 0 ? rows(parts.buttons) : [];
  const [onlyRow] = buttonRows;
  return {
    type: "AdaptiveCard",
    $schema: "http://adaptivecards.io/schemas/adaptive-card.json",
    version: "1.5",
    fallbackText: parts.first,
    body: [
      title(parts.first),
      ...(parts.turn
        ? [{ ...line([{ ...bold(parts.turn), size: "Small" }]), spacing: "Small" as const }]
        : []),
      ...parts.body,
      ...(buttonRows.length > 1 ? buttonRows : []),
    ],
    ...(buttonRows.length === 1 && onlyRow ? { actions: onlyRow.actions } : {}),
  };
}

/** A large heading. */
export function title(text: string): Heading {
  return {
    type: "TextBlock",
    style: "heading",
    text: escapeMarkdown(text),
    size: "Large",
    weight: "Bolder",
    wrap: true,
  };
}

/** A smaller heading within a card. */
export function subtitle(text: string): Heading {
  return { ...title(text), size: "Medium" };
}

/** A paragraph. Line breaks in the text stay. */
export function para(...spans: Text[]): RichTextBlock {
  return line(spans);
}

export function bold(text: string): Span {
  return { type: "TextRun", text, weight: "Bolder" };
}

export function italic(text: string): Span {
  return { type: "TextRun", text, italic: true };
}

export function quiet(text: string): Span {
  return { type: "TextRun", text, isSubtle: true };
}

/** "What: a place in the gardening group" with the name in bold. */
export function label(name: string, ...value: Text[]): RichTextBlock {
  return line([bold(`${name}: `), ...value]);
}

/** Several labels, one under the other. A value may be empty text: it then shows as a dash. */
export function facts(pairs: readonly (readonly [name: string, value: string])[]): Container {
  return {
    type: "Container",
    items: pairs.map(([name, value]) => ({ ...label(name, value === "" ? "–" : value), spacing: "None" })),
  };
}

export const BULLET = "•  ";

/** Bullets, or numbers from 1 when `ordered`. Renderers know a list by the mark that stands alone in each first run. */
export function list(items: readonly (Text | readonly Text[])[], ordered = false): Container {
  return {
    type: "Container",
    items: items.map((item, index) => ({
      ...line([ordered ? `${index + 1}.  ` : BULLET, ...(isText(item) ? [item] : item)]),
      spacing: "None",
    })),
  };
}

/** A line of lesser weight: dates, who captured it, where the data stands. */
export function quietLine(text: string): RichTextBlock {
  return { ...line([{ ...quiet(text), size: "Small" }]), spacing: "Small" };
}

/** Something to heed. The word says so; the colour only helps. */
export function warning(text: string, word: string = kitWords.warning): RichTextBlock {
  return line([
    { ...bold(`${word} `), color: "Attention" },
    { type: "TextRun", text, color: "Attention" },
  ]);
}

/** A thin line before what follows it. */
export function divider(): Container {
  return { type: "Container", items: [], separator: true, spacing: "Medium" };
}

/** A part of a card under its own heading, set off by a line. */
export function section(heading: string, ...elements: Element[]): Container {
  return { type: "Container", items: [subtitle(heading), ...elements], separator: true, spacing: "Medium" };
}

/** A row of buttons within the card; more than five stand in several rows. */
export function buttons(...all: Button[]): ActionSet | Container {
  const sets = rows(all);
  const [only] = sets;
  return sets.length === 1 && only ? only : { type: "Container", items: sets };
}

type ButtonParts = {
  label: string;
  /** "room.verb" */
  action: string;
  data?: Record<string, string> | undefined;
  look?: "primary" | "danger" | undefined;
  /** The press is answered by a form: Teams then fetches a dialog. */
  opensForm?: boolean | undefined;
  /** A question asked before the press counts. Slack asks it itself; elsewhere it is only carried along. */
  confirm?: string | undefined;
};

/** @throws when the action is not "room.verb" or a data key starts with `$`, which is kept for renderers. */
export function button(parts: ButtonParts): ExecuteAction {
  if (!/^[a-z][a-z-]*\.[a-z][a-z-]*$/.test(parts.action))
    throw new Error(`not a room.verb: "${parts.action}"`);
  for (const key of Object.keys(parts.data ?? {})) {
    if (key.startsWith("$") || key === "action")
      throw new Error(`"${key}" is not free as a data key of ${parts.action}`);
  }
  const data = {
    ...parts.data,
    ...(parts.opensForm ? { $form: "1" } : {}),
    ...(parts.confirm ? { $confirm: parts.confirm } : {}),
  };
  return {
    type: "Action.Execute",
    title: parts.label,
    verb: parts.action,
    data,
    ...(parts.look ? { style: parts.look === "primary" ? "positive" : "destructive" } : {}),
    fallback: { type: "Action.Submit", title: parts.label, data: { action: parts.action, ...data } },
  };
}

/** @throws when the address is not http or https. */
export function link(parts: { label: string; url: string }): LinkAction {
  const { protocol } = new URL(parts.url);
  if (protocol !== "https:" && protocol !== "http:") throw new Error(`not a web address: ${protocol}`);
  return { type: "Action.OpenUrl", title: parts.label, url: parts.url };
}

/**
 * One page of a long list, with its words and buttons.
 * @param page counts from 0; beyond the end means the last page, since lists shrink while cards stand.
 * @param turn the press that shows another page; its data gets `page`, counted from 0.
 */
export function paged<T>(
  all: readonly T[],
  page: number,
  size: number,
  turn: { action: string; data?: Record<string, string> },
): { shown: T[]; controls: Element[] } {
  const last = Math.max(0, Math.ceil(all.length / size) - 1);
  const current = Math.min(Math.max(0, page), last);
  const from = current * size;
  const shown = all.slice(from, from + size);
  if (last === 0) return { shown, controls: [] };
  const to = (target: number, words: string) =>
    button({ label: words, action: turn.action, data: { ...turn.data, page: String(target) } });
  return {
    shown,
    controls: [
      quietLine(kitWords.page(from + 1, from + shown.length, all.length)),
      buttons(
        ...(current > 0 ? [to(current - 1, kitWords.previous)] : []),
        ...(current < last ? [to(current + 1, kitWords.next)] : []),
      ),
    ],
  };
}

function isText(item: Text | readonly Text[]): item is Text {
  return typeof item === "string" || !Array.isArray(item);
}

function rows(all: readonly Button[]): ActionSet[] {
  const sets: ActionSet[] = [];
  for (let at = 0; at < all.length; at += ADAPTIVE.actionsInRow) {
    sets.push({ type: "ActionSet", actions: all.slice(at, at + ADAPTIVE.actionsInRow) });
  }
  return sets;
}

function line(spans: readonly Text[]): RichTextBlock {
  const runs = spans.map((span): Span => (typeof span === "string" ? { type: "TextRun", text: span } : span));
  return {
    type: "RichTextBlock",
    inlines: runs.flatMap((run) => splitBraces(run.text).map((text) => ({ ...run, text }))),
  };
}
