import type { Incoming, Sorted, WhyNothing } from "./incoming.js";
import { isFromDaemon, readOddBounce } from "./read-odd-bounce.js";
import { readStatus } from "./read-status.js";

/** What a mail is for, by its form alone. `own`: the address that our mails come from, in lower case. */
export function sortMail(mail: Incoming, own: string): Sorted {
  const report = reportOf(mail);
  if (report === "delivery-status") return bounce(mail);
  if (report === "disposition-notification") return nothing("receipt");
  if (mail.from === own) return nothing("own");
  const odd = readOddBounce(mail);
  if (odd) return { kind: "bounce", failed: odd, named: mail.named };
  if (
    isFromDaemon(mail) &&
    /undeliver|deliver\w* (has )?fail|failure notice|returned mail|delay/i.test(mail.subject)
  )
    return nothing("unclear-bounce");
  if (mail.from === undefined) return nothing("no-sender");
  const calendar = mail.parts.find(({ type, method }) => type === "text/calendar" && method === "REPLY");
  // Calendars answer by themselves, so this goes before what is automatic.
  if (calendar) return { kind: "calendar", from: mail.from, text: calendar.text };
  const link = /\bunsubscribe[ -]([0-9a-f]{64})\b/i.exec(mail.subject)?.[1];
  if (link !== undefined) return { kind: "unsubscribe", link: link.toLowerCase() };
  if (isAutomatic(mail)) return nothing("automatic");
  return { kind: "human", from: mail.from, named: mail.named };
}

function bounce(mail: Incoming): Sorted {
  const status = mail.parts.filter(({ type }) => /^message\/(global-)?delivery-status$/.test(type));
  const read = status.map(({ text }) => readStatus(text));
  const failed = read.flatMap((one) => one.failed);
  if (failed.length > 0) return { kind: "bounce", failed, named: mail.named };
  return nothing(read.some(({ delayed }) => delayed) ? "delayed" : "unclear-bounce");
}

function reportOf({ headers }: Incoming): string | undefined {
  const type = headers.get("content-type") ?? "";
  if (!/^\s*multipart\/report\b/i.test(type)) return undefined;
  return /report-type="?([\w-]+)/i.exec(type)?.[1]?.toLowerCase();
}

/** RFC 3834, 2; and what programs wrote before it, or write besides. */
function isAutomatic(mail: Incoming): boolean {
  const { headers, subject } = mail;
  const submitted = headers.get("auto-submitted")?.toLowerCase();
  if (submitted !== undefined && !submitted.startsWith("no")) return true;
  if (isFromDaemon(mail) || /^(no-?reply|do-?not-?reply|bounces?)[@+-]/.test(mail.from ?? "")) return true;
  if (/^\s*(bulk|junk|list|auto_reply)\b/i.test(headers.get("precedence") ?? "")) return true;
  if (MARKS.some((name) => headers.has(name))) return true;
  return OUT_OF_OFFICE.test(subject);
}

const MARKS = [
  "list-id",
  "list-unsubscribe",
  "list-post",
  "x-autoreply",
  "x-autorespond",
  "x-autoresponse",
  "x-auto-response-suppress",
  "x-mailing-list",
  "feedback-id",
];

const OUT_OF_OFFICE =
  /^\s*(automatic reply|auto(matic)?[ -]?(reply|response|matic)|out of (the )?office|on (annual )?leave\b|vacation\b|abwesen|réponse automatique)/i;

function nothing(why: WhyNothing): Sorted {
  return { kind: "nothing", why };
}
