/** The few words that the kit itself puts on cards. */
export const kitWords = {
  warning: "Please note:",
  previous: "Previous",
  next: "Next",
  /** Positions count from 1. */
  page: (from: number, to: number, of: number): string => `Showing ${from} to ${to} of ${of}.`,
  buttons: "Buttons:",
  cancel: "Cancel",
  confirmTitle: "Are you sure?",
  yes: "Yes",
  goBack: "Go back",
  required: "(required)",
  opensElsewhere: "(opens in a new window)",
} as const;
