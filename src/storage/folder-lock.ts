import { closeSync, openSync, readFileSync, rmSync, writeSync } from "node:fs";
import { join } from "node:path";

/** Another running Roundtable has this data folder. */
export class FolderInUse extends Error {
  constructor(
    readonly folder: string,
    readonly pid: number,
  ) {
    super(
      `Another Roundtable (process ${pid}) is using the data folder ${folder}. ` +
        "Nothing was changed. Stop that one first, or set ROUNDTABLE_DATA_DIR to another folder.",
    );
  }
}

/**
 * Takes the folder for this process; PGlite has no lock of its own and two at once would spoil the data.
 * A lock left by a process that no longer runs (a crash) is taken over. Returns the release.
 */
export function lockFolder(folder: string): () => void {
  const file = join(folder, "in-use-by");
  for (;;) {
    try {
      const handle = openSync(file, "wx", 0o600);
      writeSync(handle, `${process.pid} ${startedAt(process.pid) ?? ""}`);
      closeSync(handle);
      return () => rmSync(file, { force: true });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
      const [pid, started] = readLock(file);
      if (pid !== undefined && isSameProcess(pid, started)) throw new FolderInUse(folder, pid);
      rmSync(file, { force: true });
    }
  }
}

function readLock(file: string): [number | undefined, string | undefined] {
  try {
    const [pid, started] = readFileSync(file, "utf8").trim().split(" ");
    return [pid ? Number(pid) : undefined, started];
  } catch {
    return [undefined, undefined];
  }
}

/** A process id is used again after a while (at once in a container): its start time tells them apart. */
function isSameProcess(pid: number, started: string | undefined): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EPERM") return false;
  }
  const now = startedAt(pid);
  return !started || now === undefined || now === started;
}

/** Start time in clock ticks since boot, where /proc tells it (Linux); otherwise undefined. */
function startedAt(pid: number): string | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    return stat.slice(stat.lastIndexOf(")") + 2).split(" ")[19];
  } catch {
    return undefined;
  }
}
