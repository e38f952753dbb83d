import type { Logger } from "pino";
import type { Who } from "../../app/contract.js";
import type { Unit } from "../../app/unit.js";
import type { Member } from "../../directory/domain/types.js";
import { memberByAccount } from "../../directory/queries.js";
import type { Origin } from "./activity.js";
import { faultCode } from "./faults.js";
import type { People } from "./people.js";

/** The member with this account, if we know one. */
export function memberOf(unit: Unit, user: string): Promise<Member | undefined> {
  return memberByAccount(unit.reading(), "teams", user);
}

/** Teams is asked for name and address only while we do not know whose account it is. */
export async function whoIs(on: { unit: Unit; people: People; log: Logger }, from: Origin): Promise<Who> {
  const who = { platform: "teams" as const, userId: from.user };
  if (await memberOf(on.unit, from.user)) return who;
  const profile = await on.people.profileOf(from).catch((error: unknown) => {
    on.log.warn({ code: faultCode(error) }, "Teams did not say who somebody is");
    return undefined;
  });
  return profile ? { ...who, profile } : who;
}
