import { afterAll, afterEach, beforeAll, describe, expect, test } from "@jest/globals";
import pino from "pino";
import type { Member } from "../../../src/directory/domain/types.js";
import { memberById } from "../../../src/directory/queries.js";
import { members } from "../../../src/directory/store.js";
import { haveAnswered, nextMeeting } from "../../../src/meetings/queries.js";
import { readMailboxUrl } from "../../../src/platforms/email/mailbox/mailbox-url.js";
import { startReader } from "../../../src/platforms/email/mailbox/reader.js";
import { eventsAfter, outboxRows, sentMessages } from "../../../src/storage/history.js";
import { mailboxTable } from "../../../src/storage/schema/email.js";
import { sealer } from "../../../src/storage/sealed.js";
import { type FakeImap, openFakeImap } from "../../fakes/mail/imap.js";
import { dumpOf } from "../../support/dump.js";
import { bounceOf, calendarReply, mailOf, oddBounceOf } from "./mail-samples.js";
import { FROM, type MailStage, openMailStage } from "./stage.js";

let imap: FakeImap;
let stage: MailStage;
let partner: Member;
beforeAll(async () => {
  imap = await openFakeImap();
  imap.deliver(
    mailOf({ Subject: "An old letter" }, "from before", "Old <old@x.example>"),
    "2026-10-01T09:00:00.000Z",
  );
  stage = await openMailStage({ mailbox: imap });
  partner = stage.world.cast.mensGroup;
  await read();
});
afterAll(async () => {
  await stage?.stop();
  await imap?.close();
});
afterEach(async () => {
  const now = stage.clock.now();
  await stage.arrange((work) => members.save(work, { ...partner, mailRefused: undefined }, now));
});

const progress = async () => (await stage.database.db.select().from(mailboxTable))[0];
const counts = async () => (await progress())?.counts ?? {};

/** Until everything that lies there is dealt with, and what follows from it has gone out. */
async function read(last = imap.lying.at(-1)?.uid ?? 0): Promise<void> {
  for (let tries = 0; tries < 1_200; tries += 1) {
    if (((await progress())?.lastUid ?? -1) >= last) return stage.settle();
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
  throw new Error(`not read: ${JSON.stringify(await progress())}, ${imap.asked.slice(-9).join(" | ")}`);
}
const deliver = (raw: string | Buffer) => read(imap.deliver(raw));
const member = async (one = partner) => memberById(stage.roundtable.unit.reading(), one.id);
const isMarked = async () => (await member())?.mailRefused !== undefined;
/** Of a mail that the partner did get. */
async function sentTo(one: Member): Promise<string> {
  const all = await sentMessages(stage.database.db);
  const found = all.find(({ platform, surface }) => platform === "email" && surface.endsWith(`:${one.id}`));
  if (!found) throw new Error("nothing was sent");
  return found.messageId;
}
const mailsAbout = (words: string, to: { email: string } = partner) =>
  stage.mailsTo(to).filter(({ mail }) => mail.subject?.includes(words));
async function ahead() {
  const found = await nextMeeting(stage.roundtable.unit.reading(), stage.series, stage.clock.now());
  if (!found) throw new Error("no meeting ahead");
  return found;
}
const answered = async () => haveAnswered(stage.roundtable.unit.reading(), (await ahead()).id);

describe("a mail that came back", () => {
  test("marks the address as a refusal by SMTP does, and the coordinator hears, once", async () => {
    const id = await sentTo(partner);
    await deliver(bounceOf(partner.email, id, { id: "first" }));
    expect((await member())?.mailRefused).toEqual({ address: partner.email, at: stage.clock.now() });
    const told = mailsAbout("messages do not arrive", stage.world.cast.coordinator).length;
    expect(told).toBe(1);
    await deliver(bounceOf(partner.email, id, { id: "first" }));
    expect((await counts()).again).toBe(1);
    await deliver(bounceOf(partner.email, id, { id: "second" }));
    expect(mailsAbout("messages do not arrive", stage.world.cast.coordinator)).toHaveLength(told);
  });

  test("in a form of its own, too", async () => {
    await deliver(oddBounceOf(partner.email, await sentTo(partner)));
    expect(await isMarked()).toBe(true);
  });

  test("a full mailbox is told and leaves the address as it is; a delay is only counted", async () => {
    const id = await sentTo(partner);
    await deliver(bounceOf(partner.email, id, { status: "5.2.2", id: "full" }));
    expect(await isMarked()).toBe(false);
    const rows = (await outboxRows(stage.database.db)).filter(({ card }) => card === "desk.undelivered");
    expect(rows.some(({ args }) => args.code === "address-not-taken-yet")).toBe(true);
    const before = rows.length;
    await deliver(bounceOf(partner.email, id, { status: "4.4.1", action: "delayed", id: "delay" }));
    expect((await counts()).delayed).toBe(1);
    expect(
      (await outboxRows(stage.database.db)).filter(({ card }) => card === "desk.undelivered"),
    ).toHaveLength(before);
  });

  test("a forged one changes nothing: of no message of ours, of somebody else's, of an address never written to", async () => {
    const id = await sentTo(partner);
    const made = `<${"0".repeat(40)}@roundtable.example>`;
    await deliver(bounceOf(partner.email, made, { id: "made" }));
    await deliver(bounceOf(partner.email, id, { returned: false, id: "without" }));
    await deliver(bounceOf("nobody@never.example", id, { id: "never" }));
    await deliver(bounceOf(stage.world.cast.coordinator.email, id, { id: "other" }));
    expect(await isMarked()).toBe(false);
    expect((await member(stage.world.cast.coordinator))?.mailRefused).toBeUndefined();
    expect(await counts()).toMatchObject({ "bounce-unproven": 2, "bounce-of-old-address": 2 });
  });

  test("an address that was corrected meanwhile is not marked for what became of the old one", async () => {
    const id = await sentTo(partner);
    await stage.arrange((work) => members.save(work, { ...partner, email: "new@kettle.example" }, work.now));
    await deliver(bounceOf(partner.email, id, { id: "corrected" }));
    expect(await isMarked()).toBe(false);
  });
});

describe("a calendar's answer", () => {
  const uid = () => `${stage.series}@roundtable`;

  test("is the member's own, for one date; again it changes nothing", async () => {
    const { start } = await ahead();
    await deliver(calendarReply({ uid: uid(), attendee: partner.email, date: start }));
    expect([...(await answered())]).toEqual([partner.id]);
    const before = (await eventsAfter(stage.database.db, 0)).length;
    await deliver(calendarReply({ uid: uid(), attendee: partner.email, date: start, id: "again" }));
    expect((await eventsAfter(stage.database.db, 0)).length).toBe(before);
  });

  test("an older one does not overtake a newer", async () => {
    const { start } = await ahead();
    const reply = { uid: uid(), attendee: partner.email, date: start };
    await deliver(calendarReply({ ...reply, partstat: "TENTATIVE", stamp: "20261102T080000Z" }));
    expect((await answered()).has(partner.id)).toBe(true);
    expect((await counts())["rsvp-older"]).toBeGreaterThanOrEqual(1);
  });

  test("for a meeting that is gone is answered in words", async () => {
    const reply = { uid: uid(), attendee: partner.email, date: "2026-06-17T09:00:00.000Z", id: "gone" };
    await deliver(calendarReply(reply));
    const [told] = mailsAbout("your answer was not noted");
    expect(told?.mail.text).toContain("That meeting has begun, is over or is cancelled");
    expect(told?.mail.text).toContain("Your turn, if you want to answer");
  });

  test("under another's name is not taken, nor one of somebody on no list", async () => {
    const other = stage.world.cast.socialWorker;
    const before = [...(await answered())].length;
    await deliver(calendarReply({ uid: uid(), attendee: other.email, from: partner.email, id: "forged" }));
    expect(mailsAbout("your answer was not noted").at(-1)?.mail.text).toContain(
      "from the address that was invited",
    );
    const sent = stage.mail.arrived.length;
    await deliver(calendarReply({ uid: uid(), attendee: "guest@away.example", id: "guest" }));
    expect(stage.mail.arrived).toHaveLength(sent);
    expect([...(await answered())]).toHaveLength(before);
    expect(await counts()).toMatchObject({ "rsvp-not-yours": 1, "reply-from-nobody": 1 });
  });

  test("of another calendar, or unreadable, is counted and nothing else", async () => {
    const sent = stage.mail.arrived.length;
    await deliver(calendarReply({ uid: "abc@elsewhere.example", attendee: partner.email, id: "elsewhere" }));
    expect((await counts())["reply-not-ours"]).toBe(1);
    expect(stage.mail.arrived).toHaveLength(sent);
  });
});

describe("somebody who writes back", () => {
  const secret = "Marigold Ottershaw";

  test("hears how to answer, once a day, at the address of the list; their words are nowhere", async () => {
    const arrived = stage.mailsTo(partner).length;
    await deliver(mailOf({ "Reply-To": "evil@elsewhere.example" }, `It is ${secret}.`, partner.email));
    await deliver(mailOf({ Subject: `About ${secret}` }, "Again.", `Gary <${partner.email.toUpperCase()}>`));
    const [answer, another] = stage.mailsTo(partner).slice(arrived);
    expect(another).toBeUndefined();
    expect(answer?.from).toBe("");
    expect(answer?.mail.headers.get("auto-submitted")).toBe("auto-replied");
    expect(answer?.mail.subject).toBe("Your email was not read · please answer on your page");
    expect(answer?.mail.text).toContain("press its button, “Open and answer”");
    expect(
      await dumpOf({ database: stage.database, seal: sealer(Buffer.alloc(32, 7)) } as never),
    ).not.toContain("Ottershaw");
    expect(stage.log.join("\n")).not.toContain("Ottershaw");
    expect(stage.log.join("\n")).not.toContain(partner.email);
    stage.clock.set("2026-11-03T12:00:00.000Z");
    await deliver(mailOf({ Subject: "Next day" }, "Hello?", partner.email));
    expect(stage.mailsTo(partner).slice(arrived)).toHaveLength(2);
  });

  test("two programs that answer each other stop: our answer is answered by nothing", async () => {
    const all = await sentMessages(stage.database.db);
    const ours = all.find(({ card }) => card === "desk.mail-answer")?.messageId ?? "";
    stage.clock.set("2026-11-05T12:00:00.000Z");
    const arrived = stage.mailsTo(partner).length;
    await deliver(
      mailOf({ "In-Reply-To": ours, Subject: "Re: Your email was not read" }, "Bot", partner.email),
    );
    await deliver(mailOf({ "Auto-Submitted": "auto-replied" }, "Away", partner.email));
    expect(stage.mailsTo(partner)).toHaveLength(arrived);
    expect((await counts()).loop).toBe(1);
  });

  test("a stranger hears nothing", async () => {
    const sent = stage.mail.arrived.length;
    await deliver(mailOf({}, "Win a prize", "Prize <prize@spam.example>"));
    expect(stage.mail.arrived).toHaveLength(sent);
    expect((await counts()).stranger).toBe(1);
  });
});

describe("what is larger or broken", () => {
  test("of 50 MB only the header is fetched, and it is sorted by that", async () => {
    stage.clock.set("2026-11-06T12:00:00.000Z");
    const arrived = stage.mailsTo(partner).length;
    const big = Buffer.concat([
      Buffer.from(mailOf({ Subject: "A long letter" }, "", partner.email)),
      Buffer.alloc(50_000_000, "x"),
    ]);
    await deliver(big);
    expect(imap.asked.filter((line) => /BODY\.PEEK\[HEADER\]/.test(line))).toHaveLength(1);
    expect(
      stage
        .mailsTo(partner)
        .slice(arrived)
        .map(({ mail }) => mail.subject),
    ).toEqual(["Your email was not read · please answer on your page"]);
    const last = imap.lying.at(-1);
    if (last) last.raw = Buffer.from("x");
  });

  test("broken mails are passed over, and the next is read", async () => {
    for (const raw of ["", "\0\0\0", "no header at all\r\n"]) await deliver(raw);
    const { broken = 0, gone = 0, "no-sender": senderless = 0 } = await counts();
    expect(broken + gone + senderless).toBe(3);
    await deliver(mailOf({}, "Hello", "Prize <another@spam.example>"));
    expect((await counts()).stranger).toBe(2);
  });
});

describe("reading", () => {
  test("what lay there before is none of ours, and nothing in the mailbox is changed", async () => {
    expect((await counts()).stranger).toBe(2);
    expect(imap.asked.some((line) => /^(STORE|UID STORE|EXPUNGE|SELECT|COPY|APPEND)/.test(line))).toBe(false);
  });

  test("a second worker leaves it to the first, and takes over where that has stopped", async () => {
    const place = readMailboxUrl(imap.url);
    if (!place) throw new Error("no place");
    const logins = () => imap.asked.filter((line) => line === "LOGIN").length;
    const before = logins();
    const { roundtable } = stage;
    const log = pino({ level: "silent" });
    const second = startReader({ roundtable, log, place, from: FROM, pauses: { look: 50, first: 50 } });
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(logins()).toBe(before);
    await second.stop();
  });

  test("a mailbox that is away stops nothing, is told once, and is read on when it is back", async () => {
    imap.away = true;
    imap.cut();
    imap.deliver(mailOf({}, "While away", "Prize <third@spam.example>"));
    await stage.arrange((work) =>
      work.show({
        tag: "still:works",
        at: `dm:${partner.id}`,
        card: "directory.welcome",
        args: { member: partner.id },
      }),
    );
    await stage.settle();
    await new Promise((resolve) => setTimeout(resolve, 1_500));
    imap.away = false;
    await read();
    expect((await counts()).stranger).toBe(3);
    const said = stage.log.filter((line) => line.includes("the mailbox cannot be read"));
    expect(said.length).toBeGreaterThanOrEqual(1);
    expect(said.length).toBeLessThanOrEqual(2);
    expect(said.join()).not.toContain("secret");
  });

  test("a mailbox that was made anew: what is known is not dealt with again", async () => {
    const before = await counts();
    imap.validity = 2;
    for (const [index, lying] of imap.lying.entries()) lying.uid = index + 1;
    imap.cut();
    imap.deliver(mailOf({}, "After", "Prize <fourth@spam.example>"), "2026-11-06T13:00:00.000Z");
    for (let tries = 0; tries < 400 && (await progress())?.validity !== "2"; tries += 1)
      await new Promise((resolve) => setTimeout(resolve, 25));
    await read();
    const after = await counts();
    expect(after.stranger).toBe((before.stranger ?? 0) + 1);
    expect(after.human).toBe(before.human);
    expect(after.bounce).toBe(before.bounce);
  });
});
