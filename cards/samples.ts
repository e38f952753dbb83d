/** Every card and form with fictional facts: for the gallery, `roundtable cards`, and the golden files. */
import type { Card } from "./card-types.js";
import { casesSamples } from "./cases/samples.js";
import { chasingSamples } from "./chasing/samples.js";
import { deskSamples } from "./desk/samples.js";
import { digestSamples } from "./digest/samples.js";
import { directorySamples } from "./directory/samples.js";
import { meetingsSamples } from "./meetings/samples.js";
import { offersSamples } from "./offers/samples.js";
import { planSamples } from "./plan/samples.js";
import { toHome, toMessage, toModal } from "./render/block-kit.js";
import { formOf } from "./render/structure.js";

const rooms: Record<string, Record<string, () => Card>> = {
  meetings: meetingsSamples,
  cases: casesSamples,
  offers: offersSamples,
  plan: planSamples,
  directory: directorySamples,
  digest: digestSamples,
  chasing: chasingSamples,
  desk: deskSamples,
};

/**
 * By name: what is shown, then what is special about it in brackets, as "cases.agenda (worst: markup)". A card's name
 * is its CardSource's or, where it is only shown privately, its view's; a form's is what it is submitted as, and "form".
 */
export const samples: Record<string, () => Card> = Object.assign({}, ...Object.values(rooms));

export type SampleKind = "message" | "form" | "home";

export type Sample = {
  name: string;
  room: string;
  kind: SampleKind;
  /** Made to strain every limit. */
  worst: boolean;
  make(): Card;
};

export function allSamples(): Sample[] {
  return Object.entries(rooms).flatMap(([room, ofRoom]) =>
    Object.entries(ofRoom).map(([name, make]) => ({
      name,
      room,
      kind: kindOf(name),
      worst: name.includes("(worst"),
      make,
    })),
  );
}

/** As Slack would be sent it. @throws CardLimitError when Slack would refuse it. */
export function toBlockKit(kind: SampleKind, card: Card) {
  return { message: toMessage, form: toModal, home: toHome }[kind](card);
}

/** "cases.agenda (worst: markup)" → "cases.agenda-worst-markup": a file's name, without its ending. */
export function fileNameOf(name: string): string {
  return name
    .toLowerCase()
    .replace(/[^a-z0-9.]+/g, "-")
    .replace(/^-|-$/g, "");
}

/** How the platforms show it, by its name alone: a test holds the names to the cards. */
function kindOf(name: string): SampleKind {
  const [what, second] = name.split(" ");
  if (second === "form") return "form";
  return what === "digest.home" ? "home" : "message";
}

/** Whether the name says what the card is. */
export function isNamedWell({ name, kind }: Sample, card: Card): boolean {
  const form = formOf(card);
  if (kind !== "form") return form === undefined;
  return form?.submit.verb === name.split(" ")[0];
}
