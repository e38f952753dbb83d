import { monthWords } from "../../../../cards/text/demo-month.js";
import { caseByRef } from "../../../cases/queries.js";
import { offersOfCase } from "../../../offers/queries.js";
import type { Story, Who } from "../story-types.js";
import { offers, words } from "../typed.js";

const say = monthWords.agenda;

/** 29 to 31 December: the cards are in the channel, and people answer from wherever they are. */
export async function agendaOut(on: Story): Promise<void> {
  on.chapter(say.title);
  on.tell(say.out);
  await on.at("2026-12-29 09:00");
  for (const ref of ["NAV-2612-01", "NAV-2612-02", "NAV-2612-05", "NAV-2612-06"])
    await on.sees("channel", ref);

  on.tell(say.whom);
  await on.press("chair", "cases.ping", { ref: "Confirm whom to ask", label: "Ask about NAV-2612-01" });
  on.said(await on.send("chair", {}), "partners-pinged");

  await on.at("2026-12-29 12:50");
  on.tell(say.gp);
  await on.press("gp", "cases.ask", { ref: "NAV-2612-02" });
  on.said(await on.send("gp", { words: words.askSleep }), "question-sent");
  await offer(on, "gp", "NAV-2612-06", offers.medicines);
  await on.at("2026-12-29 14:10");
  await on.press("caseHolderRecovery", "cases.answer", { ref: "NAV-2612-02" });
  on.said(await on.send("caseHolderRecovery", { words: words.answerSleep }), "answer-sent");
  await on.sees("gp", "your question is answered");

  await on.at("2026-12-29 16:00");
  on.tell(say.offers);
  await offer(on, "moneyAdviser", "NAV-2612-01", offers.money);
  on.tell(say.standby);
  await offer(on, { id: "toby-larwood" }, "NAV-2612-01", offers.vetBill, "offer-made-standby");
  await on.sees("chair", "NAV-2612-01-O2 · stands by until");
  await offer(on, { id: "judith-amcotts" }, "NAV-2612-01", offers.reading);
  on.tell(say.gripe);
  await offer(on, "dogWalking", "NAV-2612-06", offers.dog);
  on.said(await on.again(), "offer-made-now");
  const widow = await caseByRef(on.store, "NAV-2612-06");
  on.must((await offersOfCase(on.store, widow?.id ?? "")).length === 2, say.gripe);

  await on.at("2026-12-30 09:30");
  on.tell(say.notUs);
  on.said(await on.press("police", "cases.not-us", { ref: "NAV-2612-02" }), "not-us-noted");
  on.said(await on.press("housingOfficer", "cases.not-us", { ref: "NAV-2612-05" }), "not-us-noted");
  on.said(await on.press("housingOfficer", "cases.not-us", { ref: "NAV-2612-05" }), "not-us-noted");
  await on.press("police", "cases.suggest", { ref: "NAV-2612-02" });
  on.said(await on.send("police", { words: words.tryGround }), "suggestion-noted");
  on.tell(say.chairOnly);
  on.refused(await on.press("allotment", "offers.gap", { ref: "NAV-2612-05" }), "chairs-only");

  on.tell(say.before);
  await on.at("2026-12-31 09:00");
  await on.sees("channel", "NAV-2612 · reminder");
  await on.sees("chair", "NAV-2612 · who is coming");
  on.tell(say.forward);
  await on.at("2026-12-31 16:00");
  await on.sees({ id: "toby-larwood" }, "NAV-2612-01-O2 · goes forward");
}

export async function offer(
  on: Story,
  who: Who,
  ref: string,
  values: Record<string, string>,
  code = "offer-made-now",
): Promise<void> {
  await on.press(who, "offers.make", { ref });
  on.said(await on.send(who, values), code);
}
