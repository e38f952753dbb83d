import { documentTable } from "./document-table.js";

/** When the channel of each series next hears how it stands: one a series, by its id. */
export const channelDigestTable = documentTable("channel_digests");
