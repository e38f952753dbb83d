/** Text in Block Kit. User text goes into rich_text, which Slack never reads for markup, mentions or emoji codes. */
import type { RichTextBlock as CardLine, Span } from "../card-types.js";
import { SLACK } from "../limits.js";
import type {
  ContextBlock,
  PlainText,
  RichTextBlock,
  RichTextRun,
  RichTextSection,
} from "./block-kit-types.js";
import { escapeSlack } from "./literal.js";
import type { ListStyle } from "./structure.js";
import { isQuiet, textOf } from "./structure.js";

export function plainText(text: string): PlainText {
  return { type: "plain_text", text: escapeSlack(text), emoji: false };
}

/** One line of a card; nothing when it is empty, since Slack refuses empty text. */
export function lineBlocks(line: CardLine): (RichTextBlock | ContextBlock)[] {
  const text = textOf(line);
  if (text === "") return [];
  const small = plainText(text);
  if (isQuiet(line) && text.trim() !== "" && small.text.length <= SLACK.contextText) {
    return [{ type: "context", elements: [small] }];
  }
  return [{ type: "rich_text", elements: [section(line.inlines)] }];
}

/** Several lines in one block, one under the other. */
export function tightBlock(lines: Span[][]): RichTextBlock {
  const joined = lines.flatMap((line, index): Span[] =>
    index === 0 ? line : [{ type: "TextRun", text: "\n" }, ...line],
  );
  return { type: "rich_text", elements: [section(joined)] };
}

export function listBlock(style: ListStyle, items: Span[][]): RichTextBlock {
  const elements = items.map((item) => section(item.length > 0 ? item : [{ type: "TextRun", text: " " }]));
  return { type: "rich_text", elements: [{ type: "rich_text_list", style, elements }] };
}

export function boldBlock(text: string): RichTextBlock {
  return { type: "rich_text", elements: [section([{ type: "TextRun", text, weight: "Bolder" }])] };
}

/** Runs of one look are joined again (the kit cuts them at braces), then cut to what one run may hold. */
function section(spans: readonly Span[]): RichTextSection {
  const runs: RichTextRun[] = [];
  for (const span of spans) {
    const style = {
      ...(span.weight ? { bold: true as const } : {}),
      ...(span.italic ? { italic: true as const } : {}),
    };
    const previous = runs.at(-1);
    if (previous && sameStyle(previous.style ?? {}, style)) previous.text += span.text;
    else if (span.text !== "")
      runs.push({ type: "text", text: span.text, ...(Object.keys(style).length > 0 ? { style } : {}) });
  }
  const cut = runs.flatMap((run) => pieces(run.text, SLACK.richTextRun).map((text) => ({ ...run, text })));
  return { type: "rich_text_section", elements: cut };
}

function sameStyle(one: { bold?: true; italic?: true }, other: { bold?: true; italic?: true }): boolean {
  return one.bold === other.bold && one.italic === other.italic;
}

/** Cuts text into pieces of at most `size` UTF-16 units, after a space where there is one, never within a character. */
export function pieces(text: string, size: number): string[] {
  const parts: string[] = [];
  let rest = text;
  while (rest.length > size) {
    const space = Math.max(rest.lastIndexOf(" ", size - 1), rest.lastIndexOf("\n", size - 1));
    let at = space > size / 2 ? space + 1 : size;
    if (/[\uD800-\uDBFF]/.test(rest.charAt(at - 1))) at -= 1;
    parts.push(rest.slice(0, at));
    rest = rest.slice(at);
  }
  return [...parts, rest];
}
