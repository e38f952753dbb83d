import express, { type Router } from "express";
import { acting } from "./acting.js";
import { jsonOnly } from "./loopback.js";
import type { Playing } from "./playing.js";
import { reading } from "./reading.js";

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
