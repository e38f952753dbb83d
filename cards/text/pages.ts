/** Pages to print and to look at. */
export const pageWords = {
  goneTitle: "This page is not open",
  gone: "Its address has run out, or it is not yours to see. Nothing is lost: press the button in Roundtable again, and you get a new one.",
} as const;
