import type { Work } from "../../storage/work.js";
import type { Member, Platform } from "../domain/types.js";
import { members } from "../store.js";
import { welcome } from "./welcome.js";

/**
 * Notes that an account of a platform is this member's; the newest of a platform comes first, since an account made
 * anew replaces one that is gone. Again changes nothing. Undefined: by now they left, or their address is another.
 * A welcome that could not reach them so far does now.
 */
export async function linkAccount(
  work: Work,
  id: string,
  email: string,
  account: { platform: Platform; userId: string },
): Promise<Member | undefined> {
  const before = await members.lock(work, id);
  if (before?.status !== "active" || before.email !== email) return undefined;
  const is = (one: typeof account) => one.platform === account.platform && one.userId === account.userId;
  if (before.accounts.some(is)) return before;
  const member = { ...before, accounts: [account, ...before.accounts] };
  await members.save(work, member, work.now);
  await work.record(
    { type: "account-linked", thing: id, facts: { platform: account.platform } },
    before.area,
  );
  await welcome(work, id, { now: true });
  return member;
}
