import { monthWords } from "../../../../cards/text/demo-month.js";
import { momentWords } from "../../../kernel/spoken.js";
import { nextMeeting, seriesById, stepMoments } from "../../../meetings/queries.js";
import { joinNav } from "../../world.js";
import type { Story } from "../story-types.js";

const say = monthWords.settingUp;

/** Monday 7 December: the MDT is set up, and the chair is asked about the bank holiday. */
export async function settingUp(on: Story): Promise<void> {
  on.chapter(say.title);
  await on.at("2026-12-07 09:10");
  on.tell(say.opening);
  on.tell(say.slip);
  on.refused(await on.command("chair", "stup"), "unknown-verb");
  await on.command("chair", "setup");
  on.tell(say.rule);
  const proposed = await on.send("chair", {
    code: "NAV",
    name: "Naverley MDT",
    rule: "4th Monday 10:00 for 60m",
    from: "2026-12-07",
    joinLink: "https://meet.example/naverley",
    chair: "Helen Marchbank",
    deputy: "Tunde Falowo",
    coordinator: "Priya Nambisan",
    onHoliday: "ask",
  });
  on.said(proposed, "series-proposed");
  on.must((await on.sees("chair", "NAV · please check the dates")).includes("bank holiday"), say.rule);

  const series = await on.nav();
  await on.at("2026-12-07 09:20");
  await on.arrange(say.list, () => on.stage.arrange((work) => joinNav(work, series)));
  on.tell(say.start);
  on.said(await on.press("chair", "series.confirm", { ref: "NAV" }), "series-started");
  await on.sees("deputy", "NAV-2612 · bank holiday");

  await on.at("2026-12-07 10:02");
  on.tell(say.role);
  on.refused(await on.command("mensGroup", "move NAV-2612 2026-12-30 10:00"), "chairs-only");

  await on.at("2026-12-07 11:40");
  on.tell(say.choose);
  on.said(
    await on.press("chair", "meetings.holiday", { ref: "NAV-2612", label: "A week later" }),
    "holiday-noted",
  );
  await followed(on, series);
}

async function followed(on: Story, seriesId: string): Promise<void> {
  const series = await seriesById(on.store, seriesId);
  const meeting = await nextMeeting(on.store, seriesId, on.stage.now());
  on.must(meeting?.start === "2027-01-04T10:00:00.000Z", say.choose);
  if (!series || !meeting) return;
  const moments = stepMoments(meeting, series);
  const day = (at: string) => momentWords(at, series.zone);
  const follows = say.follows(
    day(moments.call),
    day(moments["cut-off"]),
    day(moments.agenda),
    day(meeting.start),
  );
  on.note(follows);
  // 25 and 28 December and 1 January are no working days.
  on.must(moments.call === "2026-12-16T09:00:00.000Z", follows);
  on.must(moments["cut-off"] === "2026-12-23T17:00:00.000Z", follows);
  on.must(moments.agenda === "2026-12-29T09:00:00.000Z", follows);
}
