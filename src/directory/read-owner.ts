import { NOBODY } from "../../cards/meetings/person-field.js";
import type { FormValues, Refusal } from "../app/contract.js";
import { ok, type Result } from "../kernel/result.js";
import type { Member } from "./domain/types.js";
import { personMeant } from "./queries.js";
import { text } from "./read-forms.js";

/** Who answers for a service, as a form has them; undefined: nobody yet. */
export function ownerIn(values: FormValues, people: readonly Member[]): Result<string | undefined, Refusal> {
  const typed = text(values, "owner");
  if (typed === "" || typed === NOBODY) return ok(undefined);
  const meant = personMeant(people, typed);
  return meant.ok ? ok(meant.value.id) : meant;
}
