import type { Words } from "./words.js";

/** Which MDT meets in a channel of the chat platform. */
export const hereWords = {
  title: "Which MDT meets here?",
  heading: "Which MDT meets in this channel?",
  intro:
    "Its agenda, case cards and summaries are then posted here, and commands typed here are about it. Until you say so, nothing is posted here.",
  privacy:
    "Everybody in this channel can read what is posted. It should be private, with people of that MDT's list only.",
  now: (code: string) => `Now it is ${code}.`,
  series: "MDT",
  submit: "It meets here",
} as const;

export const hereSaid = {
  "series-here": "{code} meets in this channel from now on. What waited for a channel comes within a minute.",
} as const satisfies Words;

export const hereRefusals = {
  "here-not-in-a-channel":
    "This is no channel of Slack or Teams, so nothing was changed. Type /mdt here in the channel in which the MDT meets.",
  "here-not-yours":
    "Only a chair, deputy or coordinator can say which MDT meets in a channel. Nothing was changed.",
  "here-taken": "{code} meets in this channel already, and a channel has one MDT. Nothing was changed.",
} as const satisfies Words;
