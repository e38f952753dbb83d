import type { Words } from "./words.js";

/** What stands in emails, beside a message's own first line and whose turn it is. */
export const mailWords = {
  open: "Open and answer",
  openHere: "Open it here",
  hello: (name: string) => `Dear ${name},`,
  waiting:
    "something in Roundtable is for you. The page below shows it and takes your answer; you need no account.",
  safe: "Words about a case are on the page only, never in an email.",
  until: (day: string) => `This link is yours alone and works until ${day}. Please do not pass it on.`,
  noReply: "Please answer on the page: nobody reads replies to this email.",
  stop: "Fewer emails, or none",
  why: (area: string) => `You get this because you are on the list of ${area}.`,
  subscribe: (address: string) =>
    `Or subscribe to the dates, with your calendar's "from the web": ${address}`,
  /** `read`: the mailbox is read, so what a calendar answers is noted. */
  calendarTip: (read: boolean) =>
    read
      ? "Your calendar may offer to accept this: the chair then knows that you come. Nobody else on the list gets to know your address."
      : "Your calendar may offer to accept this. Please also say on the page whether you come: nobody reads what your calendar answers.",
} as const;

/** On pages and in emails there is nothing to type: what a command does, a button does. */
export const pageWords = {
  button: (label: string) => `“${label}” on your page`,
  page: "your page",
  onCase: "the page of the case",
  press: "Press",
  open: "Open",
} as const;

/** A link that is asked for anew. */
export const linkWords = {
  first: "Your new link",
  body: "You asked for a new link to your page in Roundtable. If it was somebody else, you need do nothing.",
  home: "My page",
} as const;

/** To somebody who wrote back to an email of ours. */
export const mailAnswerWords = {
  first: "Your email was not read · please answer on your page",
  turn: "Your turn: open your page",
  body: "Thank you for writing. Nobody reads replies to Roundtable's emails, and what you wrote was not kept. This is how to answer:",
  ways: [
    "Open the email that you wanted to answer and press its button, “Open and answer”.",
    "Or press the button below: it opens your own page, with everything that waits for you.",
    "To reach a person, write to the coordinator or chair of your MDT at their own address.",
  ],
  identity:
    "If you wrote something that tells who a person is, please delete your email from your own folder of sent mail too.",
  home: "My page",
} as const;

/** To whoever turned the weekly summary off by email. */
export const digestOffWords = {
  first: "Your weekly summary is off",
  body: "You asked for it by email. What waits for your answer stays on your page, and emails that need you still come.",
  again: "Turn it on again",
} as const;

/** What the pages behind links say of themselves. */
export const guestWords = {
  brand: "Roundtable",
  title: (what: string) => `${what} – Roundtable`,
  skip: "Skip to the content",
  forOne: (name: string) => `For ${name}`,
  answer: "Answer",
  problem: "Please look at this",
  back: "Back",
  backTo: (what: string) => `Back to: ${what}`,
  leaveForm: "Back without sending",
  cases: "Cases you can read and answer",
  all: "Everything you can do",
  now: "Happening now",
  sure: "Are you sure?",
  yes: "Yes, go on",
  no: "No, go back",
  newLink: "Send me a new link",
  safe: "Nothing is stored until you press a button. Close the page when you have finished on a shared computer.",
  stopTitle: "Fewer emails, or none",
  stopIntro:
    "Choose the weekly summary's day or turn it off, pause messages for a while, or leave the list. What waits for your answer stays on your page.",
  digest: "Weekly summary",
  stopped: "Done: your weekly summary is off",
  stoppedMore: "What waits for your answer stays on your page, and emails that need you still come.",
  pause: "Pause messages",
  leave: "Leave the list",
  notForMe: "This was not for me, or end my links",
  endTitle: "End the links in your emails",
  endIntro:
    "All links that were sent to this address then open nothing any more, calendars that subscribe included. Nothing that you entered is lost.",
  endMine: "End my links",
  endMineMore:
    "You lost a phone, or somebody else reads your mailbox. You can ask for a new link at any time.",
  endNotMine: "This was not for me",
  endNotMineMore:
    "The email reached the wrong person. The coordinator hears that the address is wrong, and no more emails come here.",
  addressLabel: "Your email address",
  ask: "Send me a link",
  askTitle: "Get a link to your page",
  askIntro: "If your address is on a list, an email with a new link goes to it within a few minutes.",
} as const;

/** Links and requests that lead nowhere: what happened, that nothing was changed, the next step. */
export const guestProblems = {
  "set-up-done":
    "Roundtable is set up already, so this link opens nothing any more. Nothing was changed. If you are on its list, ask for a link to your own page.",
  "set-up-expired":
    "This link for the first set-up has run out, or a newer one was printed. Nothing was changed. Start Roundtable again: a new one stands on its terminal.",
  unknown:
    "This link does not open anything. It may have been cut off on its way: please open it from the email again. Nothing was changed.",
  expired:
    "This link has run out. Nothing was changed, and nothing is lost. Press the button, and a new one goes to the address that this link was sent to.",
  revoked:
    "This link was replaced or taken back. Nothing was changed. Press the button, and a new one goes to the address that this link was sent to.",
  "left-list":
    "The person this link was for is no longer on the list, so it opens nothing. Nothing was changed. If that is a mistake, please tell your coordinator.",
  "not-yours":
    "This is not shown to you any more: the list or the case has changed since the email. Nothing was changed. Your other messages are as before.",
  gone: "What this email was about is over or has been replaced by something newer. There is nothing left to do here.",
  "not-ours":
    "That did not come from this page, or the page was open for too long. Nothing was changed. Please open the link in your email again.",
  "too-often":
    "Too many links that open nothing were tried from your network. Nothing was changed. Please wait a minute and open the link in your email again.",
  "too-big": "That was more than a form can hold, so nothing was kept. Please shorten it and send it again.",
  "no-page": "There is no page here. Nothing was changed. Please open the link in your email.",
  broke:
    "Something went wrong on our side and nothing was changed. Please try again in a minute; if it happens again, tell your coordinator ({code}).",
  "links-ended":
    "All your links are ended. Nothing that you entered is lost. To come in again, ask for a new link with your address.",
  "links-not-theirs":
    "Thank you. All links that were sent to this address are ended, and no more emails come here. The coordinator has been told that the address is wrong. You can delete the emails and close this page.",
  "link-sent":
    "If this address is on a list, an email with a new link is on its way to it. It can take a few minutes.",
  "new-link-sent":
    "A new link is on its way to the address that this link was sent to. It can take a few minutes.",
} as const satisfies Words;
export type GuestProblem = keyof typeof guestProblems;
