import type { ConnectedChannel } from "./check-channels.js";

/**
 * The channel of every MDT that has one; undefined where they cannot be read, because a running Roundtable holds
 * the data folder. Nothing connects a channel yet, so there are none.
 */
export async function connectedChannels(): Promise<readonly ConnectedChannel[] | undefined> {
  return [];
}
