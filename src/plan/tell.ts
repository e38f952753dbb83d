import { chase } from "../chasing/use-cases/chase.js";
import type { Work } from "../storage/work.js";
import type { Action } from "./domain/types.js";

async function send(
  work: Work,
  action: Action,
  to: string,
  message: { tag: string; card: string; args?: Record<string, string> },
): Promise<void> {
  await work.show({
    tag: `action:${action.id}:${message.tag}`,
    at: `dm:${to}`,
    card: `plan.${message.card}`,
    args: { task: action.id, ...message.args },
  });
}

/** The owner's card of an action, kept up to date in place. */
export function showAction(work: Work, action: Action): Promise<void> {
  return send(work, action, action.owner, { tag: "card", card: "action" });
}

/** Overdue: the owner is asked once more. */
export function nudgeOwner(work: Work, action: Action, nudge: number): Promise<void> {
  return chase(work, action.owner, {
    about: `action:${action.id}`,
    tag: `action:${action.id}:nudge-${nudge}`,
    card: "plan.nudge",
    args: { task: action.id },
  });
}

/** It is not going to happen as planned: overdue for long, or no longer possible. Whoever pressed knows already. */
export async function tellStuck(
  work: Work,
  action: Action,
  to: string,
  reader: "case-holder" | "chair",
): Promise<void> {
  if (work.actor.kind === "member" && work.actor.id === to) return;
  const message = { tag: `stuck-${action.changes}-${reader}`, card: "stuck", args: { reader } };
  if (work.actor.kind === "member") return send(work, action, to, message);
  await chase(work, to, {
    about: `action:${action.id}:stuck`,
    tag: `action:${action.id}:${message.tag}`,
    card: "plan.stuck",
    args: { task: action.id, reader },
  });
}

/** Somebody else handed it on: its first owner hears to whom. */
export async function tellHandedOn(work: Work, action: Action): Promise<void> {
  if (work.actor.kind === "member" && work.actor.id === action.owner) return;
  await send(work, action, action.owner, { tag: "handed-on", card: "action" });
}
