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
