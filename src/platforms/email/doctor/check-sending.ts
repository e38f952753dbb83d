import type { EmailFindingCode } from "../../../../cards/text/email-doctor.js";
import { isThisMachine } from "../mailbox/mailbox-url.js";
import { addressIn, isMailbox } from "../read-settings.js";
import { askSmtp, type SmtpSaid, smtpPlace } from "./ask-smtp.js";
import { type EmailCheck, good, problem } from "./findings.js";
import type { EmailSettings } from "./settings.js";

/** The mail server, and whether it sends for MAIL_FROM. Nothing is sent. */
export async function checkSending({ smtpUrl, from }: EmailSettings, waitMs?: number): Promise<EmailCheck[]> {
  const shape =
    from === undefined ? "sender-missing" : isMailbox(from) ? undefined : ("sender-malformed" as const);
  const sender = shape === undefined ? [] : [problem("sender", shape)];
  if (smtpUrl === undefined) return [problem("smtp", "smtp-missing"), ...sender];
  const place = smtpPlace(smtpUrl);
  if (!place) return [problem("smtp", "smtp-malformed"), ...sender];
  const address = shape === undefined && from !== undefined ? addressIn(from) : undefined;
  const gaps = { host: place.host, port: String(place.port), from: address ?? "" };
  const here = isThisMachine(place);
  const wait = waitMs === undefined ? {} : { waitMs };
  const said = await askSmtp(smtpUrl, { from: address, here, ...wait });
  switch (said.end) {
    case "took-sender": {
      const words = !said.secure ? "smtp-here" : said.account ? "smtp" : "smtp-open";
      const taken = address === undefined ? sender : [good("sender", "sender", gaps)];
      return [good("smtp", words, gaps), ...taken];
    }
    case "sender-refused":
      return [good("smtp", here ? "smtp-here" : "smtp", gaps), problem("sender", "sender-refused", gaps)];
    case "login-refused":
      return [problem("smtp", "smtp-login-refused", gaps), ...sender];
    case "login-missing":
      return [problem("smtp", "smtp-login-missing", gaps), ...sender];
    case "no-tls":
      return [problem("smtp", "smtp-no-tls", gaps), ...sender];
    case "fault":
      return [problem("smtp", codeOf(said, place.secure), { ...gaps, why: said.why }), ...sender];
    default:
      return said satisfies never;
  }
}

function codeOf({ code, why }: SmtpSaid & { end: "fault" }, secure: boolean): EmailFindingCode {
  const about = `${code} ${why}`;
  if (/ENOTFOUND|EAI_AGAIN|EDNS/.test(about)) return "smtp-name-unknown";
  if (/ECONNREFUSED|EHOSTUNREACH|ENETUNREACH/.test(about)) return "smtp-refused";
  if (/CERT|SELF_SIGNED|LEAF_SIGNATURE|ISSUER/.test(about)) return "smtp-certificate";
  if (secure && /WRONG_VERSION|EPROTO|SSL|ETLS/.test(about)) return "smtp-wrong-tls";
  if (/TIMEDOUT|ETIMEOUT/.test(about)) return "smtp-silent";
  return "smtp-unclear";
}
