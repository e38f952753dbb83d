import type { Block, Home, Message, Modal } from "../../../../../cards/render/block-kit-types.js";

const BLOCKS = ["header", "section", "rich_text", "context", "divider", "actions", "input"];
const RICH_TEXT = ["rich_text_section", "rich_text_list"];
const INPUTS = [
  "plain_text_input",
  "static_select",
  "multi_static_select",
  "radio_buttons",
  "checkboxes",
  "datepicker",
  "timepicker",
  "number_input",
];

/** A section is not made by our renderer; the page shows it all the same. */
type SectionBlock = { type: "section"; text: { type: string; text: string } };
export type ShownBlock = Block | SectionBlock;
export type Payload = (Omit<Message, "blocks"> | Omit<Modal, "blocks"> | Omit<Home, "blocks">) & {
  blocks: ShownBlock[];
};

/**
 * Takes what Slack would be sent for what it is.
 * @throws on a block or element that this page cannot draw: a card must never show less here than on Slack.
 */
export function knownPayload(payload: unknown): Payload {
  const { blocks } = (payload ?? {}) as { blocks?: unknown };
  if (!Array.isArray(blocks)) throw new Error("not a Block Kit payload: it has no blocks");
  for (const block of blocks) checkBlock(block as Record<string, unknown>);
  return payload as Payload;
}

function checkBlock(block: Record<string, unknown>): void {
  known(block, BLOCKS);
  if (block.type === "rich_text") {
    for (const part of parts(block)) {
      known(part, RICH_TEXT);
      const sections = part.type === "rich_text_list" ? parts(part) : [part];
      for (const section of sections) for (const run of parts(section)) known(run, ["text"]);
    }
  }
  if (block.type === "actions") for (const part of parts(block)) known(part, ["button"]);
  if (block.type === "context") for (const part of parts(block)) known(part, ["plain_text"]);
  if (block.type === "section") known(block.text as Record<string, unknown>, ["plain_text"]);
  if (block.type === "input") known(block.element as Record<string, unknown>, INPUTS);
}

function parts(of: Record<string, unknown>): Record<string, unknown>[] {
  return Array.isArray(of.elements) ? of.elements : [];
}

function known(part: Record<string, unknown> | undefined, types: readonly string[]): void {
  if (!types.includes(String(part?.type))) throw new Error(`not drawn on this page: ${String(part?.type)}`);
}
