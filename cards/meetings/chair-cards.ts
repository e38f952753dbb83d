import type { Card } from "../card-types.js";
import { button, card, link, para } from "../kit.js";
import { chairWords as say } from "../text/meeting-cards.js";

export type StartFacts = { meeting: string; ref: string; cases: number; joinLink: string | undefined };

/** At the start: the button that makes the meeting live, and the way in. */
export function startCard(facts: StartFacts): Card {
  return card({
    first: say.startFirst(facts.ref),
    turn: say.startTurn,
    body: [para(say.startIntro(facts.cases))],
    buttons: [
      button({
        label: say.start,
        action: "meetings.start",
        data: { meeting: facts.meeting },
        look: "primary",
      }),
      ...(facts.joinLink === undefined ? [] : [link({ label: say.joinLink, url: facts.joinLink })]),
    ],
  });
}

/** `when`: on which day it stands. */
export type SettledFacts = { ref: string; when: string; state: keyof typeof say.settled };

export function isSettled(how: string): how is SettledFacts["state"] {
  return Object.hasOwn(say.settled, how);
}

/** What such a card becomes once nothing is asked any more. */
export function settledCard({ ref, when, state }: SettledFacts): Card {
  return card({ first: say.settled[state](ref, when), turn: say.settledTurn, body: [] });
}

/** Two minutes before a case's time is over. `current`: it still has the floor. */
export function twoMinutesCard(facts: { ref: string; current: boolean }): Card {
  return card({
    first: say.warningFirst(facts.ref),
    turn: say.warningTurn,
    body: [para(facts.current ? say.warning : say.warningOver)],
  });
}

export type UnfinishedFacts = { meeting: string; ref: string; live: boolean; notHeldAt: string };

/** Half an hour after its end, a meeting that was not closed, or never started. */
export function unfinishedCard({ meeting, ref, live, notHeldAt }: UnfinishedFacts): Card {
  const data = { meeting };
  return card({
    first: live ? say.unfinishedLive(ref) : say.unfinishedNever(ref),
    turn: say.unfinishedTurn,
    body: [para(live ? say.unfinishedLiveText : say.unfinishedNeverText(notHeldAt))],
    buttons: live
      ? [button({ label: say.close, action: "meetings.close", data, look: "primary", opensForm: true })]
      : [
          button({ label: say.start, action: "meetings.start", data, look: "primary" }),
          button({ label: say.move, action: "meetings.move", data, opensForm: true }),
          button({ label: say.cancel, action: "meetings.cancel", data, opensForm: true }),
        ],
  });
}

export function signOffReminderCard(facts: { meeting: string; ref: string }): Card {
  return card({
    first: say.signOffFirst(facts.ref),
    turn: say.signOffTurn,
    body: [para(say.signOffText)],
    buttons: [
      button({
        label: say.signOff,
        action: "meetings.sign-off",
        data: { meeting: facts.meeting },
        look: "primary",
        opensForm: true,
      }),
    ],
  });
}

export type HandoverFacts = { series: string; code: string; role: "gives" | "takes"; other: string };

/** The chair changes hands: both hear of it. */
export function handoverCard({ series, code, role, other }: HandoverFacts): Card {
  const takes = role === "takes";
  return card({
    first: say.handoverFirst(code, role),
    turn: takes ? say.handoverTakesTurn : say.handoverGivesTurn,
    body: [para(takes ? say.handoverTakes(other) : say.handoverGives(other))],
    buttons: takes
      ? [button({ label: say.status, action: "meetings.status", data: { series }, look: "primary" })]
      : [],
  });
}
