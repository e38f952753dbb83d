import type { State } from "./state.js";
import type { Token } from "./tokens.js";

/** The next word of the same clause. */
export function follower(state: State, at: number): Token | undefined {
  const next = state.tokens[at + 1];
  return next !== undefined && /^ {1,2}$/.test(next.gap) && !next.opens ? next : undefined;
}
