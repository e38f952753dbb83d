import { afterEach, expect, test } from "@jest/globals";
import { type Mailbox, MailboxError } from "../../../src/platforms/email/mailbox/mailbox.js";
import { hold, progressOf } from "../../../src/platforms/email/mailbox/progress.js";
import { readNew } from "../../../src/platforms/email/mailbox/read-new.js";
import { openWorld, type World } from "../../support/world.js";
import { mailOf } from "./mail-samples.js";

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
