import { collection, type Kept } from "../storage/documents.js";
import { channelDigestTable } from "../storage/schema/digest.js";

/** `dueAt`: when the channel next hears how its MDT stands. */
export type ChannelDigest = Kept & { status: "on" | "ended"; series: string };

export const channelDigests = collection<ChannelDigest>("channel_digests", channelDigestTable);
