/** What Teams shows of the app, as the manifest carries it. */
export const teamsApp = {
  name: "Roundtable",
  fullName: "Roundtable: monthly team meetings without knowing who the person is",
  developer: "Roundtable",
  short: "Monthly team meetings (MDTs) about complex situations, without identities.",
  long: "Roundtable runs multi-agency team meetings (MDTs) for community mental health. Staff bring a situation without anything that identifies the person; GPs, social care, housing and voluntary organisations say what they can offer; nobody is contacted before the person has said yes, and nobody falls through the net afterwards. Write @Roundtable to see your next step, or @Roundtable help for everything you can do. Never write about a person in a message: the forms check every word, a message cannot.",
  /** Behind the icon; the icon's own ground. */
  color: "#1d4e5f",
  /** In the menu of a message, under "More actions". */
  actions: {
    record_offer: { name: "Record as offer", does: "Take this message over as an offer on its case." },
    record_action: { name: "Record as action", does: "Take this message over as an action with an owner." },
  },
  /** What stands beside a command while it is typed: 128 characters at most. */
  commands: {
    help: "What you can do here, by your role",
    mine: "Everything that is yours, overdue first",
    case: "Bring a case, on a form that checks every word",
    offer: "Offer help for a case: offer NAV-2612-03",
    agenda: "What is on the agenda",
    status: "Where the month stands, and who is next",
    start: "Start the meeting (chairs)",
    next: "Go to the next case (chairs)",
    gap: "Record a need that nobody can meet: gap NAV-2612-03",
    action: "Give somebody a task: action NAV-2612-03",
    close: "Close the meeting (chairs)",
    setup: "Plan the monthly meeting of a PCN",
    here: "Say that a PCN's MDT meets in this channel",
    find: "Find who could help: find housing",
    capacity: "Say how much room your service has",
    digest: "This week in one message",
    pause: "No reminders until a date",
    people: "Who is on the list (coordinators)",
    area: "The area's name and the numbers to call (coordinators)",
    report: "Totals, with small numbers hidden",
  },
} as const;

/** Every permission the manifest asks for, and what it is needed for. Nothing else is asked for. */
export const teamsPermissions = {
  "ChannelMessage.Read.Group":
    "warn you and the chair when an identifier was posted in an MDT's channel, and find its own posts after a fault. Only in teams that Roundtable was added to; a message is checked in memory and not kept",
  identity: "know whose press it was: your account and the name you go by",
  messageTeamMembers: "write to you alone: follow-ups, digests and whatever is for one person only",
} as const;
export type TeamsPermission = keyof typeof teamsPermissions;

/** Where the app can be added, and what for. */
export const teamsScopes = {
  team: "the MDT's channel: the call, the agenda's cards, offers, the signed-off summary",
  personal: "your chat with Roundtable: what is yours, follow-ups, the weekly digest",
  groupChat: "a chat of a few: find who could help, bring a case",
} as const;
export type TeamsScope = keyof typeof teamsScopes;

/** What `roundtable teams-package` says. */
export const teamsPackageWords = {
  written: (file: string) =>
    `${file} is written. Upload it: Teams admin centre → Teams apps → Manage apps → Actions → Upload new app.\n`,
  "app-id-misshaped":
    "An application (client) ID looks like 01234567-89ab-cdef-0123-456789abcdef. It stands in your Azure Bot under Configuration → Microsoft App ID. Nothing was written.",
  "name-misfits": "A name has 1 to 30 characters. Nothing was written.",
  "not-a-zip": "Teams takes a file that ends in .zip: --out roundtable.zip. Nothing was written.",
  "no-such-folder":
    "The folder in --out is not there. Make it first, or write into this one. Nothing was written.",
  "not-an-address":
    "We could not read that as an address. Please write it like https://roundtable.example. Nothing was written.",
  "address-not-https": "Teams only sends to an address that begins with https://. Nothing was written.",
  "address-on-this-machine":
    "Teams cannot reach an address on this machine; it needs a public one. Nothing was written.",
  "address-with-more":
    "Please give the address alone, without user name, question mark or #, like https://roundtable.example. Nothing was written.",
} as const;
export type TeamsPackageRefusal = Exclude<keyof typeof teamsPackageWords, "written">;
