import type { Member } from "../../directory/domain/types.js";
import { DeliveryError } from "../../jobs/messenger.js";
import { memory } from "../intake/memory.js";
import type { Origin } from "./activity.js";
import type { Connector, Person } from "./connector.js";
import { type Places, tenantPlace, userPlace } from "./places.js";
import type { TeamsSettings } from "./settings.js";

export type Profile = { name: string; email: string };
export type ChatAt = { conversation: string; serviceUrl: string; tenant: string; user: string };

/** Accounts of Teams': who they are, and where they read what is for them alone. */
export type People = {
  /** Name and address of somebody who is signed in to a tenant that we serve; the tenant vouches for guests, too. */
  profileOf(from: Origin): Promise<Profile | undefined>;
  /** The personal chat with a member, opened once. Throws `gone` where Teams has no way to them. */
  chatWith(member: Member): Promise<ChatAt>;
  /** The same for an account. */
  chatOf(user: string, teamsId?: string): Promise<ChatAt>;
};

export function teamsPeople(on: { connector: Connector; places: Places; settings: TeamsSettings }): People {
  const { connector, places, settings } = on;
  const profiles = memory<Profile | undefined>();
  const rosters = memory<ReadonlyMap<string, Person>>();
  const opening = memory<string>();

  async function chatOf(user: string, teamsId?: string): Promise<ChatAt> {
    const known = await places.get(userPlace(user));
    const tenant = known?.tenant ?? settings.tenant;
    const serviceUrl = known?.serviceUrl ?? (await addressOf(tenant));
    const open =
      known?.conversation ?? (await opening(user, () => openChat(user, teamsId, serviceUrl, tenant)));
    return { conversation: open, serviceUrl, tenant, user };
  }

  async function openChat(user: string, teamsId: string | undefined, serviceUrl: string, tenant: string) {
    const { id } = await connector.create(serviceUrl, {
      bot: { id: `28:${settings.appId}` },
      members: [{ id: teamsId ?? user }],
      channelData: { tenant: { id: tenant } },
      tenantId: tenant,
      isGroup: false,
    });
    await places.note({ id: userPlace(user), conversation: id, serviceUrl, tenant });
    return id;
  }

  async function addressOf(tenant: string): Promise<string> {
    const known = await places.get(tenantPlace(tenant));
    // Nobody has added the app yet, so nobody of Teams' has told us where to speak with it.
    if (!known) throw new DeliveryError("later", "not-added-yet", NOT_ADDED_MS);
    return known.serviceUrl;
  }

  /** Whoever has not pressed anything yet is found by their address in a team that the app is in. */
  async function byAddress(email: string): Promise<Person | undefined> {
    for (const { id, conversation, serviceUrl } of await places.teams()) {
      if (conversation === null) continue;
      const roster = await rosters(id, () => rosterOf({ serviceUrl, conversation }));
      const found = roster.get(email.toLowerCase());
      if (found) return found;
    }
    return undefined;
  }

  async function rosterOf(at: { serviceUrl: string; conversation: string }) {
    const all = new Map<string, Person>();
    let more: string | undefined;
    do {
      const page = await connector.roster(at, more);
      for (const person of page.members) {
        const address = addressIn(person);
        if (address !== undefined) all.set(address, person);
      }
      more = page.continuationToken;
    } while (more !== undefined && more !== "");
    return all;
  }

  return {
    chatOf,
    profileOf: ({ user, teamsId, conversation, serviceUrl }) =>
      profiles(user, async () => {
        const person = await connector.member({ serviceUrl, conversation }, teamsId);
        const email = addressIn(person);
        const ours = person.tenantId === undefined || settings.allowedTenants.includes(person.tenantId);
        return email === undefined || !ours ? undefined : { name: person.name ?? "", email };
      }),
    async chatWith(member) {
      const linked = member.accounts.find(({ platform }) => platform === "teams")?.userId;
      if (linked !== undefined) return chatOf(linked);
      const found = await byAddress(member.email);
      if (!found) throw new DeliveryError("gone", "no-account");
      return chatOf(found.aadObjectId ?? found.id, found.id);
    },
  };
}

const NOT_ADDED_MS = 60_000;

/** A guest's sign-in name is not their address; a member's is, where the directory names no other. */
function addressIn({ email, userPrincipalName }: Person): string | undefined {
  const address = email || (userPrincipalName?.includes("#EXT#") ? "" : userPrincipalName) || "";
  return address.includes("@") ? address.trim().toLowerCase() : undefined;
}
