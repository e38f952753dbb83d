/** A mail that came into the mailbox, as far as it has to be known to sort it. Its words go no further than that. */
export type Incoming = {
  /** The one address in From, in lower case; undefined: none, or several. */
  from: string | undefined;
  /** Header fields by name in lower case, unfolded, the first of each name. */
  headers: ReadonlyMap<string, string>;
  subject: string;
  /** Leaves that are text, decoded; attachments only where they are told by their type. */
  parts: readonly IncomingPart[];
  /** Message-IDs in it that look like ours, wherever they stand: in its header, or in what a bounce gives back. */
  named: readonly string[];
};

/** `type`: in lower case, without parameters. `method`: of a calendar. */
export type IncomingPart = { type: string; text: string; method?: string | undefined };

/** What a mail is for. `nothing`: it is counted under `why`, and that is all. */
export type Sorted =
  | { kind: "bounce"; failed: readonly Failed[]; named: readonly string[] }
  | { kind: "calendar"; from: string; text: string }
  | { kind: "unsubscribe"; link: string }
  | { kind: "human"; from: string; named: readonly string[] }
  | { kind: "nothing"; why: WhyNothing };

export type WhyNothing = "own" | "automatic" | "receipt" | "unclear-bounce" | "no-sender" | "delayed";

/**
 * An address that a message of ours did not reach. `no-mailbox`: for good, the address itself; `not-taken`: this
 * message, because the mailbox is full or its server was away for long; `refused`: this message, for what it is.
 */
export type Failed = { address: string; why: "no-mailbox" | "not-taken" | "refused" };
