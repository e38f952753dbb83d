/** The one message of a day that asks for several things. */
export const chasingWords = {
  /** `refs`: at most three of them. */
  first: (count: number, refs: readonly string[]): string =>
    `${waiting(count)}${refs.length > 0 ? `: ${refs.join(", ")}` : ""}`,
  intro:
    "Each takes a moment. Roundtable asks at most once a day, and never again for what you have answered.",
} as const;

/** Of a message that has been read already some things may be settled since. */
function waiting(count: number): string {
  if (count === 0) return "Nothing of this waits for you any more";
  return count === 1 ? "One thing waits for you" : `${count} things wait for you`;
}
