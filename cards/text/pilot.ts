import type { Words } from "./words.js";

/** S8: an MDT that is tried out for three meetings. */
export const pilotWords = {
  place: (n: number) => `Pilot, meeting ${n} of 3`,
  row: "Pilot",
  setting: "This MDT is a pilot",
  settingHint:
    "Its first three meetings; then chair and coordinator get a report. /mdt report shows it at any time.",
  first: (code: string) => `${code} · report on the pilot`,
  turnOver: "Your turn: decide how to go on",
  turn: "For you to know; nothing to do",
  after: (held: number) =>
    held === 0
      ? "Before the first of 3 meetings."
      : held < 3
        ? `After ${held} of 3 meetings.`
        : "After all 3 meetings.",
  held: "MDTs held",
  cases: "Cases brought",
  offers: "Offers made",
  agreed: "Offers agreed with the person",
  started: "Help started",
  gaps: "Needs nobody could meet",
  median: "Median days from first discussed to first help",
  days: (n: number) => `${n} ${n === 1 ? "day" : "days"} (the standard is 28)`,
  noHelp: "no help has started yet",
  tooFew: "fewer than 5, so not shown",
  attendance: "Who came, by discipline",
  came: (discipline: string, times: string) => `${discipline}: ${times}`,
  more: (n: number) => `And ${n} more.`,
  nobody: "Nobody's attendance was noted.",
  counting: "Each attendance counts once: who came to two meetings counts twice.",
  exact: "You see real figures. Commissioners see 1 to 4 as <5.",
  hidden: "Counts from 1 to 4 are shown as <5, so that no figure points at a person.",
  totals: "All totals",
  report: "Report on the pilot",
} as const;

export const pilotRefusals = {
  "pilot-over":
    "{code} has held three MDTs already, so a pilot of its first three cannot begin now. Nothing was changed. /mdt report {code} shows what came of them.",
} as const satisfies Words;
