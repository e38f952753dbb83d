import type { Words } from "./words.js";

/** What was done, said to the one who did it. */
export const deskSaid = {} as const satisfies Words;

/** Why it was not done: what happened, that nothing was lost, the next step. */
export const deskRefusals = {
  "not-on-the-list":
    "You are not on the list for this MDT, so nothing was changed. Ask the coordinator to add you; it takes a minute.",
  "not-listed":
    "You are not on the list of {area} yet, so nothing was changed. Ask {names} to add you with your email address; it takes a minute.",
  "address-not-listed":
    "Your address {address} is not on the list of {area} yet, so nothing was changed. Ask {names} to add you with it; it takes a minute.",
  "address-on-two-lists":
    "Your address {address} is on more than one list, so we cannot tell which one you mean, and nothing was changed. Ask the coordinator to take you off the one that is wrong, then try again.",
  "list-keepers-only":
    "Only whoever coordinates the area or runs an MDT can do that. Nothing was changed. Ask your coordinator.",
  "area-coordinators-only":
    "Only a coordinator of the area can do that. Nothing was changed. Ask your coordinator.",
  "not-your-series": "That belongs to another MDT than yours, so nothing was changed.",
  "chairs-only": "Only the chair or deputy of this MDT can do that. Nothing was changed.",
  "coordinators-only": "Only the chair or the coordinator can do that. Nothing was changed.",
  "case-holder-only": "Only the case holder can do that. Nothing was changed.",
  "case-holder-or-chair-only": "Only the case holder or the chair can do that. Nothing was changed.",
  "owner-only":
    "Only the person whose offer or action this is can do that, or the chair. Nothing was changed.",
  "readers-cannot":
    "As an observer or commissioner you can read along, but not change anything. Nothing was changed.",
  "no-case-text-for-you": "Your role sees totals only, so this case is not shown to you.",
  "not-for-your-organisation": "This case is not shown to your organisation. Nothing was changed.",
  "no-longer-there": "That is not there any more. Nothing was changed. Type /mdt to see your next step.",
  "unknown-action":
    "That button belongs to an older version of this message. Nothing was changed. Type /mdt to go on.",
  "unknown-verb":
    'I don\'t know "{verb}". Did you mean "{nearest}"? Nothing was changed. Type /mdt help to see everything.',
  "no-such-case":
    "There is no case {ref}. Nothing was changed. Please check the reference, or type /mdt mine.",
  "which-case":
    "Which case? Type the reference after it, for example: /mdt {verb} NAV-2612-03. Nothing was changed.",
  "no-such-meeting": "There is no meeting {ref}. Nothing was changed. Type /mdt schedule to see the dates.",
  "no-such-series": "There is no MDT with the code {code}. Nothing was changed. Type /mdt help to see yours.",
  "nothing-live":
    "No {series} meeting is running now. Nothing was changed. The chair starts it with /mdt start.",
  "no-meeting-ahead":
    "{series} has no meeting ahead. Nothing was changed. The chair can plan dates with /mdt settings.",
  "not-in-any-series":
    "You are not on the list of an MDT yet. Ask the coordinator to add you; it takes a minute.",
  "which-series":
    "You belong to more than one MDT ({codes}). Nothing was changed. Please add the code, for example: /mdt {verb} NAV.",
  "too-many-words":
    'I did not understand "{words}" after "{verb}". Nothing was changed. Type /mdt {verb} alone and I will ask.',
  "case-text-in-command":
    'Words about a person never go into a command, because they would skip the identifier check. What you typed after "{verb}" was not kept. Please use this form.',
  "guard-stopped": "Nothing was kept yet: please look at what is marked below.",
  "form-problems": "Not sent yet, and nothing you wrote is lost: please look at what is marked below.",
  "something-broke":
    "Something went wrong on our side and nothing was changed. Please try again in a minute; if it happens again, tell your coordinator ({code}).",
} as const satisfies Words;
