/** What `roundtable doctor` says about Slack. "Your app" is the one at api.slack.com/apps. */
export const slackDoctorWords = {
  checks: {
    token: "Slack token",
    scopes: "Slack permissions",
    workspace: "Slack workspace",
    secret: "Slack secret",
    connection: "Slack connection",
    interactivity: "Slack buttons",
    home: "Slack Home",
    people: "Slack people",
    channels: "Slack channels",
  },
  /** Where all is well. */
  good: {
    token: "Slack answers the bot {bot}",
    scopes: "all {count} are granted",
    "scopes-unsaid": "Slack did not say which are granted, so they were not compared",
    workspace: "{workspace} ({id})",
    secret: "has the right shape",
    "secret-not-needed": "not needed with Socket Mode",
    socket: "Slack opens a connection for Socket Mode; no public address is needed",
    address: "{address} is reached, and a signed request to {path} is answered",
    "address-only": "{address} is reached; a signed request could not be tried without the signing secret",
    interactivity:
      'a signed press is let through. Slack does not tell the bot whether buttons are on; if they do nothing: your app → "Interactivity & Shortcuts" → turn on',
    "interactivity-socket":
      'presses come over the same connection. Slack does not tell the bot whether buttons are on; if they do nothing: your app → "Interactivity & Shortcuts" → turn on',
    home: "can be shown",
    "home-nobody": "there is nobody in the workspace yet to show it to, so it was not tried",
    people: "can be found by their email address",
    channels: "Roundtable is in every connected channel ({count})",
    "channels-none":
      "no MDT has a channel yet: invite Roundtable to one (/invite @roundtable) and type /mdt setup",
    "channels-unread":
      "were not looked at: Roundtable is running and holds its data folder; stop it and run doctor again to have them checked too",
  },
} as const;
export type SlackCheckName = keyof typeof slackDoctorWords.checks;
export type SlackGood = keyof typeof slackDoctorWords.good;
