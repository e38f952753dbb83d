import express, { type Router } from "express";
import type { Logger } from "pino";
import type { MovableClock } from "../../app/clock.js";
import type { Roundtable } from "../../app/compose.js";
import { acting } from "./acting.js";
import type { Chat } from "./chat.js";
import { jsonOnly } from "./loopback.js";
import { reading } from "./reading.js";
import type { OnTooMuch } from "./shown.js";
import type { Streams } from "./streams.js";

export type Playing = {
  roundtable: Roundtable;
  chat: Chat;
  clock: MovableClock;
  log: Logger;
  streams: Streams;
  onTooMuch: OnTooMuch;
};

/** The playground's JSON. Its caller is the page of this machine only: see loopback.ts. */
export function playground(playing: Playing): Router {
  const router = express.Router();
  router.use(jsonOnly, express.json({ limit: "100kb" }));
  router.use((_request, response, next) => {
    response.setHeader("Cache-Control", "no-store");
    next();
  });
  router.use(reading(playing), acting(playing));
  return router;
}
