import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { accessSync, chownSync, constants, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";

/**
 * A server of our own: where it listens, and how to stop it and remove all it wrote. `down` ends it and leaves its
 * folder, `up` starts it there again, at the same address.
 */
export type LocalServer = {
  url: string;
  stop: () => Promise<void>;
  down: (signal: NodeJS.Signals) => Promise<void>;
  up: () => void;
};

type Account = { uid: number; gid: number };

/**
 * A new PostgreSQL in a temporary folder, on loopback and a free port, without a password.
 * PostgreSQL refuses to run as root, so there it runs as the `postgres` account of the Debian package.
 * `path`: folders of programs, as in PATH. Throws NotInstalled.
 */
export async function startPostgres(path: string): Promise<LocalServer> {
  const initdb = findProgram("initdb", "postgresql", path);
  const postgres = findProgram("postgres", "postgresql", path);
  const account = process.getuid?.() === 0 ? accountOf("postgres") : undefined;
  const folder = mkdtempSync(join(tmpdir(), "roundtable-postgres-"));
  if (account) chownSync(folder, account.uid, account.gid);
  const data = join(folder, "data");
  const options = { ...account, cwd: folder };
  try {
    execFileSync(
      initdb,
      ["-D", data, "-U", "roundtable", "-A", "trust", "-E", "UTF8", "--no-locale", "--no-sync"],
      {
        ...options,
        stdio: "pipe",
      },
    );
  } catch (problem) {
    rmSync(folder, { recursive: true, force: true });
    throw problem;
  }
  const port = await freePort();
  // The machine stays on, so nothing need reach the disk. What is committed is written all the same: it outlives a
  // PostgreSQL that is ended at once, as it does in a real installation.
  const throwaway = ["fsync=off", "full_page_writes=off", "max_connections=200"];
  const settings = ["listen_addresses=127.0.0.1", "unix_socket_directories=", `port=${port}`, ...throwaway];
  const start = () =>
    spawn(postgres, ["-D", data, ...settings.flatMap((setting) => ["-c", setting])], {
      ...options,
      stdio: "ignore",
    });
  // SIGINT is PostgreSQL's "fast" shutdown: it drops open connections instead of waiting for them.
  return running(start, `postgres://roundtable@127.0.0.1:${port}/postgres`, folder, "SIGINT");
}

/** A new Redis in memory only, on loopback and a free port, never evicting, as BullMQ asks. Throws NotInstalled. */
export async function startRedis(path: string): Promise<LocalServer> {
  const server = findProgram("redis-server", "redis-server", path);
  const folder = mkdtempSync(join(tmpdir(), "roundtable-redis-"));
  const port = await freePort();
  const settings = ["--port", `${port}`, "--bind", "127.0.0.1", "--save", "", "--appendonly", "no"];
  const start = () =>
    spawn(server, [...settings, "--maxmemory-policy", "noeviction"], { cwd: folder, stdio: "ignore" });
  return running(start, `redis://127.0.0.1:${port}`, folder, "SIGTERM");
}

function running(
  start: () => ChildProcess,
  url: string,
  folder: string,
  signal: NodeJS.Signals,
): LocalServer {
  const endOf = (one: ChildProcess) =>
    new Promise<void>((resolve) => {
      one.once("exit", () => resolve());
      one.once("error", () => resolve());
    });
  let child = start();
  let ended = endOf(child);
  // A run that is broken off must leave no server and no folder behind.
  const killAtExit = () => {
    child.kill("SIGKILL");
    rmSync(folder, { recursive: true, force: true });
  };
  const breakOff = () => process.exit(1);
  process.once("exit", killAtExit).once("SIGTERM", breakOff).once("SIGHUP", breakOff);
  const stop = async () => {
    child.kill(signal);
    await ended;
    process.off("exit", killAtExit).off("SIGTERM", breakOff).off("SIGHUP", breakOff);
    rmSync(folder, { recursive: true, force: true });
  };
  return {
    url,
    stop,
    async down(how) {
      child.kill(how);
      await ended;
    },
    up() {
      child = start();
      ended = endOf(child);
    },
  };
}

export class NotInstalled extends Error {
  constructor(
    readonly program: string,
    readonly debianPackage: string,
  ) {
    super(`${program} is not on this machine. Install it: apt-get install ${debianPackage}`);
  }
}

function findProgram(name: string, debianPackage: string, path: string): string {
  for (const folder of programFolders(path)) {
    try {
      accessSync(join(folder, name), constants.X_OK);
      return join(folder, name);
    } catch {
      // Not in this folder.
    }
  }
  throw new NotInstalled(name, debianPackage);
}

/** Debian keeps PostgreSQL's server programs out of PATH, one folder a version: the newest first. */
function programFolders(path: string): string[] {
  return [...path.split(delimiter).filter(Boolean), "/usr/sbin", ...debianPostgres()];
}

function debianPostgres(): string[] {
  const base = "/usr/lib/postgresql";
  try {
    const versions = readdirSync(base).sort((one, other) => Number(other) - Number(one));
    return versions.map((version) => join(base, version, "bin"));
  } catch {
    return [];
  }
}

function accountOf(name: string): Account {
  try {
    const number = (flag: string) =>
      Number(execFileSync("id", [flag, name], { encoding: "utf8", stdio: "pipe" }));
    return { uid: number("-u"), gid: number("-g") };
  } catch {
    throw new Error(`PostgreSQL does not run as root, and there is no account "${name}" to run it as.`);
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() => resolve(typeof address === "object" && address ? address.port : 0));
    });
  });
}
