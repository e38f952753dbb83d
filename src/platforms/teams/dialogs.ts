import type { Card } from "../../../cards/card-types.js";
import { toText } from "../../../cards/render/plain.js";
import { toTeamsDialog } from "../../../cards/render/teams.js";
import { teamsWords } from "../../../cards/text/teams.js";
import type { Inbound, Reply } from "../../app/contract.js";
import { type Activity, type Origin, originOf } from "./activity.js";
import { type Answering, answer, HELD, sorry, whisper } from "./answer.js";
import { DIALOG, dataOf, inboundOf, notOurs } from "./decode.js";
import { attachmentOf } from "./message.js";
import { soon } from "./patience.js";
import { recordPress } from "./records.js";
import type { InvokeAnswer } from "./sdk.js";
import { whoIs } from "./who.js";

/** A button that opens a form was pressed, or "Record as offer" on a message: what the dialog shows. */
export async function onFetch(on: Answering, activity: Activity): Promise<InvokeAnswer> {
  const from = originOf(activity);
  const data = dataOf(activity);
  const id = activity.id ?? "";
  const held = typeof data?.[HELD] === "string" ? on.held.get(from.user, data[HELD]) : undefined;
  if (held) return dialog(held, id);
  const reply = await soon(
    on,
    replyTo(on, () => fetched(on, activity, from)),
  );
  if (!reply) return note(teamsWords.tryAgain);
  if (reply.kind === "broke") return note(toText(reply.card));
  return dialog(reply.card, id);
}

async function fetched(on: Answering, activity: Activity, from: Origin): Promise<Inbound | Reply> {
  const who = await whoIs({ ...on, unit: on.roundtable.unit }, from);
  if (activity.name === "composeExtension/fetchTask") return recordPress(on.roundtable, activity, who);
  return inboundOf(dataOf(activity), activity.id ?? "", who) ?? notOurs();
}

/**
 * A form was sent. Under a refusal and with mistakes in it the dialog stays open with what was typed; after a success
 * it closes, and the answer stands where it was opened.
 */
export async function onSubmit(on: Answering, activity: Activity): Promise<InvokeAnswer> {
  const from = originOf(activity);
  const data = dataOf(activity);
  const id = typeof data?.[DIALOG] === "string" ? data[DIALOG] : (activity.id ?? "");
  const working = replyTo(on, async () => {
    const who = await whoIs({ ...on, unit: on.roundtable.unit }, from);
    return inboundOf(data, id, who) ?? notOurs();
  });
  const reply = await soon(on, working);
  if (!reply) {
    on.later(afterwards(on, working, from));
    return note(teamsWords.working);
  }
  switch (reply.kind) {
    case "broke":
      return note(toText(reply.card));
    case "form":
    case "form-again":
      return dialog(reply.card, id);
    case "whisper":
      if (reply.about.refused) return note(toText(reply.card));
      await whisper(on, reply.card, from).catch((error: unknown) => sorry(on, error));
      return { status: 200 };
    default:
      return reply satisfies never;
  }
}

type Answered = Reply | { kind: "broke"; card: Card };

async function replyTo(on: Answering, read: () => Promise<Inbound | Reply>): Promise<Answered> {
  try {
    const what = await read();
    return "card" in what ? what : await on.roundtable.dispatch(what);
  } catch (error) {
    return { kind: "broke", card: await sorry(on, error) };
  }
}

/** The dialog has said "one moment" and is closed: the answer comes as a message. */
async function afterwards(on: Answering, working: Promise<Answered>, from: Origin): Promise<void> {
  const reply = await working;
  const shown = reply.kind === "broke" ? whisper(on, reply.card, from) : answer(on, reply, from);
  await shown.catch((error: unknown) => sorry(on, error));
}

/** learn.microsoft.com/microsoftteams/platform/task-modules-and-cards, "Responding to the submit action". */
function dialog(shown: Card, id: string): InvokeAnswer {
  const { title, card } = toTeamsDialog(shown, { [DIALOG]: id });
  const value = { title, height: "large", width: "medium", card: attachmentOf(card) };
  return { status: 200, body: { task: { type: "continue", value } } };
}

function note(words: string): InvokeAnswer {
  return { status: 200, body: { task: { type: "message", value: words } } };
}
