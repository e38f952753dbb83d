import { slackApp } from "../../../../cards/text/slack-app.js";
import { VERBS } from "../../../app/verbs.js";

/** The one slash command; its verbs are those of every platform. */
export const COMMAND = {
  command: "/mdt",
  description: slackApp.command,
  usageHint: VERBS.map(({ verb }) => verb).join(" · "),
} as const;

/** `message`: in the menu of a message. `global`: in the + beside the message box and in search. */
export const SHORTCUTS = [
  { type: "global", callbackId: "bring_case" },
  { type: "message", callbackId: "record_offer" },
  { type: "message", callbackId: "record_action" },
] as const satisfies readonly { type: "global" | "message"; callbackId: keyof typeof slackApp.shortcuts }[];

/** Commands, presses, forms and events all arrive here. */
export const SLACK_PATH = "/slack/events";
