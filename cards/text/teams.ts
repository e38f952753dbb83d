/** Words that only people on Microsoft Teams read. */
export const teamsWords = {
  open: {
    first: (title: string) => `${title} · one more press`,
    body: "The form opens in a window of its own. Nothing is sent before you press its button.",
    open: "Open the form",
  },
  working: "One moment: this takes a little longer. The answer comes to you in a message.",
  tryAgain: "That took too long, and nothing was changed. Please press the button once more.",
  afterwards: {
    first: "Please look at your form again",
    body: "What you sent is worked through now, and something in it needs another look. Nothing was kept yet. Your words are still there for the next quarter of an hour.",
  },
  /** In place of a private answer that can reach nobody, where others read it. */
  noPrivate: {
    first: "Roundtable · an answer could not be given",
    body: "An answer is meant for one person alone, and this Teams does not let Roundtable write to them. Nothing was changed by that. Please add the app Roundtable for yourself: Apps, search for Roundtable, Add. Then ask again.",
  },
  /** In a channel, when the app has been added to its team. */
  arrived: {
    first: "Roundtable is here",
    body: "To let an MDT meet in a channel: open the channel and type @Roundtable. Whoever runs the MDT is asked which one it is.",
    help: "Never write about a person in a message: forms check for identifiers, messages cannot.",
    button: "What you can do",
  },
} as const;
