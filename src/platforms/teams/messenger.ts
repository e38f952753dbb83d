import { toTeamsMessage } from "../../../cards/render/teams.js";
import { DeliveryError, type Messenger, type Place } from "../../jobs/messenger.js";
import { channelOf, keyPrint, messageAt, messageId } from "./addresses.js";
import type { Connector } from "./connector.js";
import { ConnectorFault, deliveryError } from "./faults.js";
import type { Reader } from "./graph.js";
import { messageWith } from "./message.js";
import type { Gate } from "./pacing.js";
import type { People } from "./people.js";
import { channelPlace, type Places, type TeamsPlace, tenantPlace, userPlace } from "./places.js";
import type { TeamsSettings } from "./settings.js";

export type Sending = {
  connector: Connector;
  people: People;
  places: Places;
  reader: Reader;
  gate: Gate;
  settings: TeamsSettings;
};
type At = { conversation: string; serviceUrl: string; tenant: string; user?: string };

/**
 * Messages by the Bot Framework's connector. Creating is not idempotent there, and nothing of it can be read back: an
 * attempt that ended unclearly is looked for by Graph, in channels whose team lets the app read. Everywhere else it is
 * made again, since a card twice is better than a card that never came.
 */
export function teamsMessenger(on: Sending): Messenger {
  const { connector, people, places, gate, settings } = on;

  async function channelAt(
    place: Exclude<Place, { member: unknown }>,
  ): Promise<TeamsPlace & { channel: string }> {
    const channel =
      place.kind === "thread"
        ? channelOf(messageAt(place.parent).conversation).channel
        : place.channels?.find(({ platform }) => platform === "teams")?.id;
    if (channel === undefined) throw new DeliveryError("gone", "no-channel");
    const known =
      (await places.get(channelPlace(channel))) ?? (await places.get(tenantPlace(settings.tenant)));
    if (!known) throw new DeliveryError("later", "not-added-yet", 60_000);
    return { ...known, channel };
  }

  async function placeAt(place: Place): Promise<At> {
    if ("member" in place) return people.chatWith(place.member);
    const { channel, serviceUrl, tenant } = await channelAt(place);
    if (place.kind === "thread") {
      return { conversation: messageAt(place.parent).conversation, serviceUrl, tenant };
    }
    return { conversation: channel, serviceUrl, tenant };
  }

  async function newThread({ conversation, serviceUrl, tenant }: At, activity: object): Promise<string> {
    const made = await connector.create(serviceUrl, {
      isGroup: true,
      bot: { id: `28:${settings.appId}` },
      channelData: { channel: { id: conversation }, tenant: { id: tenant } },
      tenantId: tenant,
      activity,
    });
    return messageId(made.id, made.activityId ?? channelOf(made.id).root ?? "");
  }

  /** A chat that Teams does not know any more is opened anew next time. */
  async function orForget<T>(at: At, call: () => Promise<T>): Promise<T> {
    try {
      return await call();
    } catch (error) {
      const lost = error instanceof ConnectorFault && error.code === "ConversationNotFound";
      if (!lost || at.user === undefined) throw error;
      await places.forget(userPlace(at.user));
      throw new DeliveryError("later", error.code, 1000);
    }
  }

  return {
    platform: "teams",
    post: (place, card, key) =>
      told(async () => {
        const activity = messageWith(toTeamsMessage(card, keyPrint(key)));
        const at = await placeAt(place);
        await gate(at.conversation, at.tenant);
        if (place.kind === "channel") return newThread(at, activity);
        return orForget(at, async () => messageId(at.conversation, (await connector.send(at, activity)).id));
      }),
    update: (place, id, card) =>
      told(async () => {
        const { conversation, activity } = messageAt(id);
        const { serviceUrl, tenant } = await placeAt(place);
        await gate(conversation, tenant);
        await connector.update({ serviceUrl, conversation }, activity, messageWith(toTeamsMessage(card)));
      }),
    find: (place, key) =>
      told(async () => {
        if ("member" in place) return undefined;
        const { channel, team, serviceUrl, id, groupId, tenant } = await channelAt(place);
        if (team === null) return undefined;
        const group = groupId ?? (await connector.team(serviceUrl, team)).aadGroupId;
        if (group === undefined) return undefined;
        if (groupId === null) await places.note({ id, serviceUrl, tenant, groupId: group });
        const root = place.kind === "thread" ? messageAt(place.parent).activity : undefined;
        const found = await on.reader.marked(
          { group, channel, ...(root === undefined ? {} : { root }) },
          keyPrint(key),
        );
        if (found === undefined) return undefined;
        return messageId(`${channel};messageid=${root ?? found}`, found);
      }),
  };
}

async function told<T>(call: () => Promise<T>): Promise<T> {
  try {
    return await call();
  } catch (error) {
    throw deliveryError(error);
  }
}
