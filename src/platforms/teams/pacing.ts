import { DeliveryError } from "../../jobs/messenger.js";

/** learn.microsoft.com/microsoftteams/platform/bots/how-to/rate-limit: a thread, and an app in a tenant. */
const THREAD = [
  { most: 7, ms: 1000 },
  { most: 60, ms: 30_000 },
  { most: 1800, ms: 3_600_000 },
] as const;
const TENANT = [{ most: 50, ms: 1000 }] as const;
/** A worker waits so long itself; beyond that the message goes back to the queue. */
const MOST_WAIT_MS = 5000;
/** So many threads are remembered; one that has been quiet needs no memory. */
const REMEMBERED = 5000;

export type Gate = (conversation: string, tenant: string) => Promise<void>;
type Limit = { most: number; ms: number };

/**
 * Lets as many messages into each conversation and each tenant as Teams takes. Windows of a few lines rather than
 * rate-limiter-flexible, as on Slack: the worker waits its second here. Each process counts for itself; where several
 * are too fast together, Teams' 429 says so.
 */
export function teamsGate(
  now: () => number = () => Date.now(),
  sleep: (ms: number) => Promise<unknown> = (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
): Gate {
  const sent = new Map<string, number[]>();
  return async (conversation, tenant) => {
    const at = now();
    const own = sent.get(conversation) ?? [];
    const all = sent.get(tenant) ?? [];
    const free = Math.max(at, freeAt(own, THREAD), freeAt(all, TENANT));
    if (free - at > MOST_WAIT_MS) throw new DeliveryError("later", "paced", free - at);
    keep(sent, conversation, [...own, free], THREAD, at);
    keep(sent, tenant, [...all, free], TENANT, at);
    if (free > at) await sleep(free - at);
  };
}

/** The first moment at which one more fits into every window. */
function freeAt(times: readonly number[], limits: readonly Limit[]): number {
  return Math.max(...limits.map(({ most, ms }) => (times.at(-most) ?? Number.NEGATIVE_INFINITY) + ms));
}

function keep(
  sent: Map<string, number[]>,
  key: string,
  times: number[],
  limits: readonly Limit[],
  at: number,
): void {
  const longest = Math.max(...limits.map(({ ms }) => ms));
  const most = Math.max(...limits.map((limit) => limit.most));
  sent.delete(key);
  sent.set(key, times.filter((time) => time > at - longest).slice(-most));
  if (sent.size > REMEMBERED) sent.delete(sent.keys().next().value ?? "");
}
