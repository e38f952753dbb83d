import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import type { Card } from "../../cards/card-types.js";

/** One message, with every card it showed, oldest first. */
export type Posted = { id: string; key: string; surface: string; cards: Card[]; changed: number };

export type Call = {
  name: "post" | "update" | "find";
  when: "before" | "after";
};

/** A chat platform that lives on while the process that posts to it dies, and remembers everything. */
export type Platform = {
  url: string;
  posts: Posted[];
  /** Keys that were posted a second time: what people would see twice. */
  seenTwice: string[];
  /** Updates of a message that is not there. */
  strays: string[];
  calls: number;
  /** Looks on at every call, before it has any effect and again before it is answered. */
  onCall(listener: (call: Call) => void): void;
  close(): Promise<void>;
};

/** `slow`: milliseconds that the next call takes, half of them before it has any effect. */
export async function openPlatform(slow: () => number): Promise<Platform> {
  const posts: Posted[] = [];
  const seenTwice: string[] = [];
  const strays: string[] = [];
  let changes = 0;
  let listener: (call: Call) => void = () => undefined;

  type Body = { surface: string; key: string; id: string; card: Card };
  const effects: Record<Call["name"], (body: Body) => object> = {
    post({ surface, key, card }) {
      if (posts.some((one) => one.key === key)) seenTwice.push(key);
      const id = `m${posts.length + 1}`;
      changes += 1;
      posts.push({ id, key, surface, cards: [card], changed: changes });
      return { id };
    },
    update({ id, card }) {
      const post = posts.find((one) => one.id === id);
      if (!post) strays.push(id);
      changes += 1;
      post?.cards.push(card);
      if (post) post.changed = changes;
      return {};
    },
    find: ({ surface, key }) => ({ id: posts.find((one) => one.key === key && one.surface === surface)?.id }),
  };

  const server = createServer(async (request, response) => {
    platform.calls += 1;
    const name = (request.url ?? "").slice(1) as Call["name"];
    const chunks: Buffer[] = [];
    try {
      for await (const chunk of request) chunks.push(chunk as Buffer);
    } catch {
      // The caller died while it was speaking: nothing was asked.
      return;
    }
    const body = JSON.parse(Buffer.concat(chunks).toString()) as Body;
    const pause = slow() / 2;
    listener({ name, when: "before" });
    await sleep(pause);
    // What was asked happens, whether or not whoever asked is still alive to hear the answer.
    const answer = effects[name](body);
    listener({ name, when: "after" });
    await sleep(pause);
    response.end(JSON.stringify(answer));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const platform: Platform = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    posts,
    seenTwice,
    strays,
    calls: 0,
    onCall(given) {
      listener = given;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
  return platform;
}

function sleep(ms: number): Promise<void> {
  return ms <= 0 ? Promise.resolve() : new Promise((resolve) => setTimeout(resolve, ms));
}
