import type { Card } from "../../../cards/card-types.js";
import { toMessage, toModal } from "../../../cards/render/block-kit.js";
import type { Modal } from "../../../cards/render/block-kit-types.js";
import { asField, textOf } from "../../../cards/render/structure.js";
import { slackWords } from "../../../cards/text/slack.js";
import type { Origin } from "./origin.js";

/** Marks in a view's hidden part that are ours alone; dispatch never sees a key that starts with `$`. */
const CHANNEL = "$channel";
const THREAD = "$thread";

/** Words taken over from a message stand in their field already; the hidden part holds ids. */
const NOT_HIDDEN = new Set(["words"]);

/**
 * A form as Slack's modal, remembering where it was opened. `round`: how often it has been shown. Slack keeps what
 * somebody typed in a block that comes again under the same name, and would overlook the safer words filled in
 * (docs.slack.dev/reference/methods/views.update), so each round names its blocks anew. Answers go by action_id.
 */
export function modalOf(card: Card, from: Pick<Origin, "channel" | "thread">, round = 0): Modal {
  const modal = toModal(card);
  const ids = Object.entries(JSON.parse(modal.private_metadata) as Record<string, string>);
  const hidden = Object.fromEntries([
    ...ids.filter(([key]) => !NOT_HIDDEN.has(key)),
    ...(from.channel === undefined ? [] : [[CHANNEL, from.channel]]),
    ...(from.thread === undefined ? [] : [[THREAD, from.thread]]),
  ]);
  return {
    ...modal,
    private_metadata: JSON.stringify(hidden),
    blocks: modal.blocks.map((block) =>
      block.type === "input" && round > 0 ? { ...block, block_id: `${block.block_id}~${round}` } : block,
    ),
  };
}

/** Where the form was opened, and its own hidden ids without our marks. */
export function openedFrom(context: Record<string, string>): {
  context: Record<string, string>;
  from: Pick<Origin, "channel" | "thread">;
} {
  const { [CHANNEL]: channel, [THREAD]: thread, ...own } = context;
  return { context: own, from: { channel, thread } };
}

/** Words in a window of their own, with nothing to send. */
export function noteOf(card: Card) {
  const { blocks } = toMessage(card);
  const plain = (text: string) => ({ type: "plain_text" as const, text, emoji: false as const });
  return {
    type: "modal" as const,
    title: plain(slackWords.noteTitle),
    close: plain(slackWords.close),
    blocks,
  };
}

type ShownView = { blocks: readonly { type: string; block_id?: string; element?: { action_id?: string } }[] };

/** How often a view has been shown: read from the names of its blocks. */
export function roundOf(view: ShownView): number {
  const rounds = view.blocks.map(({ block_id }) => Number(/~(\d+)$/.exec(block_id ?? "")?.[1] ?? 0));
  return Math.max(0, ...rounds);
}

/**
 * What is wrong with each field, for Slack to show beside it while all that was typed stays; undefined where the
 * form must be shown anew, because it says something that belongs to no field of this view.
 */
export function errorsBeside(card: Card, view: ShownView): Record<string, string> | undefined {
  const errors: Record<string, string> = {};
  for (const element of card.body) {
    const field = element.type === "Container" ? asField(element) : undefined;
    if (!field?.error) continue;
    const block = view.blocks.find(({ element: input }) => input?.action_id === field.input.id);
    if (block?.block_id === undefined) return undefined;
    errors[block.block_id] = textOf({ inlines: field.error });
  }
  return Object.keys(errors).length > 0 ? errors : undefined;
}
