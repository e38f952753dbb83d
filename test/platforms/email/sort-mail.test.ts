import { describe, expect, test } from "@jest/globals";
import { decodeMail } from "../../../src/platforms/email/mailbox/decode-mail.js";
import { readMailboxUrl } from "../../../src/platforms/email/mailbox/mailbox-url.js";
import { sortMail } from "../../../src/platforms/email/mailbox/sort-mail.js";
import { bounceOf, calendarReply, mailOf, oddBounceOf } from "./mail-samples.js";

const OWN = "mdt@roundtable.example";
const ID = `<${"ab12".repeat(10)}@roundtable.example>`;
const JO = "jo@reedwater.example";

async function sorted(raw: string | Buffer) {
  const mail = await decodeMail(Buffer.from(raw));
  return mail && sortMail(mail, OWN);
}

describe("a mail that came back", () => {
  test.each([
    ["5.1.1", "no-mailbox"],
    ["5.0.0", "no-mailbox"],
    ["5.2.1", "no-mailbox"],
    ["5.2.2", "not-taken"],
    ["5.4.4", "not-taken"],
    ["4.4.7", "not-taken"],
    ["5.7.1", "refused"],
  ])("with status %s failed as %s", async (status, why) => {
    expect(await sorted(bounceOf(JO, ID, { status }))).toEqual({
      kind: "bounce",
      failed: [{ address: JO, why }],
      named: [ID],
    });
  });

  test.each(["delayed", "relayed", "delivered", "expanded"])("%s is no failure", async (action) => {
    const why = action === "delayed" ? "delayed" : "unclear-bounce";
    expect(await sorted(bounceOf(JO, ID, { action, status: "4.4.1" }))).toEqual({ kind: "nothing", why });
  });

  test("names none of our messages where the server gave none back", async () => {
    expect(await sorted(bounceOf(JO, ID, { returned: false }))).toMatchObject({ named: [] });
  });

  test("in a form of its own counts where the address and that it is for good are sure", async () => {
    expect(await sorted(oddBounceOf(JO, ID))).toEqual({
      kind: "bounce",
      failed: [{ address: JO, why: "no-mailbox" }],
      named: [ID],
    });
    expect(await sorted(oddBounceOf(JO, ID, "the mail will be retried for four days"))).toMatchObject({
      kind: "nothing",
    });
    expect(await sorted(oddBounceOf(JO, ID, "something went wrong"))).toMatchObject({ kind: "nothing" });
    const exim = mailOf({ "X-Failed-Recipients": JO, Subject: "Mail delivery failed" }, `550 no\r\n${ID}`);
    expect(await sorted(exim)).toMatchObject({ kind: "bounce", named: [ID] });
  });

  test("somebody who writes about a bounce has written no bounce", async () => {
    expect(await sorted(mailOf({ Subject: "Undelivered Mail" }, `<${JO}>:\r\n550 5.1.1 no`))).toMatchObject({
      kind: "human",
    });
  });
});

describe("an ordinary mail", () => {
  test("of a person is one", async () => {
    expect(await sorted(mailOf({ "In-Reply-To": ID }, "We can help."))).toEqual({
      kind: "human",
      from: JO,
      named: [ID],
    });
    expect(await sorted(mailOf({ "Auto-Submitted": "no" }, "Yes."))).toMatchObject({ kind: "human" });
  });

  test.each([
    [{ "Auto-Submitted": "auto-replied" }],
    [{ "Auto-Submitted": "auto-generated; type=x" }],
    [{ Precedence: "bulk" }],
    [{ Precedence: "auto_reply" }],
    [{ "List-Id": "<partners.example>" }],
    [{ "List-Unsubscribe": "<https://list.example>" }],
    [{ "X-Auto-Response-Suppress": "All" }],
    [{ "X-Autoreply": "yes" }],
    [{ Subject: "Automatic reply: NAV-2612" }],
    [{ Subject: "Out of Office: NAV-2612" }],
    [{ "Return-Path": "<>" }],
    [{ From: "MAILER-DAEMON@mail.example" }],
    [{ From: "no-reply@service.example" }],
  ])("%j is a program's, and gets no answer", async (head) => {
    expect(await sorted(mailOf(head as Record<string, string>, "I am away."))).toMatchObject({
      kind: "nothing",
    });
  });

  test("of ours, of several, and of nobody gets no answer", async () => {
    expect(await sorted(mailOf({ From: `Roundtable <${OWN}>` }, "x"))).toEqual({
      kind: "nothing",
      why: "own",
    });
    for (const From of [`${JO}, other@reedwater.example`, "undisclosed", "<>"])
      expect(await sorted(mailOf({ From }, "x"))).toEqual({ kind: "nothing", why: "no-sender" });
    const receipt = { "Content-Type": "multipart/report; report-type=disposition-notification; boundary=r" };
    expect(await sorted(mailOf(receipt, "--r\r\n\r\nread\r\n--r--"))).toEqual({
      kind: "nothing",
      why: "receipt",
    });
  });

  test("with another line hidden in its sender has none", async () => {
    const hidden = mailOf({ From: '"a\\r\\nBcc: all@x.example" <jo@reedwater.example\\nx>' }, "x");
    expect(await sorted(hidden)).toMatchObject({ kind: "nothing" });
  });

  test("of a mail program that unsubscribes names a link's fingerprint", async () => {
    const link = "0f".repeat(32);
    expect(await sorted(mailOf({ Subject: `unsubscribe ${link}` }, ""))).toEqual({
      kind: "unsubscribe",
      link,
    });
    expect(await sorted(mailOf({ Subject: "unsubscribe me please" }, ""))).toMatchObject({ kind: "human" });
  });
});

describe("what a calendar sends", () => {
  test("is an answer, though it is automatic", async () => {
    const reply = await sorted(calendarReply({ uid: "s@roundtable", attendee: JO }));
    expect(reply).toMatchObject({ kind: "calendar", from: JO });
  });

  test("is none where it invites or asks for another time", async () => {
    for (const method of ["REQUEST", "COUNTER", "REFRESH"])
      expect(await sorted(calendarReply({ uid: "s@roundtable", attendee: JO, method }))).toMatchObject({
        kind: "nothing",
      });
  });
});

describe("broken mails", () => {
  test.each([
    ["nothing", ""],
    ["no header", "just words\r\n"],
    ["zeros", "\0".repeat(300)],
    ["a header without an end", `From: ${JO}`],
    [
      "a part without an end",
      mailOf({ "Content-Type": 'multipart/mixed; boundary="x"' }, "--x\r\nContent-Type: t"),
    ],
    ["an unknown charset", mailOf({ "Content-Type": "text/plain; charset=klingon" }, "x")],
    [
      "a report without parts",
      mailOf({ "Content-Type": "multipart/report; report-type=delivery-status" }, "x"),
    ],
    [
      "a thousand boxes in boxes",
      mailOf(
        { "Content-Type": 'multipart/mixed; boundary="b0"' },
        Array.from(
          { length: 1000 },
          (_, n) => `--b${n}\r\nContent-Type: multipart/mixed; boundary="b${n + 1}"\r\n`,
        ).join("\r\n"),
      ),
    ],
  ])("%s: read as far as it goes, and never a fault", async (_name, raw) => {
    const found = await sorted(raw);
    expect(["undefined", "object"]).toContain(typeof found);
    expect(found?.kind).not.toBe("bounce");
  });
});

describe("a mail that is made to keep us busy", () => {
  const report = (recipient: string) => bounceOf(JO, ID).replace(`rfc822; ${JO}`, recipient);
  test.each([
    ["a recipient of brackets", report(`rfc822; ${"(".repeat(190_000)}`)],
    ["a field that begins with nothing", report(`${" ".repeat(190_000)}x\u2028y`)],
    ["a long line of half addresses", oddBounceOf(`${"@".repeat(49_000)}<`, ID)],
    [
      "a long subject",
      mailOf({ From: "MAILER-DAEMON@mail.example", Subject: "deliver".repeat(30_000) }, "x"),
    ],
  ])("%s: is sorted in no time", async (_name, raw) => {
    const mail = await decodeMail(Buffer.from(raw));
    const begun = performance.now();
    if (mail) sortMail(mail, OWN);
    // Where the work grows with the square of its size, it is many seconds.
    expect(performance.now() - begun).toBeLessThan(500);
  });

  test("a comment after the address of a recipient is none of it", async () => {
    const raw = bounceOf(JO, ID).replace(`rfc822; ${JO}`, `rfc822; ${JO} (Jo (at work))`);
    expect(await sorted(raw)).toMatchObject({ kind: "bounce", failed: [{ address: JO }] });
  });
});

describe("the address of a mailbox", () => {
  test.each([
    ["imaps://mdt%40x.example:p%2Fw@mail.example", 993, true, "INBOX"],
    ["imaps://a:b@mail.example:1993/Replies", 1993, true, "Replies"],
    ["imap://a:b@127.0.0.1", 143, false, "INBOX"],
    ["imap://a:b@[::1]:1143/", 1143, false, "INBOX"],
  ])("%s", (url, port, secure, folder) => {
    expect(readMailboxUrl(url)).toMatchObject({ port, secure, folder });
  });

  test.each([
    "",
    "mail.example",
    "https://a:b@mail.example",
    "imaps://mail.example",
    "imaps://a@mail.example",
    "imaps://%zz:b@x",
  ])("%s is none", (url) => expect(readMailboxUrl(url)).toBeUndefined());

  test("its account is read as it was written", () => {
    const place = readMailboxUrl("imaps://mdt%40x.example:p%2Fw%3A@mail.example");
    expect(place).toMatchObject({ user: "mdt@x.example", password: "p/w:", host: "mail.example" });
  });
});
