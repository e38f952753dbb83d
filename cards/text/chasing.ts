/** The one message of a day that asks for several things. */
export const chasingWords = {
  /** `refs`: at most three of them. */
  first: (count: number, refs: readonly string[]): string =>
    `${count} things wait for you${refs.length > 0 ? `: ${refs.join(", ")}` : ""}`,
  intro:
    "Each takes a moment. Roundtable asks at most once a day, and never again for what you have answered.",
} as const;
