import { createServer } from "node:http";
import { ExpressReceiver } from "@slack/bolt";
import { closed, listening } from "./slack-web-api.js";

/** What stands at the public address. */
export type FakeFront = {
  /** Nobody listens there. */
  down: boolean;
  /** With this secret Bolt checks what it gets; undefined: this Roundtable runs without Slack. */
  signingSecret: string | undefined;
  /** What /healthz answers. */
  health: string;
  /** A firewall that lets no web forms through. */
  refusesForms: boolean;
};

const quiet = () => undefined;
const logger = {
  debug: quiet,
  info: quiet,
  warn: quiet,
  error: quiet,
  setLevel: quiet,
  setName: quiet,
  getLevel: () => "error" as never,
};

/** A Roundtable behind its proxy: Slack's path as Bolt itself serves it, and /healthz. */
export async function fakeFront(front: FakeFront) {
  const { app, router } = new ExpressReceiver({
    signingSecret: front.signingSecret ?? "unused",
    endpoints: front.signingSecret === undefined ? "/elsewhere" : "/slack/events",
    logger,
  });
  router.get("/healthz", (_request, response) => {
    response.type("json").send(front.health);
  });
  const server = createServer((request, response) => {
    const isForm = request.headers["content-type"]?.includes("form") ?? false;
    if (front.refusesForms && isForm) return response.writeHead(403).end();
    return app(request, response);
  });
  const port = await listening(server);
  if (front.down) await closed(server);
  return { url: `http://127.0.0.1:${port}`, stop: () => closed(server) };
}
