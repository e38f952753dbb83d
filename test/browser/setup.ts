import { accessSync, constants } from "node:fs";

/**
 * Finds the browser before any test starts, and leaves its path in `CHROMIUM_PATH` for them.
 * Fails, never skips: a suite that quietly did nothing would look like one that passed.
 */
export default function setup(): void {
  const path = process.env.CHROMIUM_PATH ?? "/usr/bin/chromium";
  try {
    accessSync(path, constants.X_OK);
  } catch {
    throw new Error(
      `The browser tests need Chromium, and there is none at ${path}. ` +
        "Install it (apt-get install chromium) or set CHROMIUM_PATH, then run them again.",
    );
  }
  process.env.CHROMIUM_PATH = path;
}
