/** What only people on Microsoft Teams are shown. */
import type { Card } from "../card-types.js";
import { button, card, para, quietLine } from "../kit.js";
import { oneLine } from "../one-line.js";
import { teamsWords as say } from "../text/teams.js";

/** A form opens by a press alone: what a command would have opened is one press away. */
export function openFormCard(form: { title: string; action: string; data: Record<string, string> }): Card {
  const { first, body, open } = say.open;
  return card({
    first: first(oneLine(form.title, 80)),
    body: [para(body)],
    buttons: [
      button({ label: open, action: form.action, data: form.data, look: "primary", opensForm: true }),
    ],
  });
}

/** A form that took longer than Teams waits comes back by a press. */
export function formAgainCard(form: { action: string; data: Record<string, string> }): Card {
  const { first, body } = say.afterwards;
  return card({
    first,
    body: [para(body)],
    buttons: [button({ label: say.open.open, ...form, look: "primary", opensForm: true })],
  });
}

export function noPrivateCard(): Card {
  return card({ first: say.noPrivate.first, body: [para(say.noPrivate.body)] });
}

export function arrivedCard(): Card {
  return card({
    first: say.arrived.first,
    body: [para(say.arrived.body), quietLine(say.arrived.help)],
    buttons: [button({ label: say.arrived.button, action: "digest.help" })],
  });
}
