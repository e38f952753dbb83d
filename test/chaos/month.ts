import type { Reply } from "../../src/app/contract.js";
import type { Hand } from "./hand.js";
import type { Mortal } from "./mortal.js";

/** The clock stands here first. */
export const BEGINS = "2026-11-02T09:00:00.000Z";

const CASE = {
  risk: "no",
  ageBand: "45-64",
  needs: "loneliness",
  complexity: "moderate",
  situation: "Has been on their own since the factory closed, and sleeps badly. Rent is late.",
  strengths: "Likes growing things and used to keep the books of a club.",
  question: "Who could help with meeting people, and with the rent?",
  safetyPlan: "not-needed",
  personKnows: "yes",
  send: "send",
};

/**
 * A short month through presses alone: set up, call, cases, agenda, offers, the meeting, what the person said, the
 * connection, the week's digest. Every press may be the one in which the process dies.
 */
export async function playMonth(hand: Hand, mortal: Mortal): Promise<void> {
  const minutes = clock(hand);

  await hand.command("chair", "setup");
  show(hand);
}

function show(hand: Hand) { const r = hand.replies.at(-1)?.said; console.log(JSON.stringify(r).slice(0, 3000)); }
function clock(hand: Hand) { return hand; }
