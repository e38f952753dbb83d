import type { FormValues } from "../app/contract.js";
import type { Need } from "../directory/domain/types.js";
import type { CaseContent } from "./domain/holder.js";
import type { AgeBand, Case, Complexity } from "./domain/types.js";

/**
 * What the case form carried, once dispatch has checked it against the form and the guard: choices are among
 * those offered, required ones are there.
 */
export function readContent(values: FormValues): CaseContent {
  return {
    ageBand: values.ageBand as AgeBand,
    needs: list(values.needs) as Need[],
    complexity: values.complexity as Complexity,
    safetyPlan: values.safetyPlan as Case["safetyPlan"],
    personKnows: values.personKnows === true,
    excluded: list(values.excluded),
    recognisable: list(values.$recognisable),
    text: {
      situation: words(values, "situation") ?? "",
      strengths: words(values, "strengths"),
      tried: words(values, "tried"),
      question: words(values, "question"),
      easier: words(values, "easier"),
    },
  };
}

/** A text that was filled in; undefined for an empty one. */
export function words(values: FormValues, field: string): string | undefined {
  const value = values[field];
  return typeof value === "string" && value !== "" ? value : undefined;
}

/** How many findings of the guard were confirmed as not the person. */
export function confirmedFindings(values: FormValues): number {
  const confirmed = values.$confirmedFindings;
  return typeof confirmed === "number" ? confirmed : 0;
}

function list(value: FormValues[string]): string[] {
  return Array.isArray(value) ? value : [];
}
