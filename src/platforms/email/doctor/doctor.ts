import { type DoctorTools, reachRoundtable } from "../../doctor/reach.js";
import { openImap } from "../mailbox/imap-mailbox.js";
import { MailboxError } from "../mailbox/mailbox.js";
import { readMailboxUrl } from "../mailbox/mailbox-url.js";
import { checkSending } from "./check-sending.js";
import { type EmailCheck, good, problem } from "./findings.js";
import type { EmailSettings } from "./settings.js";

/** Everything that can be wrong between Roundtable and email. Sends nothing, and changes nothing in the mailbox. */
export async function emailDoctor(
  settings: EmailSettings,
  tools: DoctorTools & { waitMs?: number },
): Promise<EmailCheck[]> {
  return [
    ...(await checkSending(settings, tools.waitMs)),
    await checkLinks(settings, tools),
    await checkMailbox(settings, tools.waitMs),
  ];
}

async function checkLinks({ publicUrl }: EmailSettings, tools: DoctorTools): Promise<EmailCheck> {
  const found = await reachRoundtable(publicUrl, tools);
  if (found.ok) return good("links", "links", { address: found.value });
  return problem("links", found.refusal.code, found.refusal.gaps);
}

async function checkMailbox({ mailboxUrl }: EmailSettings, waitMs = 10_000): Promise<EmailCheck> {
  if (mailboxUrl === undefined) return good("mailbox", "mailbox-none");
  const place = readMailboxUrl(mailboxUrl);
  if (!place) return problem("mailbox", "mailbox-malformed");
  const gaps = { host: place.host, port: String(place.port), folder: place.folder };
  const times = { connectionTimeout: waitMs, greetingTimeout: waitMs, socketTimeout: waitMs };
  try {
    const mailbox = await openImap(place, { times });
    const count = String((await mailbox.after(0)).length);
    await mailbox.close();
    return good("mailbox", "mailbox", { ...gaps, count });
  } catch (error) {
    if (!(error instanceof MailboxError)) throw error;
    return problem("mailbox", error.code, { ...gaps, why: error.why });
  }
}
