import type { Button } from "../card-types.js";
import { SLACK } from "../limits.js";
import { kitWords } from "../text/kit.js";
import { plainText } from "./block-kit-text.js";
import type { ActionsBlock, ButtonElement } from "./block-kit-types.js";

/**
 * Gives each button of a surface its own action_id, which Slack demands: "offers.edit", then "offers.edit#2", …
 * `stripActionId` in block-kit-decode.ts takes the number off again.
 */
export type ActionIds = Map<string, number>;

/** One actions block, or several when there are more buttons than one may hold. */
export function actionBlocks(buttons: readonly Button[], ids: ActionIds): ActionsBlock[] {
  const blocks: ActionsBlock[] = [];
  for (let at = 0; at < buttons.length; at += SLACK.actionsElements) {
    const elements = buttons.slice(at, at + SLACK.actionsElements).map((button) => element(button, ids));
    blocks.push({ type: "actions", elements });
  }
  return blocks;
}

function element(button: Button, ids: ActionIds): ButtonElement {
  if (button.type === "Action.OpenUrl") {
    return {
      type: "button",
      action_id: nextId("link.open", ids),
      text: plainText(button.title),
      url: button.url,
    };
  }
  const data = Object.fromEntries(Object.entries(button.data).filter(([key]) => !key.startsWith("$")));
  const danger = button.style === "destructive";
  const question = button.data.$confirm;
  return {
    type: "button",
    action_id: nextId(button.verb, ids),
    text: plainText(button.title),
    value: JSON.stringify(data),
    ...(button.style ? { style: danger ? ("danger" as const) : ("primary" as const) } : {}),
    ...(question
      ? {
          confirm: {
            title: plainText(kitWords.confirmTitle),
            text: plainText(question),
            confirm: plainText(button.title.length <= SLACK.confirmButton ? button.title : kitWords.yes),
            deny: plainText(kitWords.goBack),
            ...(danger ? { style: "danger" as const } : {}),
          },
        }
      : {}),
  };
}

function nextId(action: string, ids: ActionIds): string {
  const count = (ids.get(action) ?? 0) + 1;
  ids.set(action, count);
  return count === 1 ? action : `${action}#${count}`;
}
