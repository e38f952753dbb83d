import type { Engine, EngineOptions } from "../../jobs/engine.js";
import { DeliveryError } from "../../jobs/messenger.js";

/**
 * What is handed over is delivered at once, one after the other and in that order, by the product's own `deliver`: so a
 * year is the same each time it is played with the same seed. The real queues have tests, a bench and `chaos` of their own.
 */
export function atOnce(): { start(options: EngineOptions): Promise<Engine>; idle(): Promise<void> } {
  const waiting = new Set<number>();
  let working: Promise<void> | undefined;

  return {
    async start({ database, work }) {
      const deliverAll = async () => {
        for (const id of waiting) {
          waiting.delete(id);
          try {
            await work.deliver(id);
          } catch (error) {
            const fault = error instanceof DeliveryError ? error : new DeliveryError("unclear", "fault");
            if (fault.kind === "later") waiting.add(id);
            else if (fault.kind === "unclear") await work.giveUp(id, fault.code);
            if (fault.kind !== "later") work.onFault("delivery", fault.code);
          }
        }
        working = undefined;
      };
      return {
        kind: database.kind,
        async handOver(ids) {
          for (const id of ids) waiting.add(id);
          working ??= deliverAll();
        },
        ready: async () => undefined,
        stop: async () => working,
      };
    },
    async idle() {
      while (working) await working;
    },
  };
}
