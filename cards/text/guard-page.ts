/** UTF-16 units that the page checks at once. */
export const GUARD_PAGE_MOST = 20_000;

/** What stands on the page where anybody can try the guard. */
export const guardPageWords = {
  title: "Try the guard",
  description:
    "Type anything about an invented person and see what would identify them, and what to write instead.",
  needsScript: "This page needs JavaScript. Please switch it on for this page and reload.",
  skip: "Skip to what was found",
  playground: "Playground",
  cards: "All cards",
  intro:
    "Everything that is typed about a case passes this check, in every form and on every platform. Please invent what you type here. It is checked on this machine and kept nowhere.",
  text: "Text about a case",
  placeholder: "Type or paste here",
  examples: "Or begin with",
  knownTitle: "The person's own details, so that we can check for them",
  knownHint: "Used for this check only. With a name here it is found however it is written.",
  known: {
    name: "The person's name",
    nickname: "What they are called",
    birthDate: "Date of birth",
    postcode: "Postcode",
  },
  found: "What was found",
  verdicts: {
    empty: "Nothing typed yet.",
    checking: "Checking…",
    clear: "Nothing found. This text would be taken.",
    confirm: (count: number) =>
      `${count === 1 ? "One thing" : `${count} things`} to look at. The form would ask about ${count === 1 ? "it" : "each"}.`,
    block: (count: number, blocked: number) =>
      `${blocked === 1 ? "One thing" : `${blocked} things`} to take out first. The form would not take this text${count > blocked ? `, and would ask about ${count - blocked} more` : ""}.`,
  },
  severities: { block: "Take out", confirm: "Look at" },
  instead: "Instead:",
  leaveOut: "leave it out",
  use: "Use this",
  useFor: (words: string) => `Use safer words for “${words}”`,
  useAll: "Use the safer words everywhere",
  marked: "Your text, with what was found",
  changed: "The safer words are in.",
  failed: "The check did not answer. Is npm start still running? What you typed is still here.",
  tooLong: (most: number) =>
    `This is longer than ${most.toLocaleString("en-GB")} characters. Please check it in parts; what you typed is still here.`,
} as const;

/** Invented notes to begin with. */
export const guardExamples: readonly { name: string; text: string }[] = [
  {
    name: "A nurse's note",
    text: "Seen at home with her son Tariq. Mrs Okonjo-Bale (dob 14/3/61) is not sleeping since the move to 12 Larkspur Road. Sertraline 100mg, PHQ-9 of 21. Her neighbour Dilys has a key. Ring her on 07700 900461.",
  },
  {
    name: "A quick chat message",
    text: "hiya can someone help w jordan, 47, lives in little fenwick, ex farrier, in debt since the fire, universal credit stopped. his sister kasia is worried",
  },
  {
    name: "A note that names nobody",
    text: "In their late 40s, low mood since losing work in the spring. Sertraline 50mg, PHQ-9 of 17, waiting for NHS Talking Therapies. Went to Mind on Tuesdays and liked the allotment. Rent arrears of £640. Would like company and help with PIP.",
  },
];
