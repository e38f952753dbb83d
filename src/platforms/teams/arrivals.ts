import { arrivedCard } from "../../../cards/desk/teams-cards.js";
import { toTeamsMessage } from "../../../cards/render/teams.js";
import { type Activity, originOf } from "./activity.js";
import { type Answering, answer } from "./answer.js";
import { messageWith } from "./message.js";
import { channelPlace, teamPlace, tenantPlace, userPlace } from "./places.js";
import { whoIs } from "./who.js";

/** What an activity says of the place it comes from, so that it can be written to later. */
export async function notePlace({ places }: Answering, activity: Activity): Promise<void> {
  const { serviceUrl, tenant, channel, personal, user, conversation } = originOf(activity);
  const at = { serviceUrl, tenant };
  await places.note({ id: tenantPlace(tenant), ...at });
  if (personal && user !== "") await places.note({ id: userPlace(user), conversation, ...at });
  const { team } = activity.channelData ?? {};
  const group = team?.aadGroupId === undefined ? {} : { groupId: team.aadGroupId };
  if (team?.id !== undefined) {
    await places.note({ id: teamPlace(team.id), conversation: team.id, ...group, ...at });
    if (channel !== undefined)
      await places.note({ id: channelPlace(channel), conversation: channel, team: team.id, ...group, ...at });
  }
}

export function isArrival({ type, action, membersAdded, recipient }: Activity): boolean {
  if (type === "installationUpdate") return action === undefined || action.startsWith("add");
  return type === "conversationUpdate" && (membersAdded?.some(({ id }) => id === recipient?.id) ?? false);
}

/**
 * The app was added, for one person or for a team; Teams says so in two activities, and again after an update. Once
 * they hear who we are: whoever is on a list by the list's own welcome, which becoming known sets off.
 */
export async function welcomeOnce(on: Answering, activity: Activity): Promise<void> {
  const from = originOf(activity);
  const team = activity.channelData?.team?.id;
  if (from.personal) {
    if (!(await on.places.welcome(userPlace(from.user)))) return;
    const who = await whoIs({ ...on, unit: on.roundtable.unit }, from);
    const reply = await on.roundtable.dispatch({ kind: "command", id: activity.id ?? "", who, text: "" });
    const listed = reply.kind === "whisper" && !reply.about.refused;
    if (!listed) await answer(on, reply, from);
    return;
  }
  if (team === undefined || !(await on.places.welcome(teamPlace(team)))) return;
  const { serviceUrl, tenant } = from;
  await on.connector.create(serviceUrl, {
    isGroup: true,
    bot: { id: `28:${on.settings.appId}` },
    channelData: { channel: { id: from.channel ?? team }, tenant: { id: tenant } },
    tenantId: tenant,
    activity: messageWith(toTeamsMessage(arrivedCard())),
  });
}
