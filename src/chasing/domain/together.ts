import type { LocalDate } from "../../kernel/instant.js";

/** The one message of a day that asks one person for several things. */
export function togetherTag(owner: string, day: LocalDate): string {
  return `chase:${owner}:${day}`;
}
