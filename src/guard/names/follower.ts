import type { State } from "./state.js";
import type { Token } from "./tokens.js";

/** The next word of the same clause. */
export function follower(state: State, at: number): Token | undefined {
  const next = state.tokens[at + 1];
  return next !== undefined && (next.gap === " " || next.gap === "  ") && !next.opens ? next : undefined;
}
