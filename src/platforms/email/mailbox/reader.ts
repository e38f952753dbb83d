import { createHash, randomUUID } from "node:crypto";
import type { Logger } from "pino";
import type { Roundtable } from "../../../app/compose.js";
import { faultOf } from "../../../app/fault.js";
import { addressIn } from "../read-settings.js";
import { openImap } from "./imap-mailbox.js";
import { type Mailbox, MailboxError } from "./mailbox.js";
import type { MailboxPlace } from "./mailbox-url.js";
import { hold, letGo } from "./progress.js";
import { type Reading, readNew } from "./read-new.js";

export type ReaderParts = {
  roundtable: Pick<Roundtable, "database" | "unit">;
  log: Logger;
  place: MailboxPlace;
  /** The address that our mails come from. */
  from: string;
  /** Milliseconds; shorter in tests. */
  pauses?: Partial<Pauses>;
};
export type Reader = { stop(): Promise<void> };

type Pauses = { first: number; longest: number; look: number };

/** After a fault a second, then twice as long each time, ten minutes at most; while all is well a look every half minute. */
const PAUSES: Pauses = { first: 1_000, longest: 600_000, look: 30_000 };

/**
 * Reads the mailbox for as long as this process runs, if no other does. The mailbox being away stops nothing else: it is
 * said in the log, with codes only, and tried again.
 */
export function startReader({ roundtable, log, place, from, pauses }: ReaderParts): Reader {
  const { first, longest, look } = { ...PAUSES, ...pauses };
  const { database, unit } = roundtable;
  const name = createHash("sha256").update(`${place.user}@${place.host}/${place.folder}`).digest("hex");
  const me = randomUUID();
  const stopping = new AbortController();
  const isHeld = () => hold(database.db, name, me, { now: unit.now(), realNow: Date.now() });
  const reading: Reading = {
    ...{ database, unit, name, failures: new Map(), unread: new Map() },
    own: addressIn(from),
    stillHeld: async () => !stopping.signal.aborted && (await isHeld()),
    onFault: (uid, error) => log.warn({ uid, ...faultOf(error) }, "a mail could not be dealt with"),
  };
  const running = run();
  return {
    async stop() {
      stopping.abort();
      await running;
    },
  };

  async function run(): Promise<void> {
    let pause = first;
    let told = "";
    while (!stopping.signal.aborted) {
      try {
        if (await isHeld()) {
          await readWhileOpen(() => {
            if (told !== "") log.info("the mailbox is read again");
            [pause, told] = [first, ""];
          });
        } else await rest(look);
      } catch (error) {
        const code = error instanceof MailboxError ? error.code : faultOf(error).name;
        // Once a kind of trouble, not once a try.
        if (code !== told)
          log.warn({ code, why: whyOf(error) }, "the mailbox cannot be read; it will be tried again");
        told = code;
        await rest(pause);
        pause = Math.min(pause * 2, longest);
      }
    }
    await letGo(database.db, name, me).catch(() => undefined);
  }

  async function readWhileOpen(onWell: () => void): Promise<void> {
    const opening = new AbortController();
    const end = () => opening.abort();
    stopping.signal.addEventListener("abort", end, { once: true });
    const mailbox: Mailbox = await openImap(place, { signal: opening.signal });
    try {
      while (!stopping.signal.aborted && (await isHeld())) {
        await readNew(reading, mailbox);
        onWell();
        if (!stopping.signal.aborted) await mailbox.wait(look);
      }
    } finally {
      stopping.signal.removeEventListener("abort", end);
      await mailbox.close();
    }
  }

  function rest(ms: number): Promise<void> {
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, ms);
      const end = () => {
        clearTimeout(timer);
        resolve();
      };
      if (stopping.signal.aborted) end();
      stopping.signal.addEventListener("abort", end, { once: true });
    });
  }
}

function whyOf(error: unknown): string {
  return error instanceof MailboxError ? error.why : "";
}
