import { afterAll, beforeAll, beforeEach, describe, expect, test } from "@jest/globals";
import { newLinkCard } from "../../../cards/desk/new-link-card.js";
import type { Member } from "../../../src/directory/domain/types.js";
import { members } from "../../../src/directory/store.js";
import { outboxRows } from "../../../src/storage/history.js";
import { linkIn } from "../../fakes/mail/server.js";
import { type MailStage, openMailStage } from "./stage.js";

let stage: MailStage;
let reader: Member;
beforeAll(async () => {
  stage = await openMailStage();
});
afterAll(() => stage?.stop());
beforeEach(async () => {
  reader = stage.world.cast.mensGroup;
  await stage.arrange((work) => members.save(work, { ...reader, accounts: [] }, work.now));
  stage.mail.refuse.clear();
});

let sent = 0;
/** The welcome, which may stand in an email in full. */
async function write(member = reader): Promise<string> {
  const tag = `test:${++sent}`;
  await stage.arrange((work) =>
    work.show({ tag, at: `dm:${member.id}`, card: "directory.welcome", args: { member: member.id } }),
  );
  return tag;
}

const rowOf = async (tag: string) =>
  (await outboxRows(stage.database.db)).filter((row) => row.tag === tag).at(-1);

async function until(holds: () => Promise<boolean>): Promise<void> {
  for (let tries = 0; tries < 400; tries += 1) {
    if (await holds()) return;
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
  throw new Error("it never came to that");
}

describe("an email", () => {
  test("has one reader, begins with reference and verb, and says how to answer and how to stop", async () => {
    await stage.moveTo("2026-11-11T12:00:00.000Z");
    const call = stage.mailsTo(reader).find(({ mail }) => mail.subject?.includes("call for cases"));
    expect(call?.to).toEqual([reader.email]);
    expect(call?.from).toBe("mdt@roundtable.example");
    const { subject, text = "", html, headers } = call?.mail ?? {};
    expect(subject).toBe("NAV-2611 · call for cases");
    expect(text.split("\n").slice(0, 2)).toEqual([
      "NAV-2611 · call for cases",
      "Your turn, if you have a case: by Wed 11 November, 17:00",
    ]);
    expect(html).toContain('<html lang="en-GB">');
    expect(html).toContain("<h1");
    const link = call ? linkIn(call) : "";
    expect(link).toMatch(/\/g\/[\w-]{43}$/);
    expect(html).toContain(`href="${link}"`);
    expect(text).toContain(`Fewer emails, or none: ${link}/stop`);
    expect(call?.raw).toMatch(/^List-Unsubscribe:\s+<http[^>]+\/stop>/m);
    expect(headers?.get("auto-submitted")).toBe("auto-generated");
  });

  test("is the same message when it is tried again, by its Message-ID", async () => {
    const before = stage.mailsTo(reader).length;
    const place = { kind: "dm", member: { ...reader, accounts: [] } } as const;
    for (const key of ["one dm:x", "one dm:x", "two dm:x"])
      await stage.messenger.post(place, newLinkCard(), key);
    const [first, again, other] = stage.mailsTo(reader).slice(before);
    expect(first?.mail.messageId).toMatch(/^<[0-9a-f]{40}@roundtable\.example>$/);
    expect(again?.mail.messageId).toBe(first?.mail.messageId);
    expect(other?.mail.messageId).not.toBe(first?.mail.messageId);
  });

  test("is tried again when the line broke before the server said that it has it", async () => {
    stage.mail.trouble.push("drop");
    const tag = await write();
    await until(async () => (await rowOf(tag))?.reason === "mail-server-away");
    expect((await rowOf(tag))?.status).toBe("waiting");
  });

  test("waits while the server takes nothing, and uses up no try", async () => {
    stage.mail.trouble.push(451);
    const tag = await write();
    await until(async () => (await rowOf(tag))?.reason === "mail-server-busy");
    expect((await rowOf(tag))?.status).toBe("waiting");
  });

  test("goes to no address with a line break, a second recipient or another header in it", async () => {
    for (const email of [
      "gary@x.example\r\nBcc: all@x.example",
      "a@x.example,b@x.example",
      "a@x.example> RCPT",
    ]) {
      await stage.arrange((work) => members.save(work, { ...reader, email }, work.now));
      const arrived = stage.mail.arrived.length;
      const tag = await write();
      await until(async () => (await rowOf(tag))?.status === "failed");
      expect((await rowOf(tag))?.reason).toBe("address-unusable");
      expect(stage.mail.arrived.slice(arrived).flatMap(({ to }) => to)).not.toContain("all@x.example");
    }
  });

  test("that no mailbox takes: the row has failed in words, the member is marked, the coordinator hears", async () => {
    stage.mail.refuse.set(reader.email, 550);
    const tag = await write();
    await until(async () => (await rowOf(tag))?.status === "failed");
    expect((await rowOf(tag))?.reason).toBe("address-refused");
    const marked = await members.get(stage.roundtable.unit.reading(), reader.id);
    expect(marked?.mailRefused).toEqual({ address: reader.email, at: stage.clock.now() });
    const told = () => stage.mailsTo(stage.world.cast.coordinator);
    await until(async () =>
      told().some(({ mail }) => mail.subject?.includes("messages do not arrive") === true),
    );

    // The address rests, though the server would take it now; then it is tried again.
    stage.mail.refuse.clear();
    const next = await write();
    await until(async () => (await rowOf(next))?.status === "failed");
    const before = stage.mailsTo(reader).length;
    stage.clock.set("2026-11-19T12:00:00.000Z");
    const later = await write();
    await until(async () => (await rowOf(later))?.status === "sent");
    expect(stage.mailsTo(reader).length).toBe(before + 1);
  });

  test("leaves no address, name, token or word of a case in the log", () => {
    const log = stage.log.join("\n");
    for (const { mail } of stage.mail.arrived) expect(mail.text).toBeDefined();
    for (const arrived of stage.mail.arrived.filter(({ mail }) => /Open and answer/.test(mail.text ?? "")))
      expect(log).not.toContain(linkIn(arrived).slice(-43));
    for (const { email, name } of stage.world.members) {
      expect(log).not.toContain(email);
      expect(log).not.toContain(name);
    }
  });
});
