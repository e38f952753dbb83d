import { caseOfMessage } from "../../app/case-of-message.js";
import type { Inbound } from "../../app/contract.js";
import { seriesByChannel } from "../../meetings/queries.js";
import { seenOnce } from "../intake/seen-once.js";
import { type Activity, type Origin, originOf } from "./activity.js";
import { channelOf, messageId } from "./addresses.js";
import { type Answering, answer, sorry } from "./answer.js";
import { isArrival, notePlace, welcomeOnce } from "./arrivals.js";
import { watchChannel } from "./channel-watch.js";
import { dataOf, inboundOf, isJson, notOurs } from "./decode.js";
import { onFetch, onSubmit } from "./dialogs.js";
import { onExecute } from "./execute.js";
import type { InvokeAnswer } from "./sdk.js";
import { whoIs } from "./who.js";
import { commandWords, isMentioned } from "./words.js";

/** Teams sends again what was not answered in time, after about fifteen seconds. */
const KEPT_MS = 15 * 60_000;
const KEPT = 20_000;

/** Everything that Teams tells us; an invoke is answered, all else is only taken in. */
export function activityTaker(on: Answering): (activity: Activity) => Promise<InvokeAnswer | undefined> {
  const isNew = seenOnce(KEPT_MS, KEPT);
  /** An invoke that comes again gets the same answer; only the answers of the last minutes are kept. */
  const invoked = new Map<string, Promise<InvokeAnswer>>();

  return async (activity) => {
    const id = `${activity.conversation.id} ${activity.id ?? ""} ${activity.type}`;
    if (activity.type === "invoke") {
      const before = invoked.get(id);
      if (before && activity.id !== undefined) return before;
      const answered = notePlace(on, activity).then(() => onInvoke(on, activity));
      invoked.set(id, answered);
      setTimeout(() => invoked.delete(id), KEPT_MS).unref();
      return answered;
    }
    // A message may be changed more than once: each change is news.
    if (activity.id !== undefined && activity.type !== "messageUpdate" && !isNew(id)) return undefined;
    try {
      await notePlace(on, activity);
      if (isArrival(activity)) await welcomeOnce(on, activity);
      else if (activity.type === "message") await onMessage(on, activity);
      else if (activity.type === "messageUpdate") await watchChannel(on, activity);
    } catch (error) {
      await sorry(on, error, activity.type === "message" ? originOf(activity) : undefined);
    }
    return undefined;
  };
}

function onInvoke(on: Answering, activity: Activity): Promise<InvokeAnswer> | InvokeAnswer {
  switch (activity.name) {
    case "adaptiveCard/action":
      return onExecute(on, activity);
    case "task/fetch":
    case "composeExtension/fetchTask":
      return onFetch(on, activity);
    case "task/submit":
    case "composeExtension/submitAction":
      return onSubmit(on, activity);
    default:
      return { status: 501 };
  }
}

/** A command, a press on a client that knows only Action.Submit, or what somebody wrote to others. */
async function onMessage(on: Answering, activity: Activity): Promise<void> {
  const from = originOf(activity);
  if (from.channel !== undefined) await watchChannel(on, activity);
  const pressed = isJson(activity.value) && (activity.text ?? "") === "";
  if (!pressed && !from.personal && !isMentioned(activity)) return;
  const who = await whoIs({ ...on, unit: on.roundtable.unit }, from);
  const id = activity.id ?? "";
  const what: Inbound | undefined = pressed
    ? inboundOf(dataOf(activity), id, who)
    : { kind: "command", id, who, text: commandWords(activity), ...(await placed(on, from)) };
  await answer(on, what ? await on.roundtable.dispatch(what) : notOurs(), from);
}

/** The MDT that meets in the channel; in the thread of a case, that case. */
async function placed({ roundtable }: Answering, { channel, conversation }: Origin) {
  if (channel === undefined) return {};
  const { root } = channelOf(conversation);
  const parent = root === undefined ? undefined : messageId(conversation, root);
  const caseId = parent === undefined ? undefined : await caseOfMessage(roundtable.database, parent);
  if (caseId !== undefined) return { channel, place: `thread:${caseId}` as const };
  const series = await seriesByChannel(roundtable.unit.reading(), { platform: "teams", id: channel });
  return { channel, ...(series ? { place: `channel:${series.id}` as const } : {}) };
}
