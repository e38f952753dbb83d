/** The commands, as help tells them: what each is for, in the words of the one who may do it. */
export const HELP = {
  "digest.home": { label: "Mine", does: "everything that is yours, overdue first", verb: "mine" },
  "cases.bring": { label: "Bring a case", does: "bring a case to the next MDT", verb: "case" },
  "directory.find": { label: "Find", does: "find a service or an organisation", verb: "find" },
  "directory.capacity": { label: "Capacity", does: "say how much room your services have", verb: "capacity" },
  "meetings.status": { label: "Status", does: "how the next MDT stands", verb: "status" },
  "meetings.agenda": { label: "Agenda", does: "the agenda of the next MDT", verb: "agenda" },
  "meetings.schedule": { label: "Dates", does: "the coming dates", verb: "schedule" },
  "digest.now": { label: "Digest", does: "this week in one message, now", verb: "digest" },
  "digest.settings": {
    label: "Digest day",
    does: "choose the day of the digest, or stop it",
    verb: "digest settings",
  },
  "directory.pause": { label: "Pause", does: "no reminders until a date", verb: "pause" },
  "digest.watch": { label: "Watch", does: "every open case, the longest waiting first", verb: "watch" },
  "digest.totals": { label: "Totals", does: "counts of this MDT, without cases", verb: "report" },
  "meetings.call": { label: "Call for cases", does: "the call for cases", verb: "call" },
  "meetings.start": { label: "Start", does: "start the MDT", verb: "start" },
  "meetings.next": { label: "Next case", does: "go on to the next case", verb: "next" },
  "meetings.skip": { label: "Skip", does: "take this case later in the meeting", verb: "skip" },
  "meetings.park": { label: "Park", does: "carry this case over to the next MDT", verb: "park" },
  "meetings.close": { label: "Close", does: "end the MDT", verb: "close" },
  "meetings.move": { label: "Move", does: "move the next MDT", verb: "move" },
  "meetings.cancel": { label: "Cancel", does: "cancel the next MDT", verb: "cancel" },
  "series.show": { label: "This MDT", does: "who runs it, and when", verb: "series" },
  "series.settings": { label: "Settings", does: "the clock of this MDT", verb: "settings" },
  "series.roles": { label: "Roles", does: "chair, deputy and coordinator", verb: "roles" },
  "directory.people": { label: "People", does: "who is on the list; add people", verb: "people" },
  "directory.edit-area": { label: "Area", does: "name of the area and the numbers to call", verb: "area" },
  "desk.deliveries": { label: "Deliveries", does: "what arrived and what did not", verb: "deliveries" },
  "directory.coverage": { label: "Coverage", does: "which needs nobody meets, by PCN", verb: "coverage" },
  "directory.add-service": {
    label: "Add a service",
    does: "add a service to the directory",
    verb: "service",
  },
  "series.here": { label: "This channel", does: "say which MDT meets in a channel", verb: "here" },
  "series.setup": { label: "Set up an MDT", does: "set up an MDT for another PCN", verb: "setup" },
} as const;
export type HelpAction = keyof typeof HELP;

export const helpWords = {
  first: (code: string | undefined) =>
    code === undefined ? "Help · what you can do" : `Help · what you can do in ${code}`,
  turn: "Only you see this",
  every: "For you",
  series: (code: string) => `In ${code}`,
  line: (verb: string, does: string) => `/mdt ${verb}: ${does}`,
  onCases: "On a case",
  offer:
    'offer help, ask, suggest or say "not us": the buttons stand on the card of each case; /mdt offer NAV-2612-03 opens the form.',
  holderOnCases:
    "your own: /mdt urgent NAV-2612-03 asks the MDT between meetings; /mdt handover NAV-2612-03 asks a colleague to take it over. Both are buttons on its card, too.",
  chairOnCases:
    "record a gap or an action: the buttons stand on the card of each case; /mdt gap and /mdt action open the forms.",
  noText: "Never write about a person in a command: forms check for identifiers, commands cannot.",
  other: (code: string) => `Show ${code}`,
} as const;
