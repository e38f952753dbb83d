import { type RequestHandler, type Response, Router } from "express";
import { feedWords as say } from "../../../../cards/text/calendar.js";
import type { Roundtable } from "../../../app/compose.js";
import { rolesIn } from "../../../directory/queries.js";
import { calendarOfSeries, isInvited } from "../../../meetings/queries.js";
import type { Limiter } from "../guest/limiter.js";
import { openLink } from "../guest/opened.js";
import { linkOf } from "../links.js";
import { feed } from "./write-ics.js";

/** /calendar/<token>.ics: the dates of one series, for whoever is on its list. No word about a case. */
export function calendarFeed({ unit, database }: Roundtable, limit: Limiter): Router {
  const router = Router();
  const give: RequestHandler = async (request, response) => {
    const from = request.socket.remoteAddress ?? "";
    if (limit.isOver(from)) return say429(response);
    const now = unit.now();
    const link = await linkOf(database.db, String(request.params.token ?? ""));
    const open = await openLink(unit.reading(), link, now);
    if (!link) limit.miss(from);
    if ("problem" in open || open.link.purpose.kind !== "calendar") return no(response, 404);
    const { tag: series } = open.link.purpose;
    if (!isInvited(await rolesIn(unit.reading(), series, open.member.id))) return no(response, 410);
    const found = await calendarOfSeries(unit.reading(), series, now);
    if (!found) return no(response, 410);
    response.setHeader("Cache-Control", "no-store");
    response.type("text/calendar").send(feed(found.calendar, found.sequence, now));
  };
  router.get("/:token.ics", give);
  return router;
}

function say429(response: Response): void {
  response.setHeader("Retry-After", "60");
  no(response, 429);
}

function no(response: Response, status: number): void {
  response.status(status).type("text/plain").send(say.nothingHere);
}
