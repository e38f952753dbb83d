/** The playground's own words: its page, its answers, and how it names the fictional people. */
import type { CastName } from "../../src/demo/world-plan.js";
import type { Words } from "./words.js";

/** Why the playground did not do something: what happened, that nothing was lost, the next step. */
export const playgroundRefusals = {
  "not-from-here":
    "The playground answers only to this machine, so nothing was done. Open it at the address that npm start printed.",
  "not-json": "That did not come from the playground's own page, so nothing was done. Please use the page.",
  "not-readable":
    "The playground could not read that, so nothing was done. Reload the page and try once more; what is in the chat stays there.",
  "too-big":
    "That is more than can be sent at once (100 KB), so nothing was sent. What you typed is still in front of you; please shorten it.",
  "too-long":
    "A message holds {most} characters at most, so nothing was sent. What you typed is still in front of you; please shorten it.",
  "too-long-to-record":
    "That message is too long to be taken over ({most} characters at most), so nothing was recorded. Press the button on the card and put it in a few words.",
  nothing: "There were no words in that, so nothing was sent. Type something, or /mdt to see your next step.",
  "no-such-person":
    "There is nobody of that name in the playground, so nothing was done. Please choose a person from the list.",
  "no-such-place":
    "That place is not there, or not for this person, so nothing was done. Please choose a place from the list.",
  "no-such-message":
    "That message is not there any more, so nothing was done. Reload the page to see what is.",
  "readers-do-not-write":
    "Observers read along and do not write in the channel. Nothing was sent. Choose another person to take part.",
  "no-case-text":
    "{role}s do not see the text of cases, so this channel is not shown to {name}. Direct messages and Home are.",
  "not-on-this-list": "{name} is not on the list of this MDT, so its channel is not shown.",
  "not-a-moment":
    "We could not read that day, so the clock stands where it stood. Please write it like 2026-12-16.",
  "not-back":
    "Time only moves forwards here, and it is {now} already. The clock stands where it stood; please choose a later day.",
  "too-far":
    "That is more than two years ahead, so the clock stands where it stood. Please choose an earlier day.",
  "nothing-ahead":
    "Nothing is waiting for a moment of its own, so the clock stands where it stood. Set up an MDT or bring a case first.",
  "no-meeting-ahead":
    "No meeting lies ahead, so the clock stands where it stood. The chair plans them with /mdt setup.",
  "day-before-already":
    "It is {now} already, and {meeting} is at {start}. The clock stands where it stood; press “Next thing that happens”.",
  "something-stuck":
    "At {now} something that was due could not be done. Nothing is lost: it is tried again. The log of npm start says more ({code}).",
  "no-such-page": "There is no page here. Nothing was changed. The playground is at the front page.",
  "something-broke":
    "Something went wrong on our side and nothing was changed. Please try again in a moment; the log of npm start says more ({code}).",
} as const satisfies Words;
export type PlaygroundRefusal = keyof typeof playgroundRefusals;

/** What the playground did besides, for whoever set up an MDT. */
export const playgroundNotes = {
  "list-filled":
    "The playground has put {count} people of {pcn} on the list of {code}, so that you can be any of them.",
} as const satisfies Words;

/** What the cast is known for. */
export const partWords: Record<CastName, string> = {
  chair: "Chair",
  deputy: "Deputy chair",
  coordinator: "Coordinator",
  commissioner: "Commissioner",
  observer: "Observer",
  gp: "GP, cannot attend",
  districtNurse: "District nurse",
  socialWorker: "Social care",
  housingOfficer: "Housing",
  police: "Police",
  caseHolderLinkWorker: "Case holder",
  caseHolderCoordinator: "Case holder",
  caseHolderTherapist: "Case holder",
  caseHolderRecovery: "Case holder",
  allotment: "Small group",
  mensGroup: "Small group",
  dogWalking: "Small group",
  womensCircle: "Small group",
  peerSupport: "Small group",
  moneyAdviser: "Local charity",
  drugAndAlcohol: "Local charity",
  carersAdviser: "Local charity",
  nationalHousing: "National charity",
  nationalTherapies: "National charity",
};

/** Headings of the list of people, in the order in which they stand. */
export const groupWords = {
  running: "Run the MDT",
  holding: "Bring cases",
  public: "Public services",
  small: "Small and local",
  national: "National",
  reading: "Read along",
  others: "Everyone else",
} as const;
export type PeopleGroup = keyof typeof groupWords;

/** What verbs are for that help tells in another way. */
export const playgroundVerbs: Readonly<Record<string, string>> = {
  help: "what you can do",
  offer: "offer help for a case: its reference after it",
  gap: "record what nobody could meet: its reference after it",
  action: "record an action: the case's reference after it",
};

export const playgroundWords = {
  notKept:
    "(These words held something that can identify a person, so the playground did not keep them. On Slack or Teams they would stand here until their author deletes them; author and chair have just been told, privately.)",
} as const;
