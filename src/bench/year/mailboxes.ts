import { readCounty } from "../../demo/county.js";
import { slug } from "../../demo/world-plan.js";

/** People of the smallest organisations have a mailbox and nothing else. */
export function mailboxes(): ReadonlySet<string> {
  const small = readCounty().filter(({ size }) => size === "grassroots");
  return new Set(small.flatMap(({ people }) => people.map(({ name }) => slug(name))));
}
