import { DeliveryError } from "../../jobs/messenger.js";

/** A mail server that is away or wants no more for now is asked again after a minute; our own settings after five. */
const BUSY_MS = 60_000;
const OUT_OF_ORDER_MS = 5 * 60_000;

/** The server said for good that nobody has this address (RFC 5321, 4.2.1: 5yz to RCPT). */
export const REFUSED_ADDRESS = "address-refused";

/** Whoever reads the address has said that the member does not. */
export const NOT_THEIRS = "address-not-theirs";

/** Before a message was handed over nothing can have arrived. */
const BEFORE = new Set(["CONN", "EHLO", "HELO", "STARTTLS"]);

type SmtpFault = { code?: string; command?: string; responseCode?: number };

/** Why a mail did not go, in the outbox's words. Never the server's text: it may quote the address. */
export function mailError(error: unknown): DeliveryError {
  if (error instanceof DeliveryError) return error;
  const { code = "", command = "", responseCode = 0 } = (error ?? {}) as SmtpFault;
  const forGood = responseCode >= 500 && responseCode < 600;
  if (command === "RCPT TO" || (code === "EENVELOPE" && responseCode > 0 && command !== "MAIL FROM")) {
    if (forGood) return new DeliveryError("gone", REFUSED_ADDRESS);
    // A full mailbox, or a server that wants to be asked twice: tried for two hours, then given up.
    return new DeliveryError("unclear", "address-not-taken-yet");
  }
  if (code === "EAUTH" || code === "ENOAUTH" || code === "EOAUTH2" || command.startsWith("AUTH"))
    return new DeliveryError("later", "mail-account-refused", OUT_OF_ORDER_MS);
  if (command === "MAIL FROM" && forGood)
    return new DeliveryError("later", "mail-sender-refused", OUT_OF_ORDER_MS);
  if (responseCode >= 400 && responseCode < 500)
    return new DeliveryError("later", "mail-server-busy", BUSY_MS);
  if (forGood && (command === "DATA" || code === "EMESSAGE"))
    return new DeliveryError("gone", "mail-refused");
  if (code === "ETLS" || code === "ECONFIG")
    return new DeliveryError("later", "mail-no-tls", OUT_OF_ORDER_MS);
  const away = ["EDNS", "ECONNECTION", "ECONNREFUSED", "EHOSTUNREACH", "ENETUNREACH", "EAI_AGAIN"];
  if (away.includes(code) || BEFORE.has(command))
    return new DeliveryError("later", "mail-server-away", BUSY_MS);
  return new DeliveryError("unclear", code === "" ? "mail-unclear" : code.toLowerCase());
}
