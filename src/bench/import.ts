import { randomUUID } from "node:crypto";
import { readSource } from "../directory/files/read-source.js";
import { importDirectory } from "../directory/use-cases/import-directory.js";
import { saveArea } from "../directory/use-cases/save-area.js";
import type { Engine } from "./engines.js";
import type { Figure } from "./figure.js";
import { running } from "./running.js";

const SERVICES = 5_000;
const AREA = {
  name: "Benchshire",
  zone: "Europe/London",
  crisis: { line: "Line", lineNumber: "111", safeguarding: "Desk", safeguardingNumber: "01632 960 455" },
};

/** A year's feed from its bytes to the last row: new, the same again, and with every description changed. */
export async function importBench(engine: Engine): Promise<Figure[]> {
  const { roundtable, stop } = await running(engine);
  try {
    const area = await roundtable.unit.run({ kind: "clock" }, (work) => saveArea(work, AREA));
    const take = async (bytes: Uint8Array) => {
      const before = performance.now();
      const source = readSource("feed.json", bytes);
      if (!source.ok) throw new Error(source.refusal.code);
      const newId = () => randomUUID();
      const how = { ids: { organisation: newId, member: newId, service: newId } };
      await roundtable.unit.run({ kind: "clock" }, (work) =>
        importDirectory(work, area.id, source.value.read, {
          ...how,
          job: "",
          discipline: "",
          welcome: false,
        }),
      );
      return (performance.now() - before) / 1000;
    };
    const figures: Figure[] = [];
    for (const [what, bytes] of [
      ["all of them new", feed("Help")],
      ["the same again", feed("Help")],
      ["all of them changed", feed("More help")],
    ] as const) {
      const name = `${SERVICES.toLocaleString("en-GB")} services, ${what}`;
      figures.push({ bench: "import", what: name, engine: engine.name, value: await take(bytes), unit: "s" });
    }
    return figures;
  } finally {
    await stop();
  }
}

function feed(word: string): Uint8Array {
  const services = Array.from({ length: SERVICES }, (_, n) => ({
    id: `service-${n}`,
    name: `Service ${n}`,
    status: "active",
    description: `<p>${word} with <b>money</b>, number ${n}.</p>${"<p>Any weekday, by phone or at the desk.</p>".repeat(12)}`,
    minimum_age: n % 3 === 0 ? -1 : 18,
    organization: { id: `organisation-${n % 800}`, name: `Organisation ${n % 800}` },
    contacts: [
      { name: "Desk", phones: [{ number: `01632 960 ${String(n % 1000).padStart(3, "0")} (mornings)` }] },
    ],
    attributes: [{ taxonomy_term: { name: "Debt advice", taxonomy: "service types" } }],
  }));
  return new TextEncoder().encode(JSON.stringify({ total_items: SERVICES, contents: services }));
}
