import type { Card } from "../../../cards/card-types.js";
import { toText } from "../../../cards/render/plain.js";
import { toTeamsMessage } from "../../../cards/render/teams.js";
import { teamsWords } from "../../../cards/text/teams.js";
import { type Activity, type Origin, originOf } from "./activity.js";
import { type Answering, answer, sorry, whisper } from "./answer.js";
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
  if (answered) return answered.invoke;
  // The press has been told "one moment" by then: what would have stood on the card comes as a message.
  on.later(working.then(({ sentence }) => (sentence ? whisper(on, sentence, from) : undefined)));
  return message(teamsWords.working);
}

/** `sentence`: what is told by the answer to the press alone, and nowhere else yet. */
type Pressed = { invoke: InvokeAnswer; sentence?: Card };

async function pressed(on: Answering, activity: Activity, from: Origin): Promise<Pressed> {
  try {
    const who = await whoIs({ ...on, unit: on.roundtable.unit }, from);
    const what = inboundOf(dataOf(activity), activity.id ?? "", who);
    if (!what) return told(notOurs().card);
    const reply = await on.roundtable.dispatch(what);
    // A further page of a private list takes the place of the page that was pressed.
    const turned = what.kind === "press" && reply.kind === "whisper" && reply.about.code === what.action;
    if (turned && from.personal && what.data.page !== undefined)
      return { invoke: inPlace(reply.card), sentence: reply.card };
    if (reply.kind === "whisper" && isSentence(reply.card)) return told(reply.card);
    await answer(on, reply, from);
    return { invoke: message(reply.card.fallbackText) };
  } catch (error) {
    return told(await sorry(on, error));
  }
}

function told(sentence: Card): Pressed {
  return { invoke: message(toText(sentence)), sentence };
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
