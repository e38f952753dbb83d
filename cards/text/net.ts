/** Every open case of an MDT, by how long it has waited. */
export const netWords = {
  first: (code: string, count: number): string =>
    count === 0 ? `${code} · no case is open` : `${code} · ${count} open ${count === 1 ? "case" : "cases"}`,
  turn: "Only you see this",
  none: "Nobody waits for this MDT. That is all there is to see here.",
  order: "The longest first. Days count from the first discussion; before it, from when the case was sent.",
  days: (count: number): string => `${count} ${count === 1 ? "day" : "days"}`,
  holder: (name: string): string => `case holder ${name}`,
  late: "overdue",
  helpStarted: "help has started",
  overStandard: "over 28 days without help",
  asPage: "All on one page",
  title: (series: string): string => `Open cases of ${series}`,
  asOf: (when: string): string => `As it was on ${when}. References only: who the person is stands nowhere.`,
  columns: {
    ref: "Case",
    days: "Waited",
    status: "State",
    holder: "Case holder",
    next: "Whose turn it is",
    by: "By",
  },
  nothing: "nobody's",
} as const;
