/**
 * The subset of Adaptive Card 1.5 that Roundtable uses. It is the standard's own JSON: Teams and the web pages
 * show it as it is, `render/block-kit.ts` and `render/plain.ts` read it.
 */

/** Without `lang`: the `adaptivecards` package tests it with a regular expression that fails every second card. */
export type Card = {
  type: "AdaptiveCard";
  $schema: "http://adaptivecards.io/schemas/adaptive-card.json";
  version: "1.5";
  /** Reference and verb; the first words of every notification. */
  fallbackText: string;
  body: Element[];
  actions?: Button[];
};

type Spacing = "None" | "Small" | "Medium" | "Large";

/** A piece of text that no client processes: what was typed is what shows. */
export type Span = {
  type: "TextRun";
  text: string;
  weight?: "Bolder";
  italic?: true;
  isSubtle?: true;
  color?: "Attention";
  size?: "Small";
};

export type RichTextBlock = {
  type: "RichTextBlock";
  inlines: Span[];
  spacing?: Spacing;
  separator?: true;
};

/** The only Markdown-processed element; its text is escaped by the kit. */
export type Heading = {
  type: "TextBlock";
  style: "heading";
  text: string;
  size: "Large" | "Medium";
  weight: "Bolder";
  wrap: true;
  spacing?: Spacing;
  separator?: true;
};

export type Container = {
  type: "Container";
  items: Element[];
  spacing?: Spacing;
  separator?: true;
};

export type ActionSet = { type: "ActionSet"; actions: Button[]; spacing?: Spacing };

type InputBase = { id: string; label: string; isRequired?: true; errorMessage?: string };
type TextInput = InputBase & {
  type: "Input.Text";
  /** No `maxLength`: browsers cut pasted text to it without a word. The server says it in words instead. */
  isMultiline?: true;
  value?: string;
};
export type Choice = { title: string; value: string };
export type ChoiceInput = InputBase & {
  type: "Input.ChoiceSet";
  choices: Choice[];
  style: "compact" | "expanded";
  isMultiSelect?: true;
  wrap: true;
  /** Several values stand in one string, joined by commas. */
  value?: string;
};
type DateInput = InputBase & { type: "Input.Date"; value?: string };
type TimeInput = InputBase & { type: "Input.Time"; value?: string };
type NumberInput = InputBase & { type: "Input.Number"; min: number; max: number; value?: number };
export type Input = TextInput | ChoiceInput | DateInput | TimeInput | NumberInput;

export type ActionData = Record<string, string>;
type SubmitFallback = { type: "Action.Submit"; title: string; data: ActionData };
/**
 * A press. `data` keys that start with `$` are marks for renderers (`$form`: the answer is a form;
 * `$confirm`: ask first), never for use cases.
 */
export type ExecuteAction = {
  type: "Action.Execute";
  title: string;
  verb: string;
  data: ActionData;
  style?: "positive" | "destructive";
  fallback: SubmitFallback;
};
export type LinkAction = { type: "Action.OpenUrl"; title: string; url: string };
export type Button = ExecuteAction | LinkAction;

export type Element = RichTextBlock | Heading | Container | ActionSet | Input;
