/** The parts of Slack's Block Kit that Roundtable sends. */

export type PlainText = { type: "plain_text"; text: string; emoji: false };

export type RichTextRun = { type: "text"; text: string; style?: { bold?: true; italic?: true } };
export type RichTextSection = { type: "rich_text_section"; elements: RichTextRun[] };
type RichTextList = {
  type: "rich_text_list";
  style: "bullet" | "ordered";
  elements: RichTextSection[];
};
export type RichTextBlock = { type: "rich_text"; elements: (RichTextSection | RichTextList)[] };

type HeaderBlock = { type: "header"; text: PlainText };
export type ContextBlock = { type: "context"; elements: PlainText[] };
type DividerBlock = { type: "divider" };

type Confirm = {
  title: PlainText;
  text: PlainText;
  confirm: PlainText;
  deny: PlainText;
  style?: "danger";
};
export type ButtonElement = {
  type: "button";
  action_id: string;
  text: PlainText;
  value?: string;
  url?: string;
  style?: "primary" | "danger";
  confirm?: Confirm;
};
export type ActionsBlock = { type: "actions"; elements: ButtonElement[] };

export type OptionObject = { text: PlainText; value: string; description?: PlainText };
export type InputElement =
  | {
      type: "plain_text_input";
      action_id: string;
      multiline: boolean;
      max_length: number;
      initial_value?: string;
    }
  | {
      type: "radio_buttons" | "static_select";
      action_id: string;
      options: OptionObject[];
      initial_option?: OptionObject;
    }
  | {
      type: "checkboxes" | "multi_static_select";
      action_id: string;
      options: OptionObject[];
      initial_options?: OptionObject[];
    }
  | { type: "datepicker"; action_id: string; initial_date?: string }
  | { type: "timepicker"; action_id: string; initial_time?: string }
  | {
      type: "number_input";
      action_id: string;
      is_decimal_allowed: false;
      min_value: string;
      max_value: string;
      initial_value?: string;
    };
type InputBlock = {
  type: "input";
  block_id: string;
  label: PlainText;
  optional: boolean;
  hint?: PlainText;
  element: InputElement;
};

export type Block = HeaderBlock | RichTextBlock | ContextBlock | DividerBlock | ActionsBlock | InputBlock;

export type Message = {
  /** For notifications and screen readers; escaped for mrkdwn. */
  text: string;
  blocks: Block[];
};
export type Modal = {
  type: "modal";
  callback_id: string;
  private_metadata: string;
  title: PlainText;
  submit: PlainText;
  close: PlainText;
  blocks: Block[];
};
export type Home = { type: "home"; blocks: Block[] };
