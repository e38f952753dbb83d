import type { DueSource } from "../app/contract.js";
import { membersDue, nextMemberDue } from "../directory/queries.js";
import { sendDigest } from "./use-cases/send-digest.js";

/** Weekly digests: a member's next one is the member's `dueAt`. */
export const digestDue: DueSource = {
  kind: "digest",
  due: membersDue,
  nextDue: nextMemberDue,
  onDue: sendDigest,
};
