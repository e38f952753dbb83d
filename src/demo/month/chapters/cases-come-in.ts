import { toText } from "../../../../cards/render/plain.js";
import { monthWords } from "../../../../cards/text/demo-month.js";
import { caseByRef, casesOfSeries } from "../../../cases/queries.js";
import type { Story } from "../story-types.js";
import {
  cleanerPasted,
  council,
  leg,
  mourner,
  mournerAgain,
  PLANTED,
  student,
  studentQuestion,
  widow,
  words,
} from "../typed.js";

const say = monthWords.cases;

/** 16 to 24 December: seven cases begin, six get a number, five are for the meeting or the next. */
export async function casesComeIn(on: Story): Promise<void> {
  on.chapter(say.title);
  on.tell(say.call);
  await on.at("2026-12-16 09:40");
  await guarded(on);
  await atRisk(on);
  await urgent(on);
  await returned(on);
  await deferred(on);
  await drafted(on);
  await late(on);
}

async function guarded(on: Story): Promise<void> {
  on.tell(say.paste);
  await on.press("caseHolderLinkWorker", "cases.bring");
  const known = { knownName: PLANTED.name };
  const stopped = await on.send("caseHolderLinkWorker", { ...cleanerPasted, ...known });
  on.refused(stopped, "guard-stopped");
  on.must((await count(on)) === 0, say.stopped);
  for (const planted of Object.values(PLANTED)) on.must(!toText(stopped.card).includes(planted), say.stopped);
  on.note(say.stopped);
  await on.at("2026-12-16 09:43");
  on.said(await on.send("caseHolderLinkWorker", { ...known, send: "send" }), "case-sent");
  on.tell(say.twice);
  on.said(await on.again(), "case-sent");
  on.must((await count(on)) === 1, say.twice);
  await on.at("2026-12-16 10:30");
  on.tell(say.accepted);
  on.said(await on.press("chair", "cases.accept", { ref: "NAV-2612-01" }), "case-accepted-now");
}

async function atRisk(on: Story): Promise<void> {
  await on.at("2026-12-17 11:05");
  on.tell(say.risk);
  await on.command("caseHolderCoordinator", "case");
  on.refused(await on.send("caseHolderCoordinator", { ...council, risk: "yes" }), "immediate-risk");
  await on.sees("caseHolderCoordinator", "call now");
  on.must((await count(on)) === 1, say.riskKept);
  on.note(say.riskKept);

  await on.at("2026-12-17 14:20");
  on.tell(say.draft);
  await on.command("caseHolderTherapist", "case NAV");
  on.said(await on.send("caseHolderTherapist", { ...student, send: "draft" }), "case-draft-saved");
  await on.at("2026-12-17 15:30");
  on.tell(say.sent);
  await on.press("caseHolderRecovery", "cases.bring");
  on.said(await on.send("caseHolderRecovery", mourner), "case-sent");
}

async function urgent(on: Story): Promise<void> {
  await on.at("2026-12-18 08:40");
  on.tell(say.urgent);
  await on.press("caseHolderCoordinator", "cases.bring");
  on.said(await on.send("caseHolderCoordinator", council), "case-sent");
  const seen = await on.card("deputy", "NAV-2612-03");
  await on.at("2026-12-18 08:52");
  await on.press("chair", "cases.urgent-outside", { ref: "NAV-2612-03" });
  on.said(await on.send("chair", { note: words.urgentNote }), "case-outside-now");
  await on.sees("caseHolderCoordinator", "NAV-2612-03 · handled outside the meeting");
  on.tell(say.stale);
  on.refused(await on.press("deputy", "cases.accept", { card: seen }), "case-decided-by");
}

async function returned(on: Story): Promise<void> {
  await on.at("2026-12-18 09:15");
  on.tell(say.returned);
  await on.press("chair", "cases.return", { ref: "NAV-2612-02" });
  on.said(await on.send("chair", { note: words.returnNote }), "case-returned-now");
  await on.at("2026-12-18 16:30");
  await on.press("caseHolderRecovery", "cases.edit", { ref: "NAV-2612-02" });
  on.said(await on.send("caseHolderRecovery", { risk: "no", ...mournerAgain, send: "send" }), "case-sent");
  on.said(await on.press("chair", "cases.accept", { ref: "NAV-2612-02" }), "case-accepted-now");
}

async function deferred(on: Story): Promise<void> {
  await on.at("2026-12-18 16:45");
  on.tell(say.commandText);
  const form = await on.command(
    "districtNurse",
    "case NAV leg dressings, lives alone, cannot manage the bus",
  );
  on.must(toText(form.card).includes("never go into a command"), say.commandText);
  on.said(await on.send("districtNurse", leg), "case-sent");
  on.tell(say.deferred);
  on.said(await on.press("chair", "cases.defer", { ref: "NAV-2612-04" }), "case-deferred-now");
}

async function drafted(on: Story): Promise<void> {
  on.tell(say.nudge);
  const nudged = await on.arrivals(() => on.at("2026-12-21 09:00"), "your draft is waiting");
  on.must(nudged.length === 1 && nudged[0] === on.idOf("caseHolderTherapist"), say.nudge);
  await on.at("2026-12-21 12:15");
  await on.press("caseHolderTherapist", "cases.edit", { ref: "your draft is waiting" });
  const sent = await on.send("caseHolderTherapist", { risk: "no", question: studentQuestion, send: "send" });
  on.said(sent, "case-sent");
  await on.at("2026-12-21 13:05");
  on.said(await on.press("chair", "cases.accept", { ref: "NAV-2612-05" }), "case-accepted-now");
  on.tell(say.cutOff);
  await on.at("2026-12-23 17:00");
  await on.sees("chair", "NAV-2612 · agenda set");
}

async function late(on: Story): Promise<void> {
  await on.at("2026-12-24 10:05");
  on.tell(say.late);
  await on.command("socialWorker", "case");
  on.said(await on.send("socialWorker", widow), "case-sent-late");
  on.tell(say.lateWhy);
  await on.at("2026-12-24 10:40");
  await on.press("chair", "cases.accept-late", { ref: "NAV-2612-06" });
  on.said(await on.send("chair", { reason: words.lateReason }), "case-accepted-now");
  on.must((await caseByRef(on.store, "NAV-2612-06"))?.status === "accepted", say.lateWhy);
}

async function count(on: Story): Promise<number> {
  return (await casesOfSeries(on.store, await on.nav())).length;
}
