import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { caseById, casesOfSeries } from "../../../src/cases/queries.js";
import { offersOfCase } from "../../../src/offers/queries.js";
import { guest } from "../../fakes/mail/guest.js";
import { linkIn } from "../../fakes/mail/server.js";
import { CASE } from "../slack/people.js";
import { type MailStage, openMailStage } from "./stage.js";

/** Between two meetings, with a mailbox alone: an urgent question (W8), and a case that changes hands (W7). */
let stage: MailStage;
const reader = guest();
beforeAll(async () => {
  stage = await openMailStage();
  await stage.moveTo("2026-11-04T12:00:00.000Z");
}, 60_000);
afterAll(() => stage?.stop());

type Who = keyof MailStage["world"]["cast"];
const mails = (who: Who, subject: string) =>
  stage.mailsTo(stage.world.cast[who]).filter(({ mail }) => mail.subject?.includes(subject));
const newest = (who: Who, subject: string) => {
  const found = mails(who, subject).at(-1);
  if (!found) throw new Error(`${who} has no mail about ${subject}`);
  return found;
};
const answers = Object.fromEntries(
  Object.entries(CASE).map(([id, value]) => [id, id === "needs" ? value.split(",") : value]),
);
const theCase = async () => {
  const [state] = await casesOfSeries(stage.roundtable.unit.reading(), stage.series, ["submitted"]);
  if (!state) throw new Error("no case");
  return state;
};

test("an urgent question comes by email at once, and is answered from its page", async () => {
  const form = await reader.press(
    await reader.open(linkIn(newest("caseHolderRecovery", "call for cases"))),
    "Bring a case",
  );
  await reader.press(form, "Save or send", answers);
  await stage.settle();
  const { ref } = await theCase();
  const own = await reader.open(linkIn(newest("caseHolderRecovery", ref ?? "-")));
  const urgent = await reader.press(own, "Ask urgently");
  await reader.press(urgent, "Ask now", {
    risk: "no",
    question: "Who can help with warmth before the weekend?",
  });
  await stage.settle();

  const mail = newest("mensGroup", "urgent: needs an answer by");
  expect(mail.mail.subject).toContain(`${ref} · urgent: needs an answer by Fri 6 Nov, 12:00`);
  const page = await reader.open(linkIn(mail));
  expect(page.text).toContain("Who can help with warmth before the weekend?");
  expect(page.buttons).toEqual(expect.arrayContaining(["I can offer", "A question", "Try …", "Not us"]));
  const offered = await reader.press(await reader.press(page, "I can offer"), /offer/i, {
    what: "Two heaters on loan",
    need: answers.needs?.[0] ?? "",
    starts: "this-week",
  });
  expect(offered.text).toContain("offer");
  const [made] = await offersOfCase(stage.roundtable.unit.reading(), (await theCase()).id);
  expect(made?.status).toBe("put-to-person");
});

test("a colleague takes a case over from an email that has no word of it; the old holder's link shows no more of it", async () => {
  const state = await theCase();
  const old = linkIn(newest("caseHolderRecovery", "with the chair"));
  const form = await reader.press(await reader.open(old), "Hand it over");
  await reader.press(form, "Ask them", { who: stage.world.cast.mensGroup.id });
  await stage.settle();
  const mail = newest("mensGroup", "will you take it over?");
  expect(mail.mail.text).not.toContain(answers.situation);
  const asked = await reader.open(linkIn(mail));
  expect(asked.text).toContain("by your own secure route, never here");
  expect(asked.text).not.toContain(answers.situation);
  await reader.press(asked, "Yes, I take it over");
  await stage.settle();
  expect((await caseById(stage.roundtable.unit.reading(), state.id))?.owner).toBe(
    stage.world.cast.mensGroup.id,
  );
  const left = await reader.open(old);
  expect(left.text).not.toContain(answers.situation);
  expect(left.buttons).not.toContain("What did the person say?");
});
