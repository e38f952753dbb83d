import type { Task, TaskStep } from "./domain/task.js";

type Ids = {
  case?: string;
  offer?: string;
  action?: string;
  meeting?: string;
  series?: string;
  question?: string;
};
type Target = { action: string; needs: keyof Ids; form: boolean };

/** Which button answers which step, so that digest and Home work in place. A test holds it against the bindings. */
export const PRESSES: Record<TaskStep, Target> = {
  "send-draft": { action: "cases.edit", needs: "case", form: true },
  "change-and-send": { action: "cases.edit", needs: "case", form: true },
  "answer-question": { action: "cases.answer", needs: "question", form: true },
  "talk-with-the-person": { action: "offers.answers", needs: "case", form: false },
  "keep-going": { action: "cases.open", needs: "case", form: false },
  "close-or-bring-back": { action: "cases.close", needs: "case", form: true },
  decide: { action: "cases.open", needs: "case", form: false },
  "decide-late": { action: "cases.open", needs: "case", form: false },
  "ask-case-holder": { action: "cases.open", needs: "case", form: false },
  "say-what-you-offer": { action: "offers.make", needs: "case", form: true },
  "start-helping": { action: "cases.open", needs: "case", form: false },
  "ask-person": { action: "offers.answer", needs: "offer", form: true },
  "ask-again-later": { action: "offers.answer", needs: "offer", form: true },
  "find-what-fits": { action: "offers.answer", needs: "offer", form: true },
  "make-contact": { action: "offers.loop", needs: "offer", form: true },
  "start-help": { action: "offers.started", needs: "offer", form: false },
  "give-information": { action: "offers.show", needs: "offer", form: false },
  "offer-place": { action: "offers.loop", needs: "offer", form: true },
  "reach-together": { action: "offers.show", needs: "offer", form: false },
  "choose-alternative": { action: "cases.open", needs: "case", form: false },
  "say-how-it-went": { action: "offers.outcome", needs: "offer", form: true },
  "do-it": { action: "plan.done", needs: "action", form: true },
  "find-another-way": { action: "cases.open", needs: "case", form: false },
  "settle-holiday": { action: "meetings.holiday", needs: "meeting", form: true },
  "run-meeting": { action: "meetings.status", needs: "meeting", form: false },
  "sign-off": { action: "meetings.sign-off", needs: "meeting", form: false },
};

/** The button for a step, with the id it is about. */
export function pressFor(step: TaskStep, ids: Ids): Task["press"] {
  const { action, needs, form } = PRESSES[step];
  const id = ids[needs];
  return id === undefined ? undefined : { action, data: { [needs]: id }, form };
}
