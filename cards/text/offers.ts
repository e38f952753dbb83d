import type { Words } from "./words.js";

/** What was done, said to the one who did it. */
export const offersSaid = {
  "offer-made-now":
    "Thank you. {ref} is on the card of {case}. Nobody is contacted before the person says yes, and you will hear either way.",
  "offer-made-late":
    "Thank you. {ref} went straight to the case holder, who talks it through with the person. You will hear either way.",
  "offer-made-before":
    "That offer is there already: it is {ref}. Nothing was added, so there is nothing left for you to do.",
  "offer-recorded": "{ref} is recorded for {who}, who is asked whether it is right.",
  "offer-edited-now": "Your changes to {ref} are saved.",
  "offer-edited-told": "Your changes to {ref} are saved, and the case holder is told.",
  "offer-unchanged": "Nothing was different, so {ref} stays as it was.",
  "offer-confirmed-now": "Thank you. {ref} stands as it is.",
  "offer-withdrawn-now": "{ref} is withdrawn. Thank you for saying so.",
  "offer-withdrawn-told":
    "{ref} is withdrawn. The case holder is told and sees what else could help. Thank you for saying so early.",
  "offer-already-so": "{ref} is already {status}. Nothing was changed, and nobody was told twice.",
  "offer-answers-kept":
    "Kept. Partners hear only about their own offer, and kindly. You can change these answers until a partner is contacted.",
  "offer-answers-contacted":
    "Kept. Agreed: {refs}. The partners are told now, and their contacts are in your direct messages. The person's name goes by your own secure route.",
  "offer-answers-none": "Nothing was different, so the answers stay as they were.",
  "offer-mind-changed-now": "Kept. {who} is told to stop, kindly. {ref} can still be said yes to later.",
  "offer-loop-accepted":
    "Thank you. The case holder of {case} knows that you accept. When help begins, press “Help has started”.",
  "offer-loop-needs-information":
    "The case holder of {case} is asked to get in touch with you by their own secure route. When you have what you need, press “Accept”.",
  "offer-loop-waiting-list":
    "The case holder of {case} knows about the wait. You are asked again when it should be over.",
  "offer-loop-no-capacity":
    "Thank you for saying so. The case holder of {case} and the chair are told, and look at what else could help.",
  "offer-loop-not-suitable":
    "Thank you for saying so. The case holder of {case} and the chair are told, and look at what else could help.",
  "offer-loop-could-not-reach":
    "The case holder of {case} is asked to help you reach the person. You can answer again when you have.",
  "offer-started-now": "Good to hear. It is noted that help has started for {case}.",
  "offer-outcome-now": "Thank you. It is noted how {ref} went, and the other side is told.",
  "gap-recorded": "{ref} is recorded for {case}: {need}. It counts in the report to the commissioner.",
  "gap-recorded-before": "This gap is there already: it is {ref}. Nothing was added.",
  "gap-met-now": "{ref} is met. Good.",
  "gap-met-before": "{ref} was met already. Nothing was changed.",
} as const satisfies Words;

/** Why it was not done: what happened, that nothing was lost, the next step. */
export const offersRefusals = {
  "offer-case-ended":
    "{case} has ended, so nothing was changed. If help is still going on or needed, please talk with its case holder.",
  "offer-case-not-open":
    "{case} is not on an agenda now, so nothing was kept yet. Please offer once its card is in the channel again.",
  "offer-names-nobody": "Nobody was chosen, so nothing was kept yet. Please choose whose offer it is.",
  "offer-cannot-see-case":
    "{who}'s organisation does not see {case}, so nothing was kept. Please choose somebody else.",
  "offer-twice-over":
    "You have another offer with these very words, {ref}, so nothing was changed. Please withdraw one of the two.",
  "offer-withdrawn":
    "{ref} was withdrawn, so nothing was changed. A new offer can be made on the card of the case.",
  "offer-edit-too-late":
    "The person has answered {ref} as it was, so its words stay as they are. If something is different now, please tell the case holder, or withdraw it and offer anew.",
  "offer-need-told":
    "{ref} is with the person as help for the need it was made for, so nothing was changed. For another need, please make a new offer instead.",
  "offer-not-with-person":
    "{ref} has not been put to the person yet, so no answer was kept. It comes to the case holder after the meeting.",
  "offer-already-contacted":
    "The partner of {ref} has been told of the yes, so nothing was changed and your answers are still here. If the person has changed their mind, press “They changed their mind” under that offer, and the partner is told to stop.",
  "offer-not-contacted":
    "The person has not said yes to {ref}, so nothing was changed. Nobody is contacted before yes; you will hear either way.",
  "offer-help-started":
    "Help from {ref} has started, so nothing was changed. If it is over, please press “Say how it went”.",
  "offer-help-ended":
    "It is noted already how {ref} went, so nothing was changed. To put it right, press “Say how it went” again.",
  "offer-declined-by-partner":
    "The partner has said that {ref} cannot go ahead, so nothing was changed. If they can help after all, a new offer is the way.",
  "offer-needs-weeks": "Not sent yet, and nothing you wrote is lost: please say how many weeks the wait is.",
  "offer-meanwhile-alone":
    "Not sent yet, and nothing you wrote is lost: what helps in the meantime goes with a waiting list. Please choose that as your answer, or leave these words as they were.",
  "offer-needs-reason":
    "Not sent yet, and nothing you wrote is lost: please say in a few words why, so that the case holder can look for something else.",
  "offer-needs-answer":
    "Not sent yet: please choose an answer for at least one offer. If you have not spoken yet, say so; that is an answer too.",
  "offer-nothing-to-answer":
    "No offer for {case} is with the person now, so there is nothing to answer. Nothing was changed.",
  "gap-no-need":
    "No need was chosen, so nothing was kept yet. Please choose the need that nobody could meet.",
} as const satisfies Words;
