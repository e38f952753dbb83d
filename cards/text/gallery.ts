/** What stands on the page of all cards, and the few words that Slack and Teams write themselves. */

export const galleryWords = {
  title: "All cards",
  description: "Every card and form of Roundtable with invented facts, as Slack and as Teams show it.",
  needsScript: "This page needs JavaScript. Please switch it on for this page and reload.",
  back: "Playground",
  guard: "Try the guard",
  intro:
    "Every card and form with invented facts, in both looks. Press what you like: nothing is sent, the page only says what would be.",
  filter: "Which cards",
  room: "About",
  kind: "Shown as",
  worst: "Only worst cases: the longest texts, markup, 80 offers",
  all: "All",
  rooms: {
    meetings: "Meetings",
    cases: "Cases",
    offers: "Offers",
    plan: "Plan",
    chasing: "What waits, once a day",
    directory: "Directory",
    digest: "Digest and Home",
    desk: "When something stood in the way",
  } as Record<string, string>,
  kinds: { message: "Messages", form: "Forms", home: "Home" },
  count: (shown: number, all: number) => `${shown} of ${all}`,
  none: "Nothing fits. Please choose something else.",
  teams: "Teams",
  slack: "Slack",
  plain: "As plain text, for notifications and screen readers",
  app: "App",
  bot: "Roundtable",
  time: "09:00",
  sends: (what: string) => `Would send ${what}`,
  closes: "Would close the form.",
  tooMuch: (why: string) => `A platform would refuse this card: ${why}`,
  failed: "The cards did not arrive. Is npm start still running? Reload the page to try again.",
} as const;

/** Slack's own words around our blocks. */
export const slackWords = {
  close: "Close",
  optional: "(optional)",
  select: "Select an item",
  selectSome: "Select items",
  required: "Please complete this required field.",
  tooLong: (most: number): string => `Please use ${most.toLocaleString("en-GB")} characters or fewer.`,
  notANumber: "Please enter a whole number.",
  outside: (least: number, most: number): string => `Please enter a number from ${least} to ${most}.`,
} as const;

/** Teams' own word around our forms. */
export const teamsWords = { close: "Close" } as const;
