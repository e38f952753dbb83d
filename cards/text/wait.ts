/** How long somebody is likely to wait, and what helps meanwhile (F14). */
export const waitWords = {
  wait: "Expected wait",
  none: "none",
  weeks: (weeks: number) => (weeks === 1 ? "about 1 week" : `about ${weeks} weeks`),
  said: (day: string) => `as said on ${day}`,
  old: "not confirmed since",
  meanwhile: "Meanwhile",
  others: (names: string) => `Open to anybody meanwhile: ${names}.`,
  field: "What could help meanwhile?",
  fieldHint: "The person may read this: somewhere to go, a number to ring, something to begin with.",
} as const;
