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

/** Why something waits, where it is neither on its way nor held back by the hour. */
const HELD: Record<string, string> = {
  "no-channel-yet": "no channel yet; /mdt here, typed in it, says which",
  "not-added-yet": "Roundtable was not added there yet",
  "rate-limited": "the platform asked to wait",
  ratelimited: "the platform asked to wait",
  rate_limited: "the platform asked to wait",
  paced: "one message a second in a channel",
  invalid_auth: "Slack does not accept the token; it is tried again every five minutes",
  token_revoked: "Slack does not accept the token; it is tried again every five minutes",
  missing_scope: "Slack lacks a permission; roundtable doctor says which",
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
  held: (to: string, count: number, code: string): string =>
    `${to}: ${count}, ${HELD[code] ?? `not taken yet (${code}); it is tried again`}`,
  moreHeld: (count: number): string => `And ${count} more places where something waits.`,
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
