/** The weekly card in an MDT's channel. */
export const channelWords = {
  first: (code: string) => `${code} · the week in numbers`,
  turn: "Nobody's turn: for everybody to know",
  open: "Open cases",
  withThePerson: "Waiting for the person",
  offersWaiting: "Offers that wait for an answer or a start",
  helpStarted: "Help started last month",
  gaps: "Needs nobody could meet",
  next: "Next MDT",
  nextLine: (ref: string, at: string) => `${ref}, ${at}`,
  none: "none is planned",
  hidden:
    "What people said and what came of it is shown as <5 while it is small, nought included, so that no figure points at a person.",
  bring: "Bring a case",
  status: "Where we stand",
} as const;
