import type { Logger } from "pino";
import type { Who } from "../../app/contract.js";
import type { Unit } from "../../app/unit.js";
import type { Member } from "../../directory/domain/types.js";
import { memberByAccount } from "../../directory/queries.js";
import { faultCode } from "./faults.js";
import type { People } from "./people.js";

/** The member with this account, if we know one. */
export function memberOf(unit: Unit, userId: string): Promise<Member | undefined> {
  return memberByAccount(unit.reading(), "slack", userId);
}

/** Slack is asked for name and address only while we do not know whose account it is. */
export async function whoIs(on: { unit: Unit; people: People; log: Logger }, userId: string): Promise<Who> {
  const who = { platform: "slack" as const, userId };
  if (await memberOf(on.unit, userId)) return who;
  const profile = await on.people.profileOf(userId).catch((error: unknown) => {
    on.log.warn({ code: faultCode(error) }, "Slack did not say who somebody is");
    return undefined;
  });
  return profile ? { ...who, profile } : who;
}
