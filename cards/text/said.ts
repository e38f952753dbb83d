import { casesSaid } from "./cases.js";
import { comingSaid } from "./coming.js";
import { deliverySaid } from "./deliveries.js";
import { deskSaid } from "./desk.js";
import { digestSaid } from "./digest.js";
import { directorySaid } from "./directory.js";
import { firstRefusalSaid } from "./first-refusal.js";
import { handoverSaid } from "./handover.js";
import { hereSaid } from "./here.js";
import { leadSaid } from "./lead.js";
import { matchingSaid } from "./matching.js";
import { meetingsSaid } from "./meetings.js";
import { offersSaid } from "./offers.js";
import { peopleSaid } from "./people.js";
import { planSaid } from "./plan.js";
import { servicesSaid } from "./services.js";
import { slotSaid } from "./slot.js";
import { urgentSaid } from "./urgent.js";

/** Everything Roundtable says after something was done. A new code does not compile before it has words. */
export const SAID = {
  ...deskSaid,
  ...deliverySaid,
  ...meetingsSaid,
  ...comingSaid,
  ...hereSaid,
  ...casesSaid,
  ...urgentSaid,
  ...handoverSaid,
  ...matchingSaid,
  ...offersSaid,
  ...firstRefusalSaid,
  ...planSaid,
  ...leadSaid,
  ...directorySaid,
  ...peopleSaid,
  ...servicesSaid,
  ...slotSaid,
  ...digestSaid,
} as const;
export type SaidCode = keyof typeof SAID;
