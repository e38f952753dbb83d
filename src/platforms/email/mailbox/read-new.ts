import type { Unit } from "../../../app/unit.js";
import type { Database } from "../../../storage/database.js";
import { decodeMail } from "./decode-mail.js";
import { type Lying, type Mailbox, MailboxError } from "./mailbox.js";
import { beginAnew, isNew, moveOn, type Progress, progressOf, takeUid } from "./progress.js";
import { tellSetAside } from "./set-aside.js";
import { sortMail } from "./sort-mail.js";
import { takeMail } from "./take-mail.js";

export type Reading = {
  database: Database;
  unit: Unit;
  /** Of the mailbox, in the database. */
  name: string;
  /** The address that our mails come from, in lower case. */
  own: string;
  /** How often a mail was tried and failed, by its UID: one that cannot be dealt with must not stop all others. */
  failures: Map<number, number>;
  /** The same of mails that the server did not hand out, though it told of them. */
  unread?: Map<number, number>;
  /** Before each mail: still alive, and still ours to read? False: another has taken over. */
  stillHeld(): Promise<boolean>;
  onFault(uid: number, error: unknown): void;
};

/** Of a mail that is larger (bytes) only the header is fetched. */
export const WHOLE_UP_TO = 2_000_000;
const TRIES = 3;
/** The connection may have broken at the same mail by chance; after so many times, others show whose fault it is. */
const READ_TRIES = 4;
/** After a mailbox was made anew (another UIDVALIDITY), what came since shortly before we last read is read. */
const OVERLAP_MS = 24 * 60 * 60_000;
/** So far the mail server's clock may be behind ours. */
const SLACK_MS = 5 * 60_000;

/** Deals with everything that has come, one transaction each, in order. */
export async function readNew(on: Reading, mailbox: Mailbox): Promise<void> {
  const from = await startingAt(on, mailbox);
  const lying = await mailbox.after(from.lastUid);
  const old = lying.findIndex(({ at }) => at === "" || at >= from.since);
  const before = lying.slice(0, old < 0 ? lying.length : old);
  const last = before.at(-1);
  // A mailbox of years is passed over at once.
  if (last) await passOver(on, mailbox, last, "before-our-time");
  const left = lying.slice(before.length);
  for (const [index, one] of left.entries()) {
    if (!(await on.stillHeld())) return;
    if (one.at !== "" && one.at < from.since) await passOver(on, mailbox, one, "before-our-time");
    else if (await blocks(on, mailbox, one, left.slice(index + 1)))
      await setAside(on, mailbox, one, "unreadable");
    else await readOne(on, mailbox, one);
  }
}

/**
 * The server has not handed this one out for so many times, hands out another, and still not this one: it is the mail's
 * fault, and it holds up all others. The last of all holds up nothing, and is tried on.
 */
async function blocks(on: Reading, mailbox: Mailbox, one: Lying, later: readonly Lying[]): Promise<boolean> {
  const failed = (uid: number) => on.unread?.get(uid) ?? 0;
  const other = later.find(({ uid }) => failed(uid) < READ_TRIES);
  if (failed(one.uid) < READ_TRIES || other === undefined) return false;
  await handedOut(on, mailbox, other, "header");
  return handedOut(on, mailbox, one, "header").then(
    () => false,
    () => true,
  );
}

/** `why`: counted as this, and a code for the audit. */
async function setAside(on: Reading, mailbox: Mailbox, { uid, at }: Lying, why: string): Promise<void> {
  await on.unit.run({ kind: "clock" }, async (work) => {
    const progress = await takeUid(work.tx, on.name, { validity: mailbox.validity, uid });
    if (!progress) return;
    await moveOn(work.tx, progress, { uid, as: why, now: work.now });
    await tellSetAside(work, { name: on.name, at, why });
  });
}

/**
 * A mailbox that is read for the first time is read from when it was first to be read, though it may have been away: what
 * lies there from before was not written to Roundtable. Made anew, it is read from shortly before it was read last.
 */
async function startingAt(on: Reading, mailbox: Mailbox): Promise<{ lastUid: number; since: string }> {
  const { db } = on.database;
  const known: Progress | undefined = await progressOf(db, on.name);
  if (known?.validity === mailbox.validity && known.lastUid > 0) return { lastUid: known.lastUid, since: "" };
  if (known?.validity !== mailbox.validity) await beginAnew(db, on.name, mailbox.validity);
  const readAt = Date.parse(known?.readAt ?? on.unit.now());
  const earlier = known === undefined || known.validity === "" ? SLACK_MS : OVERLAP_MS;
  return { lastUid: 0, since: new Date(readAt - earlier).toISOString() };
}

async function readOne(on: Reading, mailbox: Mailbox, lying: Lying): Promise<void> {
  const { uid } = lying;
  try {
    // What the server will not give whole it may give the header of, which is enough to sort many.
    const tired = (on.unread?.get(uid) ?? 0) >= READ_TRIES / 2;
    const what = tired || lying.bytes > WHOLE_UP_TO ? "header" : "all";
    const raw = await handedOut(on, mailbox, lying, what);
    if (!raw) return await passOver(on, mailbox, lying, "gone");
    const mail = await decodeMail(raw);
    if (!mail) return await passOver(on, mailbox, lying, "broken");
    const sorted = sortMail(mail, on.own);
    const known = `${mail.headers.get("message-id") ?? raw.toString("latin1")}\n${mail.from ?? ""}`;
    await on.unit.run({ kind: "clock" }, async (work) => {
      const progress = await takeUid(work.tx, on.name, { validity: mailbox.validity, uid });
      if (!progress) return;
      const as = (await isNew(work.tx, known, work.now)) ? await takeMail(work, sorted) : "again";
      await moveOn(work.tx, progress, { uid, as, now: work.now });
    });
  } catch (error) {
    // The connection's fault is not the mail's: it is read when the mailbox is back.
    if (error instanceof MailboxError) throw error;
    const failed = (on.failures.get(uid) ?? 0) + 1;
    on.failures.set(uid, failed);
    on.onFault(uid, error);
    if (failed < TRIES) throw error;
    await setAside(on, mailbox, lying, "failed");
  }
}

async function handedOut(on: Reading, mailbox: Mailbox, { uid }: Lying, what: "all" | "header") {
  try {
    return await mailbox.read(uid, what);
  } catch (error) {
    const failed = (on.unread?.get(uid) ?? 0) + 1;
    on.unread?.set(uid, failed);
    if (failed === READ_TRIES) on.onFault(uid, error);
    throw error;
  }
}

async function passOver(on: Reading, { validity }: Mailbox, { uid }: Lying, as: string): Promise<void> {
  await on.unit.run({ kind: "clock" }, async (work) => {
    const progress = await takeUid(work.tx, on.name, { validity, uid });
    if (progress) await moveOn(work.tx, progress, { uid, as, now: work.now });
  });
}
