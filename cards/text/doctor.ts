/** What `roundtable doctor` says. */
export const doctorWords = {
  checks: { settings: "Settings", storage: "Storage", queue: "Queue", calendar: "Calendar" },
  line: (name: string, ok: boolean, say: string) => `${ok ? "ok" : "!!"}  ${name} ${say}`,
  means: (means: string) => `This means: ${means}`,
  click: (click: string) => `What to do: ${click}`,
  again: "Then run doctor once more: npm run --silent roundtable -- doctor",
  fine: "fine",
  playground:
    "fine; neither Slack, Teams nor email is set, so it starts as the playground, on this machine only",
  folder: (folder: string) => `kept in the folder ${folder}, which can be written`,
  folderClosed: (folder: string) =>
    `the folder ${folder} cannot be written; check who owns it, or set ROUNDTABLE_DATA_DIR`,
  postgres: (version: string) => `PostgreSQL ${version} answers`,
  postgresAway: (code: string) =>
    `PostgreSQL does not answer (${code}); check DATABASE_URL and that the server runs`,
  queueInDatabase: "runs in the database; set REDIS_URL to use Redis",
  redis: "Redis answers",
  redisAway: (code: string) => `Redis does not answer (${code}); check REDIS_URL and that the server runs`,
  calendar: "time zones and England's bank holidays are there",
  calendarWrong: "this Node lacks time zone data; install one with full ICU",
};

/** One problem: what is wrong, what it means for people, what to click or paste where. */
export type FindingWords = { wrong: string; means: string; click: string };
