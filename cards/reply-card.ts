import type { Card } from "./card-types.js";
import { card, para } from "./kit.js";
import { SLACK } from "./limits.js";
import { type NextStep, nextStepButton } from "./next-steps.js";
import { oneLine } from "./one-line.js";
import { heldUntilWords } from "./text/hours.js";
import { REFUSALS, type RefusalCode } from "./text/refusals.js";
import { SAID, type SaidCode } from "./text/said.js";
import { fill } from "./text/words.js";

type Said = {
  say: SaidCode;
  with?: Record<string, string>;
  next?: readonly NextStep[];
  heldUntil?: string | undefined;
};
type Refused = { code: RefusalCode; with?: Record<string, string> };

/** The private answer to a press: one or two sentences, and the buttons that go on from there. */
export const replyCard = {
  sentence(about: Said | Refused): string {
    return "say" in about ? fill(SAID[about.say], about.with) : fill(REFUSALS[about.code], about.with);
  },
  /** The first sentence is the heading, since previews show it; what follows stands below. */
  card(about: Said | Refused): Card {
    const sentence = replyCard.sentence(about);
    const [first = "", ...rest] = sentence.split(/(?<=[.!?])\s+(?=[A-Z“"‘(])/);
    const heading = oneLine(first, SLACK.header);
    // With long names in its gaps it is no heading any more: then all of it stands below, too.
    const below = heading === first ? rest.join(" ") : sentence;
    const next = "say" in about ? (about.next ?? []) : [];
    const held = "say" in about && about.heldUntil !== undefined ? [heldUntilWords(about.heldUntil)] : [];
    return card({
      first: heading,
      body: [...(below === "" ? [] : [below]), ...held].map((words) => para(words)),
      ...(next.length > 0 ? { buttons: next.map(nextStepButton) } : {}),
    });
  },
};
