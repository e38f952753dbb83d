import type { CastName } from "../../src/demo/world-plan.js";

/** The words of `roundtable demo`, save what the cards themselves say. */

/** Who somebody is in the story, in a word or two. */
export const partWords: Record<CastName, string> = {
  chair: "chair",
  deputy: "deputy chair",
  coordinator: "coordinator",
  commissioner: "commissioner",
  observer: "observer",
  gp: "GP",
  districtNurse: "district nurse",
  socialWorker: "social worker",
  housingOfficer: "housing",
  police: "police",
  caseHolderLinkWorker: "link worker",
  caseHolderCoordinator: "care coordinator",
  caseHolderTherapist: "therapist",
  caseHolderRecovery: "recovery worker",
  allotment: "allotment",
  mensGroup: "men's group",
  dogWalking: "dog walkers",
  womensCircle: "women's circle",
  peerSupport: "peer support",
  moneyAdviser: "money advice",
  drugAndAlcohol: "drug and alcohol",
  carersAdviser: "carers' house",
  nationalHousing: "housing, national",
  nationalTherapies: "therapies, national",
};

export const demoWords = {
  /** What people do, as a line of the story. */
  acts: {
    types: (text: string) => `types ${text}`,
    presses: (text: string, people: number) => `${people === 1 ? "presses" : "press"} ${text}`,
    /** `before`: what opened the form. */
    form: (who: string, before: string | undefined, heading: string) =>
      before === undefined ? `${who} sends “${heading}”` : `${who} ${before} and sends “${heading}”`,
  },
  pressed: (title: string, card: string) => `“${title}” on “${card}”`,
  again: (step: string) => `${step} – once more, the very same`,
  typed: (label: string, value: string) => `${label}: ${/never stored/.test(label) ? "●●●●●" : value}`,
  chosen: (titles: readonly string[]) => `Chosen: ${titles.join(" · ")}`,
  answers: "←",
  formOpens: (heading: string) => `A form opens: ${heading}`,
  marked: ({ label, says, value }: { label: string; says: string; value: string | undefined }) => [
    `${label}: ${says}`,
    ...(value === undefined ? [] : [`Filled in now: “${value}”`]),
  ],

  clock: (steps: readonly string[]) => `The clock: ${steps.join(" · ")}`,
  clockSteps: (step: string, refs: readonly string[], most: number) => {
    const named = refs.filter((ref) => ref !== "");
    if (named.length > 0 && refs.length <= most) return `${step} (${named.join(", ")})`;
    return refs.length === 1 ? step : `${step} (${refs.length} times)`;
  },
  clockStep: (type: string, facts: Record<string, unknown>) => {
    const why = typeof facts.reason === "string" ? ` (${facts.reason.replaceAll("-", " ")})` : "";
    return `${type.replaceAll("-", " ")}${why}`;
  },
  arrives: (where: string, first: string) => `${where}: ${first}`,
  updated: (cards: string, more: number) =>
    `updated in place: ${cards}${more > 0 ? ` and ${more} more` : ""}`,
  heldBack: (first: string, why: string) => `“${first}” ${why}`,
  waits: (until: string) =>
    `waits until ${until}: nobody is chased in quiet hours, at weekends or while away`,
  dropped: (reason: string) => `is not sent: ${reason}`,
  heldFor: (text: string, where: string) => `Held back, for ${where}: ${text}`,
  channel: "in the channel",
  others: (count: number) => `${count} others`,
  people: (count: number) => `to ${count} people, each in direct messages`,
  list: (parts: readonly string[]) =>
    parts.length < 2 ? (parts[0] ?? "") : `${parts.slice(0, -1).join(", ")} and ${parts.at(-1)}`,

  /** Why the demo stops: what was told is not what happened. */
  broke: (at: string, step: string, what: string) => `The story broke at ${at}, at “${step}”: ${what}`,
  noButton: (who: string, action: string, ref: string | undefined, label: string | undefined) =>
    `${who} can see no button for ${action}${ref === undefined ? "" : ` on ${ref}`}${label === undefined ? "" : ` called “${label}”`}.`,
  noForm: (who: string) => `no form is open before ${who}.`,
  noField: (form: string, field: string) => `“${form}” has no field “${field}”.`,
  nothingToRepeat: "nothing was pressed yet that could be repeated.",
  expected: (wanted: string, got: string) => `the answer should have been ${wanted} and was ${got}.`,
  notSeen: (who: string, words: string) => `${who} sees no card that says “${words}”.`,
  unexpected: (what: string) => `The demo stopped: ${what}`,
} as const;
