import { type ChildProcess, spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Browser, chromium, type Page } from "playwright-core";

const ROOT = join(import.meta.dirname, "../..");
const SCREENSHOTS = join(ROOT, "screenshots");
const ARGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

export type Playground = {
  url: string;
  /** A new window; whatever its scripts complain about makes `stop` throw. */
  open(options?: { width?: number; height?: number; dark?: boolean; calm?: boolean }): Promise<Page>;
  stop(): Promise<void>;
};

/** The built server on a free port of this machine with a data folder of its own, and a browser beside it. */
export async function startPlayground(): Promise<Playground> {
  const data = mkdtempSync(join(tmpdir(), "roundtable-browser-"));
  const server = spawn(process.execPath, [join(ROOT, "dist/src/main.js")], {
    cwd: ROOT,
    env: { PATH: process.env.PATH, PORT: "0", ROUNDTABLE_DATA_DIR: data, LOG_LEVEL: "warn" },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const complaints: string[] = [];
  let browser: Browser | undefined;
  const end = async () => {
    await browser?.close();
    await ended(server);
    rmSync(data, { recursive: true, force: true });
  };
  try {
    const url = await addressOf(server);
    browser = await chromium.launch({ executablePath: process.env.CHROMIUM_PATH, args: ARGS });
    const opened = browser;
    return {
      url,
      async open({ width = 1440, height = 900, dark = false, calm = true } = {}) {
        const context = await opened.newContext({
          viewport: { width, height },
          locale: "en-GB",
          colorScheme: dark ? "dark" : "light",
          reducedMotion: calm ? "reduce" : "no-preference",
        });
        const page = await context.newPage();
        page.on("pageerror", (error) => complaints.push(error.message));
        // A refusal in words comes with a 4xx, and a test may cut the line; the browser notes both by itself.
        const noted = /^Failed to load resource: (the server responded with a status of 4|net::ERR_FAILED)/;
        page.on("console", (line) => {
          if (line.type() === "error" && !noted.test(line.text())) complaints.push(line.text());
        });
        await page.goto(url);
        await page.locator("main h1").waitFor();
        return page;
      },
      async stop() {
        await end();
        if (complaints.length > 0) throw new Error(`the page complained:\n${complaints.join("\n")}`);
      },
    };
  } catch (error) {
    await end();
    throw error;
  }
}

/** A picture for people to look at; the folder is not kept in git. */
export async function screenshot(page: Page, name: string): Promise<void> {
  mkdirSync(SCREENSHOTS, { recursive: true });
  await page.screenshot({ path: join(SCREENSHOTS, `${name}.png`) });
}

function addressOf(server: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = "";
    const hear = (chunk: Buffer) => {
      said += chunk.toString();
      const address = /http:\/\/127\.0\.0\.1:\d+/.exec(said);
      if (address) resolve(address[0]);
    };
    server.stdout?.on("data", hear);
    server.stderr?.on("data", hear);
    server.once("error", reject);
    server.once("exit", (code) =>
      reject(new Error(`the server ended with ${code} before it was ready:\n${said}`)),
    );
  });
}

function ended(server: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    if (server.exitCode !== null || server.signalCode !== null) return resolve();
    server.once("exit", () => resolve());
    server.kill("SIGTERM");
  });
}
