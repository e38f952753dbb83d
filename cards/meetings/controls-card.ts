import type { Card } from "../card-types.js";
import { button, buttons, card, para } from "../kit.js";
import { boardWords, controlWords as say } from "../text/live-cards.js";
import { chairWords as words } from "../text/meeting-cards.js";
import { capturedCounts } from "../text/meeting-notices.js";

export type ControlsFacts = {
  meeting: string;
  ref: string;
  /** Once the meeting is closed: when case holders hear, and until when the summary waits to be signed off. */
  closed: { followUp: string; signOffBy: string | undefined } | undefined;
  current: { caseId: string; ref: string; minutes: string; until: string } | undefined;
  waiting: number;
  /** Cases that were talked about and not confirmed, in words. */
  unconfirmed: string;
  captured: { offers: number; gaps: number; actions: number };
};

/** The chair's and deputy's own card while the meeting runs. */
export function controlsCard(facts: ControlsFacts): Card {
  if (facts.closed) {
    const { followUp, signOffBy } = facts.closed;
    return card({
      first: say.overFirst(facts.ref),
      turn: signOffBy === undefined ? say.turnSignedOff : say.turnSignOff(signOffBy),
      body: [para(say.overAt(followUp)), ...(signOffBy === undefined ? [] : [para(words.signOffText)])],
      buttons:
        signOffBy === undefined
          ? []
          : [
              button({
                label: words.signOff,
                action: "meetings.sign-off",
                data: { meeting: facts.meeting },
                look: "primary",
                opensForm: true,
              }),
            ],
    });
  }
  const { meeting, current, waiting, captured } = facts;
  // What the presser saw: two presses of next at once must move one step.
  const seen = { meeting, seen: current?.caseId ?? "none" };
  const onCase = { case: current?.caseId ?? "" };
  return card({
    first: say.first(facts.ref),
    turn: current ? say.turn(current.ref) : say.turnEmpty,
    body: [
      ...(current ? [para(boardWords.nowLine(current.ref, current.minutes, current.until))] : []),
      ...(current ? [para(say.captured(capturedCounts(captured)))] : []),
      para(waiting === 0 ? say.none : say.waiting(waiting)),
      ...(facts.unconfirmed === "" ? [] : [para(say.unconfirmed(facts.unconfirmed))]),
      ...(current
        ? [
            buttons(
              button({ label: say.next, action: "meetings.next", data: seen, look: "primary" }),
              ...(waiting > 0 ? [button({ label: say.skip, action: "meetings.skip", data: seen })] : []),
              button({ label: say.park, action: "meetings.park", data: seen, opensForm: true }),
            ),
            buttons(
              button({ label: say.offerFor, action: "offers.record-for", data: onCase, opensForm: true }),
              button({ label: say.gap, action: "offers.gap", data: onCase, opensForm: true }),
              button({ label: say.action, action: "plan.add", data: onCase, opensForm: true }),
            ),
          ]
        : waiting > 0
          ? [buttons(button({ label: say.next, action: "meetings.next", data: seen, look: "primary" }))]
          : []),
    ],
    buttons: [
      button({
        label: say.close,
        action: "meetings.close",
        data: { meeting },
        look: current || waiting > 0 ? undefined : "primary",
        opensForm: true,
      }),
    ],
  });
}
