import { createRequire } from "node:module";
import type * as AdaptiveCards from "adaptivecards";
import type { ShownAction, ShownCard } from "./world.js";

const adaptivecards: typeof AdaptiveCards = createRequire(import.meta.url)(
  "adaptivecards/dist/adaptivecards.js",
);

/** learn.microsoft.com/microsoftteams/platform: about 100 KB a message; we keep under this. */
const MOST_BYTES = 80_000;
/** What Teams shows beside the standard's own actions is nothing. */
const MESSAGE_ACTIONS = new Set(["Action.Execute", "Action.Submit", "Action.OpenUrl"]);
const DIALOG_ACTIONS = new Set(["Action.Submit", "Action.OpenUrl"]);

/** What is wrong with an activity that holds a card, by the rules of Adaptive Cards 1.5 and of Teams. */
export function complaintsAbout(where: "message" | "dialog", card: unknown, whole: unknown): string[] {
  const found: string[] = [];
  const shown = card as ShownCard;
  const name = `${where} "${shown?.fallbackText}"`;
  if (shown?.type !== "AdaptiveCard" || shown.version !== "1.5") return [`${name}: no Adaptive Card 1.5`];
  const bytes = Buffer.byteLength(JSON.stringify(whole));
  if (bytes > MOST_BYTES) found.push(`${name}: ${bytes} bytes`);
  const parsed = new adaptivecards.AdaptiveCard();
  const context = new adaptivecards.SerializationContext(adaptivecards.Versions.v1_5);
  parsed.parse(structuredClone(card), context);
  for (let index = 0; index < context.eventCount; index += 1) {
    found.push(`${name}: ${context.getEventAt(index).message}`);
  }
  const { validationEvents } = parsed.validateProperties();
  found.push(...validationEvents.map(({ message }) => `${name}: ${message}`));
  const actions = actionsOf(shown);
  const known = where === "dialog" ? DIALOG_ACTIONS : MESSAGE_ACTIONS;
  for (const action of actions) {
    if (!known.has(action.type)) found.push(`${name}: ${action.type} does nothing in a ${where}`);
    if (action.title.trim() === "") found.push(`${name}: a button without words`);
  }
  const inputs = inputsOf(shown);
  if (inputs.length > 0 && !actions.some(({ type }) => type !== "Action.OpenUrl"))
    found.push(`${name}: inputs without a button`);
  if (inputs.length > 0 && where === "message") found.push(`${name}: a form in a message`);
  const ids = inputs.map(({ id }) => id);
  if (new Set(ids).size !== ids.length) found.push(`${name}: two inputs of one id`);
  return found;
}

type Node = { type?: string; id?: string; items?: Node[]; actions?: ShownAction[]; [key: string]: unknown };

function nodesOf(card: ShownCard): Node[] {
  const flat = (node: Node): Node[] => [node, ...(node.items ?? []).flatMap(flat)];
  return (card.body as Node[]).flatMap(flat);
}

/** All buttons of a card, in the order in which they stand. */
export function actionsOf(card: ShownCard): ShownAction[] {
  return [...nodesOf(card).flatMap(({ actions }) => actions ?? []), ...(card.actions ?? [])];
}

export function inputsOf(card: ShownCard): Node[] {
  return nodesOf(card).filter(({ type }) => type?.startsWith("Input."));
}

/** Everything a reader sees of a card, one line an element. */
export function wordsOf(card: ShownCard | undefined): string {
  if (!card) return "";
  const lines = nodesOf(card).map((node) => {
    if (typeof node.text === "string") return node.text.replace(/\\([\\`*_{}[\]()#+\-.!|>~])/g, "$1");
    const runs = (node.inlines ?? []) as { text: string }[];
    const choices = (node.choices ?? []) as { title: string }[];
    const label = typeof node.label === "string" ? node.label : "";
    return [label, ...runs.map(({ text }) => text), ...choices.map(({ title }) => title)].join("");
  });
  return [...lines, ...actionsOf(card).map(({ title }) => `[${title}]`)].join("\n");
}
