import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import express, { type Router } from "express";

/** The folder that holds src/ and cards/ as they were compiled. */
const built = fileURLToPath(new URL("../../../", import.meta.url));
const CLIENT = "src/platforms/web/client";

/**
 * The page's scripts and styles under the paths they have in the project, so that their imports of each other hold.
 * Code only: neither is there anything else under these folders, nor would another kind of file be given out.
 */
export function assets(folder = built): Router {
  const router = express.Router();
  const options = { index: false, redirect: false, dotfiles: "ignore", cacheControl: false } as const;
  const drawing = dirname(createRequire(import.meta.url).resolve("adaptivecards/package.json"));
  router.use((request, response, next) => {
    if (!/\.(js|css|map)$/.test(request.path)) return next("router");
    response.setHeader("Cache-Control", "no-cache");
    next();
  });
  router.use(`/${CLIENT}`, express.static(join(folder, CLIENT), options));
  router.use("/cards", express.static(join(folder, "cards"), options));
  router.get("/adaptivecards.min.js", (_request, response) => {
    response.sendFile("adaptivecards.min.js", { root: join(drawing, "dist"), cacheControl: false });
  });
  router.get("/client/{*path}", (request, response) => {
    response.redirect(`${request.baseUrl}/${CLIENT}${request.path.slice("/client".length)}`);
  });
  return router;
}
