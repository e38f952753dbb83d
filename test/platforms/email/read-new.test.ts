import { afterEach, expect, test } from "@jest/globals";
import { areaById } from "../../../src/directory/queries.js";
import { saveArea } from "../../../src/directory/use-cases/save-area.js";
import { type Mailbox, MailboxError } from "../../../src/platforms/email/mailbox/mailbox.js";
import { hold, progressOf } from "../../../src/platforms/email/mailbox/progress.js";
import { readNew } from "../../../src/platforms/email/mailbox/read-new.js";
import { eventsAfter } from "../../../src/storage/history.js";
import { openScene } from "../../offers/scene.js";
import { openWorld, type World } from "../../support/world.js";
import { mailOf } from "./mail-samples.js";

const COORDINATOR = "chair";

let world: World;
afterEach(() => world?.stop());

test("a connection that breaks at the same mail again and again passes over no mail", async () => {
  world = await openWorld("2026-11-02T09:00:00.000Z");
  const { database } = world;
  const { unit } = world.roundtable;
  const now = world.now();
  await hold(database.db, "breaking", "me", { now, realNow: Date.now() });
  let broken = 5;
  const mailbox: Mailbox = {
    validity: "1",
    after: async () => [{ uid: 1, bytes: 300, at: now }],
    async read() {
      broken -= 1;
      if (broken >= 0) throw new MailboxError("mailbox-away");
      return Buffer.from(mailOf({ Subject: "At last" }, "", "Prize <fifth@spam.example>"));
    },
    wait: async () => undefined,
    close: async () => undefined,
  };
  const reading = {
    ...{ database, unit, name: "breaking", own: "mdt@roundtable.example", failures: new Map() },
    stillHeld: async () => true,
    onFault: () => undefined,
  };
  for (let tries = 0; tries < 5; tries += 1)
    await expect(readNew(reading, mailbox)).rejects.toThrow("mailbox-away");
  await readNew(reading, mailbox);
  expect((await progressOf(database.db, "breaking"))?.counts).toEqual({ stranger: 1 });
});

/** A mailbox of three, the second of which the server never hands out. `well`: it hands out the others. */
async function withBadMail(name: string, well: () => boolean) {
  world = (await openScene()).world;
  await world.arrange(async (work) => {
    const area = await areaById(work, "area-1");
    if (area) await saveArea(work, { ...area, coordinators: [COORDINATOR] });
  });
  const { database } = world;
  const { unit } = world.roundtable;
  const now = world.now();
  await hold(database.db, name, "me", { now, realNow: Date.now() });
  const asked: string[] = [];
  const mailbox: Mailbox = {
    validity: "1",
    after: async (uid) =>
      [1, 2, 3].filter((one) => one > uid).map((one) => ({ uid: one, bytes: 300, at: now })),
    async read(uid, what) {
      asked.push(`${uid} ${what}`);
      if (uid === 2 || !well()) throw new MailboxError("mailbox-unclear");
      return Buffer.from(mailOf({ Subject: `Mail ${uid}` }, "", `Prize <${uid}@spam.example>`));
    },
    wait: async () => undefined,
    close: async () => undefined,
  };
  const faults: number[] = [];
  const reading = {
    ...{ database, unit, name, own: "mdt@roundtable.example", failures: new Map(), unread: new Map() },
    stillHeld: async () => true,
    onFault: (uid: number) => faults.push(uid),
  };
  return { database, mailbox, reading, asked, faults };
}

test("a mail that the server never hands out is set aside, the rest is read, and the coordinator hears once", async () => {
  const { database, mailbox, reading, asked, faults } = await withBadMail("one bad", () => true);
  for (let tries = 0; tries < 4; tries += 1)
    await expect(readNew(reading, mailbox)).rejects.toThrow("mailbox-unclear");
  await readNew(reading, mailbox);
  await readNew(reading, mailbox);
  expect((await progressOf(database.db, "one bad"))?.counts).toEqual({ stranger: 2, unreadable: 1 });
  // Whole at first, then its header alone; and once more after another could be read.
  expect(asked.slice(1, 7)).toEqual(["2 all", "2 all", "2 header", "2 header", "3 header", "2 header"]);
  expect(faults).toEqual([2]);
  await world.settle();
  const told = (await world.dms(COORDINATOR)).filter((one) =>
    JSON.stringify(one).includes("could not be read"),
  );
  expect(told).toHaveLength(1);
  const events = (await eventsAfter(database.db, 0)).filter(({ type }) => type === "mail-set-aside");
  expect(events.map(({ facts }) => facts.why)).toEqual(["unreadable"]);
});

test("while the server hands out nothing at all, no mail is set aside", async () => {
  let well = true;
  const { database, mailbox, reading } = await withBadMail("all bad", () => well);
  await expect(readNew(reading, mailbox)).rejects.toThrow("mailbox-unclear");
  well = false;
  for (let tries = 0; tries < 9; tries += 1)
    await expect(readNew(reading, mailbox)).rejects.toThrow("mailbox-unclear");
  expect((await progressOf(database.db, "all bad"))?.counts).toEqual({ stranger: 1 });
});
