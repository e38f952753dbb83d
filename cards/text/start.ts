/** What the terminal says when Roundtable starts, or does not. */
export const startWords = {
  ready: (url: string) =>
    `\nRoundtable is ready.  Open ${url} in your browser: it is the playground,\nwhere you can be any of the fictional people. Stop with Ctrl+C.\n\n`,
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
