import { HELP } from "../../../cards/text/help.js";
import { playgroundVerbs } from "../../../cards/text/playground.js";
import { VERBS } from "../../app/verbs.js";
import type { State } from "./protocol.js";

/** The verbs that the composer suggests, each with what it is for. */
export const commands: State["commands"] = VERBS.map(({ verb, action }) => ({
  verb,
  does: playgroundVerbs[verb] ?? (action in HELP ? HELP[action as keyof typeof HELP].does : ""),
})).filter(({ does }) => does !== "");
