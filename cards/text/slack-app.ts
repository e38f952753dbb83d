/** What Slack shows of the app, as the manifest carries it. */
export const slackApp = {
  name: "Roundtable",
  bot: "roundtable",
  description: "Monthly team meetings (MDTs) about complex situations, without knowing who the person is.",
  /** Slack wants 174 to 4,000 characters here. */
  longDescription:
    "Roundtable runs multi-agency team meetings (MDTs) for community mental health. Staff bring a situation without anything that identifies the person; GPs, social care, housing and voluntary organisations say what they can offer; nobody is contacted before the person has said yes, and nobody falls through the net afterwards. Type /mdt to see your next step, or /mdt help for everything you can do.",
  /** Dark enough for Slack's white letters on it. */
  color: "#1d4e5f",
  command: "Your next step in the MDT. Never write about a person here: the forms check, a command cannot.",
  shortcuts: {
    bring_case: {
      name: "Bring a case",
      does: "Bring a case to the next MDT, on a form that checks every word.",
    },
    record_offer: { name: "Record as offer", does: "Take this message over as an offer on its case." },
    record_action: { name: "Record as action", does: "Take this message over as an action with an owner." },
  },
} as const;

/** Every permission the app asks for, and what it is needed for. Nothing else is asked for. */
export const slackScopes = {
  commands: "the command /mdt and the three shortcuts",
  "chat:write": "post cards, keep them up to date, and answer so that only you see it",
  "im:write": "open a direct message: follow-ups, digests and whatever is for one person only",
  "im:history":
    "read what you write to Roundtable directly, and look before repeating a message whose sending ended unclearly",
  "users:read": "the name you go by, and whether your account is still in use",
  "users:read.email": "find you on the MDT's list, which is kept by email address",
  "channels:read": "whether an MDT's public channel is still there and Roundtable is in it",
  "channels:history":
    "warn you and the chair when an identifier was posted in an MDT's public channel, and look before repeating a message",
  "groups:read": "the same for a private channel: is it there, and is Roundtable in it",
  "groups:history": "the same for a private channel: identifiers, and messages that may be there already",
} as const;
export type SlackScope = keyof typeof slackScopes;

/** What `roundtable slack-manifest` says when it cannot make one. */
export const slackManifestWords = {
  "address-or-socket":
    "Please say how Slack reaches Roundtable: --url https://… with its public address, or --socket where there is none. Nothing was written.",
  "not-an-address": "We could not read that as an address. Please write it like https://roundtable.example",
  "address-not-https": "Slack only sends to an address that begins with https://",
  "address-on-this-machine":
    "Slack cannot reach an address on this machine. Use the public one, or --socket, which needs none.",
  "address-with-more":
    "Please give the address alone, without user name, question mark or #, like https://roundtable.example",
} as const;
export type SlackManifestRefusal = keyof typeof slackManifestWords;

/** What stands in a Home that nobody has opened yet, after doctor tried whether it can be shown. */
export const slackHomeProbe =
  "Roundtable is connected. Open this page once more to see what is yours, or type /mdt.";
