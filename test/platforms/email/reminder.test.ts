import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { nextMeeting } from "../../../src/meetings/queries.js";
import { guest } from "../../fakes/mail/guest.js";
import { linkIn } from "../../fakes/mail/server.js";
import { type MailStage, openMailStage } from "./stage.js";

let stage: MailStage;
beforeAll(async () => {
  stage = await openMailStage();
}, 120_000);
afterAll(() => stage?.stop());

test("whoever has said whether they come gets no reminder by email; everybody else does (B16)", async () => {
  const { mensGroup, gp, socialWorker } = stage.world.cast;
  const reader = guest();
  const invitation = (of: { email: string }) => {
    const found = stage.mailsTo(of).find(({ mail }) => mail.subject?.includes("for your calendar"));
    if (!found) throw new Error("no invitation");
    return reader.open(linkIn(found));
  };
  expect((await reader.press(await invitation(mensGroup), "I'll be there")).text).toContain("Noted");
  expect((await reader.press(await invitation(gp), "Not this time")).text).toContain("no reminder comes");

  const now = stage.clock.now();
  const meeting = (await nextMeeting(stage.roundtable.unit.reading(), stage.series, now))?.id ?? "";
  await stage.arrange((work) =>
    work.show({
      ...{ tag: `meeting:${meeting}:reminder:0`, at: `channel:${stage.series}` },
      ...{ card: "meetings.reminder", args: { meeting } },
    }),
  );
  await stage.settle();
  const reminded = (of: { email: string }) =>
    stage.mailsTo(of).filter(({ mail }) => mail.subject?.includes("reminder")).length;
  expect([mensGroup, gp, socialWorker].map(reminded)).toEqual([0, 0, 1]);
});
