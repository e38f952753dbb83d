import type { Done, FormValues, Refusal } from "../../app/contract.js";
import { isZone } from "../../kernel/instant.js";
import { ok, type Result, refuse } from "../../kernel/result.js";
import type { Work } from "../../storage/work.js";
import { lockOwnArea } from "../actor.js";
import { readArea, text } from "../read-forms.js";
import { saveArea } from "./save-area.js";

/** Name, crisis contacts (B8) and zone of the presser's area. The same again changes nothing. */
export async function editArea(work: Work, values: FormValues): Promise<Result<Done, Refusal>> {
  const area = await lockOwnArea(work);
  const read = readArea(values);
  if (!read.ok) return read;
  const zone = text(values, "zone");
  if (!isZone(zone))
    return refuse({ code: "zone-not-known", with: { zone: text(values, "zone").slice(0, 40) } });
  const saved = await saveArea(work, { id: area.id, ...read.value, zone });
  return ok({ say: "area-saved", with: { area: saved.name } });
}
