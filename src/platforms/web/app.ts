import express, { type ErrorRequestHandler, type Express, type Request } from "express";
import helmet from "helmet";
import type { Logger } from "pino";
import { type PlaygroundRefusal, playgroundRefusals } from "../../../cards/text/playground.js";
import { fill } from "../../../cards/text/words.js";
import { faultOf } from "../../app/fault.js";
import type { Handler } from "../../app/front.js";
import { assets } from "./assets.js";
import { gallery } from "./gallery.js";
import { guardPage } from "./guard-page.js";
import { health } from "./health.js";
import { loopbackOnly } from "./loopback.js";
import { mailsPage } from "./mails.js";
import { playgroundPage, sentencePage } from "./page.js";
import { pages } from "./pages/routes.js";
import { playground } from "./playground.js";
import type { Playing } from "./playing.js";
import { NotDone } from "./refused.js";
import { streams } from "./streams.js";

export type WebParts = Omit<Playing, "streams" | "onTooMuch"> & {
  /** Registers a listener for surfaces that changed. */
  onChange(listener: (surface: string) => void): void;
  /** Pages behind links in emails; each link is its own key, so they stand outside of what is only for this machine. */
  guest?: Handler | undefined;
  /** The folder that emails are kept in. */
  mailFolder?: string | undefined;
  /** The compiled project; only tests that run from the sources say another. */
  built?: string | undefined;
};

/** Own scripts and styles only; nothing is loaded from, sent to or framed by another site. */
const contentSecurityPolicy = {
  useDefaults: false,
  directives: {
    defaultSrc: ["'none'"],
    scriptSrc: ["'self'"],
    styleSrc: ["'self'"],
    imgSrc: ["'self'", "data:"],
    connectSrc: ["'self'"],
    baseUri: ["'none'"],
    // The filter of the emails asks its own page.
    formAction: ["'self'"],
    frameAncestors: ["'none'"],
  },
};

/** Health, the playground's page and its JSON. `closing` ends what would keep a connection open. */
export function webApp(parts: WebParts): { app: Express; closing(): void } {
  const app = express();
  const open = streams();
  const onTooMuch = (code: string) => parts.log.warn({ code }, "a card that Slack would not take");
  parts.onChange((surface) => open.tell(surface));
  app.disable("x-powered-by");
  app.set("query parser", "simple");
  app.use(helmet({ contentSecurityPolicy, strictTransportSecurity: false }));
  app.use(health(parts.roundtable));
  if (parts.guest) app.use(parts.guest);
  app.use("/p", pages(parts.roundtable));
  app.use(loopbackOnly);
  app.get("/", (_request, response) => {
    response.setHeader("Cache-Control", "no-cache");
    response.type("html").send(playgroundPage());
  });
  app.use("/assets", assets(parts.built));
  app.use("/gallery", gallery());
  app.use("/guard", guardPage(parts.roundtable));
  if (parts.mailFolder !== undefined) app.use("/mails", mailsPage(parts.mailFolder));
  app.use("/playground", playground({ ...parts, streams: open, onTooMuch }));
  app.use(() => {
    throw new NotDone(404, "no-such-page");
  });
  app.use(sayWhy(parts.log));
  return { app, closing: open.close };
}

/** Every problem as a plain sentence; a fault of ours is told to the log without the words it was about. */
function sayWhy(log: Logger): ErrorRequestHandler {
  return (error: unknown, request, response, next) => {
    if (response.headersSent) return next(error);
    const { status, sentence } = problemOf(error, log);
    response.status(status);
    if (wantsPage(request)) response.type("html").send(sentencePage(sentence));
    else response.json({ error: sentence });
  };
}

function problemOf(error: unknown, log: Logger): { status: number; sentence: string } {
  if (error instanceof NotDone) return { status: error.status, sentence: error.message };
  const status = statusOf(error);
  if (status === 413) return { status, sentence: say("too-big") };
  if (status !== undefined && status < 500) return { status, sentence: say("not-readable") };
  const fault = faultOf(error);
  log.error(fault, "a fault in the playground");
  return { status: 500, sentence: say("something-broke", { code: fault.code }) };
}

function statusOf(error: unknown): number | undefined {
  const status = typeof error === "object" && error !== null && "status" in error ? error.status : undefined;
  return typeof status === "number" ? status : undefined;
}

function wantsPage(request: Request): boolean {
  return !request.path.startsWith("/playground/") && request.accepts(["json", "html"]) === "html";
}

function say(code: PlaygroundRefusal, gaps: Record<string, string> = {}): string {
  return fill(playgroundRefusals[code], gaps);
}
