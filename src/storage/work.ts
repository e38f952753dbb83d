import type { Store } from "./database.js";

/**
 * Where something is seen: the channel of a series, the thread of a case in it, one member's direct messages, or
 * the tab that a platform keeps for them. `mail:`: by email, whatever else they use; `copy:`: the copy of a channel's
 * message for a member who reads no channel, by email too. Without a mail server nothing is put there.
 */
export type Surface =
  | `channel:${string}`
  | `thread:${string}`
  | `dm:${string}`
  | `home:${string}`
  | `mail:${string}`
  | `copy:${string}`;

/**
 * "Card X about Y should be seen at Z": rendered at delivery from the state of that moment.
 * `tag` names the message for good: the same tag at the same surface is one message, posted once and then
 * updated in place. A nudge that must be seen anew has a tag of its own (`case:NAV-2612-03:nudge-2`).
 */
export type Show = {
  tag: string;
  at: Surface;
  /** Name in the registry of cards (bindings of a room). */
  card: string;
  /** Ids only: this row is not encrypted. */
  args: Record<string, string>;
  /** Not delivered earlier; `now` when left out. */
  notBefore?: string;
  /** Seen whatever the hour, in a pause too: whoever it is for waits for it, or must know. */
  atOnce?: boolean;
};

/** Among `args`: only what stands already is changed; where nothing does, nobody hears of it. */
export const ONLY_IN_PLACE = "onlyInPlace";

/** One line of the audit: what happened to which thing. `facts` hold codes, counts and ids, never case text. */
export type Recorded = {
  type: string;
  thing: string;
  ref?: string | undefined;
  facts?: Record<string, unknown>;
};

/** Who does it: a member by id, or the clock. */
export type Actor = { kind: "member"; id: string; area: string; name: string } | { kind: "clock" };

/** One unit of work: everything in it commits together, or nothing of it happened. */
export type Work = Store & {
  now: string;
  actor: Actor;
  newId(): string;
  show(what: Show): Promise<void>;
  /** There is a way to send email; without one nothing is kept of what was mailed. */
  mails?: boolean;
  /** A member's pause has ended: what waits for them may be seen from `opens` on. */
  wake(member: string, opens: string): Promise<void>;
  record(what: Recorded, area: string): Promise<void>;
  /** Called at its end, still within it, where the hour keeps from others what was shown to them: until when. */
  onHeld?: (until: string) => Promise<void>;
  /** Many lines of the audit at once. */
  recordAll(what: readonly Recorded[], area: string): Promise<void>;
};
