import { randomBytes } from "node:crypto";
import { chmodSync, existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/**
 * The key of the data folder, made on first use, readable by its owner only. Keep a copy apart from backups of
 * the database: without it case text cannot be read, which is what it is for.
 */
export function keyFromFolder(dataDir: string): Buffer {
  mkdirSync(dataDir, { recursive: true, mode: 0o700 });
  const file = join(dataDir, "key");
  if (!existsSync(file)) {
    // Whole or not at all: a process killed in between must not leave half a key.
    const draft = `${file}.${process.pid}`;
    writeFileSync(draft, `${randomBytes(32).toString("base64")}\n`, { mode: 0o600, flush: true });
    renameSync(draft, file);
  }
  chmodSync(file, 0o600);
  const key = Buffer.from(readFileSync(file, "utf8").trim(), "base64");
  if (key.length !== 32)
    throw new Error(`The key file ${file} is damaged. Nothing was changed; put its copy back.`);
  return key;
}
