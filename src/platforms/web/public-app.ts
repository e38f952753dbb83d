import express, { type ErrorRequestHandler, type Express } from "express";
import helmet from "helmet";
import type { Logger } from "pino";
import { webWords } from "../../../cards/text/web.js";
import type { Roundtable } from "../../app/compose.js";
import { faultOf } from "../../app/fault.js";
import type { Handler } from "../../app/front.js";
import { about } from "./about.js";
import { health } from "./health.js";
import { pages } from "./pages/routes.js";

export type PublicParts = { roundtable: Roundtable; log: Logger; handlers: readonly Handler[] };

/** The server where chat platforms are connected: health, what it is, and what the platforms answer themselves. */
export function publicApp({ roundtable, log, handlers }: PublicParts): { app: Express; closing(): void } {
  const app = express();
  app.disable("x-powered-by");
  app.set("query parser", "simple");
  app.use(helmet());
  app.use(health(roundtable));
  app.use(about());
  app.use("/p", pages(roundtable));
  // No body parser stands before these: signatures hold for the bytes as they came.
  for (const handle of handlers) app.use(handle);
  app.use((_request, response) => {
    response.status(404).json({ error: webWords.noPage });
  });
  const onFault: ErrorRequestHandler = (error: unknown, _request, response, next) => {
    if (response.headersSent) return next(error);
    const fault = faultOf(error);
    log.error(fault, "a fault in the web server");
    response.status(500).json({ error: webWords.broke(fault.code) });
  };
  app.use(onFault);
  return { app, closing: () => undefined };
}
