import { readEmail } from "../../../directory/domain/email.js";
import type { Failed, Incoming } from "./incoming.js";
import { whyOf } from "./read-status.js";

/** Mail programs speak under these; people do not. */
const DAEMON = /^(mailer-?daemon|postmaster|mail-?daemon|maildeliverysystem)@/;
const MOST_LINES = 400;
/** No line with nothing but an address is longer. */
const MOST_IN_LINE = 400;

export function isFromDaemon({ from, headers }: Incoming): boolean {
  return DAEMON.test(from ?? "") || headers.get("return-path")?.replace(/\s/g, "") === "<>";
}

/**
 * A bounce that is not written by the standard (qmail, Exim, old Exchange): what it says failed, if it says for sure
 * that it did, and for good. Undefined: it is none, or it cannot be known.
 */
export function readOddBounce(mail: Incoming): Failed[] | undefined {
  const text = mail.parts
    .filter(({ type }) => type === "text/plain")
    .map((part) => part.text)
    .join("\n")
    .slice(0, 50_000);
  const named = listed(mail.headers.get("x-failed-recipients") ?? "");
  if (named.length === 0 && !isFromDaemon(mail)) return undefined;
  if (
    /\b(delayed|will be retried|will continue to try|not yet been delivered)\b/i.test(
      `${mail.subject}\n${text}`,
    )
  )
    return undefined;
  const addresses = named.length > 0 ? named : addressesIn(text);
  const said = `${mail.subject}\n${text}`;
  const enhanced = /\b(5)\.(\d{1,3})\.(\d{1,3})\b/.exec(said);
  const sure =
    enhanced !== null || /\b5[0-5]\d[ -]/.test(said) || /permanent (error|failure|fatal)/i.test(said);
  if (!sure || addresses.length === 0) return undefined;
  return addresses.map((address) => ({ address, why: whyOf(enhanced) }));
}

/** "<jo@reedwater.example>:" or the address alone, at the beginning of a line. */
function addressesIn(text: string): string[] {
  const found = text
    .split(/\r?\n/)
    .slice(0, MOST_LINES)
    .filter((line) => line.length <= MOST_IN_LINE)
    .map((line) => /^\s*<?([^\s<>:@]+@[^\s<>:@]+)>?:?\s*$/.exec(line)?.[1]);
  return [...new Set(found.flatMap((one) => (one === undefined ? [] : (readEmail(one) ?? []))))];
}

function listed(field: string): string[] {
  return field.split(",").flatMap((one) => readEmail(one) ?? []);
}
