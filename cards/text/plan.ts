import type { Words } from "./words.js";

/** What was done, said to the one who did it. */
export const planSaid = {
  "action-added-now": "{ref} is noted, to be done by {when}. {who} is told.",
  "action-added-before": "That action is there already: it is {ref}, and {who} knows. Nothing was added.",
  "action-done-now": "Thank you. {ref} is done, and everybody who needs it can see so.",
  "action-not-possible-now": "Thank you for saying so. {ref} is closed, and the case holder is told why.",
  "action-not-done-now": "{ref} is closed as not done. Nobody is asked about it any more.",
  "action-handed-over-now": "{who} is told and has it now, as {ref}. Nothing else is for you to do.",
  "action-already-so": "{ref} is already {status}. Nothing was changed, and nobody was told twice.",
} as const satisfies Words;

/** Why it was not done: what happened, that nothing was lost, the next step. */
export const planRefusals = {
  "action-case-ended":
    "{case} has ended, so nothing was changed. If something is still to be done, please talk with its case holder.",
  "action-case-not-open":
    "{case} is not on an agenda now, so nothing was kept yet. Please add the action once it is.",
  "action-closed":
    "{ref} is closed already, so nothing was changed. If it is needed after all, a new action is the way.",
  "action-handed-over": "{ref} was handed over and goes on with its new owner, so nothing was changed here.",
  "action-same-owner": "{ref} is theirs already, so nothing was changed. Please choose somebody else.",
  "action-date-past": "{when} has gone by, so nothing was kept yet. Please choose today or a later day.",
  "action-date-far":
    "{when} is more than a year ahead, so nothing was kept yet. Please choose an earlier day.",
  "action-names-nobody": "Nobody was chosen, so nothing was kept yet. Please choose who does it.",
  "action-cannot-see-case":
    "{who}'s organisation does not see {case}, so nothing was kept. Please choose somebody else.",
  "follow-up-not-yet":
    "{case} has not been discussed yet, so there is no follow-up. It comes to the case holder after the meeting.",
} as const satisfies Words;
