/** What only people on Slack are shown. */
import type { Card } from "../card-types.js";
import { button, card, para } from "../kit.js";
import { slackWords as say } from "../text/slack.js";

/** Slack opened no form, for it was too late: the same press once more, with the words the form would have begun with. */
export function openAgainCard(press: { action: string; data: Record<string, string> }): Card {
  const { first, body, open } = say.tooLate;
  return card({
    first,
    body: [para(body)],
    buttons: [button({ label: open, ...press, look: "primary", opensForm: true })],
  });
}

/** Instead of a form whose answer takes longer than Slack waits. */
export function workingCard(): Card {
  return card({ first: say.working.first, body: [para(say.working.body)] });
}
