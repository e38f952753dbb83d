import { createHash } from "node:crypto";
import type { Posted } from "./platform.js";

type Thing = { kind: string; id: string; ref: string | null; version: number; state: object };

/** What `report.mjs` writes down of a run. */
export type Report = {
  things: Thing[];
  events: { at: string; actor: string; type: string; thing: string; ref: string | null; facts: object }[];
  presses: { id: string; member: string; action: string; outcome: object }[];
  outbox: { tag: string; surface: string; card: string; status: string; reason: string | null }[];
  messages: { tag: string; surface: string; message_id: string }[];
};

const UUID = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g;

/**
 * Ids are made by chance, so no two runs have the same. Every thing is named by what it says of itself and of the
 * things it names, those again by what they say: four rounds tell all of them apart that differ in anything.
 */
export function namesOf(report: Report): (text: string) => string {
  let names = new Map<string, string>();
  for (let round = 0; round < 4; round += 1) {
    const before = names;
    names = new Map(
      report.things.map((thing) => {
        const said = JSON.stringify(sorted(thing.state)).replaceAll(thing.id, "itself");
        const print = createHash("sha256").update(spoken(said, before)).digest("hex").slice(0, 8);
        return [thing.id, `<${thing.kind} ${thing.ref ?? ""} ${print}>`];
      }),
    );
  }
  return (text) => spoken(text, names);
}

function spoken(text: string, names: Map<string, string>): string {
  return text.replace(UUID, (id) => names.get(id) ?? "<?>");
}

/** All that must be the same, whether or not the process died on the way. One line each, so that a difference shows. */
export function outcomeOf(report: Report, posts: readonly Posted[]) {
  const named = namesOf(report);
  const lines = <T>(rows: readonly T[], say: (row: T) => unknown) =>
    rows.map((row) => named(JSON.stringify(sorted(say(row))))).sort();
  return {
    things: lines(report.things, ({ kind, ref, state }) => ({ kind, ref, state })),
    events: lines(report.events, (event) => event),
    presses: lines(report.presses, (press) => press),
    known: lines(report.messages, ({ tag, surface }) => ({ tag, surface })),
    shown: lines(posts, ({ key, surface, cards }) => ({ key, surface, card: cards.at(-1) })),
  };
}

/** Keys of objects in one order, at every depth. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .map(([key, inner]) => [key, sorted(inner)]),
  );
}
