import { simpleParser } from "mailparser";
import { readEmail } from "../../../directory/domain/email.js";
import type { Incoming, IncomingPart } from "./incoming.js";

/** Nothing in a mail that is longer is of use here. */
const MOST = 200_000;
const MOST_OF_SUBJECT = 1_000;
const TOLD_BY_TYPE =
  /^(text\/calendar|message\/(global-)?delivery-status|text\/rfc822-headers|message\/rfc822)$/;

/** A mail as it lies in the mailbox, or its header alone. Undefined: it cannot be read as a mail at all. */
export async function decodeMail(raw: Buffer): Promise<Incoming | undefined> {
  const parsed = await simpleParser(raw, {
    skipHtmlToText: true,
    skipTextToHtml: true,
    skipTextLinks: true,
    skipImageLinks: true,
    keepDeliveryStatus: true,
  }).catch(() => undefined);
  if (!parsed) return undefined;
  const headers = new Map<string, string>();
  for (const { key, line } of parsed.headerLines) if (!headers.has(key)) headers.set(key, unfolded(line));
  if (headers.size === 0) return undefined;
  const parts: IncomingPart[] = [];
  if (parsed.text !== undefined) parts.push({ type: "text/plain", text: parsed.text.slice(0, MOST) });
  for (const { contentType, content, headers: own } of parsed.attachments) {
    const type = contentType.toLowerCase();
    if (!TOLD_BY_TYPE.test(type)) continue;
    const text = content.subarray(0, MOST).toString("utf8");
    parts.push({ type, text, ...(type === "text/calendar" ? { method: methodOf(own, text) } : {}) });
  }
  const everything = [raw.subarray(0, 2 * MOST).toString("latin1"), ...parts.map(({ text }) => text)].join(
    "\n",
  );
  return {
    from: onlyAddress(parsed.from?.value),
    headers,
    subject: (parsed.subject ?? "").slice(0, MOST_OF_SUBJECT),
    parts,
    named: namedIn(everything),
  };
}

/** Our own Message-IDs (messenger.ts): 40 hexadecimal digits at a domain. */
function namedIn(text: string): string[] {
  const found = text.match(/<[0-9a-f]{40}@[\w.-]{1,255}>/g) ?? [];
  return [...new Set(found)].slice(0, 20);
}

function onlyAddress(from: readonly { address?: string }[] | undefined): string | undefined {
  const [first, another] = from ?? [];
  return another || first?.address === undefined ? undefined : readEmail(first.address);
}

type PartHeaders = ReadonlyMap<string, unknown>;

/** Of the part's own type; where that says nothing, of the calendar in it. */
function methodOf(headers: PartHeaders, text: string): string | undefined {
  const type = headers.get("content-type") as { params?: Record<string, string> } | undefined;
  const method = type?.params?.method ?? /^METHOD:([A-Za-z]+)\s*$/m.exec(text)?.[1];
  return method?.toUpperCase();
}

function unfolded(line: string): string {
  return line
    .slice(line.indexOf(":") + 1)
    .replace(/\r?\n[ \t]+/g, " ")
    .trim();
}
