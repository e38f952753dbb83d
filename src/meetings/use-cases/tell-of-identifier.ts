import type { Work } from "../../storage/work.js";
import { leaders } from "../domain/people.js";
import type { Series } from "../domain/types.js";

/** `message`: the platform's id of it. Kinds and counts only; the text is known to nobody here. */
export type Seen = {
  message: string;
  kinds: readonly string[];
  url?: string | undefined;
  /** Left out: somebody who is not on the list. */
  author?: string | undefined;
};

export function identifierTag(message: string): string {
  return `identifier:${message}`;
}

/** L9: author and chair hear privately at once, whatever the hour. Again about the same message: once. */
export async function tellOfIdentifier(work: Work, series: Series, seen: Seen): Promise<void> {
  const { message, kinds, url, author } = seen;
  const readers = new Set([...(author === undefined ? [] : [author]), ...leaders(series)]);
  for (const reader of readers) {
    await work.show({
      tag: identifierTag(message),
      at: `dm:${reader}`,
      card: "meetings.identifier",
      args: {
        series: series.id,
        kinds: kinds.join(","),
        ...(author === undefined ? {} : { author }),
        ...(url === undefined ? {} : { url }),
      },
    });
  }
  const facts = { kinds: [...kinds], message };
  await work.record({ type: "identifier-seen", thing: series.id, ref: series.ref, facts }, series.area);
}
