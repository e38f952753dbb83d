import type { Roundtable } from "../../app/compose.js";
import type { Answering } from "./answer.js";
import type { SlackPace } from "./settings.js";

/** What everything that comes in from Slack needs of the rest. */
export type Listening = Answering & { roundtable: Roundtable; pace?: SlackPace };
