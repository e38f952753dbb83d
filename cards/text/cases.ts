import type { Words } from "./words.js";

/** What was done, said to the one who did it. */
export const casesSaid = {
  "case-draft-saved":
    "Your draft is saved. Nobody else can see it. It waits for you in your direct messages; send it before {by} for the next meeting.",
  "case-draft-saved-no-date":
    "Your draft is saved. Nobody else can see it. It waits for you in your direct messages until a meeting is planned.",
  "case-kept-person-must-know":
    "Saved as a draft, not sent: the person needs to know first that you bring their situation, without their name. Talk with them, then open your draft, say yes, and send it.",
  "case-kept-no-meeting":
    "Saved as a draft, not sent: no meeting of {series} is planned to which it could go. You can send it as soon as there is one; your chair is {chair}.",
  "case-sent": "{ref} is with the chair now. It keeps this number. You will hear by {by}.",
  "case-sent-late":
    "{ref} is with the chair, but it came after the cut-off. The chair is asked whether it can still be taken on {meeting}; you will hear either way.",
  "case-changed": "Your changes to {ref} are saved.",
  "case-unchanged": "Nothing was different, so {ref} stays as it was.",
  "case-withdrawn-now":
    "{ref} is withdrawn. Nobody will be asked about it any more. Nothing else is for you to do.",
  "draft-discarded": "Your draft is put away. Nobody saw it, and nothing else is for you to do.",
  "case-accepted-now": "{ref} is accepted for {meeting}. The case holder is told.",
  "case-returned-now": "{ref} went back to the case holder with your note. It keeps its number.",
  "case-deferred-now":
    "{ref} moves to {meeting} and comes first there. It keeps its number; the case holder is told.",
  "case-signposted-now": "{ref} is closed with your advice. The case holder is told.",
  "case-outside-now": "{ref} is handled outside the meeting. The case holder is told at once.",
  "question-sent":
    "Your question is on the card of {ref}, and the case holder is asked to answer. You will get the answer.",
  "answer-sent": "Your answer is on the card of {ref}, and {asker} is told.",
  "not-us-noted":
    "Noted: {ref} is not for you this time. Thank you for saying so. You can still offer later.",
  "suggestion-noted": "Thank you. Your suggestion is on the card of {ref}.",
  "case-closed-now": "{ref} is closed. Thank you for seeing it through.",
  "case-goes-on":
    "Thank you. {ref} goes on as it is; you are asked again only if nothing changes for three weeks.",
  "case-brought-back": "{ref} comes back on the agenda of {meeting}, among the first.",
} as const satisfies Words;

/** Why it was not done: what happened, that nothing was lost, the next step. */
export const casesRefusals = {
  "immediate-risk":
    "Call now: 999 if life is in danger · {line} {lineNumber} · {safeguarding} {safeguardingNumber}. This cannot wait for a meeting. Nothing you wrote was stored; it stands below for as long as this form is open. These numbers are in your direct messages too.",
  "case-needs-question":
    "Not sent yet, and nothing you wrote is lost: please fill in your question to the MDT, so that partners know what you need. Or choose to save it as a draft.",
  "case-person-must-know":
    "Not changed, and nothing you wrote is lost: a case stays with the MDT only while the person knows of it. If they do not, please withdraw it; it can be sent again later.",
  "case-needs-second":
    "A neighbour might recognise the person in {ref}, so somebody else than its case holder must accept it. Nothing was changed. Please ask the deputy, or make the text more general.",
  "case-late-needs-reason":
    '{ref} came after the cut-off, so it was not accepted yet. If you take it in, please give your reason with "Take it in late".',
  "case-not-late":
    '{ref} was in time, so it needs no reason and nothing was changed. Press "Accept" to take it in.',
  "case-decided-by":
    "{who} was quicker: {ref} is already {what}. Nothing was changed, and there is nothing left for you to do here.",
  "case-no-later-meeting":
    "There is no later meeting planned that {ref} could go to, so nothing was changed. Please plan one first, or decide otherwise.",
  "case-agenda-is-out":
    "The agenda with {ref} is out, so its text stays as partners have read it. Nothing was changed. Please add what is new in the thread of the case.",
  "case-agenda-gone":
    "That meeting takes no more cases, so nothing was changed. Please defer {ref} to the next meeting.",
  "case-is-draft": "This is still a draft, so nothing was changed. Its case holder needs to send it first.",
  "case-is-submitted":
    "{ref} waits for the chair's decision, so nothing was changed. You will see it when it is decided.",
  "case-is-returned":
    "{ref} is back with its case holder for changes, so nothing was changed. It can go on when it is sent again.",
  "case-is-accepted":
    "{ref} is accepted and waits for the agenda, so nothing was changed. Please try again when the agenda is out.",
  "case-is-on-agenda":
    "{ref} is on the agenda and not yet discussed, so nothing was changed. Its card shows what can be done now.",
  "case-is-discussed":
    "{ref} was discussed in the meeting, so nothing was changed. To end it, close it and say how it went.",
  "case-is-with-the-person":
    "{ref} was discussed and is with the person now, so nothing was changed. To end it, close it and say how it went.",
  "case-is-in-progress":
    "{ref} was discussed and help is under way, so nothing was changed. To end it, close it and say how it went.",
  "case-is-review":
    "{ref} is under review, so nothing was changed. Please close it or bring it back to the agenda.",
  "case-is-deferred": "{ref} waits for a later meeting, so nothing was changed. It comes first there.",
  "case-is-closed":
    "{ref} is closed, so nothing was changed. If help is needed again, please bring a new case.",
  "case-is-withdrawn":
    "{ref} was withdrawn, so nothing was changed. If help is still needed, please bring a new case.",
  "case-is-handled-outside":
    "{ref} is handled outside the meeting, so nothing was changed. The chair can say how it stands.",
  "case-own-question":
    "{ref} is your own case, so the question would come back to you, and it was not kept. Please write it in the thread of the case.",
  "case-own-not-us":
    "{ref} is your own case, so there is nothing to answer and nothing was changed. To end it, withdraw or close it.",
  "case-you-offered":
    "You have an offer for {ref}, so nothing was changed. If it no longer stands, please withdraw the offer first.",
  "question-answered":
    "{who} has answered this question already. Nothing was changed, and your words were not kept; add them in the thread.",
} as const satisfies Words;
