// The whole product as a process that may be killed at any moment: node test/chaos/child.mjs '<options as JSON>'.
// It is driven over loopback HTTP, and speaks to a chat platform that outlives it. Needs `npm run build`.
// Loads its modules at once and begins when a line arrives on stdin, so that the next life can stand ready.
import { once } from "node:events";
import { createServer } from "node:http";
import pino from "pino";
import { playgroundClock } from "../../dist/src/app/clock.js";
import { compose } from "../../dist/src/app/compose.js";
import { readCounty } from "../../dist/src/demo/county.js";
import { AREA, slug } from "../../dist/src/demo/world-plan.js";
import { addMember } from "../../dist/src/directory/use-cases/add-member.js";
import { addOrganisation } from "../../dist/src/directory/use-cases/add-organisation.js";
import { joinSeries } from "../../dist/src/directory/use-cases/join-series.js";
import { saveArea } from "../../dist/src/directory/use-cases/save-area.js";
import { DeliveryError } from "../../dist/src/jobs/messenger.js";
import { seriesByCode } from "../../dist/src/meetings/queries.js";
import { surfaceOf } from "../../dist/src/platforms/web/chat.js";
import { openDatabase } from "../../dist/src/storage/connect.js";
import { keyFromFolder } from "../../dist/src/storage/key-file.js";
import { migrateDatabase } from "../../dist/src/storage/migrate.js";
import { sealer } from "../../dist/src/storage/sealed.js";
import { report } from "./report.mjs";

const { dataDir, databaseUrl, redisUrl, redisPrefix, platform, begins, cast, leaseMs } = JSON.parse(
  process.argv[2] ?? "{}",
);

await once(process.stdin, "data");
process.stdin.destroy();

const database = await openDatabase(
  databaseUrl === undefined ? { kind: "folder", dataDir } : { kind: "postgres", url: databaseUrl },
);
await migrateDatabase(database);
const seal = sealer(keyFromFolder(dataDir));
const clock = await playgroundClock(database, begins);
const roundtable = await compose({
  database,
  sealer: seal,
  clock,
  log: pino({ level: process.env.CHAOS_LOG ?? "silent" }, pino.destination(2)),
  redisUrl,
  redisPrefix,
  messengersFor: () => [messenger(platform)],
  working: true,
  // On PostgreSQL the rows of a process that died are found by the tick, once their lease is over.
  tickEvery: databaseUrl === undefined ? 0 : 500,
  ...(leaseMs === undefined ? {} : { leaseMs }),
});
await roundtable.unit.run({ kind: "clock" }, smallWorld);
// As src/app/start.ts does: what an earlier process left goes out now.
await roundtable.tick();

const answers = {
  "/act": (inbound) => roundtable.dispatch(inbound),
  "/settle": () => settled(),
  "/move": ({ to }) => moveTo(to),
  "/join": ({ people }) =>
    roundtable.unit.run({ kind: "clock" }, async (work) => {
      const { id } = (await seriesByCode(work, "NAV")) ?? {};
      for (const member of people) await joinSeries(work, { series: id, member, roles: ["partner"] });
    }),
  "/report": () => report(database, seal),
};

const server = createServer(async (request, response) => {
  try {
    const chunks = [];
    for await (const chunk of request) chunks.push(chunk);
    const answer = answers[request.url];
    if (!answer) throw new Error(`nothing at ${request.url}`);
    const said = await answer(JSON.parse(Buffer.concat(chunks).toString() || "{}"));
    response.end(JSON.stringify(said ?? {}));
  } catch (error) {
    response.statusCode = 500;
    response.end(error instanceof Error ? error.stack : String(error));
  }
});
server.listen(0, "127.0.0.1", () => process.stdout.write(`${JSON.stringify(server.address().port)}\n`));
process.once("SIGTERM", async () => {
  server.close();
  server.closeAllConnections();
  await roundtable.stop();
  await database.close();
});

async function settled() {
  // On PostgreSQL and Redis a killed worker's jobs come back when their locks run out.
  await roundtable.settle(databaseUrl === undefined ? 20_000 : 60_000);
}

/** The people of the story and nobody else: a whole county would take most of the time. Again: nothing more. */
async function smallWorld(work) {
  const area = await saveArea(work, AREA);
  for (const { name: called, size, people } of readCounty()) {
    const members = people.filter(({ part }) => cast.includes(part));
    if (members.length === 0) continue;
    const organisation = slug(called);
    await addOrganisation(work, { id: organisation, area: area.id, name: called, size });
    for (const { name, job, discipline } of members) {
      const id = slug(name);
      const accounts = [{ platform: "playground", userId: id }];
      const email = `${id}@${organisation}.example`;
      await addMember(work, { id, area: area.id, name, email, organisation, job, discipline, accounts });
    }
  }
}

/** Stops at every moment at which something falls due. May be asked again for the same moment. */
async function moveTo(target) {
  // What the life before left to be sent is to show its own moment, not the next one.
  await settled();
  for (;;) {
    const next = await roundtable.nextMoment();
    if (next === undefined || next > target) break;
    if (next > clock.now()) await clock.moveTo(next);
    const { failed } = await roundtable.tick();
    if (failed > 0) throw new Error(`${failed} due things failed at ${clock.now()}`);
    await settled();
  }
  if (target > clock.now()) await clock.moveTo(target);
  await settled();
}

/** A chat platform at the other end of a wire: what becomes of a call that gets no answer is not known. */
function messenger(url) {
  const call = async (name, body) => {
    let answer;
    try {
      const response = await fetch(`${url}/${name}`, {
        method: "POST",
        body: JSON.stringify(body),
        signal: AbortSignal.timeout(5000),
      });
      answer = { ok: response.ok, body: await response.json() };
    } catch {
      throw new DeliveryError("unclear", "no-answer");
    }
    if (!answer.ok) throw new DeliveryError("later", "busy", 50);
    return answer.body;
  };
  return {
    platform: "playground",
    post: async (place, card, key) => (await call("post", { surface: surfaceOf(place), card, key })).id,
    update: async (place, id, card) => {
      await call("update", { surface: surfaceOf(place), id, card });
    },
    find: async (place, key) => (await call("find", { surface: surfaceOf(place), key })).id,
  };
}
