import type { ActionSet, Card, Element } from "../card-types.js";
import { excerpt } from "../cases/excerpt.js";
import { button, buttons, card, para, quietLine, section } from "../kit.js";
import { ADAPTIVE, CardLimitError, SLACK } from "../limits.js";
import { oneLine } from "../one-line.js";
import { toMessage } from "../render/block-kit.js";
import { chasingWords as say } from "../text/chasing.js";

const MOST = 7;
const MOST_LINES = 3;
const LINE = 280;

/** Each of the cards by its first line, what it asks, and its buttons: as many as one message of Slack holds. */
export function togetherCard(all: readonly Card[]): Card {
  const parts = all.toSorted((a, b) => (a.fallbackText < b.fallbackText ? -1 : 1));
  for (let shown = Math.min(MOST, parts.length); shown > 1; shown -= 1) {
    const whole = build(parts, shown);
    try {
      toMessage(whole);
      return whole;
    } catch (error) {
      if (!(error instanceof CardLimitError)) throw error;
    }
  }
  return build(parts, 1);
}

function build(parts: readonly Card[], shown: number): Card {
  const left = parts.length - shown;
  const refs = parts.flatMap(({ fallbackText }) => /^[A-Z0-9]+-\d{4}-\d+\S*/.exec(fallbackText)?.[0] ?? []);
  return card({
    first: oneLine(say.first(parts.length, [...new Set(refs)].slice(0, 3)), SLACK.header),
    body: [
      para(say.intro),
      ...parts.slice(0, shown).map((part) => section(part.fallbackText, ...asked(part))),
      ...(left > 0
        ? [quietLine(say.more(left)), buttons(button({ label: say.mine, action: "digest.home" }))]
        : []),
    ],
  });
}

/** The first lines below its heading, and its buttons; a card with several rows of buttons says between them what they are for. */
function asked({ body, actions = [] }: Card): Element[] {
  const rows = body.flatMap(rowsIn);
  if (rows.length > 1) return body.slice(1);
  const lines = body.filter((element) => element.type === "RichTextBlock").slice(0, MOST_LINES);
  const presses = [...(rows[0]?.actions ?? []), ...actions].slice(0, ADAPTIVE.actionsInRow);
  return [
    ...lines.map((line) => para(excerpt(line.inlines.map(({ text }) => text).join(""), LINE).text)),
    ...(presses.length > 0 ? [buttons(...presses)] : []),
  ];
}

function rowsIn(element: Element): ActionSet[] {
  if (element.type === "ActionSet") return [element];
  return element.type === "Container" ? element.items.flatMap(rowsIn) : [];
}
