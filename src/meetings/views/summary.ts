import type { Card } from "../../../cards/card-types.js";
import { summaryCard } from "../../../cards/meetings/summary-card.js";
import type { CardSource, Data, Reading, Refusal } from "../../app/contract.js";
import { caseById } from "../../cases/queries.js";
import { nameOf } from "../../directory/queries.js";
import { localDate } from "../../kernel/instant.js";
import { ok, type Result, refuse } from "../../kernel/result.js";
import type { Store } from "../../storage/database.js";
import { discussed } from "../domain/close.js";
import { spokenDate } from "../domain/spoken.js";
import { captured } from "./captured.js";
import { type Read, readMeeting, readShown, refsInWords } from "./read.js";

/** In the channel, so without answers, and without details of a case that some organisation must not see (G5). */
export const summarySource: CardSource = async (store, args) => {
  const read = await readShown(store, args);
  if (read.meeting.status !== "signed-off") return { drop: "the meeting is not signed off" };
  return summaryFor(store, read, 0);
};

/** The same privately, for turning its pages. */
export async function showSummary(reading: Reading, data: Data): Promise<Result<Card, Refusal>> {
  const read = await readMeeting(reading, data.meeting);
  if (!read) return refuse({ code: "no-longer-there" });
  if (read.meeting.status !== "signed-off") {
    return refuse({ code: "summary-not-yet", with: { ref: read.meeting.ref } });
  }
  return ok(await summaryFor(reading, read, Number(data.page ?? 0) || 0));
}

async function summaryFor(store: Store, { meeting, series, say }: Read, page: number): Promise<Card> {
  const cases = [];
  for (const caseId of discussed(meeting)) {
    const about = await caseById(store, caseId);
    const stood = await captured(store, caseId, meeting.signedOffAt);
    cases.push({ ...stood, ref: about?.ref ?? "", countsOnly: (about?.excluded.length ?? 0) > 0 });
  }
  const carried = meeting.agenda.filter((item) => item.state === "carried-over").map((item) => item.caseId);
  const words = meeting.text?.amendments ?? [];
  const amendments = [];
  for (const [index, { at, by }] of meeting.amendments.entries()) {
    const when = spokenDate(localDate(at, series.zone));
    amendments.push({ when, who: (await nameOf(store, by)).name, words: words[index] ?? "" });
  }
  return summaryCard({
    meeting: meeting.id,
    ref: meeting.ref,
    when: say(meeting.start),
    present: meeting.attendance.length,
    notes: meeting.text?.notes,
    cases,
    carriedOver: carried.length === 0 ? "" : await refsInWords(store, carried),
    amendments,
    page,
  });
}
