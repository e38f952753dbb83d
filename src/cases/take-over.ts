import { memberById, politeMoment } from "../directory/queries.js";
import { offersOfCase } from "../offers/queries.js";
import { followHolder as followOffers } from "../offers/use-cases/follow-holder.js";
import { actionsOfCase } from "../plan/queries.js";
import { followHolder as followPlan } from "../plan/use-cases/follow-holder.js";
import { showFollowUp } from "../plan/use-cases/refresh-follow-up.js";
import { toldAbout } from "../storage/outbox.js";
import type { Work } from "../storage/work.js";
import type { Case } from "./domain/types.js";
import { askAnew } from "./domain/urgent.js";
import { isForHolder } from "./for-holder.js";
import { keep } from "./keep.js";
import { showLeft } from "./show-left.js";
import { responses } from "./store.js";

/**
 * W7: somebody else holds the case from now on, and everything that was to go to the old holder goes to them: the card,
 * the follow-up, open questions, what waits to be sent, the actions that were the holder's own; partners in touch are
 * told. In the old holder's messages, what only the holder may read gives way to a line that says so. What the clock
 * will ask, digests and Home follow by themselves, since they look up whose the case is.
 */
export async function takeOver(work: Work, state: Case, to: string): Promise<Case> {
  const from = state.owner;
  const pressed = work.actor.kind === "member" && work.actor.id === to;
  // Nobody inherits a time that is over, or nearly; a first reminder that is still to come reaches the new holder.
  const late = state.nudges > 0 || state.status === "review";
  const anew = late ? { askedAnewAt: work.now, nudges: 0 } : {};
  const notBefore = pressed ? work.now : await politeMoment(work, to, work.now);
  const kept = await keep(
    work,
    {
      state: { ...state, owner: to, ...anew, urgent: askAnew(state.urgent, work.now) },
      events: [{ type: "case-handed-over", facts: { from, to } }],
    },
    false,
    notBefore,
  );
  work.owners?.add(from);
  if (kept.handedToPersonAt !== undefined) await showFollowUp(work, kept);
  await followPlan(work, kept.id, { from, to });
  await followOffers(work, kept.id, to);
  await readdress(work, kept, from, notBefore);
  for (const asked of await responses.find(work, { caseId: kept.id, status: "open" })) {
    const args = { case: kept.id, question: asked.id };
    await work.show({ tag: `question:${asked.id}`, at: `dm:${to}`, card: "cases.question", args, notBefore });
  }
  await showLeft(work, kept.series, from);
  return kept;
}

/** What still waits to be sent to the old holder goes to the new one; what they have gives way. */
async function readdress(work: Work, kept: Case, from: string, notBefore: string): Promise<void> {
  const about = {
    case: kept.id,
    offer: (await offersOfCase(work, kept.id)).map(({ id }) => id),
    task: (await actionsOfCase(work, kept.id)).map(({ id }) => id),
  };
  const { shown, waiting } = await toldAbout(work.tx, `dm:${from}`, about);
  for (const { tag, card, args } of waiting.filter((one) => isForHolder(one.card, one.args)))
    await work.show({ tag, at: `dm:${kept.owner}`, card, args, notBefore });
  // Nobody can be written to who has left, and their messages are out of our reach.
  if ((await memberById(work, from))?.status !== "active") return;
  for (const { tag } of shown.filter((one) => isForHolder(one.card, one.args)))
    await work.show({ tag, at: `dm:${from}`, card: "cases.handed", args: { case: kept.id } });
}
