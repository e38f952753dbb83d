import { createHash } from "node:crypto";
import { readEmail } from "../../directory/domain/email.js";
import { isAtRest, isNotTheirs } from "../../directory/domain/mail-rest.js";
import type { Member } from "../../directory/domain/types.js";
import { areaById } from "../../directory/queries.js";
import { type CalendarNews, DeliveryError, type Messenger } from "../../jobs/messenger.js";
import { localDate, plusMinutes } from "../../kernel/instant.js";
import { shortDayWithYear } from "../../kernel/spoken.js";
import type { Store } from "../../storage/database.js";
import { invitation } from "./calendar/write-ics.js";
import { mailOf } from "./compose-mail.js";
import { NOT_THEIRS, REFUSED_ADDRESS } from "./faults.js";
import { hashOf, issueLink, type Purpose } from "./links.js";
import { addressIn } from "./read-settings.js";
import type { Sender } from "./senders.js";
import type { MailSettings } from "./settings.js";

export type Mailing = { store: Store; now(): string; settings: MailSettings; sender: Sender };

/**
 * Messages by email, one reader each. A message is sent once: its link shows the newest state, so there is nothing to
 * update. A repeated attempt has the same Message-ID, which mail servers and readers know for the same message.
 */
export function mailMessenger(on: Mailing): Messenger {
  const { settings, sender } = on;
  return {
    platform: "email",
    async post(place, card, key, posted) {
      if (!("member" in place)) throw new DeliveryError("gone", "no-channel");
      const { member } = place;
      const now = on.now();
      const to = addressOf(member, now);
      const area = await areaById(on.store, member.area);
      if (!area) throw new DeliveryError("gone", "nobody there");
      const days = settings.linkDays;
      const purpose = purposeOf(key, posted?.card);
      const automatic = posted?.card === "desk.mail-answer";
      const token = await issueLink(on.store.tx, { member: member.id, purpose, now, days });
      const link = `${settings.publicUrl}/g/${token}`;
      const until = shortDayWithYear(localDate(plusMinutes(now, days * 24 * 60), area.zone));
      const reader = { name: member.name, area: area.name };
      const news = posted?.calendar;
      const subscribe = news && (await feedLink(news, member.id));
      const messageId = messageIdOf(key, settings.from);
      await sender.send({
        from: settings.from,
        to,
        ...mailOf({
          card,
          name: posted?.card,
          reader,
          link,
          until,
          subscribe,
          calendar: news !== undefined,
          answersRead: settings.mailbox !== undefined,
        }),
        messageId,
        date: new Date(now),
        headers: {
          "Auto-Submitted": automatic ? "auto-replied" : "auto-generated",
          "X-Auto-Response-Suppress": "OOF, AutoReply",
          "List-Unsubscribe": unsubscribeBy(settings, link, hashOf(token)),
          "List-Unsubscribe-Post": "List-Unsubscribe=One-Click",
        },
        // Nothing comes back for an automatic answer (RFC 3834, 3.3).
        ...(automatic ? { envelope: { from: "", to } } : {}),
        calendar: news && { method: news.method, content: invitation(news, settings.from) },
      });
      return messageId;
    },
    update: async () => undefined,
    find: async () => undefined,
  };

  /** For calendars that rather subscribe: with the whole series, not with each change. */
  async function feedLink({ calendar, method, date, now }: CalendarNews, member: string) {
    if (method !== "REQUEST" || date) return undefined;
    const purpose = { kind: "calendar", tag: calendar.uid.replace(/@.*$/, "") } as const;
    const token = await issueLink(on.store.tx, { member, purpose, now, days: FEED_DAYS });
    return `${settings.publicUrl}/calendar/${token}.ics`;
  }
}

/** A calendar asks for years; it gets nothing more once its reader has left the list, or their links are revoked. */
const FEED_DAYS = 3650;

const TO_THEIR_PAGE: ReadonlySet<string> = new Set([
  "desk.new-link",
  "desk.mail-answer",
  "meetings.answer-not-noted",
]);

/** RFC 2369 and 8058. By mail it names the link's fingerprint, which opens nothing to whoever reads it on its way. */
function unsubscribeBy({ mailbox, from }: MailSettings, link: string, hash: string): string {
  const page = `<${link}/stop>`;
  return mailbox === undefined ? page : `<mailto:${addressIn(from)}?subject=unsubscribe%20${hash}>, ${page}`;
}

/** The key of the outbox is "tag surface"; a new link that somebody asked for opens their own page. */
function purposeOf(key: string, card: string | undefined): Purpose {
  if (card !== undefined && TO_THEIR_PAGE.has(card)) return { kind: "home" };
  const at = key.lastIndexOf(" ");
  return { kind: "card", tag: key.slice(0, at), surface: key.slice(at + 1) };
}

/** One plain address: nothing that could begin another line, header or recipient. Throws `gone`. */
function addressOf(member: Member, now: string): string {
  const address = /[\r\n]/.test(member.email) ? undefined : readEmail(member.email);
  if (address === undefined) throw new DeliveryError("gone", "address-unusable");
  if (isNotTheirs(member)) throw new DeliveryError("gone", NOT_THEIRS);
  if (isAtRest(member, now)) throw new DeliveryError("gone", REFUSED_ADDRESS);
  return address;
}

/** RFC 5322, 3.6.4: our key's fingerprint at our own domain. */
export function messageIdOf(key: string, from: string): string {
  const domain = /@([\w.-]+)>?\s*$/.exec(from)?.[1] ?? "roundtable.invalid";
  return `<${createHash("sha256").update(key).digest("hex").slice(0, 40)}@${domain}>`;
}
