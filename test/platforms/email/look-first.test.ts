import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { meetingByRef } from "../../../src/meetings/queries.js";
import { type GuestPage, guest } from "../../fakes/mail/guest.js";
import { linkIn } from "../../fakes/mail/server.js";
import { type MailStage, openMailStage } from "./stage.js";

/** S3, by the page behind a link: an odd day is shown first. It is Tuesday 1 December 2026; NAV-2612 is on the 16th. */
let stage: MailStage;
let home: GuestPage;
const reader = guest();
beforeAll(async () => {
  stage = await openMailStage({ start: "2026-12-01T09:00:00.000Z" });
  const { email } = stage.world.cast.chair;
  await fetch(`${stage.url}/g/`, { method: "POST", body: new URLSearchParams({ address: email }) });
  for (let tries = 0; tries < 400 && !newLink(); tries += 1) {
    await new Promise((resolve) => setTimeout(resolve, 25));
    await stage.settle();
  }
  const mail = newLink();
  home = await reader.open(mail ? linkIn(mail) : "");
}, 60_000);
afterAll(() => stage?.stop());

function newLink() {
  return stage.mailsTo(stage.world.cast.chair).findLast(({ mail }) => mail.subject?.includes("link"));
}

const start = async () => (await meetingByRef(stage.roundtable.unit.reading(), "NAV-2612"))?.start;
const CHRISTMAS = { date: "2026-12-25", time: "10:00" };

test("a move to a bank holiday is shown, changes nothing, and is done when it is sent once more", async () => {
  const before = await start();
  const form = await reader.press(home, "Move");
  expect(form.text).toContain("Move NAV-2612");
  const looked = await reader.press(form, "Move it", CHRISTMAS);
  expect(looked.status).toBe(200);
  expect(looked.text).toContain("Friday 25 December 2026, 10:00 is a bank holiday, Christmas Day");
  expect(looked.text).toContain("Nothing is moved yet: press “Move it” once more if that is meant");
  // What was chosen stands in the form, and is no mistake of anybody's.
  expect(looked.html).toContain('value="2026-12-25"');
  expect(looked.html).not.toContain("aria-invalid");
  expect(looked.buttons).toContain("Move it");
  expect(await start()).toBe(before);

  const moved = await reader.press(looked, "Move it", CHRISTMAS);
  expect(moved.text).toContain(
    "NAV-2612 is now on Friday 25 December 2026, 10:00, a bank holiday: Christmas Day.",
  );
  expect(await start()).toBe("2026-12-25T10:00:00.000Z");
});

test("another odd day than the one that was shown is shown as well, and the older page shows it anew", async () => {
  const form = await reader.press(home, "Move");
  const looked = await reader.press(form, "Move it", { date: "2026-12-28", time: "10:00" });
  expect(looked.text).toContain("Monday 28 December 2026, 10:00 is a bank holiday");
  const other = await reader.press(looked, "Move it", { date: "2026-12-26", time: "10:00" });
  expect(other.text).toContain("Saturday 26 December 2026, 10:00 is");
  expect(await start()).toBe("2026-12-25T10:00:00.000Z");
  // Back in the browser, to the form that nothing was shown on.
  const again = await reader.press(form, "Move it", { date: "2026-12-28", time: "10:00" });
  expect(again.text).toContain("Nothing is moved yet");
  expect(await start()).toBe("2026-12-25T10:00:00.000Z");
});

test("a date typed as people write it is read there, too, and one that is none is said beside its field", async () => {
  const form = await reader.press(home, "Move");
  const wrong = await reader.press(form, "Move it", { date: "31/11/2026", time: "10am" });
  expect(wrong.title).toMatch(/^Please look at this/);
  expect(wrong.text).toContain("There is no day “31/11/2026”.");
  const moved = await reader.press(wrong, "Move it", { date: "17/12/26", time: "2.30pm" });
  expect(moved.text).toContain("NAV-2612 is now on Thursday 17 December 2026, 14:30.");
  expect(await start()).toBe("2026-12-17T14:30:00.000Z");
});
