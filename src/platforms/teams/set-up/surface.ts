import { type TeamsPermission, type TeamsScope, teamsApp } from "../../../../cards/text/teams-app.js";

/** A verb that Teams offers while somebody types; every verb is understood without being offered. */
export type OfferedVerb = keyof typeof teamsApp.commands;

/**
 * The verbs that are offered in each place, most used first: Teams takes 12 a place, and 10 before manifest 1.24, which
 * leaves the last two out. Their order is the order in which Teams shows them.
 */
export const OFFERED = {
  team: [
    ...["help", "case", "agenda", "offer", "status", "start", "next", "gap", "action", "close"],
    ...["setup", "here"],
  ],
  personal: [
    ...["mine", "help", "case", "offer", "find", "capacity", "digest", "pause", "status", "people"],
    ...["area", "report"],
  ],
  groupChat: ["help", "mine", "find", "case", "offer", "status"],
} as const satisfies Readonly<Record<TeamsScope, readonly string[]>>;

/** In the menu of a message; each opens a dialog. The ids come back as `commandId`. */
export const MESSAGE_ACTIONS = Object.keys(teamsApp.actions) as readonly (keyof typeof teamsApp.actions)[];

/** Granted for a team when the app is added to it, by somebody who may. */
export const RESOURCE_PERMISSIONS = [
  "ChannelMessage.Read.Group",
] as const satisfies readonly TeamsPermission[];

/** What a person agrees to when they add the app. */
export const USER_PERMISSIONS = [
  "identity",
  "messageTeamMembers",
] as const satisfies readonly TeamsPermission[];

/** Messages, presses, dialogs and installations all arrive here: the bot's messaging endpoint. */
export const TEAMS_PATH = "/api/messages";

/** The page that the app's description in Teams links to. */
export const ABOUT_PATH = "/about";
