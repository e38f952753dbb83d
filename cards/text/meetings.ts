import type { Words } from "./words.js";

/** What was done, said to the one who did it. */
export const meetingsSaid = {
  "series-proposed":
    "{code} is set up as a proposal. {chair} has the dates in a direct message and starts it from there. Nobody else has been told yet.",
  "series-edited":
    "{code} is changed. The new dates are in your direct messages. Nobody else has been told yet.",
  "series-changed": "{code} is changed. The dates that follow from it are in the channel.",
  "series-unchanged": "Nothing was different, so {code} stays as it is.",
  "series-started": "{code} is on. The first meeting is {ref} on {when}, and the dates are in the channel.",
  "settings-saved": "Saved for {code}. The real dates that follow from it are in your direct messages.",
  "roles-saved": "Saved for {code}. Chair: {chair}. Deputy: {deputy}. Coordinator: {coordinator}.",
  "holiday-noted": "Noted for {day}: {choice}.",
  "meeting-moved":
    "{ref} is now on {when}. Everything due before it moves along, and everybody is told once.",
  "meeting-moved-on-holiday":
    "{ref} is now on {when}, a bank holiday: {holiday}. Everything due before it moves along, and everybody is told once.",
  "meeting-cancelled": "{ref} is cancelled and everybody is told once. No case is lost: {cases}.",
  "call-opened":
    "The call for cases for {ref} is open. Everybody has been told. Cases can come in until {cutOff}.",
  "call-is-open":
    "The call for cases for {ref} is open. You can bring a case until {cutOff}: type /mdt case.",
  "call-opens":
    "The call for cases for {ref} opens on {opens}. You can start a draft already: type /mdt case.",
  "call-is-closed":
    "The call for cases for {ref} closed on {cutOff}. The chair can still take an urgent one: type /mdt case.",
  "agenda-reordered": "The order is changed.",
  "agenda-minutes-set": "{case} has {minutes} minutes. {fit}",
  "meeting-started":
    "{ref} is live. The board is in the channel and your controls are in your direct messages.",
  "attendance-noted": "You are on the board. Welcome.",
  "board-next": "{case} has the floor.",
  "board-last": "That was the last case. Confirm what was captured, then close the meeting.",
  "case-skipped": "{case} goes to the end of the list.",
  "case-parked": "{case} is parked and comes back today when nobody else waits.",
  "case-carried-over": "{case} goes to the next meeting, {next}.",
  "read-back-confirmed": "{case} is confirmed.",
  "meeting-closed":
    "{ref} is closed. Case holders hear what was offered on {when}. Please sign the summary off when it is right.",
  "meeting-signed-off": "{ref} is signed off. The summary is in the channel.",
  "summary-amended": "Added to the summary of {ref}, with today's date.",
} as const satisfies Words;

/** Why it was not done: what happened, that nothing was lost, the next step. */
export const meetingsRefusals = {
  "setup-not-yours":
    "Only a chair, deputy or coordinator of this area can set up another MDT. Nothing was changed. Ask one of them; it takes a minute.",
  "pcn-code-malformed":
    '"{code}" cannot be the code: it needs 2 to 5 letters from A to Z, such as NAV. Nothing you wrote is lost.',
  "pcn-code-taken":
    "There is an MDT with the code {code} already. Nothing you wrote is lost. Please choose another code.",
  "rule-unreadable": "{why} Nothing you wrote is lost.",
  "join-link-malformed":
    "The join link is not a web address that begins with https://. Nothing you wrote is lost. Please copy it again.",
  "first-date-past":
    "{when} has gone by, so no meeting can be on it. Nothing you wrote is lost. Please choose today or a later day.",
  "person-not-found":
    'Nobody on the list is called "{typed}". Nothing you wrote is lost. Please write their whole name or email address.',
  "person-ambiguous":
    '"{typed}" could be {matches}. Nothing you wrote is lost. Please write the whole name or the email address.',
  "deputy-is-chair":
    "Chair and deputy must be two people. Nothing you wrote is lost. Please choose another deputy, or none.",
  "series-already-on":
    "{code} has been started already. Nothing was changed. Type /mdt schedule to see its dates.",
  "series-over": "{code} has ended. Nothing was changed. Set up a new one with /mdt setup.",
  "settings-out-of-order":
    "These settings would put the {later} before or on the same day as the {earlier}. Nothing you wrote is lost. Please change the working days.",
  "settings-nudges-out-of-order":
    "The three reminders must come one after the other. Nothing you wrote is lost. Please change their days.",
  "settings-quiet-hours":
    "{time} lies in the quiet hours, in which nobody is written to. Nothing you wrote is lost. Please choose a time from 08:00, and before 18:00 for messages.",
  "holiday-nothing-to-decide":
    "There is nothing to decide about that date any more. Nothing was changed. Type /mdt schedule.",
  "holiday-already-settled":
    "{day} has been settled already: {choice}. Nothing was changed. You can still move the meeting with /mdt move.",
  "meeting-date-malformed":
    '"{typed}" is not a date we can read. Nothing was changed. Please write it like 16 December 2026 or 16/12/2026.',
  "meeting-time-malformed":
    '"{typed}" is not a time we can read. Nothing was changed. Please write it like 10:00.',
  "meeting-date-past": "{when} has gone by. Nothing was changed. Please choose a date and time ahead.",
  "meeting-date-too-far": "{when} is more than a year ahead. Nothing was changed. Please check the year.",
  "meeting-same-date": "{ref} is on {when} already. Nothing was changed.",
  "meeting-date-taken": "{other} is on that day already. Nothing was changed. Please choose another day.",
  "meeting-is-live": "{ref} is running now. Nothing was changed. Close it first.",
  "meeting-is-over": "{ref} is over. Nothing was changed. Type /mdt schedule to see what comes next.",
  "meeting-is-cancelled":
    "{ref} is cancelled already. Nothing was changed. Type /mdt schedule to see what comes next.",
  "agenda-closed": "The agenda of {ref} is closed, as the meeting is over or cancelled. Nothing was changed.",
  "agenda-not-on-it":
    "That case is not on the agenda of {ref} any more. Nothing was changed. Type /mdt agenda.",
  "meeting-already-started":
    "{by} started {ref} at {at} already. Nothing was changed. Your controls are in your direct messages.",
  "meeting-already-closed":
    "{ref} is closed already. Nothing was changed. Type /mdt status to see what comes next.",
  "meeting-too-early":
    "{ref} can be started from {from}. Nothing was changed. To hold it at another time, move it with /mdt move.",
  "meeting-holiday-open":
    "The date of {ref} is on a bank holiday and still to be settled. Nothing was changed. Type /mdt schedule.",
  "meeting-not-live": "{ref} is not running. Nothing was changed. The chair starts it with /mdt start.",
  "board-moved-on": "Somebody was quicker: {current} has the floor now. Nothing was changed twice.",
  "board-moved-on-to-end": "Somebody was quicker: that was the last case. Nothing was changed twice.",
  "board-nobody-waiting": "Nobody else is waiting. Nothing was changed. Use next or close to go on.",
  "board-nothing-current": "No case has the floor. Nothing was changed. Press next, or close the meeting.",
  "no-meeting-after":
    "There is no later meeting to carry {case} over to. Nothing was changed. Discuss it today, or set an MDT date after this one first.",
  "read-back-already-confirmed": "{case} is confirmed already. Nothing was changed.",
  "read-back-not-yet":
    "{case} is not ready to be confirmed. Nothing was changed. Press next when it has been talked about.",
  "close-outcome-missing": "Not closed yet: please say what became of {cases}. Nothing you chose is lost.",
  "sign-off-not-closed": "{ref} is not closed yet. Nothing was changed. Close it with /mdt close first.",
  "sign-off-already": "{ref} is signed off already. Nothing was changed. You can add to it from the summary.",
  "summary-not-yet":
    "The summary of {ref} is not signed off yet. Nothing was changed. The chair signs it off within two working days.",
  "amend-before-sign-off":
    "{ref} is not signed off yet. Nothing was kept. Sign it off with your words in the notes.",
  "amend-already-there": "These words stand under the summary of {ref} already. Nothing was added twice.",
} as const satisfies Words;
