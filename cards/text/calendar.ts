/** What stands in people's calendars. No word about a case. */
export const calendarWords = {
  description: (joinLink: string | undefined) =>
    `${joinLink === undefined ? "" : `Join: ${joinLink}\n`}The agenda comes by message or email, without names.`,
} as const;

export const feedWords = {
  nothingHere: "There is no calendar here any more. Your email with the dates says how to get it again.",
} as const;

/** Why an answer from somebody's calendar cannot be read: what happened, and the next step. */
export const replyRefusals = {
  "reply-not-readable": "This is not a calendar file that can be read. Nothing was noted.",
  "reply-no-answer": "This calendar file answers no invitation. Nothing was noted.",
  "reply-not-ours": "This answers an invitation that is not ours. Nothing was noted.",
  "reply-too-long": "This calendar file is too long to be an answer. Nothing was noted.",
  "reply-several": "An answer comes from one person; this one names none, or several. Nothing was noted.",
} as const;
export type ReplyRefusal = keyof typeof replyRefusals;
