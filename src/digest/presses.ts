import type { Press, TaskStep } from "./domain/task.js";

type Ids = {
  case?: string;
  offer?: string;
  task?: string;
  meeting?: string;
  series?: string;
  question?: string;
  handover?: string;
};
type Target = { action: string; about: readonly (keyof Ids)[]; form?: true };

/**
 * Which buttons answer which step, so that digest and Home work in place; their words stand in the same order in
 * cards/text/digest.ts. A test holds both against the bindings.
 */
export const PRESSES: Record<TaskStep, readonly Target[]> = {
  "send-draft": [{ action: "cases.edit", about: ["case"], form: true }],
  "change-and-send": [{ action: "cases.edit", about: ["case"], form: true }],
  "answer-question": [{ action: "cases.answer", about: ["question"], form: true }],
  "answer-handover": [{ action: "cases.handover-show", about: ["handover"] }],
  "talk-with-the-person": [{ action: "offers.answers", about: ["case"], form: true }],
  "say-nothing-offered": [
    { action: "plan.follow-up", about: ["case"] },
    { action: "cases.bring-back", about: ["case"] },
    { action: "cases.close", about: ["case"], form: true },
  ],
  "keep-going": [{ action: "offers.of-case", about: ["case"] }],
  "close-or-bring-back": [
    { action: "cases.close", about: ["case"], form: true },
    { action: "cases.bring-back", about: ["case"] },
  ],
  decide: [
    { action: "cases.open", about: ["case"] },
    { action: "cases.accept", about: ["case"] },
  ],
  "decide-late": [
    { action: "cases.open", about: ["case"] },
    { action: "cases.accept-late", about: ["case"], form: true },
  ],
  "ask-case-holder": [{ action: "offers.of-case", about: ["case"] }],
  "ask-person": [{ action: "offers.answers", about: ["offer"], form: true }],
  "ask-again-later": [{ action: "offers.answers", about: ["offer"], form: true }],
  "find-what-fits": [{ action: "offers.answers", about: ["offer"], form: true }],
  "make-contact": [
    { action: "offers.accepted", about: ["offer"] },
    { action: "offers.show", about: ["offer"] },
  ],
  "start-help": [
    { action: "offers.started", about: ["offer"] },
    { action: "offers.show", about: ["offer"] },
  ],
  "give-information": [{ action: "offers.show", about: ["offer"] }],
  "offer-place": [
    { action: "offers.accepted", about: ["offer"] },
    { action: "offers.show", about: ["offer"] },
  ],
  "reach-together": [{ action: "offers.show", about: ["offer"] }],
  "choose-alternative": [{ action: "offers.of-case", about: ["case"] }],
  "say-how-it-went": [{ action: "offers.outcome", about: ["offer"], form: true }],
  "do-it": [{ action: "plan.done", about: ["task"], form: true }],
  "find-another-way": [{ action: "plan.follow-up", about: ["case"] }],
  "settle-holiday": [{ action: "meetings.move", about: ["meeting"], form: true }],
  "run-meeting": [{ action: "meetings.status", about: ["series", "meeting"] }],
  "sign-off": [
    { action: "meetings.summary", about: ["meeting"] },
    { action: "meetings.sign-off", about: ["meeting"], form: true },
  ],
};

/** The buttons for a step, with the ids they are about. Throws when the thing lacks one: a fault of ours. */
export function pressesFor(step: TaskStep, ids: Ids): Press[] {
  return PRESSES[step].map(({ action, about, form }) => ({
    action,
    data: Object.fromEntries(
      about.map((name) => {
        const id = ids[name];
        if (id === undefined) throw new Error(`${action} lacks its ${name}`);
        return [name, id];
      }),
    ),
    form: form ?? false,
  }));
}
