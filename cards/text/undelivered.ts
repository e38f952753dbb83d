/** Why messages do not arrive, for the coordinator: what it is, and what to do. No case text. */
type Reason = { what: string; next: string };

const CHANNEL: Readonly<Record<string, (code: string) => Reason>> = {
  is_archived: (code) => ({
    what: `The channel of ${code} is archived, so nothing can be posted there.`,
    next: `Take it out of the archive, or type /mdt in the channel where ${code} meets now.`,
  }),
  not_in_channel: (code) => ({
    what: `Roundtable is not a member of the channel of ${code}.`,
    next: "Open the channel and type: /invite @Roundtable",
  }),
  channel_not_found: (code) => ({
    what: `The channel of ${code} is not there any more, or it is private and Roundtable is not a member.`,
    next: `Invite Roundtable with /invite @Roundtable, or type /mdt in the channel where ${code} meets now.`,
  }),
  message_not_found: (code) => ({
    what: `A message of Roundtable's in the channel of ${code} was deleted, so it could not be brought up to date.`,
    next: "The same is in /mdt agenda and /mdt status. Please leave Roundtable's messages where they are.",
  }),
};

/** Microsoft Teams' own words for it, in a channel. */
const TEAMS_CHANNEL: typeof CHANNEL = {
  BotNotInConversationRoster: (code) => ({
    what: `Roundtable is not in the team to which the channel of ${code} belongs.`,
    next: "Whoever owns the team adds it: open the team, Manage team, Apps, then Roundtable.",
  }),
  BotDisabledByAdmin: (code) => ({
    what: `The Teams administrator has switched Roundtable off, so nothing reaches the channel of ${code}.`,
    next: "Ask the Teams administrator to allow Roundtable again, in the Teams admin centre under Manage apps.",
  }),
  ConversationNotFound: (code) => ({
    what: `The channel of ${code} is not there any more, or a thread in it was deleted.`,
    next: `Write @Roundtable in the channel where ${code} meets now.`,
  }),
  ActivityNotFoundInConversation: (code) => ({
    what: `A message of Roundtable's in the channel of ${code} was deleted, so it could not be brought up to date.`,
    next: "Write @Roundtable agenda to see the same. Please leave Roundtable's messages where they are.",
  }),
  NotEnoughPermissions: (code) => ({
    what: `Roundtable may not write in the channel of ${code}.`,
    next: "Whoever owns the team lets apps post there: open the channel, Manage channel, and allow bots to post.",
  }),
  MessageWritesBlocked: (code) => ({
    what: `Nobody can write in the channel of ${code} at present: it is archived, or closed for new messages.`,
    next: `Whoever owns the team opens it again, or you write @Roundtable in the channel where ${code} meets now.`,
  }),
};

const PERSON: Readonly<Record<string, (name: string) => Reason>> = {
  user_disabled: (name) => ({
    what: `The account of ${name} is deactivated, so direct messages do not reach them.`,
    next: "If they have left, hand their cases, offers and actions over. If not, an administrator of the workspace can switch the account on again.",
  }),
  "address-refused": (name) => ({
    what: `The mail server of ${name}'s address says that there is no such mailbox.`,
    next: "Ask them for their address and correct it on the list: /mdt people. Emails to the old one rest for a week.",
  }),
  "address-not-theirs": (name) => ({
    what: `Whoever reads the address that ${name} is listed with says that Roundtable's email was not meant for them.`,
    next: "All links that were sent there are ended. Ask for the right address and correct it on the list: /mdt people. Nothing is sent to the old one until it is corrected.",
  }),
  "address-unusable": (name) => ({
    what: `The email address that ${name} is listed with cannot be written to.`,
    next: "Correct it on the list: /mdt people.",
  }),
  "address-not-taken-yet": (name) => ({
    what: `The mail server of ${name}'s address took nothing for two hours; the mailbox may be full.`,
    next: "Ask them to look at it, or for another address. What is sent next is tried again.",
  }),
  "mail-refused": (name) => ({
    what: `A mail server refused an email to ${name}, perhaps as unwanted mail.`,
    next: "Ask them to allow our address, and whoever looks after the mail server for its reason.",
  }),
  "no-account": (name) => ({
    what: `Nobody in the workspace or team has the email address that ${name} is listed with.`,
    next: "Invite them to the workspace or team under that address, or correct the address on the list.",
  }),
  BotNotInConversationRoster: (name) => ({
    what: `${name} has not added Roundtable in Teams, so it cannot write to them.`,
    next: "Ask them to open Teams, Apps, search for Roundtable and press Add. An administrator can add it for everybody.",
  }),
  ConversationBlockedByUser: (name) => ({
    what: `${name} has blocked or muted Roundtable's chat in Teams for good, so messages do not reach them.`,
    next: "Ask them to open the chat with Roundtable, press the three dots and choose Unblock; or agree on email.",
  }),
  BotDisabledByAdmin: (name) => ({
    what: `The Teams administrator has switched Roundtable off for ${name}.`,
    next: "Ask the Teams administrator to allow Roundtable for them, in the Teams admin centre under Manage apps.",
  }),
  ForbiddenOperationException: (name) => ({
    what: `Teams does not let Roundtable write to ${name}: their account is in another organisation, or it is blocked.`,
    next: "Ask them to sign in with the account that belongs to this organisation, or correct it on the list.",
  }),
};

export const undeliveredWords = {
  channel: (code: string) => `${code} · messages to the channel do not arrive`,
  person: (name: string) => `${name} · messages do not arrive`,
  turn: "Your turn: today, please",
  kept: "Nothing that was entered is lost. What is sent from now on arrives as soon as this is put right.",
  since: "Noticed",
  code: "Code",
  reasonFor(where: "channel" | "dm", code: string, about: string): Reason {
    const known = (where === "channel" ? { ...CHANNEL, ...TEAMS_CHANNEL } : PERSON)[code]?.(about);
    if (known) return known;
    const what =
      where === "channel"
        ? `The chat platform does not take messages for the channel of ${about}.`
        : `Messages to ${about} are not taken.`;
    return { what, next: "Show this to whoever looks after Roundtable; roundtable doctor says more." };
  },
} as const;
