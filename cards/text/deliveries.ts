/** O6: what became of the messages. Never "read": nobody here can know that. */
const PLACES: Record<string, string> = {
  dm: "direct messages",
  channel: "channels",
  thread: "threads of cases",
  home: "Home pages",
  mail: "emails",
  copy: "email copies of a channel",
};

const REASONS: Record<string, string> = {
  "no-account": "no account there that Roundtable can reach",
  "address-refused": "their mail server refuses the address",
  "nobody there": "nobody is there any more",
  channel_not_found: "the channel is gone, or Roundtable is not in it",
  is_archived: "the channel is archived",
  not_in_channel: "Roundtable is not in the channel",
};

const SLACK_REFUSES = "Slack does not accept Roundtable at the moment; roundtable doctor says why";

/** Why something waits, where it is neither on its way nor held back by the hour. */
const HELD: Record<string, string> = {
  "no-channel-yet": "the MDT has no channel yet",
  "not-added-yet": "Roundtable was not added there yet",
  "rate-limited": "the platform asked to wait",
  ratelimited: "the platform asked to wait",
  rate_limited: "the platform asked to wait",
  paced: "a channel takes only a few messages at a time",
  invalid_auth: SLACK_REFUSES,
  not_authed: SLACK_REFUSES,
  account_inactive: SLACK_REFUSES,
  token_revoked: SLACK_REFUSES,
  token_expired: SLACK_REFUSES,
  missing_scope: SLACK_REFUSES,
  no_permission: SLACK_REFUSES,
  org_login_required: SLACK_REFUSES,
  ekm_access_denied: SLACK_REFUSES,
  team_access_not_granted: SLACK_REFUSES,
  "mail-account-refused": "the mail server refuses the account",
  "mail-sender-refused": "the mail server refuses the sender",
  "mail-server-busy": "the mail server is busy",
  "mail-server-away": "the mail server does not answer",
  "mail-no-tls": "the mail server offers no encryption",
};

const place = (name: string): string => PLACES[name] ?? name;
const reason = (code: string): string => REASONS[code] ?? code;

export const deliveryWords = {
  about: "what became of the messages; --retry tries one that failed (or all) again",
  days: "how many days back to count (30 when left out)",
  retry: "number of a message that failed, or all",
  badDays: "--days wants a whole number from 1 to 366. Nothing was changed.",
  badRetry: "--retry wants the number of a message that failed, or the word all. Nothing was changed.",
  first: "Deliveries · the last 30 days",
  turn: "Only you see this",
  place,
  reason,
  counts: (sent: number, waiting: number, dropped: number, failed: number): string =>
    `${sent} sent, ${waiting} waiting, ${failed} failed, ${dropped} left out because they were of no more use`,
  onTheirWay: (count: number): string => `On their way now: ${count}`,
  byHour: (count: number, first: string): string =>
    `For waking hours or the end of a pause: ${count}, the first on ${first}`,
  /** `names`: left out where it is more than a few places. */
  held: (code: string, count: number, places: number, names: string | undefined): string =>
    `Kept back, ${HELD[code] ?? `not taken yet and tried again (${code})`}: ${count}, for ${names ?? `${places} people or channels`}`,
  moreHeld: (count: number): string => `And ${count} more reasons.`,
  waitingHeading: "What waits",
  heading: (days: number): string =>
    `Messages of the last ${days} days. Sent means that the platform took it.`,
  none: "Nothing was sent yet.",
  failedHeading: (count: number): string => `Failed: ${count}`,
  noneFailed: "Nothing has failed.",
  line: (id: number, to: string, why: string, when: string): string =>
    `${id}: ${to}, ${reason(why)}, ${when}`,
  more: (count: number): string => `And ${count} more.`,
  again: "Try again",
  allAgain: "Try all again",
  retried: (count: number): string =>
    count === 0
      ? "Nothing of that has failed, it was tried again already, or a newer message took its place. Nothing is sent."
      : `${count} will be tried again within a minute; messages to one person wait for their working hours.`,
} as const;

export const deliverySaid = {
  "delivery-retried":
    "It is tried again now, or for one person when their quiet hours are over. The coordinator hears if it fails once more.",
  "deliveries-retried":
    "{count} are tried again now, or for one person when their quiet hours are over. The coordinator hears if they fail once more.",
  "delivery-overtaken":
    "A newer message took its place already, so the old one is not sent. It is off the list of what failed.",
} as const;

export const deliveryRefusals = {
  "delivery-not-failed": "This one has not failed, or was tried again already. Nothing was changed.",
} as const;
