import { settingsWords } from "../../../cards/text/digest.js";
import type { Done, Refusal } from "../../app/contract.js";
import type { Member } from "../../directory/domain/types.js";
import { setDigest } from "../../directory/use-cases/set-digest.js";
import { ok, type Result } from "../../kernel/result.js";
import type { Work } from "../../storage/work.js";

/** On which weekday the digest comes, or not at all. Again: the same answer, nothing changes. */
export async function chooseDay(
  work: Work,
  member: string,
  day: keyof typeof settingsWords.days,
): Promise<Result<Done, Refusal>> {
  const digest = day === "off" ? "off" : (Number(day) as Member["digest"]);
  await setDigest(work, member, digest);
  if (digest === "off") return ok({ say: "digest-turned-off" });
  return ok({ say: "digest-day-set", with: { day: settingsWords.days[day] } });
}
