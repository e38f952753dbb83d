import { createHash, timingSafeEqual } from "node:crypto";
import { sql } from "drizzle-orm";
import { type Request, Router } from "express";
import type { Roundtable } from "../../app/compose.js";

/**
 * /healthz: this process runs. /readyz: it can do its work, which needs the database. /metrics: counts and durations
 * in Prometheus' format, for whoever asks on this machine under its own name, or with METRICS_TOKEN as bearer token.
 */
export function health({ database, metrics }: Pick<Roundtable, "database" | "metrics">): Router {
  const router = Router();
  router.get("/healthz", (_request, response) => {
    response.json({ status: "ok" });
  });
  router.get("/readyz", async (_request, response) => {
    try {
      await database.db.execute(sql`select 1`);
      response.json({ status: "ready" });
    } catch {
      response.status(503).json({ status: "not ready", reason: "the database does not answer" });
    }
  });
  router.get("/metrics", async (request, response) => {
    if (!mayMeasure(request, metrics.token)) {
      response.status(404).end();
      return;
    }
    try {
      response.type(metrics.contentType).send(await metrics.text());
    } catch {
      response.status(503).json({ status: "no metrics", reason: "the database does not answer" });
    }
  });
  return router;
}

/** A proxy leaves one of these behind, whichever it is. */
const PASSED_ON = ["x-forwarded-for", "forwarded", "via", "x-real-ip"] as const;
/** The name under which only this machine knows itself; a proxy that leaves no mark asks by a public one. */
const LOOPBACK_HOST = /^(127\.0\.0\.1|localhost|\[::1\])(:\d+)?$/i;

/** A request that a proxy passed on is not of this machine. */
function mayMeasure(request: Request, token: string | undefined): boolean {
  const given = request.headers.authorization ?? "";
  if (token !== undefined) return sameText(given, `Bearer ${token}`);
  return (
    /^(::1|(::ffff:)?127\.[\d.]+)$/.test(request.socket.remoteAddress ?? "") &&
    PASSED_ON.every((header) => request.headers[header] === undefined) &&
    LOOPBACK_HOST.test(request.headers.host ?? "")
  );
}

function sameText(given: string, expected: string): boolean {
  const hash = (text: string) => createHash("sha256").update(text).digest();
  return timingSafeEqual(hash(given), hash(expected));
}
