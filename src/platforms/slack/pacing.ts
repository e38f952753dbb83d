import { DeliveryError } from "../../jobs/messenger.js";

/** Slack takes about one message a second in a channel, and short bursts (docs.slack.dev/apis/web-api/rate-limits). */
const PER_SECOND = 1;
const BURST = 3;
/** A worker waits so long itself; beyond that the message goes back to the queue. */
const MOST_WAIT_MS = 5000;
/** So many channels are remembered; a channel that has been quiet needs no memory. */
const REMEMBERED = 5000;

export type Gate = (channel: string) => Promise<void>;

/**
 * Lets so many messages a second into each channel. A bucket of a few lines rather than rate-limiter-flexible:
 * a refusal would go back to the outbox, which then has to ask Slack whether the message is there; here the worker
 * waits the second. Each process counts for itself; where several are too fast together, Slack's 429 says so.
 */
export function channelGate(
  perSecond: number = PER_SECOND,
  now: () => number = () => Date.now(),
  sleep: (ms: number) => Promise<unknown> = (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
): Gate {
  const gap = 1000 / perSecond;
  /** When the bucket of a channel will be full again. */
  const full = new Map<string, number>();
  return async (channel) => {
    const at = now();
    const before = Math.max(full.get(channel) ?? 0, at);
    const wait = before + gap - at - BURST * gap;
    if (wait > MOST_WAIT_MS) throw new DeliveryError("later", "paced", Math.ceil(wait));
    full.delete(channel);
    full.set(channel, before + gap);
    if (full.size > REMEMBERED) full.delete(full.keys().next().value ?? "");
    if (wait > 0) await sleep(wait);
  };
}
