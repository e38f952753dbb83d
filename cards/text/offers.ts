import type { Words } from "./words.js";

/** What was done, said to the one who did it. */
export const offersSaid = {} as const satisfies Words;

/** Why it was not done: what happened, that nothing was lost, the next step. */
export const offersRefusals = {} as const satisfies Words;
