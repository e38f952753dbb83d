import type { Card } from "../card-types.js";
import { card, facts, para, quietLine } from "../kit.js";

export type SafetyFacts = {
  line: string;
  lineNumber: string;
  safeguarding: string;
  safeguardingNumber: string;
  chair: { name: string; email: string };
};

/** B8: who to call now. Holds no word about the case, since nothing of it was kept. */
export function safetyCard(safety: SafetyFacts): Card {
  return card({
    first: "Immediate risk · who to call now",
    turn: "Your turn: call now, do not wait for the meeting",
    body: [
      facts([
        ["Life in danger", "999"],
        [safety.line, safety.lineNumber],
        [safety.safeguarding, safety.safeguardingNumber],
      ]),
      para(
        `When the person is safe, ring or write to the chair, ${safety.chair.name} (${safety.chair.email}), and ask for “urgent, outside”: help that does not wait a month for the meeting. Please give no name of the person there either.`,
      ),
      quietLine("Nothing you wrote in the form was kept. Only that this card was shown is noted."),
    ],
  });
}
