import { Router } from "express";
import type { Logger } from "pino";
import type { Front } from "../../app/front.js";
import type { DeliveryError } from "../../jobs/messenger.js";
import type { Store } from "../../storage/database.js";
import { calendarFeed } from "./calendar/feed-route.js";
import { limiter } from "./guest/limiter.js";
import { guestPages } from "./guest/routes.js";
import { firstLink } from "./guest/set-up.js";
import { startReader } from "./mailbox/reader.js";
import { mailMessenger } from "./messenger.js";
import { folderSender, type Sender, smtpSender } from "./senders.js";
import type { MailSettings } from "./settings.js";

export type MailParts = { settings: MailSettings; log: Logger; store: Store; now(): string };

/** Email and the pages behind its links, as one of the platforms at the front. */
export function mailFront({ settings, log, store, now }: MailParts): Front {
  const sender: Sender =
    settings.smtpUrl === undefined ? folderSender(settings.folder ?? "mails") : smtpSender(settings.smtpUrl);

  const { mailbox } = settings;

  /** A mail server that does not answer may answer later; meanwhile everything waits in the outbox. */
  async function check(): Promise<void> {
    try {
      await sender.check();
    } catch (error) {
      log.warn({ code: (error as DeliveryError).code }, "the mail server does not take us yet");
    }
  }

  return {
    platform: "email",
    messenger: mailMessenger({ store, now, settings, sender }),
    check,
    ...(mailbox === undefined
      ? {}
      : {
          work: (roundtable) => startReader({ roundtable, log, place: mailbox, from: settings.from }),
        }),
    firstLink: (roundtable) => firstLink(roundtable, settings.publicUrl),
    async open(roundtable) {
      await check();
      const router = Router();
      const limit = limiter();
      router.use("/g", guestPages({ roundtable, log, limit }));
      router.use("/calendar", calendarFeed(roundtable, limit));
      return {
        handle: router as never,
        answered: async () => undefined,
        close: async () => sender.close(),
      };
    },
  };
}
