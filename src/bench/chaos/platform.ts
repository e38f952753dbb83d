import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import type { Card } from "../../../cards/card-types.js";
import type { Place, Posted } from "../../jobs/messenger.js";
import type { Dice } from "../year/dice.js";
import type { Recorder } from "../year/recorder.js";

/** What a worker asks the platform. `worker`: its process. */
export type Asked = { worker: number; place: Place; card: Card; key: string; id: string; posted?: Posted };
export const CALLS = ["post", "update", "find"] as const;
export type CallName = (typeof CALLS)[number];

/** What became of the calls. */
export type Mishaps = { calls: number; refused: number; failedAfter: number; slow: number };

/**
 * A chat platform at the other end of a wire, which outlives the workers: it says 429, answers 500 after it has done
 * what was asked, and takes its time. `onCall` looks on before and after each effect.
 */
export async function openPlatform(
  seen: Recorder,
  chance: Dice,
  onCall: (worker: number, when: "before" | "after") => void,
): Promise<{ url: string; mishaps: Mishaps; close(): Promise<void> }> {
  const mishaps: Mishaps = { calls: 0, refused: 0, failedAfter: 0, slow: 0 };

  async function effect(name: CallName, { place, card, key, id, posted }: Asked): Promise<object> {
    const [messenger] = seen.messengersFor(place);
    if (!messenger) throw new Error("nobody there");
    if (name === "find") return { id: await messenger.find(place, key) };
    if (name === "post") return { id: await messenger.post(place, card, key, posted) };
    await messenger.update(place, id, card);
    return {};
  }

  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    try {
      for await (const chunk of request) chunks.push(chunk as Buffer);
    } catch {
      // The caller died while it was speaking: nothing was asked.
      return;
    }
    const name = CALLS.find((one) => one === request.url?.slice(1));
    if (!name) return void response.writeHead(404).end();
    const asked = JSON.parse(Buffer.concat(chunks).toString()) as Asked;
    mishaps.calls += 1;
    if (chance.one(0.03)) {
      mishaps.refused += 1;
      return void response.writeHead(429).end("{}");
    }
    onCall(asked.worker, "before");
    const answer = await effect(name, asked);
    onCall(asked.worker, "after");
    if (chance.one(0.1)) {
      mishaps.slow += 1;
      await new Promise((resolve) => setTimeout(resolve, chance.between(5, 150)));
    }
    const fails = chance.one(0.03);
    if (fails) mishaps.failedAfter += 1;
    response.writeHead(fails ? 500 : 200).end(JSON.stringify(answer));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    mishaps,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
