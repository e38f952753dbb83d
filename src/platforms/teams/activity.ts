/** The parts of Teams' activities that we read (learn.microsoft.com/microsoftteams/platform/bots). */
export type Activity = {
  type: string;
  id?: string;
  name?: string;
  text?: string;
  value?: unknown;
  channelId: string;
  serviceUrl: string;
  from?: { id: string; aadObjectId?: string; name?: string };
  recipient?: { id: string };
  conversation: { id: string; conversationType?: string; tenantId?: string };
  channelData?: {
    tenant?: { id?: string };
    team?: { id?: string; aadGroupId?: string };
    channel?: { id?: string };
    eventType?: string;
  };
  entities?: { type: string; text?: string; mentioned?: { id?: string } }[];
  replyToId?: string;
  action?: string;
  membersAdded?: { id: string }[];
};

/** Where somebody pressed or typed: there they are answered. */
export type Origin = {
  /** The account: the directory's id, which stays the same; Teams' own for whoever has none. */
  user: string;
  /** As Teams calls them in messages to the app. */
  teamsId: string;
  conversation: string;
  serviceUrl: string;
  tenant: string;
  bot: string;
  /** The channel that others read too; none in personal chats. */
  channel?: string;
  /** Nobody else reads here. */
  personal: boolean;
  /** The message whose button was pressed. */
  pressed?: string;
};

export function originOf(activity: Activity): Origin {
  const { from, conversation, channelData, serviceUrl, recipient, replyToId } = activity;
  const channel = channelIn(activity);
  return {
    user: from?.aadObjectId ?? from?.id ?? "",
    teamsId: from?.id ?? "",
    conversation: conversation.id,
    serviceUrl,
    tenant: channelData?.tenant?.id ?? conversation.tenantId ?? "",
    bot: recipient?.id ?? "",
    personal: conversation.conversationType === "personal",
    ...(channel === undefined ? {} : { channel }),
    ...(replyToId === undefined ? {} : { pressed: replyToId }),
  };
}

function channelIn({ conversation, channelData }: Activity): string | undefined {
  if (conversation.conversationType !== "channel") return undefined;
  return channelData?.channel?.id ?? conversation.id.split(";")[0];
}

/** Tenants that an activity names; each must be allowed. */
export function tenantsOf({ conversation, channelData }: Activity): string[] {
  return [channelData?.tenant?.id, conversation.tenantId].filter(
    (id): id is string => id !== undefined && id !== "",
  );
}
