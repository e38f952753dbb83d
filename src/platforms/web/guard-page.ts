import express, { type Router } from "express";
import { z } from "zod";
import { GUARD_PAGE_MOST, guardPageWords as say } from "../../../cards/text/guard-page.js";
import type { Roundtable } from "../../app/compose.js";
import { allAreas, organisationsOfArea, servicesOfArea } from "../../directory/queries.js";
import { check } from "../../guard/check.js";
import { jsonOnly } from "./loopback.js";
import { htmlPage } from "./page.js";
import { NotDone } from "./refused.js";

const CLIENT = "/assets/src/platforms/web/client";

const short = z.string().max(300).optional();
const asked = z.object({
  text: z.string(),
  known: z.object({ name: short, nickname: short, birthDate: short, postcode: short }).optional(),
});

/** The page where anybody can try the guard, and its one question. What is typed there is neither kept nor logged. */
export function guardPage(roundtable: Roundtable): Router {
  const router = express.Router();
  router.get("/", (_request, response) => {
    response.setHeader("Cache-Control", "no-cache");
    response.type("html").send(
      htmlPage({
        title: `Roundtable: ${say.title.toLowerCase()}`,
        description: say.description,
        styles: [`${CLIENT}/gallery.css`, `${CLIENT}/guard.css`],
        script: `${CLIENT}/guard.js`,
        drawsCards: false,
        body: `<noscript><p>${say.needsScript}</p></noscript>`,
      }),
    );
  });
  router.post("/check", jsonOnly, express.json({ limit: "200kb" }), async (request, response) => {
    const read = asked.safeParse(request.body);
    if (!read.success) throw new NotDone(400, "not-readable");
    const { text, known } = read.data;
    if (text.length > GUARD_PAGE_MOST) throw new NotDone(413, "too-long", { most: String(GUARD_PAGE_MOST) });
    response.setHeader("Cache-Control", "no-store");
    response.json(check(text, { ...(known ? { known: given(known) } : {}), allow: await allowed() }));
  });
  return router;

  /** As in a form: what the directory lists names nobody. */
  async function allowed(): Promise<string[]> {
    const store = roundtable.unit.reading();
    const names: string[] = [];
    for (const { id } of await allAreas(store)) {
      for (const { name } of await organisationsOfArea(store, id)) names.push(name);
      for (const { name } of await servicesOfArea(store, id)) names.push(name);
    }
    return names;
  }
}

/** Without the fields that were left empty. */
function given(known: Record<string, string | undefined>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(known).flatMap(([field, value]) => (value?.trim() ? [[field, value.trim()]] : [])),
  );
}
