import { type Hand, idOf } from "./hand.js";
import type { Mortal } from "./mortal.js";

/** The clock stands here first. */
export const BEGINS = "2026-12-01T09:00:00.000Z";

const CASE = {
  risk: "no",
  ageBand: "40-54",
  needs: "community-activities,money-benefits",
  complexity: "complex",
  situation: "On their own since the factory closed, sleeps badly. The rent is late.",
  strengths: "Likes growing things and used to keep the books of a club.",
  question: "Who could help with meeting people, and with the rent?",
  safetyPlan: "not-needed",
  personKnows: "yes",
  send: "send",
};

const PARTNERS = [
  "gp",
  "police",
  "housingOfficer",
  "caseHolderLinkWorker",
  "caseHolderCoordinator",
  "caseHolderTherapist",
  "allotment",
  "mensGroup",
  "moneyAdviser",
];

export const CAST = ["chair", "deputy", "coordinator", ...PARTNERS];

/**
 * A short month through presses alone: call, cases, agenda, offers, the meeting, what the person said, the
 * connection, the week's digest. Every press may be the one in which the process dies.
 */
export async function playMonth(hand: Hand, mortal: Mortal): Promise<void> {
  await setUp(hand, mortal);
  await hand.move("2026-12-02T09:30:00.000Z");
  await bringCases(hand);
  await hand.move("2026-12-11T10:00:00.000Z");
  await takePart(hand);
  await hand.move("2026-12-16T09:55:00.000Z");
  await meet(hand);
  await hand.move("2026-12-16T12:00:00.000Z");
  await followUp(hand);
  await hand.move("2026-12-22T12:00:00.000Z");
}

async function setUp(hand: Hand, mortal: Mortal): Promise<void> {
  const { command, press, send } = hand;
  await command("chair", "setup");
  await send("chair", {
    code: "NAV",
    name: "Naverley",
    rule: "3rd Wednesday 10:00 for 60m",
    chair: idOf("chair"),
    deputy: idOf("deputy"),
    coordinator: idOf("coordinator"),
    onHoliday: "ask",
  });
  await press("chair", "series.confirm");
  await mortal.ask("/join", { people: PARTNERS.map(idOf) });
}

async function bringCases(hand: Hand): Promise<void> {
  const { again, command, press, send, soon } = hand;
  await command("caseHolderLinkWorker", "case NAV");
  await send("caseHolderLinkWorker", { ...CASE, situation: `${CASE.situation} Ring 07700 900123.` });
  await soon();
  await send("caseHolderLinkWorker", CASE);
  await again();
  await soon();
  await command("caseHolderCoordinator", "case NAV");
  await send("caseHolderCoordinator", {
    ...CASE,
    needs: "housing,carers-family",
    complexity: "more-complex",
  });
  await soon();
  await command("caseHolderTherapist", "case NAV");
  await send("caseHolderTherapist", { ...CASE, needs: "psychological-therapies", send: "draft" });
  await soon();
  await press("chair", "cases.accept", { words: "NAV-2612-01" });
  await press("deputy", "cases.accept", { words: "NAV-2612-02" });
  await again();
}

async function takePart(hand: Hand): Promise<void> {
  const { again, home, press, send, soon } = hand;
  const offer = { what: "A place on Tuesdays, tea included", starts: "this-week" };
  await press("allotment", "offers.make", { words: "NAV-2612-01" });
  await send("allotment", { ...offer, need: "community-activities" });
  await again();
  await soon();
  await press("moneyAdviser", "offers.make", { words: "NAV-2612-01" });
  await send("moneyAdviser", { ...offer, need: "money-benefits" });
  await soon();
  await press("mensGroup", "offers.make", { words: "NAV-2612-01" });
  await send("mensGroup", { ...offer, need: "community-activities" });
  await soon();
  const mine = await home("mensGroup", "offers.mine");
  await press("mensGroup", "offers.withdraw", { shown: mine });
  await soon();
  await press("housingOfficer", "offers.make", { words: "NAV-2612-02" });
  await send("housingOfficer", { ...offer, need: "housing" });
  await soon();
  await press("gp", "cases.ask", { words: "NAV-2612-02" });
  await send("gp", { words: "Is there a safe place for the weekend?" });
  await soon();
  await press("caseHolderCoordinator", "cases.answer");
  await send("caseHolderCoordinator", { words: "Yes, with family." });
  await press("police", "cases.not-us", { words: "NAV-2612-01" });
}

async function meet(hand: Hand): Promise<void> {
  const { again, command, press, send, soon } = hand;
  await command("chair", "start NAV-2612");
  for (const who of ["deputy", "allotment", "moneyAdviser"]) await press(who, "meetings.attend");
  await soon();
  await press("chair", "plan.add");
  await send("chair", { what: "Write to the landlord", owner: idOf("moneyAdviser"), date: "2026-12-21" });
  await soon();
  await press("chair", "meetings.next");
  await again();
  await soon();
  await press("chair", "offers.gap");
  await send("chair", { need: "carers-family", note: "Somebody to sit in at night" });
  await soon();
  await press("chair", "meetings.close");
  await send("chair", {});
}

async function followUp(hand: Hand): Promise<void> {
  const { press, send, soon } = hand;
  await press("caseHolderLinkWorker", "offers.answers", { words: "NAV-2612-01" });
  await send("caseHolderLinkWorker", { "answer-O1": "yes", "answer-O2": "no" });
  await soon();
  await press("caseHolderCoordinator", "offers.answers", { words: "NAV-2612-02" });
  await send("caseHolderCoordinator", { "answer-O1": "yes" });
  await soon();
  await press("allotment", "offers.accepted");
  await soon();
  await press("allotment", "offers.started");
  await hand.move("2026-12-18T12:00:00.000Z");
  await press("chair", "meetings.sign-off");
  await send("chair", { notes: "Thank you all." });
}
