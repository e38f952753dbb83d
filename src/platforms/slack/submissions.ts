import type { Card } from "../../../cards/card-types.js";
import { workingCard } from "../../../cards/desk/slack-cards.js";
import type { Reply, Submission } from "../../app/contract.js";
import { sorry, whisper } from "./answer.js";
import { notOurs, readable, readSent, type Sent } from "./decode.js";
import type { Listening } from "./listening.js";
import { errorsBeside, modalOf, noteOf, roundOf } from "./modal.js";
import type { Origin } from "./origin.js";
import { whoIs } from "./who.js";

/** Slack waits three seconds for the answer to a form; a little of that is the way. */
const PATIENCE_MS = 2000;

/** What Slack is told about a form that was sent; nothing: it closes. */
export type FormAnswer =
  | { response_action: "errors"; errors: Record<string, string> }
  | { response_action: "update" | "push"; view: object };
type Told = { form?: FormAnswer; outside?: Card };

export async function onSubmission(
  on: Listening,
  body: Sent,
  ack: (answer?: FormAnswer) => Promise<void>,
): Promise<void> {
  const read = readable(() => readSent(body));
  if (read === undefined) return ack(note("push", notOurs().card));
  const { sent, from } = read;
  const working = dispatched(on, sent, from);
  const soon = await Promise.race([working, later(on.pace?.patience ?? PATIENCE_MS)]);
  if (soon === undefined) {
    await ack(note("update", workingCard()));
    return afterwards(on, body, from, await working);
  }
  const { form, outside } = toldBy(soon, body, from);
  await ack(form);
  if (outside) await whisper(on, outside, from).catch((error: unknown) => sorry(on, error));
}

type Answered = Reply | { kind: "broke"; card: Card };

async function dispatched(
  on: Listening,
  sent: Omit<Submission, "kind" | "who">,
  from: Origin,
): Promise<Answered> {
  try {
    const who = await whoIs({ ...on, unit: on.roundtable.unit }, from.user);
    return await on.roundtable.dispatch({ kind: "submission", ...sent, who });
  } catch (error) {
    return { kind: "broke", card: await sorry(on, error) };
  }
}

/**
 * Under a refusal what was typed stays open: the sentence lies on top of it. Mistakes are told beside their fields.
 * After a success the form closes, and the answer stands where it was opened.
 */
function toldBy(reply: Answered, { view }: Sent, from: Origin): Told {
  switch (reply.kind) {
    case "broke":
      return { form: note("push", reply.card) };
    case "whisper":
      return reply.about.refused ? { form: note("push", reply.card) } : { outside: reply.card };
    case "form-again": {
      // Questions of the guard and safer words need the form anew; plain mistakes leave it as it stands.
      const errors = reply.about.code === "form-problems" ? errorsBeside(reply.card, view) : undefined;
      return { form: errors ? { response_action: "errors", errors } : shownAgain(reply.card, view, from) };
    }
    case "form":
      return { form: shownAgain(reply.card, view, from) };
    default:
      return reply satisfies never;
  }
}

function shownAgain(card: Card, view: Sent["view"], from: Origin): FormAnswer {
  return { response_action: "update", view: modalOf(card, from, roundOf(view) + 1) };
}

function note(response_action: "push" | "update", card: Card): FormAnswer {
  return { response_action, view: noteOf(card) };
}

/** The form has said "one moment"; the answer takes its place, or comes directly when it was closed meanwhile. */
async function afterwards(on: Listening, { view }: Sent, from: Origin, reply: Answered): Promise<void> {
  const isForm = reply.kind === "form" || reply.kind === "form-again";
  const shown = isForm ? modalOf(reply.card, from, roundOf(view) + 1) : noteOf(reply.card);
  try {
    await on.client.views.update({ view_id: view.id, view: shown as never });
  } catch {
    if (!isForm) await whisper(on, reply.card, from).catch((error: unknown) => sorry(on, error));
  }
}

function later(ms: number): Promise<undefined> {
  return new Promise((resolve) => setTimeout(() => resolve(undefined), ms).unref());
}
