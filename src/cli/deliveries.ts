import { waitingLines } from "../../cards/desk/deliveries-card.js";
import { deliveryWords as say } from "../../cards/text/deliveries.js";
import { startWords } from "../../cards/text/start.js";
import type { readConfig } from "../app/config.js";
import { allFailed, tryAgain } from "../app/deliveries.js";
import { waitingFacts } from "../app/waiting-report.js";
import { plusMinutes } from "../kernel/instant.js";
import type { Db } from "../storage/database.js";
import {
  type DeliveryCount,
  deliveryCounts,
  failedDeliveries,
  waitingCounts,
} from "../storage/deliveries.js";
import { withInstallation } from "./installation.js";

type Flags = { days?: string | undefined; retry?: string | undefined; json?: boolean | undefined };
const DAY = 24 * 60;
const SHOWN = 100;

/** `roundtable deliveries [--days N] [--retry ID|all] [--json]`: exit code 1 when something has failed (O6). */
export async function runDeliveries(
  flags: Flags,
  read: ReturnType<typeof readConfig>,
  { stdout, stderr }: Pick<NodeJS.Process, "stdout" | "stderr">,
): Promise<number> {
  const fail = (sentence: string) => {
    stderr.write(`${sentence}\n`);
    return 1;
  };
  if (!read.ok) {
    stderr.write(startWords.configProblems(read.problems));
    return 1;
  }
  const days = Number(flags.days ?? 30);
  if (!Number.isInteger(days) || days < 1 || days > 366) return fail(say.badDays);
  if (flags.retry !== undefined && !/^(all|\d{1,15})$/.test(flags.retry)) return fail(say.badRetry);
  return withInstallation(read.config, false, async (unit) => {
    const { tx } = unit.reading();
    const db = tx as Db;
    const now = unit.now();
    const { retry } = flags;
    if (retry !== undefined) {
      const count = await unit.run({ kind: "clock" }, async (work) =>
        tryAgain(work, retry === "all" ? await allFailed(work) : [Number(retry)]),
      );
      stdout.write(`${flags.json ? JSON.stringify({ retried: count }) : say.retried(count)}\n`);
      return count === 0 && retry !== "all" ? 1 : 0;
    }
    const counts = await deliveryCounts(db, plusMinutes(now, -days * DAY));
    const failed = await failedDeliveries(db, SHOWN);
    const waiting = await waitingCounts(db, now);
    stdout.write(
      flags.json
        ? `${JSON.stringify({ days, counts, waiting, failed })}\n`
        : inWords(days, counts, waitingLines(waitingFacts(waiting, placeName, ZONE)), failed),
    );
    return failed.length > 0 ? 1 : 0;
  });
}

/** For all areas at once. */
const ZONE = "Europe/London";

/** The command line shows ids, as it does of what failed: it reads no name. */
const placeName = (surface: string) => surface;

function inWords(
  days: number,
  counts: readonly DeliveryCount[],
  waiting: readonly string[],
  failed: Awaited<ReturnType<typeof failedDeliveries>>,
): string {
  if (counts.length + waiting.length + failed.length === 0) return `${say.none}\n`;
  const places = [...new Set(counts.map(({ place }) => place))];
  const sum = (place: string, ...statuses: string[]) =>
    counts
      .filter((one) => one.place === place && statuses.includes(one.status))
      .reduce((all, { count }) => all + count, 0);
  return [
    say.heading(days),
    ...places.map(
      (place) =>
        `  ${say.place(place)}: ${say.counts(sum(place, "sent"), sum(place, "waiting", "sending"), sum(place, "dropped"), sum(place, "failed"))}`,
    ),
    ...(waiting.length === 0 ? [] : [`${say.waitingHeading}:`, ...waiting.map((line) => `  ${line}`)]),
    failed.length === 0 ? say.noneFailed : say.failedHeading(failed.length),
    ...failed.map(({ id, surface, reason, at }) => `  ${say.line(id, surface, reason, at)}`),
    "",
  ].join("\n");
}
