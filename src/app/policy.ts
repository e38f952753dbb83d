import type { RefusalCode } from "../../cards/text/refusals.js";
import { casesPolicy } from "../cases/policy.js";
import { digestPolicy } from "../digest/policy.js";
import type { Keeping, Member, Role } from "../directory/domain/types.js";
import { directoryPolicy } from "../directory/policy.js";
import { meetingsPolicy } from "../meetings/policy.js";
import { offersPolicy } from "../offers/policy.js";
import { planPolicy } from "../plan/policy.js";
import type { About } from "./contract.js";
import { deskPolicy } from "./deliveries.js";
import type { Rule } from "./rules.js";

/** Who may do what: one line an action, kept by each room beside its bindings. */
export const POLICY: Readonly<Record<string, Rule>> = {
  ...meetingsPolicy,
  ...casesPolicy,
  ...offersPolicy,
  ...planPolicy,
  ...directoryPolicy,
  ...digestPolicy,
  ...deskPolicy,
};

export type Asking = {
  member: Member;
  /** The member's roles in the series that the press is about; none when they are not on its list. */
  roles: readonly Role[];
  about: About;
  /** What of the whole area the member keeps; asked for the rules of `isKeepers` only. */
  keeps: Keeping;
};

const WORKS: readonly Role[] = ["chair", "deputy", "coordinator", "partner"];

/** Rules about the directory of an area, not about one MDT. */
export function isKeepers(rule: Rule): boolean {
  return rule === "list-keeper" || rule === "area-coordinator" || rule === "owner-or-area-coordinator";
}

/** Undefined: allowed. Otherwise the words to refuse with. Least privilege: what no rule allows is refused. */
export function refusalFor(rule: Rule, asking: Asking): RefusalCode | undefined {
  const { member, roles, about, keeps } = asking;
  const has = (...any: readonly Role[]) => any.some((role) => roles.includes(role));
  if (about.area !== undefined && about.area !== member.area) return "not-on-the-list";
  if (about.series !== undefined && roles.length === 0) return "not-on-the-list";
  if (about.caseId !== undefined) {
    if (about.excluded?.includes(member.organisation)) return "not-for-your-organisation";
    // Coordinators and commissioners see no case text; whoever has a second role sees it through that one.
    if (!has("chair", "deputy", "partner", "observer")) return "no-case-text-for-you";
  }
  switch (rule) {
    case "anyone":
    case "reader":
      return undefined;
    case "member":
      return about.series === undefined || has(...WORKS) ? undefined : "readers-cannot";
    case "chair":
      return has("chair", "deputy") ? undefined : "chairs-only";
    case "coordinator":
      return has("chair", "deputy", "coordinator") ? undefined : "coordinators-only";
    case "case-holder":
      return member.id === about.caseHolder ? undefined : "case-holder-only";
    case "case-holder-or-chair":
      return member.id === about.caseHolder || has("chair", "deputy")
        ? undefined
        : "case-holder-or-chair-only";
    case "owner":
      return member.id === about.owner ? undefined : "owner-only";
    case "owner-or-chair":
      return member.id === about.owner || has("chair", "deputy") ? undefined : "owner-only";
    case "owner-or-case-holder":
      return member.id === about.owner || member.id === about.caseHolder ? undefined : "owner-only";
    case "list-keeper":
      return keeps === "nothing" ? "list-keepers-only" : undefined;
    case "area-coordinator":
      return keeps === "area" ? undefined : "area-coordinators-only";
    case "owner-or-area-coordinator":
      return member.id === about.owner || keeps === "area" ? undefined : "owner-only";
    default: {
      const never: never = rule;
      return never;
    }
  }
}
