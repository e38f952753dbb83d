import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Browser, chromium, type Page } from "playwright-core";
import { APP_ID, TENANT } from "../fakes/teams/world.js";
import { CHANNEL, TEAM, type TeamsStage } from "../platforms/teams/stage.js";

const PROGRAM = join(import.meta.dirname, "../../node_modules/@microsoft/m365agentsplayground/cli.js");

export type AgentsPlayground = { page: Page; chat: string; stop(): Promise<void> };

/**
 * Microsoft's own client for trying bots, with one person before it, in Chromium. It signs nothing, so a signer stands
 * between it and Roundtable, which takes no request without a token, not even here.
 */
export async function startAgentsPlayground(
  stage: TeamsStage,
  person: { aad: string; name: string; email: string },
): Promise<AgentsPlayground> {
  const folder = mkdtempSync(join(tmpdir(), "roundtable-agents-"));
  const chat = `a:1${person.aad}`;
  writeFileSync(join(folder, ".m365agentsplayground.yml"), settings(person, chat));
  const signer = await signing(stage);
  const port = await freePort();
  const program = spawn(
    process.execPath,
    [
      PROGRAM,
      "start",
      "-e",
      `${addressOf(signer)}/api/messages`,
      "-c",
      "msteams",
      "-p",
      String(port),
      "--dt",
    ],
    {
      cwd: folder,
      env: { PATH: process.env.PATH, HOME: folder, BROWSER: "none", TEAMSAPPTESTER_BROWSER: "none" },
      stdio: ["ignore", "pipe", "pipe"],
    },
  );
  let browser: Browser | undefined;
  const stop = async () => {
    await browser?.close();
    await ended(program);
    signer.closeAllConnections();
    await new Promise((resolve) => signer.close(resolve));
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    await answers(`http://127.0.0.1:${port}`);
    browser = await chromium.launch({
      executablePath: process.env.CHROMIUM_PATH,
      args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking"],
    });
    const page = await browser.newPage({ viewport: { width: 1440, height: 1000 } });
    await page.goto(`http://127.0.0.1:${port}`);
    await page.getByPlaceholder("Type a message").or(page.getByText("Type a message...")).first().waitFor();
    return { page, chat, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

async function signing(stage: TeamsStage): Promise<Server> {
  const server = createServer(async (request, response) => {
    let body = "";
    for await (const chunk of request) body += chunk;
    if (request.method !== "POST") {
      response.end();
      return;
    }
    const activity = JSON.parse(body) as { serviceUrl: string };
    const sent = await stage.hand.deliver(activity, { claims: { serviceurl: activity.serviceUrl } });
    response.writeHead(sent.status, { "content-type": "application/json" }).end(sent.body);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return server;
}

/** The program takes exactly five people beside the one before it, and one channel. */
function settings(person: { aad: string; name: string; email: string }, chat: string): string {
  const others = ["Ann One", "Ben Two", "Cat Three", "Dan Four", "Eve Five"].map((name) => {
    const id = name.toLowerCase().replace(" ", "-");
    return { aad: `aad-${id}`, name, email: `${id}@elsewhere.example` };
  });
  const one = ({ aad, name, email }: typeof person) => ({
    id: `29:${aad.slice("aad-".length)}`,
    name,
    userPrincipleName: email,
    aadObjectId: aad,
    givenName: name.split(" ")[0],
    surname: name.split(" ").at(-1),
    email,
  });
  // JSON is YAML, too.
  return JSON.stringify({
    version: "0.1.1",
    tenantId: TENANT,
    bot: { id: `28:${APP_ID}`, name: "Roundtable" },
    currentUser: one(person),
    users: others.map(one),
    personalChat: { id: chat },
    groupChat: { id: "19:group@thread.v2", name: "Group" },
    team: {
      id: TEAM,
      name: "Mid-Fenshire",
      aadGroupId: "group-1",
      channels: [{ id: CHANNEL, name: "Naverley MDT" }],
    },
  });
}

async function answers(url: string): Promise<void> {
  for (const until = Date.now() + 60_000; Date.now() < until; ) {
    const there = await fetch(url).then(
      ({ ok }) => ok,
      () => false,
    );
    if (there) return;
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
  throw new Error("the Agents Playground did not start");
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

function addressOf(server: Server): string {
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

function ended(program: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    if (program.exitCode !== null || program.signalCode !== null) return resolve();
    program.once("exit", () => resolve());
    program.kill("SIGTERM");
  });
}
