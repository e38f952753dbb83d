import type { Instant, LocalDate } from "../../kernel/instant.js";

/** One thing that the clock has to ask one person about. Ids and codes only. */
export type Chase = {
  id: string;
  area: string;
  /** Whom it asks. */
  owner: string;
  /** What it is about, the same words each time it is asked about: "offer:…:contact-1". */
  about: string;
  status: "waiting" | "sent" | "dropped";
  /** The card that asks, when it is the only one of that day. */
  tag: string;
  card: string;
  args: Record<string, string>;
  askedAt: Instant;
  /** The day on which it went out, in the area's zone. */
  day?: LocalDate | undefined;
  /** While it waits: when it goes out. */
  dueAt?: Instant | undefined;
};
