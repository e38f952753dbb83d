import { monthWords } from "../../../../cards/text/demo-month.js";
import { nextMeeting } from "../../../meetings/queries.js";
import type { Story, Who } from "../story-types.js";
import { offers, words } from "../typed.js";
import { offer } from "./agenda-out.js";

const say = monthWords.meeting;

/** Monday 4 January 2027, 10:00. */
export async function meeting(on: Story): Promise<void> {
  on.chapter(say.title);
  on.tell(say.start);
  await on.at("2027-01-04 10:00");
  await on.sees("chair", "NAV-2612 · time to start");
  on.said(await on.command("chair", "start", "channel"), "meeting-started");
  on.refused(await on.command("deputy", "start", "channel"), "meeting-already-started");
  on.tell(say.here);
  await on.pressAll(HERE, "meetings.attend", { ref: "NAV-2612" }, "attendance-noted");
  await park(on);
  await mourner(on);
  await student(on);
  await widow(on);
  await cleaner(on);
  await close(on);
}

const HERE: readonly Who[] = [
  "caseHolderRecovery",
  "caseHolderTherapist",
  "socialWorker",
  "drugAndAlcohol",
  "mensGroup",
  "carersAdviser",
  "peerSupport",
  "dogWalking",
  "observer",
];

async function park(on: Story): Promise<void> {
  await on.at("2027-01-04 10:03");
  on.tell(say.park);
  await on.press("chair", "meetings.park", { ref: "your controls" });
  on.said(await on.send("chair", { what: "later" }), "case-parked");
}

async function mourner(on: Story): Promise<void> {
  await on.at("2027-01-04 10:06");
  on.tell(say.offers);
  await offer(on, "drugAndAlcohol", "NAV-2612-02", offers.recovery);
  await offer(on, "mensGroup", "NAV-2612-02", offers.brew);
  await on.press("chair", "offers.record-for", { ref: "your controls" });
  on.said(await on.send("chair", { who: on.idOf("carersAdviser"), ...offers.carers }), "offer-recorded");
  on.tell(say.gapAction);
  await on.press("chair", "offers.gap", { ref: "your controls" });
  on.said(
    await on.send("chair", { need: "psychological-therapies", note: words.bereavement }),
    "gap-recorded",
  );
  await on.press("chair", "plan.add", { ref: "your controls" });
  const task = { what: words.callGround, owner: on.idOf("deputy"), date: "2027-01-15" };
  on.said(await on.send("chair", task), "action-added-now");
  on.tell(say.warning);
  const warned = await on.arrivals(() => on.at("2027-01-04 10:12"), "two minutes left");
  on.must(
    warned.length === 2 && warned.includes(on.idOf("chair")) && warned.includes(on.idOf("deputy")),
    say.warning,
  );
}

async function student(on: Story): Promise<void> {
  await on.at("2027-01-04 10:13");
  on.tell(say.next);
  on.said(await on.press("chair", "meetings.next", { ref: "your controls" }), "board-next");
  await on.at("2027-01-04 10:16");
  await offer(on, "peerSupport", "NAV-2612-05", offers.circle);
  await offer(on, { id: "phoebe-arkwell" }, "NAV-2612-05", offers.clay);
}

async function widow(on: Story): Promise<void> {
  await on.at("2027-01-04 10:22");
  on.tell(say.widow);
  on.said(await on.command("chair", "next", "channel"), "board-next");
  await on.press("chair", "plan.add", { ref: "your controls" });
  const task = { what: words.callMemory, owner: on.idOf("socialWorker"), date: "2027-01-08" };
  on.said(await on.send("chair", task), "action-added-now");
}

async function cleaner(on: Story): Promise<void> {
  await on.at("2027-01-04 10:30");
  on.tell(say.back);
  on.said(await on.press("caseHolderLinkWorker", "meetings.attend", { ref: "NAV-2612" }), "attendance-noted");
  on.said(await on.press("chair", "meetings.next", { ref: "your controls" }), "board-next");
  await on.at("2027-01-04 10:38");
  on.said(await on.press("chair", "meetings.next", { ref: "your controls" }), "board-last");
}

async function close(on: Story): Promise<void> {
  await on.at("2027-01-04 10:44");
  on.tell(say.readBack);
  for (const ref of ["NAV-2612-02", "NAV-2612-06", "NAV-2612-01"]) {
    on.said(await on.press("chair", "meetings.confirm-readback", { ref }), "read-back-confirmed");
  }
  await on.at("2027-01-04 10:50");
  on.tell(say.close);
  await on.command("chair", "close", "channel");
  on.refused(await on.send("chair", { "NAV-2612-05": "" }), "form-problems");
  on.said(await on.send("chair", { "NAV-2612-05": "discussed" }), "meeting-closed");
  on.tell(say.followUp);
  await on.at("2027-01-04 11:05");
  const holders = [
    "caseHolderLinkWorker",
    "caseHolderRecovery",
    "caseHolderTherapist",
    "socialWorker",
  ] as const;
  for (const holder of holders) await on.sees(holder, "after the meeting");
  // The next date is in the calendar with the case that was put off.
  const next = await nextMeeting(on.store, await on.nav(), on.stage.now());
  on.must(next?.ref === "NAV-2701" && next.agenda.length === 1, monthWords.cases.deferred);
}
