import { mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import pino from "pino";
import { readConfig } from "../../../src/app/config.js";
import { type Running, startRoundtable } from "../../../src/app/start.js";
import { type GuestPage, guest } from "../../fakes/mail/guest.js";
import { type FakeMail, linkIn, openFakeMail } from "../../fakes/mail/server.js";

/** An installation that has nothing but email, from its first start to a running MDT, by pages and emails alone. */
let mail: FakeMail;
let running: Running;
let home: GuestPage;
const dataDir = mkdtempSync(join(tmpdir(), "roundtable-alone-"));
const reader = guest();

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", () => resolve()));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

async function start(port: number): Promise<Running> {
  const read = readConfig({
    SMTP_URL: mail.url,
    MAIL_FROM: "Roundtable <mdt@roundtable.example>",
    PORT: String(port),
    PUBLIC_URL: `http://127.0.0.1:${port}`,
    ROUNDTABLE_DATA_DIR: dataDir,
  });
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return startRoundtable(read.config, pino({ level: "silent" }));
}

beforeAll(async () => {
  mail = await openFakeMail();
  running = await start(await freePort());
}, 60_000);
afterAll(async () => {
  await running?.stop();
  await mail?.close();
  rmSync(dataDir, { recursive: true, force: true });
});

async function mailTo(address: string, words: string) {
  for (let tries = 0; tries < 800; tries += 1) {
    const found = mail.arrived.findLast(
      (one) => one.to.includes(address) && one.mail.subject?.includes(words),
    );
    if (found) return found;
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
  throw new Error(
    `no "${words}" to ${address} among ${mail.arrived.map((one) => one.mail.subject).join(" | ")}`,
  );
}

const AREA = {
  area: "Mid-Fenshire",
  line: "Fenshire crisis line",
  lineNumber: "0800 000 0000",
  safeguarding: "Safeguarding hub",
  safeguardingNumber: "01632 960000",
  name: "Kit Arden",
  email: "kit@northvale.example",
  organisation: "Northvale",
  size: "local",
  job: "Local lead",
  discipline: "voluntary sector",
};

describe("an installation with nothing but email", () => {
  test("is set up by the link on its terminal: mistakes are told, and whoever did it lands on their page", async () => {
    const page = await reader.open(running.firstLink ?? "");
    expect(page.status).toBe(200);
    expect(page.text).toContain("Your email address");
    const [submit = ""] = page.buttons;
    const wrong = await reader.press(page, submit, { ...AREA, email: "kit at northvale" });
    expect(wrong.text).toContain("is not an email address");
    home = await reader.press(wrong, submit, AREA);
    expect(home.status).toBe(200);
    expect(home.html).toContain("For Kit Arden");
    for (const label of ["People", "Set up an MDT", "Area", "Find"]) expect(home.buttons).toContain(label);
    expect(home.text).not.toContain("/mdt");
  });

  test("the link then opens nothing any more, and the coordinator has one by email", async () => {
    const again = await reader.open(running.firstLink ?? "");
    expect(again.status).toBe(410);
    expect(again.text).toContain("Roundtable is set up already");
    const own = await mailTo(AREA.email, "Your new link");
    home = await reader.open(linkIn(own));
    expect(home.html).toContain("For Kit Arden");
  });

  test("its people and its MDT are set up by buttons, and everybody gets their emails", async () => {
    const people = await reader.press(home, "People");
    const form = await reader.press(people, "Add people");
    const added = await reader.press(
      form,
      { sealed: form.presses[0] ?? "" },
      {
        ...{
          name: "Bea Quill",
          email: "bea@allotment.example",
          organisation: "new-organisation",
          newOrganisation: "The Allotment",
        },
        ...{
          size: "grassroots",
          job: "Volunteer",
          discipline: "voluntary sector",
          pcns: "NAV",
          as: "partner",
        },
      },
    );
    expect(added.text).toContain("Bea Quill is on the list");

    const setUp = await reader.press(home, "Set up an MDT");
    const kit = /name="f\.chair" value="([^"]+)"[^>]*><label[^>]*>Kit Arden/.exec(setUp.html)?.[1] ?? "";
    const set = await reader.press(
      setUp,
      { sealed: setUp.presses[0] ?? "" },
      {
        ...{ code: "NAV", name: "Naverley MDT", rule: "3rd Wednesday 10:00 for 60m", onHoliday: "next-week" },
        ...{ chair: kit, deputy: "nobody", coordinator: "nobody", joinLink: "" },
      },
    );
    expect(set.text).toContain("NAV is set up as a proposal");
    const preview = await reader.open(linkIn(await mailTo(AREA.email, "please check the dates")));
    const on = await reader.press(preview, "Looks right: start");
    expect(on.text).toContain("NAV is on");
    // Whoever pressed has it at once; on a Sunday nobody else is written to before Monday.
    const invitation = await mailTo(AREA.email, "the meetings for your calendar");
    const page = await reader.open(linkIn(invitation));
    const answered = await reader.press(page, "I'll be there");
    expect(answered.text).toContain("Noted: you will be at NAV-");
  });

  test("the chair's commands are buttons of their page", async () => {
    home = await reader.open(home.url);
    for (const label of [
      "Status",
      "Agenda",
      "Dates",
      "Call for cases",
      "Move",
      "Cancel",
      "Settings",
      "Roles",
    ])
      expect(home.buttons).toContain(label);
    const status = await reader.press(home, "Status");
    expect(status.text).toContain("1 will be there, 0 will not, 1 have not said");
    const who = await reader.press(status, "Who comes");
    expect(who.text).toContain("Kit Arden");
    const call = await reader.press(home, "Call for cases");
    expect(call.text).toContain("The call for cases for NAV-");
    // On a Sunday nobody is called by email before Monday; their page has it all the same, by a link they ask for.
    await fetch(`${new URL(home.url).origin}/g/`, {
      method: "POST",
      body: new URLSearchParams({ address: "bea@allotment.example" }),
    });
    const bea = await reader.open(linkIn(await mailTo("bea@allotment.example", "Your new link")));
    expect(bea.text).toContain("NAV");
  });

  test("started again, it prints no such link", async () => {
    await running.stop();
    running = await start(await freePort());
    expect(running.firstLink).toBeUndefined();
  });
});
