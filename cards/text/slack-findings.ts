import type { FindingWords } from "./doctor.js";

const away = "Nothing else about Slack could be looked at.";
const silent = "Roundtable cannot read or post anything in Slack.";
const deaf = "Commands, buttons and forms do not reach Roundtable; people see that the app did not respond.";
const copyToken =
  'Your app → "OAuth & Permissions" → copy the "Bot User OAuth Token" (it begins with xoxb-) into SLACK_BOT_TOKEN.';
const reinstall =
  'Your app → "Install App" → "Reinstall to Workspace", then copy the token again if it changed.';
const makeAppToken =
  'Your app → "Basic Information" → "App-Level Tokens" → "Generate Token and Scopes" → add connections:write, and copy the token (it begins with xapp-) into SLACK_APP_TOKEN.';
const copySecret =
  'Your app → "Basic Information" → "App Credentials" → "Signing Secret" → "Show", and copy it into SLACK_SIGNING_SECRET.';
const setAddress =
  "Set PUBLIC_URL to the address people and Slack use, such as https://roundtable.example; or use Socket Mode, which needs none (README, Connect Slack).";

/** Every problem that `roundtable doctor` can find with Slack. */
export const slackFindings = {
  "token-missing": { wrong: "SLACK_BOT_TOKEN is not set.", means: silent, click: copyToken },
  "token-of-a-user": {
    wrong: "SLACK_BOT_TOKEN holds a person's token (it begins with xoxp-), not the bot's.",
    means: "Everything would appear under that person's name and with their rights. The token was not used.",
    click: copyToken,
  },
  "token-of-the-app": {
    wrong: "SLACK_BOT_TOKEN holds the app-level token (it begins with xapp-), not the bot's.",
    means: `${silent} The token was not used.`,
    click: `${copyToken} The one beginning with xapp- belongs into SLACK_APP_TOKEN.`,
  },
  "token-not-a-token": {
    wrong: "SLACK_BOT_TOKEN does not look like a bot's token, which begins with xoxb-.",
    means: `${silent} What is in there was not sent anywhere.`,
    click: copyToken,
  },
  "token-unknown": {
    wrong: "Slack does not know the token in SLACK_BOT_TOKEN.",
    means: `${silent} Most often a letter went missing when it was copied.`,
    click: `${copyToken} If it is right and your app has an allowed list of addresses ("OAuth & Permissions"), this machine's must be in it.`,
  },
  "token-revoked": {
    wrong: "The token in SLACK_BOT_TOKEN was revoked or has run out.",
    means: silent,
    click: 'Your app → "Install App" → "Install to Workspace", then copy the new token into SLACK_BOT_TOKEN.',
  },
  "app-removed": {
    wrong: "The app was removed from the workspace, or the workspace is closed.",
    means: silent,
    click: 'Your app → "Install App" → "Install to Workspace", then copy the new token into SLACK_BOT_TOKEN.',
  },
  "slack-unreachable": {
    wrong: "Slack at {host} did not answer.",
    means: `This machine cannot reach it: no way out, a firewall, or Slack is down. ${away}`,
    click:
      "Ask whoever runs the network to allow https to {host} (Socket Mode needs wss to *.slack.com too), and look at slack-status.com.",
  },
  "slack-busy": {
    wrong: "Slack asked us to slow down.",
    means: "Nothing is broken, but not everything could be looked at.",
    click: "Wait a minute and run doctor again.",
  },
  "slack-refused": {
    wrong: "Slack refused {method} with {error}.",
    means: "That part of Roundtable would not work.",
    click: `${reinstall} What the word means stands at docs.slack.dev/reference/methods/{method}.`,
  },
  "api-address-unsafe": {
    wrong: "SLACK_API_URL does not begin with https://.",
    means: "The token would travel readable for everybody on the way, so nothing was sent.",
    click: "Take SLACK_API_URL out; it is only for tests on this machine.",
  },
  "scopes-missing": {
    wrong: "The bot lacks permissions: {scopes}.",
    means: "Missing: {reasons}.",
    click: `Your app → "OAuth & Permissions" → "Bot Token Scopes" → "Add an OAuth Scope": {scopes}. ${reinstall}`,
  },
  "secret-missing": {
    wrong: "SLACK_SIGNING_SECRET is not set.",
    means: `Roundtable cannot tell Slack's requests from forged ones, and refuses all. ${deaf}`,
    click: copySecret,
  },
  "secret-misshaped": {
    wrong: "SLACK_SIGNING_SECRET does not look like one: it has 32 characters, 0 to 9 and a to f.",
    means: `Roundtable would refuse Slack's own requests as forged. ${deaf}`,
    click: `${copySecret} Mind that client secret and verification token stand beside it.`,
  },
  "app-token-other-kind": {
    wrong: "SLACK_APP_TOKEN is not an app-level token, which begins with xapp-.",
    means: `Socket Mode cannot connect. ${deaf}`,
    click: makeAppToken,
  },
  "app-token-unknown": {
    wrong: "Slack does not know the token in SLACK_APP_TOKEN, or it was revoked.",
    means: `Socket Mode cannot connect. ${deaf}`,
    click: makeAppToken,
  },
  "app-token-without-connections": {
    wrong: "The token in SLACK_APP_TOKEN lacks connections:write.",
    means: `Socket Mode cannot connect. ${deaf}`,
    click: `An app-level token cannot be changed afterwards, so make a new one. ${makeAppToken}`,
  },
  "app-token-of-another-app": {
    wrong: "SLACK_APP_TOKEN and SLACK_BOT_TOKEN are of two different apps.",
    means: "Roundtable would hear one app and answer as the other.",
    click: "Open one app at api.slack.com/apps and copy both tokens from it.",
  },
  "socket-refused": {
    wrong: "Slack would not open a connection for Socket Mode ({error}).",
    means: deaf,
    click: 'Your app → "Socket Mode" → "Enable Socket Mode".',
  },
  "address-missing": {
    wrong: "PUBLIC_URL is not set, and there is no SLACK_APP_TOKEN for Socket Mode either.",
    means: `Slack has no way to reach Roundtable. ${deaf}`,
    click: setAddress,
  },
  "address-unreadable": {
    wrong: "PUBLIC_URL is not a plain address.",
    means: `Slack has no way to reach Roundtable. ${deaf}`,
    click: setAddress,
  },
  "address-on-this-machine": {
    wrong: "PUBLIC_URL is an address of this machine only.",
    means: `Slack cannot reach it. ${deaf}`,
    click: setAddress,
  },
  "address-not-https": {
    wrong: "PUBLIC_URL begins with http://.",
    means: `Slack sends to https:// only. ${deaf}`,
    click: `Put a certificate on your proxy or load balancer. ${setAddress}`,
  },
  "address-unreachable": {
    wrong: "{address} cannot be reached from here ({why}).",
    means: `Most likely Slack cannot reach it either. ${deaf}`,
    click:
      "Start Roundtable (npm start), then check the name, the certificate and the firewall, and that the proxy passes everything on to Roundtable's port.",
  },
  "address-of-something-else": {
    wrong: "{address}/healthz answers ({status}), but not as Roundtable.",
    means: `Slack's requests would end up elsewhere. ${deaf}`,
    click:
      "Check that the proxy passes everything on to Roundtable's port, without a page to sign in and without forwarding to another address.",
  },
  "events-secret-differs": {
    wrong: "The running Roundtable refused a request signed with SLACK_SIGNING_SECRET.",
    means: `It was started with another secret, its clock is off by more than five minutes, or something on the way changes requests. ${deaf}`,
    click: `Stop and start Roundtable with the present settings. ${copySecret}`,
  },
  "events-not-served": {
    wrong: "{address}{path} does not answer as it should ({status}).",
    means: `Roundtable runs there without Slack's settings, or the proxy keeps this path back. ${deaf}`,
    click:
      "Start Roundtable with the same settings as doctor, and let the proxy pass POST requests to {path} on unchanged.",
  },
  "presses-kept-back": {
    wrong: "{address}{path} takes events but not presses ({status}).",
    means: "Commands, buttons and forms do nothing; something on the way refuses web forms.",
    click:
      "Let the proxy or firewall pass POST requests of the type application/x-www-form-urlencoded to {path} on unchanged.",
  },
  "home-off": {
    wrong: "The app's Home is turned off.",
    means: "People do not see what is theirs, overdue first, and cannot start from there.",
    click: 'Your app → "App Home" → "Show Tabs" → turn "Home Tab" on.',
  },
  "emails-hidden": {
    wrong: "Slack does not give the email addresses of members.",
    means: "Nobody is found on the MDT's list by their address; everybody would have to be linked by hand.",
    click: reinstall,
  },
  "bot-not-in-channel": {
    wrong: "{series}: Roundtable is not in its channel #{channel}.",
    means: "The agenda, reminders and summaries of this MDT cannot be posted.",
    click: "In Slack, open #{channel} and type: /invite @roundtable",
  },
  "channel-archived": {
    wrong: "{series}: its channel #{channel} is archived.",
    means: "Nothing can be posted there, so partners hear nothing of this MDT in Slack.",
    click: 'In Slack, open #{channel} → its name → "Settings" → "Unarchive".',
  },
  "channel-not-seen": {
    wrong: "{series}: Slack shows the bot no channel {channel}.",
    means:
      "It was deleted, or it is private and Roundtable is not in it. Nothing of this MDT can be posted there.",
    click:
      "In Slack, open the MDT's channel and type: /invite @roundtable. If it was deleted, make a new one, invite Roundtable there and type /mdt in it.",
  },
} as const satisfies Readonly<Record<string, FindingWords>>;
export type SlackFindingCode = keyof typeof slackFindings;
