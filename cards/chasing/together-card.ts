import type { Button, Card, Element } from "../card-types.js";
import { excerpt } from "../cases/excerpt.js";
import { buttons, card, para, section } from "../kit.js";
import { CardLimitError, SLACK } from "../limits.js";
import { oneLine } from "../one-line.js";
import { toMessage } from "../render/block-kit.js";
import { textOf } from "../render/structure.js";
import { chasingWords as say } from "../text/chasing.js";

/** So many fit into one message of Slack with their buttons, whatever they are. */
export const MOST_TOGETHER = 5;
/** How much each may say of itself. */
const LEVELS = [
  { lines: 3, most: 280 },
  { lines: 1, most: 160 },
  { lines: 0, most: 0 },
] as const;
type Level = (typeof LEVELS)[number];

/** Each of the cards by its first line, what it asks, and its buttons; at most `MOST_TOGETHER` of them. */
export function togetherCard(all: readonly Card[]): Card {
  const parts = all.toSorted((a, b) => (a.fallbackText < b.fallbackText ? -1 : 1));
  for (const level of LEVELS.slice(0, -1)) {
    const whole = build(parts, level);
    try {
      toMessage(whole);
      return whole;
    } catch (error) {
      if (!(error instanceof CardLimitError)) throw error;
    }
  }
  return build(parts, LEVELS[2]);
}

/** Its buttons stand in several places, and say only there what they are for: such a card is no part of a list. */
export function hasSeveralPlaces({ body }: Card): boolean {
  return groupsIn(body).length > 1;
}

function build(parts: readonly Card[], level: Level): Card {
  const open = parts.filter((part) => pressesOf(part).length > 0);
  const refs = open.flatMap(({ fallbackText }) => /^[A-Z0-9]+-\d{4}-\d+\S*/.exec(fallbackText)?.[0] ?? []);
  return card({
    first: oneLine(say.first(open.length, [...new Set(refs)].slice(0, 3)), SLACK.header),
    body: [
      para(say.intro),
      ...parts.map((part) => section(oneLine(part.fallbackText, SLACK.header), ...asked(part, level))),
    ],
  });
}

/** The first lines below its heading, and its buttons. */
function asked(part: Card, { lines, most }: Level): Element[] {
  const said = part.body
    .flatMap((element) => (element.type === "RichTextBlock" ? [textOf(element)] : []))
    // What only introduces a list that has no room here would lead nowhere.
    .filter((line) => !line.trimEnd().endsWith(":"))
    .slice(0, lines);
  const presses = pressesOf(part);
  return [
    ...said.map((line) => para(excerpt(line, most).text)),
    ...(presses.length > 0 ? [buttons(...presses)] : []),
  ];
}

/** None: it was settled since, and asks for nothing any more. */
function pressesOf({ body, actions = [] }: Card): Button[] {
  return [...groupsIn(body).flat(), ...actions];
}

/** Buttons that stand together, however many rows they take. */
function groupsIn(body: readonly Element[]): Button[][] {
  const groups: Button[][] = [];
  let open: Button[] | undefined;
  for (const element of body.flatMap(flat)) {
    if (element.type !== "ActionSet") open = undefined;
    else if (open) open.push(...element.actions);
    else {
      open = [...element.actions];
      groups.push(open);
    }
  }
  return groups;
}

function flat(element: Element): Element[] {
  return element.type === "Container" ? element.items.flatMap(flat) : [element];
}
