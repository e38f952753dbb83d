import type { Finding, Log } from "./log.js";
import { afterTheAnswer, oneADay, threeAThing } from "./rules/chasing.js";
import { digests } from "./rules/digests.js";
import { dueMessages } from "./rules/due-messages.js";
import { paused, quiet } from "./rules/hours.js";
import { gone, twice } from "./rules/manners.js";
import { overdueUntold } from "./rules/overdue.js";
import { beforeYes, excluded } from "./rules/promises.js";
import { storyOf } from "./story.js";
import type { Story } from "./story-types.js";

const RULES: readonly ((story: Story) => Finding[])[] = [
  twice,
  quiet,
  paused,
  gone,
  oneADay,
  threeAThing,
  afterTheAnswer,
  beforeYes,
  excluded,
  digests,
  dueMessages,
  overdueUntold,
];

/**
 * What was seen and ought not to have been, and what ought to have been seen and was not. Knows nothing of the
 * product: only what people did and saw, the calendar, and PRODUCT's clock.
 */
export function check(log: Log): Finding[] {
  const story = storyOf(log);
  return RULES.flatMap((rule) => rule(story)).sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
}
