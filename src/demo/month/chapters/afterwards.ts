import { monthWords } from "../../../../cards/text/demo-month.js";
import { caseByRef } from "../../../cases/queries.js";
import { offersOfCase } from "../../../offers/queries.js";
import type { CastName } from "../../world-plan.js";
import type { Story } from "../story-types.js";
import { words } from "../typed.js";

const say = monthWords.after;
const TOBY = { id: "toby-larwood" };

/** 4 to 15 January: what the person says, who is put in touch, who helps. */
export async function afterwards(on: Story): Promise<void> {
  on.chapter(say.title);
  await on.at("2027-01-04 15:30");
  on.tell(say.confirmed);
  on.said(
    await on.press("carersAdviser", "offers.confirm", { ref: "recorded for you" }),
    "offer-confirmed-now",
  );
  await visit(on);
  await withdrawn(on);
  await evening(on);
  await replies(on);
  await chased(on);
  await monday(on);
  await ending(on);
}

async function visit(on: Story): Promise<void> {
  await on.at("2027-01-05 14:00");
  on.tell(say.visit);
  await answers(on, "caseHolderLinkWorker", "NAV-2612-01", {
    "answer-O1": "yes",
    "words-O1": words.thanks,
    "answer-O2": "yes",
    "answer-O3": "not-now",
  });
  await on.sees("moneyAdviser", "NAV-2612-01-O1 · the person said yes");
}

/** Out of the list of her own offers, before the person has been asked. */
async function withdrawn(on: Story): Promise<void> {
  await on.at("2027-01-05 16:10");
  on.tell(say.withdrawn);
  const home = await on.command("dogWalking", "mine");
  const mine = await on.press("dogWalking", "offers.mine", { card: home.card });
  on.said(await on.press("dogWalking", "offers.withdraw", { card: mine.card }), "offer-withdrawn-told");
  await on.sees("socialWorker", "NAV-2612-06-O2 · withdrawn");
}

async function evening(on: Story): Promise<void> {
  await on.at("2027-01-05 19:20");
  on.tell(say.evening);
  await answers(on, "caseHolderRecovery", "NAV-2612-02", {
    "answer-O1": "yes",
    "answer-O2": "not-now",
    "answer-O3": "no",
  });
  on.must(!(await on.has("drugAndAlcohol", "the person said yes")), say.held);
  on.note(say.held);
  await on.at("2027-01-06 08:00");
  await on.sees("drugAndAlcohol", "NAV-2612-02-O1 · the person said yes");
  await on.sees("carersAdviser", "no, thank you");

  on.tell(say.summary);
  await on.at("2027-01-06 09:10");
  await on.press("chair", "meetings.sign-off", { ref: "please sign the summary off" });
  on.said(await on.send("chair", { notes: words.notes }), "meeting-signed-off");
  await on.sees("channel", "NAV-2612 · summary");
}

async function replies(on: Story): Promise<void> {
  await on.at("2027-01-06 10:20");
  on.tell(say.accepts);
  on.said(
    await on.press("moneyAdviser", "offers.accepted", { ref: "NAV-2612-01-O1" }),
    "offer-loop-accepted",
  );
  await on.press(TOBY, "offers.no-capacity", { ref: "NAV-2612-01-O2" });
  on.said(await on.send(TOBY, { reason: words.noCapacity }), "offer-loop-no-capacity");
  const told = await on.sees("caseHolderLinkWorker", "NAV-2612-01-O2 ·");
  on.must(told.includes(words.noCapacity), say.accepts);

  await on.at("2027-01-06 16:40");
  on.tell(say.widow);
  await answers(on, "socialWorker", "NAV-2612-06", { "answer-O1": "yes" });
  await on.sees("gp", "NAV-2612-06-O1 · the person said yes");
}

async function chased(on: Story): Promise<void> {
  on.tell(say.chase);
  const reminded = await on.arrivals(() => on.at("2027-01-07 09:00"), "waiting to hear from you");
  on.must(reminded.length === 1 && reminded[0] === on.idOf("drugAndAlcohol"), say.chase);
  await on.at("2027-01-07 09:25");
  on.said(
    await on.press("drugAndAlcohol", "offers.accepted", { ref: "waiting to hear" }),
    "offer-loop-accepted",
  );
  on.said(await on.press("gp", "offers.accepted", { ref: "NAV-2612-06-O1" }), "offer-loop-accepted");

  await on.at("2027-01-08 12:00");
  on.tell(say.started);
  on.said(await on.press("moneyAdviser", "offers.started", { ref: "NAV-2612-01-O1" }), "offer-started-now");
}

async function monday(on: Story): Promise<void> {
  on.tell(say.monday);
  let overdue: string[] = [];
  const asked = await on.arrivals(async () => {
    overdue = await on.arrivals(() => on.at("2027-01-11 09:00"), "was due");
  }, "what did the person say?");
  on.must(asked.length === 1 && asked[0] === on.idOf("caseHolderTherapist"), say.monday);
  on.must(overdue.length === 1 && overdue[0] === on.idOf("socialWorker"), say.monday);
  const readers = ["chair", "caseHolderLinkWorker", "drugAndAlcohol", "socialWorker"] as const;
  for (const reader of readers) await on.quote(reader, "week", say.digest[reader]);

  await on.at("2027-01-11 10:30");
  on.tell(say.task);
  await on.press("socialWorker", "plan.done", { ref: "was due" });
  on.said(await on.send("socialWorker", { result: words.actionResult }), "action-done-now");
  on.tell(say.student);
  await answers(on, "caseHolderTherapist", "NAV-2612-05", { "answer-O1": "yes", "answer-O2": "no" });
  await on.at("2027-01-12 09:40");
  on.said(await on.press("drugAndAlcohol", "offers.started", { ref: "NAV-2612-02-O1" }), "offer-started-now");
  on.said(await on.press("peerSupport", "offers.accepted", { ref: "NAV-2612-05-O1" }), "offer-loop-accepted");
}

async function ending(on: Story): Promise<void> {
  await on.at("2027-01-15 16:30");
  on.tell(say.helped);
  await on.press("moneyAdviser", "offers.outcome", { ref: "NAV-2612-01-O1" });
  on.said(await on.send("moneyAdviser", { outcome: "helped", words: words.helped }), "offer-outcome-now");
  const old = await on.card("channel", "NAV-2612-01");
  await on.press("caseHolderLinkWorker", "cases.close", { ref: "NAV-2612-01" });
  on.said(
    await on.send("caseHolderLinkWorker", { outcome: "helped", words: words.closing }),
    "case-closed-now",
  );
  on.tell(say.closed);
  on.refused(await on.press({ id: "ron-skellingthorpe" }, "offers.make", { card: old }), "offer-case-ended");
  const closed = await caseByRef(on.store, "NAV-2612-01");
  on.must((await offersOfCase(on.store, closed?.id ?? "")).length === 3, say.closed);
}

async function answers(on: Story, who: CastName, ref: string, values: Record<string, string>): Promise<void> {
  await on.press(who, "offers.answers", { ref });
  const kept = await on.send(who, values);
  on.said(kept, "offer-answers-contacted");
}
