/** A mail in Roundtable's own mailbox that it could not read, for whoever coordinates. Nothing of the mail itself. */
export const mailAsideWords = {
  first: "Roundtable's mailbox · a mail could not be read",
  turn: "Your turn: when you have a moment",
  what: (arrived: string) =>
    `A mail that came to Roundtable's own address (${arrived}) could not be read, however often it was tried. It was set aside and still lies in the mailbox.`,
  next: "It may have been an answer from somebody's calendar, or say that an email did not arrive. Whoever looks after the mailbox can open it there.",
  rest: "All other mails are read as always. You hear of this once a day at most.",
} as const;
