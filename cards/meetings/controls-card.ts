import type { Card } from "../card-types.js";
import { button, buttons, card, para } from "../kit.js";
import { boardWords, controlWords as say } from "../text/live-cards.js";
import { capturedCounts } from "../text/meeting-notices.js";

export type ControlsFacts = {
  meeting: string;
  ref: string;
  /** When case holders hear, once the meeting is closed. */
  closed: { followUp: string } | undefined;
  current: { caseId: string; ref: string; minutes: string; until: string } | undefined;
  waiting: number;
  /** Cases that were talked about and not confirmed, in words. */
  unconfirmed: string;
  captured: { offers: number; gaps: number; actions: number };
};

/** The chair's and deputy's own card while the meeting runs. */
export function controlsCard(facts: ControlsFacts): Card {
  if (facts.closed) {
    return card({
      first: say.overFirst(facts.ref),
      turn: say.turnOver,
      body: [para(say.overAt(facts.closed.followUp))],
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
