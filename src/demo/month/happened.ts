import { demoWords } from "../../../cards/text/demo.js";
import type { Instant } from "../../kernel/instant.js";

/** What the demo tells of: a heading, the story's own words, what somebody did, saw, or did not get. */
export const HAPPENING_KINDS = [
  "chapter",
  "story",
  "command",
  "press",
  "form",
  "reply",
  "message",
  "update",
  "held-back",
  "clock",
  "figure",
] as const;
export type HappeningKind = (typeof HAPPENING_KINDS)[number];

/** One line of `demo --json`. */
export type Happening = {
  /** The virtual clock, UTC. */
  at: Instant;
  kind: HappeningKind;
  /** A member's id, "clock", or "roundtable" for what it shows; null for the story's own words. */
  actor: string | null;
  platform: "playground" | null;
  /** dm:<member> or channel:<code of the MDT>. */
  surface: string | null;
  /** What it is about: NAV-2612, NAV-2612-03, NAV-2612-03-O1. */
  ref: string | null;
  text: string;
};

/** Whoever listens to the story. What belongs together (a press, its answer, the messages it caused) comes at once. */
export type Audience = (beat: readonly Happening[]) => void;

/** Nothing that anybody saw or did: only that the clock looked and left somebody in peace. */
export function isQuiet(beat: readonly Happening[]): boolean {
  return beat.every(
    ({ kind, text }) => kind === "clock" && text.startsWith(demoWords.clockStep("digest-skipped", {})),
  );
}

/** The first reference in the text. */
export function refIn(text: string): string | null {
  return /\b[A-Z]{2,5}-\d{4}(?:-\d{2,3}(?:-[AGO]\d+)?)?\b/.exec(text)?.[0] ?? null;
}
