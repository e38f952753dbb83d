import { NEW_ORGANISATION } from "../../cards/directory/person-form.js";
import { areaFormWords } from "../../cards/text/people.js";
import type { FormValues, Refusal } from "../app/contract.js";
import { ok, type Result, refuse } from "../kernel/result.js";
import { seriesById } from "../meetings/queries.js";
import type { Store } from "../storage/database.js";
import { readPcns } from "./domain/pcn-codes.js";
import type { Area, InvitedAs, OrganisationSize } from "./domain/types.js";
import { keeping, memberById, seriesRunBy } from "./queries.js";

export function text(values: FormValues, id: string): string {
  const value = values[id];
  return typeof value === "string" ? value.replace(/\s+/g, " ").trim() : "";
}

export function sizeIn(values: FormValues): OrganisationSize | undefined {
  const size = text(values, "size");
  return size === "grassroots" || size === "local" || size === "national" ? size : undefined;
}

export function invitedAsIn(values: FormValues): InvitedAs {
  const as = text(values, "as");
  return as === "observer" || as === "commissioner" ? as : "partner";
}

/** The name of a new organisation or of one typed; or the id of one chosen. */
export function organisationIn(values: FormValues): { id: string } | { name: string } {
  const chosen = text(values, "organisation");
  const typed = text(values, "newOrganisation");
  if (chosen === NEW_ORGANISATION || chosen === "") return { name: typed };
  return { id: chosen };
}

/** B8: whom to call. A number without digits would fail somebody at the worst moment. */
export function readArea(values: FormValues): Result<Pick<Area, "name" | "crisis">, Refusal> {
  for (const field of ["lineNumber", "safeguardingNumber"] as const) {
    const number = text(values, field);
    if (number.replace(/\D/g, "").length < 3) {
      return refuse({ code: "number-unreadable", with: { field: areaFormWords[field], number } });
    }
  }
  return ok({
    name: text(values, "area"),
    crisis: {
      line: text(values, "line"),
      lineNumber: text(values, "lineNumber"),
      safeguarding: text(values, "safeguarding"),
      safeguardingNumber: text(values, "safeguardingNumber"),
    },
  });
}

export function readCodes(values: FormValues): Result<string[], Refusal> {
  const read = readPcns(text(values, "pcns"));
  return read.ok ? read : refuse({ code: "pcn-code-malformed", with: { code: read.refusal.found } });
}

/**
 * Whoever keeps only the list of the MDTs they run invites to these alone: being invited is seeing the cases.
 */
export async function mayInvite(
  store: Store,
  actor: string,
  pcns: readonly string[],
): Promise<Result<true, Refusal>> {
  const member = await memberById(store, actor);
  if (!member) throw new Error(`no member ${actor}`);
  if ((await keeping(store, member)) === "area") return ok(true);
  const codes: string[] = [];
  for (const id of await seriesRunBy(store, actor)) {
    const series = await seriesById(store, id);
    if (series) codes.push(series.code);
  }
  const foreign = pcns.find((code) => !codes.includes(code));
  if (foreign === undefined) return ok(true);
  return refuse({ code: "pcn-not-yours", with: { code: foreign, yours: codes.join(", ") } });
}
