import type { Logger } from "pino";
import type { Card } from "../../../cards/card-types.js";
import { formAgainCard, noPrivateCard, openFormCard } from "../../../cards/desk/teams-cards.js";
import { formOf } from "../../../cards/render/structure.js";
import { toTeamsMessage } from "../../../cards/render/teams.js";
import { replyCard } from "../../../cards/reply-card.js";
import type { Roundtable } from "../../app/compose.js";
import type { Reply } from "../../app/contract.js";
import { faultOf } from "../../app/fault.js";
import { keepHome } from "../../app/homes.js";
import type { Origin } from "./activity.js";
import { messageId } from "./addresses.js";
import type { Connector } from "./connector.js";
import { faultCode } from "./faults.js";
import type { HeldForms } from "./held-forms.js";
import { messageWith } from "./message.js";
import type { People } from "./people.js";
import type { Places } from "./places.js";
import type { TeamsPace, TeamsSettings } from "./settings.js";
import { memberOf } from "./who.js";

export type Answering = {
  connector: Connector;
  people: People;
  places: Places;
  settings: TeamsSettings;
  log: Logger;
  roundtable: Roundtable;
  held: HeldForms;
  pace: TeamsPace;
  /** Goes on after the answer; a stop waits for it. */
  later(work: Promise<unknown>): void;
};

/** Marks in the hidden part of a button that are ours alone; dispatch never sees a key that starts with `$`. */
export const HELD = "$held";

/** Shows the answer to a press or a command to the one who pressed. */
export async function answer(on: Answering, reply: Reply, to: Origin): Promise<void> {
  if (reply.kind !== "whisper") return offerForm(on, reply, to);
  if (reply.about.code === "digest.home" && !reply.about.refused) return showHome(on, reply.card, to);
  await whisper(on, reply.card, to);
}

/**
 * For one person alone: where they pressed, as a targeted message, as long as others read there too. Those are gone
 * after a day and not on every client, so what fails goes into their personal chat.
 */
export async function whisper(
  on: Answering,
  card: Card,
  to: Origin,
  hidden?: Record<string, string>,
): Promise<void> {
  const activity = messageWith(toTeamsMessage(card, undefined, hidden));
  const { serviceUrl, conversation, teamsId } = to;
  if (to.personal) {
    await on.connector.send({ serviceUrl, conversation }, activity);
    return;
  }
  try {
    const recipient = { ...activity, recipient: { id: teamsId } };
    await on.connector.send({ serviceUrl, conversation }, recipient, { targeted: true });
    return;
  } catch (error) {
    on.log.info(
      { code: faultCode(error) },
      "a private answer could not be shown in place; it goes to the chat",
    );
  }
  try {
    await on.connector.send(await on.people.chatOf(to.user, teamsId), activity);
  } catch (error) {
    on.log.warn({ code: faultCode(error) }, "somebody cannot be answered privately");
    await on.connector.send({ serviceUrl, conversation }, messageWith(toTeamsMessage(noPrivateCard())));
  }
}

/** Something broke on our side: the person gets a sentence with a code, the log the same code and where it was. */
export async function sorry(on: Answering, error: unknown, to?: Origin): Promise<Card> {
  const fault = faultOf(error);
  on.log.error({ ...fault, teams: faultCode(error) }, "a fault while answering on Teams");
  const card = replyCard.card({ code: "something-broke", with: { code: fault.code } });
  if (to) await whisper(on, card, to).catch(() => undefined);
  return card;
}

async function offerForm(
  on: Answering,
  reply: Exclude<Reply, { kind: "whisper" }>,
  to: Origin,
): Promise<void> {
  const data = formOf(reply.card)?.context ?? {};
  const form = { title: reply.card.fallbackText, action: reply.action, data };
  const card = reply.kind === "form" ? openFormCard(form) : formAgainCard(form);
  await whisper(on, card, to, { [HELD]: on.held.keep(to.user, reply.card) });
}

/** Everything of theirs, in their personal chat; from now on the outbox keeps it up to date. */
async function showHome(on: Answering, card: Card, to: Origin): Promise<void> {
  const { unit, database } = on.roundtable;
  const at = to.personal ? to : await on.people.chatOf(to.user, to.teamsId);
  const { id } = await on.connector.send(at, messageWith(toTeamsMessage(card)));
  const member = await memberOf(unit, to.user);
  if (!member) return;
  const shown = { platform: "teams" as const, messageId: messageId(at.conversation, id) };
  await keepHome(database, member.id, shown, unit.now());
}
