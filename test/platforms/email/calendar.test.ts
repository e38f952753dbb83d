import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { joinSeries } from "../../../src/directory/use-cases/join-series.js";
import { setRoles } from "../../../src/directory/use-cases/set-roles.js";
import { meetingsOfSeries } from "../../../src/meetings/queries.js";
import { followCalendar } from "../../../src/meetings/use-cases/follow-calendar.js";
import { readReply } from "../../../src/platforms/email/calendar/read-reply.js";
import type { Arrived } from "../../fakes/mail/server.js";
import { eventIn, linesOf, startsOf } from "./expand.js";
import { type MailStage, openMailStage } from "./stage.js";

let stage: MailStage;
beforeAll(async () => {
  stage = await openMailStage();
});
afterAll(() => stage?.stop());

const END = "2027-06-01T00:00:00.000Z";
const icsOf = ({ mail }: Arrived) => {
  const file = mail.attachments.find(({ contentType }) => contentType === "text/calendar");
  return file?.content.toString("utf8") ?? "";
};
const invitesTo = (who: keyof MailStage["world"]["cast"]) =>
  stage.mailsTo(stage.world.cast[who]).filter((one) => icsOf(one) !== "");
const newest = (who: keyof MailStage["world"]["cast"]) => {
  const found = invitesTo(who).at(-1);
  if (!found) throw new Error(`${who} was not invited`);
  return found;
};
const meetings = () => meetingsOfSeries(stage.roundtable.unit.reading(), stage.series);
const held = async () =>
  (await meetings()).filter(({ status }) => status !== "cancelled").map(({ start }) => start);

async function send(action: string, context: Record<string, string>, values: Record<string, unknown>) {
  const who = { platform: "email", userId: stage.world.cast.chair.id } as const;
  const id = `${action} ${JSON.stringify(values)}`;
  const reply = await stage.roundtable.dispatch({ kind: "submission", id, who, action, context, values });
  await stage.settle();
  return reply;
}

/** As somebody's calendar asks for it. */
async function subscribed(): Promise<string> {
  const whole = invitesTo("mensGroup").findLast(({ mail }) => mail.text?.includes(".ics"));
  const address = /(http\S+\.ics)/.exec(whole?.mail.text ?? "")?.[1] ?? "";
  const response = await fetch(address);
  expect(response.headers.get("content-type")).toContain("text/calendar");
  return response.text();
}

describe("the meetings of an MDT in people's calendars", () => {
  test("come to everybody on the list, each alone, as one event that repeats; not to a commissioner", async () => {
    const invited = stage.world.members.filter(({ id }) => id !== stage.world.cast.commissioner.id);
    for (const member of invited) {
      const files = stage.mailsTo(member).filter((one) => icsOf(one) !== "");
      expect({ who: member.id, files: files.length }).toEqual({ who: member.id, files: 1 });
      const text = icsOf(files[0] as Arrived);
      const lines = linesOf(text);
      expect(lines.filter((line) => line.startsWith("ATTENDEE"))).toEqual([
        expect.stringMatching(new RegExp(`:mailto:${member.email}$`)),
      ]);
      expect(files[0]?.raw).toMatch(/Content-Type: text\/calendar;[^\n]*(\n [^\n]*)*method=REQUEST/i);
      expect(lines).toContain("METHOD:REQUEST");
      expect(lines).toContain("SEQUENCE:0");
      expect(lines).toContain(`UID:${stage.series}@roundtable`);
      expect(lines).toContain("RRULE:FREQ=MONTHLY;BYDAY=3WE");
      for (const other of invited) if (other.id !== member.id) expect(text).not.toContain(other.email);
    }
    expect(invitesTo("commissioner")).toEqual([]);
    expect(startsOf(await subscribed(), stage.clock.now(), END).slice(0, 3)).toEqual(await held());
  });

  test("nothing is told twice", async () => {
    const before = stage.mail.arrived.length;
    await stage.arrange((work) => followCalendar(work, stage.series));
    await stage.arrange((work) => followCalendar(work, stage.series));
    await stage.settle();
    expect(stage.mail.arrived.length).toBe(before);
  });

  test("follow a date that moves: the same event, that date alone, a higher number", async () => {
    const [, december] = await meetings();
    await send("meetings.move", { meeting: december?.id ?? "" }, { date: "2026-12-17", time: "14:00" });
    const moved = newest("mensGroup");
    expect(moved.mail.subject).toBe("NAV-2612 · new date");
    const lines = linesOf(icsOf(moved));
    expect(lines).toContain("METHOD:REQUEST");
    expect(lines).toContain("SEQUENCE:1");
    expect(lines).toContain("RECURRENCE-ID;TZID=Europe/London:20261216T100000");
    expect(lines).toContain("DTSTART;TZID=Europe/London:20261217T140000");
    expect(lines.filter((line) => line.startsWith("RRULE:FREQ=MONTHLY"))).toEqual([]);
    expect(startsOf(await subscribed(), stage.clock.now(), END).slice(0, 3)).toEqual(await held());
    expect((await held())[1]).toBe("2026-12-17T14:00:00.000Z");
  });

  test("follow it again, and back to where the rule has it", async () => {
    const [, december] = await meetings();
    await send("meetings.move", { meeting: december?.id ?? "" }, { date: "2026-12-16", time: "10:00" });
    const lines = linesOf(icsOf(newest("gp")));
    expect(lines).toContain("SEQUENCE:2");
    expect(lines).toContain("RECURRENCE-ID;TZID=Europe/London:20261216T100000");
    expect(lines).toContain("DTSTART;TZID=Europe/London:20261216T100000");
  });

  test("lose a date that is cancelled, and only that", async () => {
    const [, , january] = await meetings();
    await send("meetings.cancel", { meeting: january?.id ?? "" }, { reason: "The hall is being painted." });
    const off = newest("mensGroup");
    expect(off.mail.subject).toBe("NAV-2701 · cancelled");
    const lines = linesOf(icsOf(off));
    expect(lines).toContain("METHOD:CANCEL");
    expect(lines).toContain("STATUS:CANCELLED");
    expect(lines).toContain("SEQUENCE:3");
    expect(lines).toContain("RECURRENCE-ID;TZID=Europe/London:20270120T100000");
    expect(off.raw).toMatch(/method=CANCEL/);
    const starts = startsOf(await subscribed(), stage.clock.now(), END);
    expect(starts.slice(0, 3)).toEqual(await held());
    expect(starts).not.toContain("2027-01-20T10:00:00.000Z");
  });

  test("leave with whoever leaves the list, and come to whoever joins it, dates that changed included", async () => {
    const { mensGroup } = stage.world.cast;
    const change = { series: stage.series, member: mensGroup.id };
    const feed = await subscribed();
    await stage.arrange((work) => setRoles(work, { ...change, roles: [] }));
    await stage.settle();
    const gone = linesOf(icsOf(newest("mensGroup")));
    expect(gone).toContain("METHOD:CANCEL");
    expect(gone.filter((line) => line.startsWith("RECURRENCE-ID"))).toEqual([]);
    expect(gone).toContain("SEQUENCE:3");
    await expect(subscribed()).rejects.toThrow();

    stage.clock.set("2026-11-02T09:30:00.000Z");
    await stage.arrange((work) => joinSeries(work, { ...change, roles: ["partner"] }));
    await stage.settle();
    const back = icsOf(newest("mensGroup"));
    expect(linesOf(back)).toContain("METHOD:REQUEST");
    expect(eventIn(back).uid).toBe(eventIn(feed).uid);
    expect(startsOf(back, stage.clock.now(), END).slice(0, 3)).toEqual(await held());
  });

  test("follow a changed rule as a whole", async () => {
    const values = {
      name: "Naverley MDT",
      rule: "2nd Tuesday 13:30 for 90m",
      joinLink: "https://meet.example/naverley",
      onHoliday: "ask",
    };
    const before = invitesTo("gp").length;
    await send("series.edit", { series: stage.series }, values);
    expect(invitesTo("gp").length).toBe(before + 1);
    const text = icsOf(newest("gp"));
    expect(linesOf(text)).toContain("RRULE:FREQ=MONTHLY;BYDAY=2TU");
    expect(linesOf(text)).toContain("SEQUENCE:4");
    const starts = startsOf(text, stage.clock.now(), END);
    for (const start of await held()) expect(starts).toContain(start);
  });

  test("hold no word of a case, and nobody's answer", () => {
    for (const one of stage.mail.arrived.filter((each) => icsOf(each) !== ""))
      expect(icsOf(one)).not.toMatch(/NAV-\d{4}-\d{2}|painted/);
  });
});

describe("an answer from a calendar", () => {
  const reply = (lines: string[], method = "REPLY") =>
    [
      "BEGIN:VCALENDAR",
      "VERSION:2.0",
      "PRODID:-//X//Y//EN",
      `METHOD:${method}`,
      "BEGIN:VEVENT",
      ...lines,
      "END:VEVENT",
      "END:VCALENDAR",
      "",
    ].join("\r\n");
  const ours = ["UID:s1@roundtable", "SEQUENCE:3", "DTSTAMP:20261102T090000Z"];
  const gary = "ATTENDEE;PARTSTAT=ACCEPTED:mailto:Gary@kettle.example";

  test("is read: who, what, which date", () => {
    expect(readReply(reply([...ours, gary]))).toEqual({
      ok: true,
      value: {
        series: "s1",
        attendee: "gary@kettle.example",
        answer: "yes",
        sequence: 3,
        at: "2026-11-02T09:00:00.000Z",
      },
    });
    const one = reply([...ours, "RECURRENCE-ID:20261216T100000Z", gary.replace("ACCEPTED", "DECLINED")]);
    expect(readReply(one)).toMatchObject({
      ok: true,
      value: { answer: "no", date: "2026-12-16T10:00:00.000Z" },
    });
  });

  test.each([
    ["", "reply-not-readable"],
    ["not a calendar", "reply-not-readable"],
    [reply([...ours, gary], "REQUEST"), "reply-no-answer"],
    [reply(["UID:x@elsewhere", gary]), "reply-not-ours"],
    [reply(ours), "reply-several"],
    [reply([...ours, gary, gary.replace("Gary", "Toby")]), "reply-several"],
    [reply([...ours, gary.replace("ACCEPTED", "NEEDS-ACTION")]), "reply-no-answer"],
    ["x".repeat(200_000), "reply-too-long"],
  ])("that is none is refused in words: %#", (text, code) => {
    expect(readReply(text)).toEqual({ ok: false, refusal: { code } });
  });
});
