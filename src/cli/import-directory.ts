import { randomUUID } from "node:crypto";
import { type ImportRefusal, importRefusalWords, importWords as say } from "../../cards/text/import.js";
import { startWords } from "../../cards/text/start.js";
import type { readConfig } from "../app/config.js";
import type { Unit } from "../app/unit.js";
import type { Plan } from "../directory/domain/import/plan-types.js";
import type { Area } from "../directory/domain/types.js";
import { readFeed } from "../directory/feeds/read-feed.js";
import { readBytes } from "../directory/files/read-file.js";
import { readSource, type Source } from "../directory/files/read-source.js";
import { allAreas } from "../directory/queries.js";
import { importDirectory, planDirectory } from "../directory/use-cases/import-directory.js";
import { saveArea } from "../directory/use-cases/save-area.js";
import { ok, type Result, refuse } from "../kernel/result.js";
import { importLines, importRecord } from "./import-report.js";
import { withInstallation } from "./installation.js";

export type ImportFlags = {
  dryRun?: boolean | undefined;
  json?: boolean | undefined;
  area?: string | undefined;
  /** Commander's name for --no-welcome. */
  welcome?: boolean | undefined;
};

type Streams = Pick<NodeJS.Process, "stdout" | "stderr">;
type Done = { plan: Plan; area: Area; made: boolean };

/**
 * `roundtable import-directory FILE|URL [--dry-run] [--json] [--area NAME] [--no-welcome]`. All that can be read is
 * taken in, in one transaction, or nothing. Exit code 0 when it was; 1 with a sentence when it was refused.
 */
export async function runImportDirectory(
  source: string,
  flags: ImportFlags,
  read: ReturnType<typeof readConfig>,
  { stdout, stderr }: Streams,
): Promise<number> {
  if (!read.ok) {
    stderr.write(startWords.configProblems(read.problems));
    return 1;
  }
  const refused = (refusal: ImportRefusal) => {
    stderr.write(`${importRefusalWords(refusal)}\n`);
    return 1;
  };
  const found = await fetchSource(source);
  if (!found.ok) return refused(found.refusal);
  const { rows, bad } = found.value.read;
  const done = await withInstallation(read.config, flags.dryRun !== true, (unit) =>
    carryOut(unit, found.value.read, flags),
  );
  if (!done.ok) return refused(done.refusal);
  const facts = {
    ...found.value,
    ...done.value,
    dryRun: flags.dryRun === true,
    welcome: flags.welcome !== false,
  };
  stdout.write(flags.json ? `${JSON.stringify(importRecord(facts), null, 2)}\n` : importLines(facts));
  return rows.length === 0 && bad.length > 0 ? refused({ code: "nothing-readable", bad: bad.length }) : 0;
}

async function fetchSource(source: string): Promise<Result<Source, ImportRefusal>> {
  if (/^https?:\/\//i.test(source)) {
    if (!URL.canParse(source)) return refuse({ code: "file-missing", file: source });
    const read = await readFeed(new URL(source), () => performance.now());
    return read.ok ? ok({ read: read.value }) : read;
  }
  const bytes = await readBytes(source);
  return bytes.ok ? readSource(source, bytes.value) : bytes;
}

async function carryOut(
  unit: Unit,
  read: Source["read"],
  flags: ImportFlags,
): Promise<Result<Done, ImportRefusal>> {
  const how = {
    ids: { organisation: () => randomUUID(), member: () => randomUUID(), service: () => randomUUID() },
    job: say.job,
    discipline: say.discipline,
    welcome: flags.welcome !== false,
  };
  const chosen = areaMeant(await allAreas(unit.reading()), flags);
  if (!chosen.ok) return chosen;
  const { area, made } = chosen.value;
  if (flags.dryRun || read.rows.length === 0) {
    return ok({ plan: await planDirectory(unit.reading(), area, read, how, unit.now()), area, made: false });
  }
  return unit.run({ kind: "clock" }, async (work) => {
    const kept = made ? await saveArea(work, area) : area;
    return ok({ plan: await importDirectory(work, kept.id, read, how), area: kept, made });
  });
}

/** The area named, or the only one; in a new installation the one named is made. */
function areaMeant(
  areas: readonly Area[],
  { area: named, dryRun }: ImportFlags,
): Result<{ area: Area; made: boolean }, ImportRefusal> {
  const names = areas.map(({ name }) => name);
  if (areas.length === 0) {
    if (named === undefined && !dryRun) return refuse({ code: "no-area" });
    const id = randomUUID();
    const crisis = say.crisis;
    const name = named ?? "";
    return ok({ area: { id, area: id, status: "active", name, zone: "Europe/London", crisis }, made: true });
  }
  if (named === undefined) {
    const [only, another] = areas;
    return only && !another ? ok({ area: only, made: false }) : refuse({ code: "which-area", names });
  }
  const meant = areas.find(
    ({ id, name }) => id === named || name.toLowerCase() === named.trim().toLowerCase(),
  );
  return meant ? ok({ area: meant, made: false }) : refuse({ code: "no-such-area", names });
}
