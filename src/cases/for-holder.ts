/** Cards of every room that only the case holder is written to: where somebody else holds the case, they go to them. */
const HOLDERS: ReadonlySet<string> = new Set([
  "cases.holder",
  "cases.told",
  "cases.question",
  "cases.answers-nudge",
  "cases.review",
  "plan.follow-up",
  "offers.contacts",
]);

type Args = Readonly<Record<string, string>>;

/** `reader` and `step` are what a card that is written to several says of the one. */
export function isForHolder(card: string, args: Args): boolean {
  if (HOLDERS.has(card) || args.reader === "case-holder") return true;
  return card === "cases.standard" && args.step !== "over-chair";
}
