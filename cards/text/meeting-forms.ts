/** Forms of meetings and series: labels, hints, buttons. Titles and buttons have at most 24 characters. */

export const seriesFormWords = {
  setupTitle: "Set up an MDT",
  setupHeading: "Set up the monthly MDT of a Primary Care Network",
  editTitle: "Change an MDT",
  editHeading: (code: string) => `Change ${code}`,
  intro: "The chair sees the real dates first. Nobody else is told until the chair has started it.",
  introOn: "Meetings whose call for cases is open keep their date; move those with /mdt move.",
  code: "Code of the PCN",
  codeHint: "2 to 5 letters, such as NAV. Every meeting and case is called by it.",
  name: "Name",
  rule: "When do you meet?",
  ruleHint:
    "In words, such as: 3rd Wednesday 10:00 for 60m. Or: last Thursday 14:00 for 90m until 2027-12-31.",
  minutes: "Length in minutes",
  minutesHint: "Only if it is not said above.",
  from: "First meeting on or after",
  fromHint: "Leave it empty to begin with the next date.",
  joinLink: "Join link",
  joinLinkHint: "The https:// address of the online meeting. You can add it later.",
  chair: "Chair",
  deputy: "Deputy",
  coordinator: "Coordinator",
  nobody: "Nobody yet",
  personHint: "Whole name or email address, as on the list.",
  onHoliday: "If a date is a bank holiday",
  onHolidayOptions: {
    ask: "Ask me each time",
    "next-week": "Move it a week",
    "next-working-day": "Move it to the next working day",
    keep: "Keep it",
    skip: "Leave it out",
  },
  submitSetup: "Show me the dates",
  submitEdit: "Save and show dates",
} as const;

export const settingsFormWords = {
  title: "The clock of an MDT",
  heading: (code: string) => `What happens when, for ${code}`,
  intro:
    "Working days are Monday to Friday without bank holidays. Before anything is saved you see the real dates that would change.",
  now: (when: string) => `Now: ${when}`,
  capacityDays: "Partners say how much room they have: working days before",
  callDays: "Call for cases: working days before",
  nudgeDays: "Reminder to unfinished drafts: working days before",
  cutOffDays: "Cut-off: working days before",
  cutOffTime: "Cut-off at",
  agendaDays: "Agenda out: working days before",
  reminderDays: "Reminder to everybody: working days before",
  morning: "Messages go out at",
  minutesPerCase: "Minutes for a case",
  followUpMinutes: "Follow-up to case holders: minutes after closing",
  summaryDays: "Summary signed off: working days after",
  answer1: "What did the person say? First reminder: working days after",
  answer2: "Second reminder: working days after",
  answer3: "To the chair: working days after",
  contact1: "After a yes, first reminder to the partner: working days",
  contact2: "Second reminder: working days",
  contact3: "Counted as no reply: working days",
  reviewWeeks: "Review: weeks after the meeting",
  firstRefusal: "First refusal: working days",
  firstRefusalHint:
    "So long small local organisations come first before a national one's offer for the same need is put forward. 0: not at all.",
  urgentHours: "An urgent question stays open: hours",
  urgentHint: (when: string | undefined) =>
    `Hours that pass, nights too; an end at a weekend or on a bank holiday waits for the next working day.${when === undefined ? "" : ` Asked now, it would end on ${when}.`}`,
  handover1: "Asked to take a case over, reminded after: working days",
  handover2: "No answer, the chair hears after: working days",
  handoverHint: (when: string | undefined) =>
    when === undefined ? "Counted from the day on which they were asked." : `Asked now: ${when}.`,
  quorum: "Warn me if fewer people than this will be there",
  quorumHint: "The day before; 5 where it is left empty",
  channelDigest: "A weekly card in the channel",
  channelDigestHint: "Mondays at 09:00, with counts only; left out when there is nothing to say",
  submit: "Save",
} as const;

export const rolesFormWords = {
  title: "Chair and deputy",
  heading: (code: string) => `Who runs ${code}?`,
  intro: "The deputy can do all that the chair can. When the chair changes, both are told.",
  submit: "Save",
} as const;

export const moveFormWords = {
  title: "Move a meeting",
  heading: (ref: string, when: string) => `Move ${ref}, now on ${when}`,
  intro:
    "Everything due before it moves along. Everybody is told once, and people with a case on it directly.",
  date: "New date",
  time: "New time",
  submit: "Move it",
} as const;

export const cancelFormWords = {
  title: "Cancel a meeting",
  heading: (ref: string, when: string) => `Cancel ${ref} on ${when}?`,
  cases: (count: number, next: string) =>
    count === 0
      ? "No case is on it."
      : next === ""
        ? `It has ${count === 1 ? "one case" : `${count} cases`}. No later meeting is planned: they wait, and you are asked about them.`
        : `It has ${count === 1 ? "one case" : `${count} cases`}. They go to ${next} with their numbers.`,
  reason: "Why? Everybody reads this",
  submit: "Cancel the meeting",
} as const;

export const minutesFormWords = {
  title: "Time for a case",
  heading: (ref: string) => `How long does ${ref} need?`,
  minutes: "Minutes",
  submit: "Save",
} as const;

export const parkFormWords = {
  title: "Park a case",
  heading: (ref: string) => `Park ${ref}`,
  what: "When should it be talked about?",
  later: "Later today",
  laterHint: "It comes back when nobody else waits.",
  carryOver: "At the next meeting",
  carryOverHint: "It comes first there and keeps its number.",
  submit: "Park it",
} as const;

export const closeFormWords = {
  title: "Close the meeting",
  heading: (ref: string) => `Close ${ref}`,
  all: "Every case has its outcome. Case holders hear what was offered soon after.",
  some: "What became of these cases? Case holders hear soon after.",
  outcome: (ref: string) => `What became of ${ref}?`,
  discussed: "Discussed",
  discussedHint: (counts: string) => `What was captured stands: ${counts}.`,
  carryOver: "To the next meeting",
  carryOverHint: "It comes first there and keeps its number.",
  submit: "Close the meeting",
} as const;

export const signOffFormWords = {
  title: "Sign the summary off",
  heading: (ref: string) => `Sign off ${ref}`,
  intro: "Everybody on the list will see this in the channel. Agreement answers are not in it.",
  line: (ref: string, counts: string) => `${ref}: ${counts}`,
  carriedOver: (refs: string) => `To the next meeting: ${refs}`,
  notes: "A word from you (may stay empty)",
  notesHint: "No names of people a case is about.",
  submit: "Sign off",
} as const;

export const amendFormWords = {
  title: "Add to the summary",
  heading: (ref: string) => `Add to the summary of ${ref}`,
  intro: "What was signed off stays as it is. Your words stand below it, with your name and today's date.",
  words: "What should be added?",
  submit: "Add it",
} as const;
