import { readEmail } from "../../../directory/domain/email.js";
import type { Failed } from "./incoming.js";

/** An address is far shorter. */
const MOST_OF_FIELD = 500;

/**
 * Reads the part of a delivery status notification that is for machines (RFC 3464, 2): what failed for good. A
 * recipient that is only delayed, relayed or delivered is none. `delayed`: there was one that is.
 */
export function readStatus(text: string): { failed: Failed[]; delayed: boolean } {
  const failed: Failed[] = [];
  let delayed = false;
  for (const group of text.replace(/\r\n?/g, "\n").split(/\n[ \t]*\n+/)) {
    const fields = fieldsOf(group);
    const action = (fields.get("action") ?? "").toLowerCase();
    if (action === "delayed") delayed = true;
    if (action !== "failed") continue;
    const status = /\b([245])\.(\d{1,3})\.(\d{1,3})\b/.exec(fields.get("status") ?? "");
    // Both are told: an alias of the reader's own may stand in one of them.
    for (const name of ["original-recipient", "final-recipient"]) {
      const address = recipientIn(fields.get(name));
      if (address !== undefined && !failed.some((one) => one.address === address))
        failed.push({ address, why: whyOf(status) });
    }
  }
  return { failed, delayed };
}

/** RFC 3463: X.1 addressing, X.2 mailbox, X.7 policy, the rest is about the way there or the message. */
export function whyOf(status: RegExpExecArray | null): Failed["why"] {
  if (!status) return "no-mailbox";
  const [, kind, subject = "", detail = ""] = status;
  if (kind !== "5") return "not-taken";
  if (subject === "2") return detail === "1" || detail === "0" ? "no-mailbox" : "not-taken";
  if (subject === "1" || subject === "0") return "no-mailbox";
  return subject === "4" || subject === "3" ? "not-taken" : "refused";
}

function fieldsOf(group: string): Map<string, string> {
  const fields = new Map<string, string>();
  for (const line of group.replace(/\n[ \t]+/g, " ").split("\n")) {
    const [, name, value] = /^([A-Za-z-]+):(.*)$/s.exec(line.trim()) ?? [];
    if (name !== undefined && value !== undefined && !fields.has(name.toLowerCase()))
      fields.set(name.toLowerCase(), value.trim());
  }
  return fields;
}

/** "rfc822; jo@reedwater.example (Jo)" (RFC 3464, 2.3.2). No pattern here tries the same stretch twice. */
function recipientIn(field: string | undefined): string | undefined {
  const [, address] = /^[\w-]+\s*;(.*)$/s.exec((field ?? "").slice(0, MOST_OF_FIELD)) ?? [];
  if (address === undefined) return undefined;
  const comment = address.trimEnd().endsWith(")") ? address.indexOf("(") : -1;
  return readEmail(comment < 0 ? address : address.slice(0, comment));
}
