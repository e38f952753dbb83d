import type { Handover, Party } from "./domain/types.js";

/** The colleague who is asked, or the holder. */
export function partyOf({ owner }: Handover, member: string): Party {
  return member === owner ? "taker" : "giver";
}
