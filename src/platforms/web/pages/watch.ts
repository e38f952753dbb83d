import { netPage } from "../../../../cards/digest/net-page.js";
import { refusalFor } from "../../../app/policy.js";
import { netRows } from "../../../digest/views/net.js";
import type { Member } from "../../../directory/domain/types.js";
import { rolesIn } from "../../../directory/queries.js";
import { momentWords } from "../../../kernel/spoken.js";
import { seriesById } from "../../../meetings/queries.js";
import type { Store } from "../../../storage/database.js";

/** Every open case of a series, for whoever chairs it today. References, no case text. */
export async function watchOf(
  store: Store,
  member: Member,
  id: string,
  now: string,
): Promise<{ title: string; main: string; wide: boolean } | undefined> {
  const series = await seriesById(store, id);
  if (!series || series.area !== member.area) return undefined;
  const roles = await rolesIn(store, id, member.id);
  const about = { area: series.area, series: id };
  if (refusalFor("chair", { member, roles, about, keeps: "nothing" }) !== undefined) return undefined;
  const rows = await netRows(store, series, now);
  return { ...netPage({ name: series.name, rows, asOf: momentWords(now, series.zone) }), wide: true };
}
