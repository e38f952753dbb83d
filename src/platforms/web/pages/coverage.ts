import { coveragePage } from "../../../../cards/directory/coverage-page.js";
import type { Member } from "../../../directory/domain/types.js";
import { coverageFacts } from "../../../directory/views/coverage.js";
import type { Store } from "../../../storage/database.js";

/** D9 as a picture, for members of that area; no word of any case is in it. */
export async function coverageOf(
  store: Store,
  member: Member,
  area: string,
  now: string,
): Promise<{ title: string; main: string; wide: boolean } | undefined> {
  if (member.area !== area) return undefined;
  const facts = await coverageFacts({ ...store, now, actor: member }, {});
  return { ...coveragePage(facts), wide: true };
}
