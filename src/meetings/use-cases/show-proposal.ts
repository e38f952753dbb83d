import { shownAt } from "../../storage/outbox.js";
import type { Work } from "../../storage/work.js";
import type { Series } from "../domain/types.js";

/** How the MDT is set up and its dates, for the chair alone. */
export function showProposal(work: Work, series: Series): Promise<void> {
  return work.show({
    tag: tagOf(series),
    at: `dm:${series.chair}`,
    card: "series.preview",
    args: { series: series.id },
  });
}

/** What it says has changed: puts the chair's card right where there is one; whoever took over since is shown none unasked. */
export async function refreshProposal(work: Work, series: Series): Promise<void> {
  if (await shownAt(work.tx, tagOf(series), `dm:${series.chair}`)) await showProposal(work, series);
}

function tagOf(series: Series): string {
  return `series:${series.id}:preview`;
}
