#!/usr/bin/env node
import { Command, CommanderError } from "commander";
import { cliWords } from "../cards/text/cli.js";
import { deliveryWords } from "../cards/text/deliveries.js";
import { importWords } from "../cards/text/import.js";
import { environment, readConfig } from "./app/config.js";
import { openLog } from "./app/log.js";
import type { PackageArgv } from "./cli/teams-package.js";

/** The roundtable command. Every verb loads only what it needs, explains itself with --help, and exits non-zero on failure. */
const program = new Command("roundtable")
  .description(cliWords.about)
  .showHelpAfterError(cliWords.helpHint)
  .exitOverride();

program
  .command("start")
  .description(cliWords.start)
  .action(async () => {
    const { runServer } = await import("./app/run-server.js");
    const read = readConfig(environment());
    process.exitCode = await runServer(read, openLog(read.ok ? read.config.logLevel : "info"), process);
  });

program
  .command("migrate")
  .description(cliWords.migrate)
  .action(async () => {
    const { runMigrate } = await import("./cli/migrate.js");
    process.exitCode = await runMigrate(readConfig(environment()), process);
  });

program
  .command("doctor")
  .description(cliWords.doctor)
  .option("--json", cliWords.json)
  .action(async (flags: { json?: boolean }) => {
    const { runDoctor } = await import("./cli/doctor.js");
    const { slackLook } = await import("./cli/doctor-slack.js");
    const { teamsLook } = await import("./cli/doctor-teams.js");
    const read = readConfig(environment());
    const { emailLook } = await import("./cli/doctor-email.js");
    const looks = [slackLook, teamsLook, emailLook].map((look) =>
      look(environment(), read.ok ? read.config : undefined),
    );
    process.exitCode = await runDoctor(read, process, flags, ...looks);
  });

program
  .command("demo")
  .description(cliWords.demo)
  .option("--json", cliWords.demoJson)
  .action(async (flags: { json?: boolean }) => {
    const { runDemo } = await import("./cli/demo.js");
    process.exitCode = await runDemo(process, flags);
  });

program
  .command("check-text")
  .description(cliWords.checkText)
  .option("--jsonl", cliWords.jsonl)
  .option("--json", cliWords.json)
  .action(async (flags: { jsonl?: boolean; json?: boolean }) => {
    const { runCheckText } = await import("./cli/check-text.js");
    process.exitCode = await runCheckText(process.stdin, writeOut, flags);
  });

program
  .command("dates")
  .description(cliWords.dates)
  .argument("<rule>", cliWords.datesRule)
  .requiredOption("--from <date>", cliWords.datesFrom)
  .requiredOption("--count <n>", cliWords.datesCount)
  .option("--zone <zone>", cliWords.datesZone)
  .option("--on-holiday <choice>", cliWords.datesHoliday)
  .option("--json", cliWords.json)
  .action(
    async (
      rule: string,
      flags: { from: string; count: string; zone?: string; onHoliday?: string; json?: boolean },
    ) => {
      const { runDates } = await import("./cli/dates.js");
      const { out, err, exitCode } = runDates({ rule, ...flags });
      process.stderr.write(err);
      await writeOut(out);
      process.exitCode = exitCode;
    },
  );

program
  .command("cards")
  .description(cliWords.cards)
  .requiredOption("--out <dir>", cliWords.cardsOut)
  .action(async (flags: { out: string }) => {
    const { writeCards } = await import("./cli/cards.js");
    const written = await writeCards(flags.out);
    await writeOut(cliWords.cardsWritten(written, flags.out));
  });

program
  .command("import-directory")
  .description(importWords.about)
  .argument("<source>", importWords.source)
  .option("--dry-run", importWords.dryRun)
  .option("--area <name>", importWords.area)
  .option("--no-welcome", importWords.noWelcome)
  .option("--json", cliWords.json)
  .action(
    async (source: string, flags: { dryRun?: boolean; area?: string; welcome?: boolean; json?: boolean }) => {
      const { runImportDirectory } = await import("./cli/import-directory.js");
      process.exitCode = await runImportDirectory(source, flags, readConfig(environment()), process);
    },
  );

program
  .command("export-directory")
  .description(importWords.exportAbout)
  .argument("<file>", importWords.exportFile)
  .option("--area <name>", importWords.area)
  .option("--json", cliWords.json)
  .action(async (file: string, flags: { area?: string; json?: boolean }) => {
    const { runExportDirectory } = await import("./cli/export-directory.js");
    process.exitCode = await runExportDirectory(file, flags, readConfig(environment()), process);
  });

program
  .command("deliveries")
  .description(deliveryWords.about)
  .option("--days <n>", deliveryWords.days)
  .option("--retry <id>", deliveryWords.retry)
  .option("--json", cliWords.json)
  .action(async (flags: { days?: string; retry?: string; json?: boolean }) => {
    const { runDeliveries } = await import("./cli/deliveries.js");
    process.exitCode = await runDeliveries(flags, readConfig(environment()), process);
  });

program
  .command("slack-manifest")
  .description(cliWords.slackManifest)
  .option("--url <address>", cliWords.slackManifestUrl)
  .option("--socket", cliWords.slackManifestSocket)
  .option("--json", cliWords.json)
  .action(async (flags: { url?: string; socket?: boolean }) => {
    const { runSlackManifest } = await import("./cli/slack-manifest.js");
    const { out, err, exitCode } = runSlackManifest(flags);
    process.stderr.write(err);
    await writeOut(out);
    process.exitCode = exitCode;
  });

program
  .command("teams-package")
  .description(cliWords.teamsPackage)
  .requiredOption("--app-id <id>", cliWords.teamsPackageApp)
  .requiredOption("--url <address>", cliWords.teamsPackageUrl)
  .requiredOption("--out <file>", cliWords.teamsPackageOut)
  .option("--name <name>", cliWords.teamsPackageName)
  .option("--older", cliWords.teamsPackageOlder)
  .option("--mentions-only", cliWords.teamsPackageMentions)
  .action(async (flags: PackageArgv) => {
    const { runTeamsPackage } = await import("./cli/teams-package.js");
    const { out, err, exitCode } = runTeamsPackage(flags);
    process.stderr.write(err);
    await writeOut(out);
    process.exitCode = exitCode;
  });

/** Waits until the reader has taken it, so that a pipe never gets half a line. */
function writeOut(text: string): Promise<void> {
  return new Promise((resolve, reject) => {
    process.stdout.write(text, (error) => (error ? reject(error) : resolve()));
  });
}

process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  // The reader has gone (head, a closed pager): that is no fault of ours.
  process.exit(error.code === "EPIPE" ? 0 : 1);
});

try {
  await program.parseAsync();
} catch (error) {
  if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? 0 : 2;
  else {
    process.stderr.write(`${cliWords.failed(error instanceof Error ? error.message : String(error))}\n`);
    process.exitCode = 1;
  }
}
