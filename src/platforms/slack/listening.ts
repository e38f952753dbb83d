import type { Roundtable } from "../../app/compose.js";
import type { Answering } from "./answer.js";
import type { SlackPace } from "./settings.js";

/** What taking in needs: the product, and how to answer. */
export type Listening = Answering & { roundtable: Roundtable; pace?: SlackPace };
