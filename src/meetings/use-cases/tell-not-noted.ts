import type { Refusal } from "../../app/contract.js";
import { localDate } from "../../kernel/instant.js";
import type { Work } from "../../storage/work.js";
import { allSeries } from "../store.js";

/** What a calendar answered could not be noted: its owner hears why by email, once a day and reason. */
export async function tellNotNoted(
  work: Work,
  { member, series }: { member: string; series: string },
  refusal: Refusal,
): Promise<void> {
  const about = await allSeries.get(work, series);
  if (!about) return;
  await work.show({
    tag: `calendar-answer:${series}:${refusal.code}:${localDate(work.now, about.zone)}`,
    at: `mail:${member}`,
    card: "meetings.answer-not-noted",
    args: { series, code: refusal.code, ...refusal.with },
  });
}
