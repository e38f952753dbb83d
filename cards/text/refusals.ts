import { casesRefusals } from "./cases.js";
import { deliveryRefusals } from "./deliveries.js";
import { deskRefusals } from "./desk.js";
import { digestRefusals } from "./digest.js";
import { directoryRefusals } from "./directory.js";
import { hereRefusals } from "./here.js";
import { matchingRefusals } from "./matching.js";
import { meetingsRefusals } from "./meetings.js";
import { offersRefusals } from "./offers.js";
import { peopleRefusals } from "./people.js";
import { planRefusals } from "./plan.js";
import { servicesRefusals } from "./services.js";
import { slackRefusals } from "./slack.js";

/** Every refusal. A new code does not compile before it has words. */
export const REFUSALS = {
  ...deskRefusals,
  ...deliveryRefusals,
  ...meetingsRefusals,
  ...hereRefusals,
  ...casesRefusals,
  ...matchingRefusals,
  ...offersRefusals,
  ...planRefusals,
  ...directoryRefusals,
  ...peopleRefusals,
  ...servicesRefusals,
  ...digestRefusals,
  ...slackRefusals,
} as const;
export type RefusalCode = keyof typeof REFUSALS;
