import { badLinesText } from "../../../cards/text/people.js";
import type { Done, FormValues, Refusal } from "../../app/contract.js";
import { ok, type Result, refuse } from "../../kernel/result.js";
import type { Work } from "../../storage/work.js";
import { lockOwnArea, presser } from "../actor.js";
import { type Line, readLines } from "../domain/read-lines.js";
import { membersOfArea } from "../queries.js";
import { mayInvite, sizeIn, text } from "../read-forms.js";
import { organisationNamed } from "./organisation-named.js";
import { type Listed, putOnList } from "./put-on-list.js";

/**
 * Many people, one a line. All of them or nobody: with a line that cannot be read the form comes back as it was
 * pasted, with what is wrong in which line. Sent again, the same people are known already.
 */
export async function addPeople(work: Work, values: FormValues): Promise<Result<Done, Refusal>> {
  const area = await lockOwnArea(work);
  const { good, bad } = readLines(typeof values.lines === "string" ? values.lines : "");
  if (bad.length > 0) {
    const total = String(good.length + bad.length);
    return refuse({
      code: "lines-unreadable",
      with: { bad: String(bad.length), total, lines: badLinesText(bad) },
    });
  }
  if (good.length === 0) return refuse({ code: "no-lines" });
  const may = await mayInvite(
    work,
    presser(work),
    good.flatMap(({ pcns }) => pcns),
  );
  if (!may.ok) return may;
  const disciplines = await disciplinesOf(work, area.id);
  const count: Record<Listed["how"], number> = { added: 0, more: 0, known: 0 };
  for (const line of good) {
    const organisation = await organisationNamed(work, area.id, line.organisation, sizeIn(values) ?? "local");
    if (!organisation) throw new Error("a size was given");
    const discipline = disciplines.get(organisation.id) ?? text(values, "discipline");
    const { how } = await putOnList(work, area, personOf(line, organisation.id, discipline));
    count[how] += 1;
  }
  return ok({
    say: "people-added",
    with: { added: String(count.added), more: String(count.more), known: String(count.known) },
    next: ["add-list", "people", "set-up-mdt"],
  });
}

function personOf({ name, email, job, pcns }: Line, organisation: string, discipline: string) {
  return { name, email, organisation, job, discipline, pcns, as: "partner" as const };
}

/** What the people of an organisation are counted as; of several, what the first of them is. */
async function disciplinesOf(work: Work, area: string): Promise<Map<string, string>> {
  const found = new Map<string, string>();
  for (const { organisation, discipline } of await membersOfArea(work, area)) {
    if (!found.has(organisation)) found.set(organisation, discipline);
  }
  return found;
}
