import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from "prom-client";
import type { Db } from "../storage/database.js";
import { outboxCounts } from "../storage/outbox.js";

/** What /metrics tells, in Prometheus' text format: counts, durations and codes, never a name or a word. */
export type Metrics = {
  contentType: string;
  /** Whoever asks from elsewhere must know it; undefined: only this machine may ask. */
  token: string | undefined;
  text(): Promise<string>;
  delivered(outcome: string, seconds: number): void;
  ticked(seconds: number, done: number, failed: number): void;
  fault(where: string, code: string): void;
};

/** One registry a process; the outbox is counted in the database at each scrape. */
export function openMetrics(db: Db, token: string | undefined): Metrics {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry, prefix: "roundtable_" });
  const registers = [registry];
  new Gauge({
    name: "roundtable_outbox_messages",
    help: "Messages in the outbox by state.",
    labelNames: ["status"],
    registers,
    async collect() {
      const counts = await outboxCounts(db);
      this.reset();
      for (const [status, count] of Object.entries(counts)) this.set({ status }, count);
    },
  });
  const deliveries = new Histogram({
    name: "roundtable_delivery_seconds",
    help: "Attempts to deliver a message, by how they ended.",
    labelNames: ["outcome"],
    buckets: [0.01, 0.03, 0.1, 0.3, 1, 3, 10, 30],
    registers,
  });
  const ticks = new Histogram({
    name: "roundtable_tick_seconds",
    help: "How long the look at everything that is due took.",
    buckets: [0.003, 0.01, 0.03, 0.1, 0.3, 1, 3, 10, 30],
    registers,
  });
  const due = new Counter({
    name: "roundtable_due_total",
    help: "Things that fell due, by whether they could be dealt with.",
    labelNames: ["outcome"],
    registers,
  });
  const faults = new Counter({
    name: "roundtable_faults_total",
    help: "Faults by their code; each is tried again.",
    labelNames: ["where", "code"],
    registers,
  });
  return {
    contentType: registry.contentType,
    token,
    text: () => registry.metrics(),
    delivered: (outcome, seconds) => deliveries.observe({ outcome }, seconds),
    ticked(seconds, done, failed) {
      ticks.observe(seconds);
      due.inc({ outcome: "done" }, done);
      due.inc({ outcome: "failed" }, failed);
    },
    // "due cases 4711" names a thing; as a label only its kind is of use.
    fault: (where, code) => faults.inc({ where: where.split(" ").slice(0, 2).join(" "), code }),
  };
}
