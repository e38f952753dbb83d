import { callJson } from "./connector.js";
import { ConnectorFault } from "./faults.js";

const GRAPH = "https://graph.microsoft.com";
const TIMEOUT_MS = 10_000;
/** What was tried minutes ago is among the newest. */
const LOOKED_AT = 50;

/** Reads a channel's messages where the team's owner lets us (resource-specific ChannelMessage.Read.Group). */
export type Reader = {
  /**
   * The newest message with this mark, in a channel or in one of its threads. Undefined: there is none, or nobody may
   * read there, and that is the same to us: Graph is the only place where messages of ours can be looked for.
   */
  marked(at: { group: string; channel: string; root?: string }, mark: string): Promise<string | undefined>;
};

type Read = {
  value?: { id: string; deletedDateTime?: string | null; attachments?: { content?: string | null }[] }[];
};

export function graphReader(token: (scope: string) => Promise<string>, base = GRAPH): Reader {
  return {
    async marked({ group, channel, root }, mark) {
      const messages = `${base}/v1.0/teams/${group}/channels/${encodeURIComponent(channel)}/messages`;
      const asked = root === undefined ? messages : `${messages}/${root}/replies`;
      try {
        const read = await callJson<Read>(
          "GET",
          `${asked}?$top=${LOOKED_AT}`,
          await token(GRAPH),
          TIMEOUT_MS,
        );
        return read.value?.find(
          ({ deletedDateTime, attachments }) =>
            !deletedDateTime && attachments?.some((one) => one.content?.includes(mark)),
        )?.id;
      } catch (error) {
        if (error instanceof ConnectorFault && (error.status === 403 || error.status === 404))
          return undefined;
        throw error;
      }
    },
  };
}
