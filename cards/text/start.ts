/** What the terminal says when Roundtable starts, or does not. */
export const startWords = {
  ready: (url: string) =>
    `\nRoundtable is ready.  Open ${url} in your browser: it is the playground,\nwhere you can be any of the fictional people. Stop with Ctrl+C.\n\n`,
  connected: (url: string, platforms: string) =>
    `\nRoundtable is ready and speaks with ${platforms}. Its health is told at ${url}/readyz. Stop with Ctrl+C.\n\n`,
  email: "email",
  /** Never in the log: it stands on the terminal alone. */
  begin: (link: string) =>
    `Nobody is on its list yet. Open this link to set up your area; it works for a day, and for whoever opens it first:\n\n  ${link}\n\n`,
  /** A real workspace must not hear of people who do not exist. */
  fictional:
    "This database holds the playground's fictional county, and real people on Slack or Teams must not hear from it. Choose another ROUNDTABLE_DATA_DIR or DATABASE_URL; nothing was changed.",
  slackRefused: (code: string) =>
    `Slack did not accept SLACK_BOT_TOKEN (${code}). Copy the Bot User OAuth Token again from the app's settings, under OAuth & Permissions; if it is not there, install the app to the workspace first.`,
  slackSocketRefused: (code: string) =>
    `Slack did not accept SLACK_APP_TOKEN (${code}). It must be an App-Level Token with the scope connections:write, from the app's settings under Basic Information; and Socket Mode must be on.`,
  teamsRefused: (code: string) =>
    `Microsoft did not accept MicrosoftAppId with MicrosoftAppPassword (${code}). In the Entra admin centre, under App registrations, open the app: copy its Application (client) ID, its Directory (tenant) ID, and make a new client secret if the old one has run out.`,
  configProblems: (problems: ReadonlyArray<{ setting: string; problem: string }>) =>
    [
      "Roundtable did not start, and nothing was changed. Please look at these settings:",
      ...problems.map(({ setting, problem }) => `  ${setting} ${problem}.`),
      "Every setting is explained in .env.example.",
      "",
    ].join("\n"),
  couldNotStart: (reason: string) => `Roundtable did not start. ${reason}\n`,
  portTaken: (port: number) =>
    `Something else is using port ${port}. Stop it, or choose another port: PORT=${port + 1} npm start`,
  databaseAway:
    "The database or Redis did not answer. Check DATABASE_URL and REDIS_URL, and that the servers run.",
  noAccess: "The data folder cannot be written. Check ROUNDTABLE_DATA_DIR and who owns it.",
};
