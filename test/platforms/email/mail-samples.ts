/** Mails as mail programs and servers write them, with nobody real in them. */

const crlf = (lines: readonly string[]) => `${lines.join("\r\n")}\r\n`;

type Head = Record<string, string>;
export function mailOf(head: Head, body: string, from = "Jo <jo@reedwater.example>"): string {
  const fields: Head = {
    From: from,
    To: "Roundtable <mdt@roundtable.example>",
    Subject: "Re: NAV-2612",
    "Message-ID": `<${Math.abs(hash(JSON.stringify(head) + body + from))}@mail.example>`,
    ...head,
  };
  const lines = Object.entries(fields).map(([name, value]) => `${name}: ${value}`);
  return crlf([...lines, "", body]);
}

/** A delivery status notification as RFC 3464 has it, with the header of the mail that came back. */
export function bounceOf(
  address: string,
  messageId: string,
  given: { status?: string; action?: string; returned?: boolean; id?: string } = {},
): string {
  const { status = "5.1.1", action = "failed", returned = true, id = "1" } = given;
  return crlf([
    "Return-Path: <>",
    "From: Mail Delivery System <MAILER-DAEMON@mail.example>",
    "To: mdt@roundtable.example",
    "Subject: Undelivered Mail Returned to Sender",
    `Message-ID: <bounce-${id}-${address}@mail.example>`,
    "Auto-Submitted: auto-replied",
    "MIME-Version: 1.0",
    'Content-Type: multipart/report; report-type=delivery-status; boundary="b1"',
    "",
    "--b1",
    "Content-Type: text/plain; charset=us-ascii",
    "",
    "I'm sorry to have to inform you that your message could not be delivered.",
    "--b1",
    "Content-Type: message/delivery-status",
    "",
    "Reporting-MTA: dns; mail.example",
    "",
    `Final-Recipient: rfc822; ${address}`,
    `Action: ${action}`,
    `Status: ${status}`,
    "Diagnostic-Code: smtp; 550 5.1.1 no such",
    "    mailbox here",
    "",
    "--b1",
    "Content-Type: text/rfc822-headers",
    "",
    ...(returned
      ? ["From: Roundtable <mdt@roundtable.example>", `Message-ID: ${messageId}`]
      : ["X-Nothing: 1"]),
    "--b1--",
  ]);
}

/** qmail's, which is no multipart/report; it gives the whole message back. */
export function oddBounceOf(
  address: string,
  messageId: string,
  reason = "550 5.1.1 no mailbox here",
): string {
  return crlf([
    "From: MAILER-DAEMON@mail.example",
    "To: mdt@roundtable.example",
    "Subject: failure notice",
    `Message-ID: <odd-${address}@mail.example>`,
    "",
    "Hi. This is the mail program at mail.example.",
    "I'm afraid I wasn't able to deliver your message to the following addresses.",
    "",
    `<${address}>:`,
    `Remote host said: ${reason}`,
    "",
    "--- Below this line is a copy of the message.",
    "",
    `Message-ID: ${messageId}`,
    "Subject: NAV-2612",
  ]);
}

export type ReplyGiven = {
  uid: string;
  attendee: string;
  partstat?: string;
  sequence?: number;
  stamp?: string;
  /** An instant: of one date. */
  date?: string;
  from?: string;
  id?: string;
  method?: string;
};

/** What a calendar sends when an invitation is answered (RFC 5546, 3.2.3). */
export function calendarReply(given: ReplyGiven): string {
  const { uid, attendee, partstat = "ACCEPTED", sequence = 0, date, method = "REPLY" } = given;
  const { stamp = "20261102T100000Z", from = attendee, id = `${partstat}-${stamp}` } = given;
  const utc = (at: string) => at.replace(/[-:]|\.\d+/g, "");
  return crlf([
    `From: Somebody <${from}>`,
    "To: mdt@roundtable.example",
    `Subject: ${partstat}: NAV`,
    `Message-ID: <${id}-${attendee}@calendar.example>`,
    "Auto-Submitted: auto-generated",
    "MIME-Version: 1.0",
    'Content-Type: multipart/alternative; boundary="c1"',
    "",
    "--c1",
    "Content-Type: text/plain; charset=utf-8",
    "",
    "has answered",
    "--c1",
    `Content-Type: text/calendar; charset=utf-8; method=${method}`,
    "Content-Transfer-Encoding: 7bit",
    "",
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    `METHOD:${method}`,
    "BEGIN:VEVENT",
    `UID:${uid}`,
    `DTSTAMP:${stamp}`,
    `SEQUENCE:${sequence}`,
    ...(date === undefined ? [] : [`RECURRENCE-ID:${utc(date)}`]),
    `ATTENDEE;PARTSTAT=${partstat}:mailto:${attendee}`,
    "ORGANIZER:mailto:mdt@roundtable.example",
    "END:VEVENT",
    "END:VCALENDAR",
    "--c1--",
  ]);
}

function hash(text: string): number {
  let value = 7;
  for (const sign of text) value = (Math.imul(value, 31) + (sign.codePointAt(0) ?? 0)) | 0;
  return value;
}
