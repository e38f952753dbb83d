import { casesRefusals } from "./cases.js";
import { comingRefusals } from "./coming.js";
import { deliveryRefusals } from "./deliveries.js";
import { deskRefusals } from "./desk.js";
import { digestRefusals } from "./digest.js";
import { directoryRefusals } from "./directory.js";
import { firstRefusalRefusals } from "./first-refusal.js";
import { handoverRefusals } from "./handover.js";
import { hereRefusals } from "./here.js";
import { leadRefusals } from "./lead.js";
import { lookFirstRefusals } from "./look-first.js";
import { matchingRefusals } from "./matching.js";
import { meetingsRefusals } from "./meetings.js";
import { offersRefusals } from "./offers.js";
import { peopleRefusals } from "./people.js";
import { pilotRefusals } from "./pilot.js";
import { planRefusals } from "./plan.js";
import { servicesRefusals } from "./services.js";
import { slackRefusals } from "./slack.js";
import { slotRefusals } from "./slot.js";
import { urgentRefusals } from "./urgent.js";

/** Every refusal. A new code does not compile before it has words. */
export const REFUSALS = {
  ...deskRefusals,
  ...deliveryRefusals,
  ...meetingsRefusals,
  ...comingRefusals,
  ...hereRefusals,
  ...casesRefusals,
  ...urgentRefusals,
  ...handoverRefusals,
  ...matchingRefusals,
  ...offersRefusals,
  ...firstRefusalRefusals,
  ...pilotRefusals,
  ...planRefusals,
  ...leadRefusals,
  ...lookFirstRefusals,
  ...directoryRefusals,
  ...peopleRefusals,
  ...servicesRefusals,
  ...digestRefusals,
  ...slackRefusals,
  ...slotRefusals,
} as const;
export type RefusalCode = keyof typeof REFUSALS;
