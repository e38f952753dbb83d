import { type PlaygroundRefusal, playgroundRefusals } from "../../../cards/text/playground.js";
import { fill } from "../../../cards/text/words.js";

/** Carries a plain sentence to the page; everything else that is thrown is a fault of ours. */
export class NotDone extends Error {
  constructor(
    readonly status: 400 | 403 | 404 | 413 | 415,
    code: PlaygroundRefusal,
    gaps: Record<string, string> = {},
  ) {
    super(fill(playgroundRefusals[code], gaps));
  }
}
