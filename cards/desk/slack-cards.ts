/** What only people on Slack are shown. */
import type { Card } from "../card-types.js";
import { button, card, para } from "../kit.js";
import { slackWords as say } from "../text/slack.js";

export type Opens = { action: string; data: Record<string, string> };
type Words = { first: string; body: string; open: string };

/** Slack opened no form, for it was too late: the same press once more. */
export const openAgainCard = (press: Opens): Card => opening(say.tooLate, press);
/** Home of whoever comes first, before there is an area. */
export const beginCard = (press: Opens): Card => opening(say.begin, press);
/** A form was closed before its answer came, and the answer is that something in it needs another look. */
export const closedFormCard = (press: Opens): Card => opening(say.closed, press);
/** Words written to Roundtable lead to a form, which Slack opens at a press only. */
export const formHereCard = (press: Opens): Card => opening(say.formHere, press);

function opening({ first, body, open }: Words, press: Opens): Card {
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
