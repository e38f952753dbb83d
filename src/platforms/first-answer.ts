import { setTimeout as pause } from "node:timers/promises";

/** Milliseconds between one try and the next; three tries in all. */
const PAUSES_MS = [250, 1000];
/** What has taken so long, in milliseconds, was no lost connection: a start does not wait for it again. */
const SLOW_MS = 5000;

/**
 * What a platform says when it is asked, at the start, whether it accepts us. One lost connection is not yet an
 * outage: without a second try a wrong token would go unnoticed until the first message. Only questions that change
 * nothing may be asked so. Rejects at once with what `final` calls an answer, else with the last try's fault.
 */
export async function firstAnswer<T>(ask: () => Promise<T>, final: (error: unknown) => boolean): Promise<T> {
  for (const ms of PAUSES_MS) {
    const began = performance.now();
    try {
      return await ask();
    } catch (error) {
      if (final(error) || performance.now() - began > SLOW_MS) throw error;
      await pause(ms);
    }
  }
  return ask();
}
