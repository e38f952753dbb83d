import type { Card } from "../../../cards/card-types.js";
import { toText } from "../../../cards/render/plain.js";
import { toTeamsMessage } from "../../../cards/render/teams.js";
import { teamsWords } from "../../../cards/text/teams.js";
import { type Activity, type Origin, originOf } from "./activity.js";
import { type Answering, answer, sorry } from "./answer.js";
import { dataOf, inboundOf, notOurs } from "./decode.js";
import { soon } from "./patience.js";
import type { InvokeAnswer } from "./sdk.js";
import { whoIs } from "./who.js";

/**
 * A button was pressed (Action.Execute). What one sentence says is told on the card itself; what is more to read, or
 * has buttons of its own, comes as a private message.
 */
export async function onExecute(on: Answering, activity: Activity): Promise<InvokeAnswer> {
  const from = originOf(activity);
  const working = pressed(on, activity, from);
  const answered = await soon(on, working);
  if (answered) return answered;
  on.later(working);
  return message(teamsWords.working);
}

async function pressed(on: Answering, activity: Activity, from: Origin): Promise<InvokeAnswer> {
  try {
    const who = await whoIs({ ...on, unit: on.roundtable.unit }, from);
    const what = inboundOf(dataOf(activity), activity.id ?? "", who);
    if (!what) return message(toText(notOurs().card));
    const reply = await on.roundtable.dispatch(what);
    // A further page of a private list takes the place of the page that was pressed.
    const turned = what.kind === "press" && reply.kind === "whisper" && reply.about.code === what.action;
    if (turned && from.personal && what.data.page !== undefined) return inPlace(reply.card);
    if (reply.kind === "whisper" && isSentence(reply.card)) {
      return message(toText(reply.card));
    }
    await answer(on, reply, from);
    return message(reply.card.fallbackText);
  } catch (error) {
    return message(toText(await sorry(on, error)));
  }
}

function isSentence(card: Card): boolean {
  return card.body.length === 1 && (card.actions ?? []).length === 0;
}

/** learn.microsoft.com/adaptive-cards/authoring-cards/universal-action-model, "Response format". */
function message(value: string): InvokeAnswer {
  return invoked("application/vnd.microsoft.activity.message", value);
}

function inPlace(card: Card): InvokeAnswer {
  return invoked("application/vnd.microsoft.card.adaptive", toTeamsMessage(card));
}

function invoked(type: string, value: unknown): InvokeAnswer {
  return { status: 200, body: { statusCode: 200, type, value } };
}
