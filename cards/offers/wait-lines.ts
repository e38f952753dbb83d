import { oneLine } from "../one-line.js";
import { waitWords as say } from "../text/wait.js";

/** What is known of the wait for an offer (F14). Days in words. */
export type WaitFacts = {
  /** `weeks`: 0, none. `confirmed`: said not long ago. */
  wait: { weeks: number; said: string; confirmed: boolean } | undefined;
  cost: string | undefined;
  /** The partner's own words on what helps meanwhile. */
  meanwhile: string | undefined;
  /** Services to which anybody may go by themselves. */
  others: readonly string[];
};

/** "Expected wait: about 3 weeks, as said on Wed 25 Nov." and what helps meanwhile; nothing where nobody has said. */
export function waitLines({ wait, meanwhile, others }: WaitFacts): string[] {
  return [
    ...(wait ? [`${say.wait}: ${waitText(wait)}.`] : []),
    ...(meanwhile ? [`${say.meanwhile}: ${oneLine(meanwhile, 300)}`] : []),
    ...(others.length > 0 ? [say.others(others.map((one) => oneLine(one, 100)).join("; "))] : []),
  ];
}

export function waitText({ weeks, said, confirmed }: NonNullable<WaitFacts["wait"]>): string {
  return `${weeks === 0 ? say.none : say.weeks(weeks)}, ${say.said(said)}${confirmed ? "" : ` (${say.old})`}`;
}
