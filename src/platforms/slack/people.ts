import type { Member } from "../../directory/domain/types.js";
import { DeliveryError } from "../../jobs/messenger.js";
import { memory } from "../intake/memory.js";
import type { Client } from "./client.js";
import { slackCode } from "./faults.js";

export type Profile = { name: string; email: string };

/** Accounts of Slack's: who they are, and where they read their direct messages. */
export type People = {
  /**
   * Name and address, where Slack vouches for them: active people of a workspace that we trust. Somebody of
   * another workspace (Slack Connect) could have been given any address there, so theirs is not passed on.
   */
  profileOf(userId: string): Promise<Profile | undefined>;
  /** The account of a member: the one they are linked with, else that of their address. Throws `gone` without one. */
  accountOf(member: Member): Promise<string>;
  /** The channel of the direct messages between a person and the app. */
  dmOf(userId: string): Promise<string>;
};

export function slackPeople(client: Client, isTrusted: (team: string) => Promise<boolean>): People {
  const profiles = memory<Profile | undefined>();
  const accounts = memory<string | undefined>();
  const dms = memory<string>();
  return {
    profileOf: (userId) =>
      profiles(userId, async () => {
        const { user } = await client.users.info({ user: userId });
        const email = user?.profile?.email;
        if (!user || user.deleted || user.is_bot || email === undefined || email === "") return undefined;
        if (user.team_id === undefined || !(await isTrusted(user.team_id))) return undefined;
        return { name: user.profile?.real_name ?? user.real_name ?? "", email };
      }),
    async accountOf(member) {
      const linked = member.accounts.find(({ platform }) => platform === "slack")?.userId;
      const found = linked ?? (await accounts(member.email, () => byAddress(member.email)));
      if (found === undefined) throw new DeliveryError("gone", "no-account");
      return found;
    },
    dmOf: (userId) =>
      dms(userId, async () => {
        const { channel } = await client.conversations.open({ users: userId });
        if (channel?.id === undefined) throw new DeliveryError("unclear", "no-dm");
        return channel.id;
      }),
  };

  async function byAddress(email: string): Promise<string | undefined> {
    try {
      const { user } = await client.users.lookupByEmail({ email });
      return user?.deleted ? undefined : user?.id;
    } catch (error) {
      if (slackCode(error) === "users_not_found") return undefined;
      throw error;
    }
  }
}
