import type { Words } from "./words.js";

/** Words that only people on Slack read. */
export const slackWords = {
  /** Title of a form's window when it only says something. */
  noteTitle: "Roundtable",
  close: "Close",
  tooLate: {
    first: "That took a moment too long",
    body: "Slack opens a form only within three seconds of a press. Nothing is lost: press the button and it opens.",
    open: "Open the form",
  },
  formHere: {
    first: "That opens a form",
    body: "Slack opens a form at a press only. Nothing of your message was taken over.",
    open: "Open the form",
  },
  begin: {
    first: "Welcome to Roundtable",
    body: "Nothing is set up yet. Whoever begins gives the area its name and the numbers to call in a crisis, and puts people on its list.",
    open: "Set up the area",
  },
  closed: {
    first: "What you sent needs another look",
    body: "Something in the form was not right, or could identify somebody, and it was closed before that could be said. Nothing of it was kept: please fill it in once more.",
    open: "Open the form again",
  },
  working: {
    first: "One moment",
    body: "What you sent is being worked on. The answer appears here, or in your direct messages if you close this.",
  },
} as const;

/** Why something was not done: what happened, that nothing was lost, the next step. */
export const slackRefusals = {
  "record-not-in-thread":
    "Only what somebody wrote in the thread of a case can be recorded, so nothing was changed. Open the case's card in the channel, and use this on a message under it.",
} as const satisfies Words;
