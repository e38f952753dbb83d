import { sql } from "drizzle-orm";
import { Router } from "express";
import type { Roundtable } from "../../app/compose.js";

/** /healthz: this process runs. /readyz: it can do its work, which needs the database. */
export function health({ database }: Pick<Roundtable, "database">): Router {
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
  return router;
}
