import type { WaitFacts } from "../offers/wait-lines.js";

/** Before: what the person can choose from. After: what was agreed. */
export const SHEET_PARTS = ["options", "plan"] as const;
export type SheetPart = (typeof SHEET_PARTS)[number];

/** Without an organisation: nobody who may be named, and the name says so. */
export type Professional = { name: string; organisation?: string | undefined };
export type LeadFacts = { organisation: string; worker: Professional; cover: Professional | undefined };

/** An offer that waits for the person's answer. */
export type SheetOption = {
  what: string;
  who: string;
  need: string;
  starts: string;
  conditions: string | undefined;
  wait: WaitFacts;
};

/** What the person said yes to. `by`: the day of the next step, where it has one. */
export type SheetHelp = {
  what: string;
  who: string;
  step: "contact" | "start" | "information" | "place" | "reach" | "begun";
  by: string | undefined;
  wait: WaitFacts;
};

/** F9: the person's sheet. No identity: not even the reference is printed, since a name is written beside it by hand. */
export type SheetFacts = {
  /** For the case holder's screen only. */
  ref: string;
  today: string;
  options: readonly SheetOption[];
  help: readonly SheetHelp[];
  /** What professionals will do. */
  actions: readonly { who: string; what: string; by: string }[];
  lead: LeadFacts | undefined;
  crisis: { line: string; lineNumber: string };
};
