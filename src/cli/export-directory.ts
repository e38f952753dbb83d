import { rename, rm, writeFile } from "node:fs/promises";
import { type ImportRefusal, importSentence, importWords as say } from "../../cards/text/import.js";
import { needWords } from "../../cards/text/needs.js";
import { startWords } from "../../cards/text/start.js";
import type { readConfig } from "../app/config.js";
import type { Area } from "../directory/domain/types.js";
import { allAreas } from "../directory/queries.js";
import { exportDirectory } from "../directory/use-cases/export-directory.js";
import { withInstallation } from "./installation.js";

/** `roundtable export-directory FILE [--area NAME] [--json]`: exit code 0 when the file was written. */
export async function runExportDirectory(
  file: string,
  flags: { area?: string | undefined; json?: boolean | undefined },
  read: ReturnType<typeof readConfig>,
  { stdout, stderr }: Pick<NodeJS.Process, "stdout" | "stderr">,
): Promise<number> {
  if (!read.ok) {
    stderr.write(startWords.configProblems(read.problems));
    return 1;
  }
  const fail = (sentence: string) => {
    stderr.write(`${sentence}\n`);
    return 1;
  };
  return withInstallation(read.config, false, async (unit) => {
    const area = meant(await allAreas(unit.reading()), flags.area);
    if (!area) return fail(say.nothingToExport);
    if ("code" in area) return fail(importSentence(area));
    const words = { sheet: say.sheetName, needs: needWords };
    const { bytes, count } = await exportDirectory(unit.reading(), area, file, words);
    if (!bytes) return fail(say.badFile(file));
    const reason = await write(file, bytes);
    if (reason !== undefined) return fail(say.notWritten(file, reason));
    stdout.write(flags.json ? `${JSON.stringify({ file, ...count })}\n` : `${say.exported(count, file)}\n`);
    return 0;
  });
}

function meant(areas: readonly Area[], named: string | undefined): Area | ImportRefusal | undefined {
  const names = areas.map(({ name }) => name);
  if (named === undefined) return areas.length > 1 ? { code: "which-area", names } : areas[0];
  const found = areas.find(
    ({ id, name }) => id === named || name.toLowerCase() === named.trim().toLowerCase(),
  );
  return found ?? (areas.length === 0 ? undefined : { code: "no-such-area", names });
}

/** Whole or not at all. The list of people in it is for whoever writes it. */
async function write(file: string, bytes: Uint8Array): Promise<string | undefined> {
  const draft = `${file}.${process.pid}.part`;
  try {
    await writeFile(draft, bytes, { mode: 0o600 });
    await rename(draft, file);
    return undefined;
  } catch (error) {
    await rm(draft, { force: true });
    return (error as NodeJS.ErrnoException).code ?? String(error);
  }
}
