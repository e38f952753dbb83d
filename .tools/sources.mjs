import { createHash } from "node:crypto";
import { readdirSync, statSync } from "node:fs";
import { extname, join } from "node:path";
import { fileURLToPath } from "node:url";

export const root = fileURLToPath(new URL("..", import.meta.url));
export const dist = join(root, "dist");

/** Folders whose content goes into `dist`, under the same path. */
const folders = ["src", "cards"];

const settings = ["tsconfig.json", "package-lock.json", ".tools/build.mjs"];

/** Every file of a folder and the folders in it, as paths from `base`, sorted. */
export function filesUnder(base, folder) {
  return readdirSync(join(base, folder), { recursive: true })
    .map((name) => join(folder, name))
    .filter((file) => statSync(join(base, file)).isFile())
    .sort();
}

/** Every source file of the product, as paths from the project's folder. */
export function sourceFiles() {
  return folders.flatMap((folder) => filesUnder(root, folder));
}

/** A source file that `dist` takes as it is: neither code to compile nor notes to the reader. */
export function isAsset(file) {
  return ![".ts", ".md"].includes(extname(file)) && !file.endsWith("tsconfig.json");
}

/** A short text that changes whenever a file is added, removed, renamed, resized or saved again. */
export function fingerprint() {
  const hash = createHash("sha256");
  for (const file of [...settings, ...sourceFiles()]) {
    const { mtimeMs, size } = statSync(join(root, file), { throwIfNoEntry: false }) ?? {};
    hash.update(`${file}\0${mtimeMs}\0${size}\n`);
  }
  return hash.digest("hex");
}
