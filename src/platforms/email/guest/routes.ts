import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import express, {
  type ErrorRequestHandler,
  type Request,
  type RequestHandler,
  type Response,
  Router,
} from "express";
import helmet from "helmet";
import type { Logger } from "pino";
import { escapeHtml } from "../../../../cards/render/html-text.js";
import { type GuestProblem, guestProblems, guestWords as say } from "../../../../cards/text/email.js";
import { fill } from "../../../../cards/text/words.js";
import type { Roundtable } from "../../../app/compose.js";
import { faultOf } from "../../../app/fault.js";
import { isNotTheirs } from "../../../directory/domain/mail-rest.js";
import { memberById } from "../../../directory/queries.js";
import type { Db } from "../../../storage/database.js";
import type { Actor } from "../../../storage/work.js";
import { type Link, linkOf } from "../links.js";
import { type LinkAsking, sendNewLink, sendNewLinkTo } from "../new-link.js";
import { stopDigest } from "../stop-digest.js";
import { endAll, endPage } from "./end.js";
import { type Limiter, limiter } from "./limiter.js";
import { type Open, openLink } from "./opened.js";
import { buttonForm, page, sentencePage } from "./page.js";
import { type SettingUp, sendSetUp, showSetUp } from "./set-up.js";
import { type Answer, look, press, stopPage } from "./visit.js";

/** Own styles only, no script, nothing framed, nothing kept, and no address of ours told to another site. */
const contentSecurityPolicy = {
  useDefaults: false,
  directives: {
    defaultSrc: ["'none'"],
    styleSrc: ["'self'"],
    imgSrc: ["data:"],
    formAction: ["'self'"],
    baseUri: ["'none'"],
    frameAncestors: ["'none'"],
  },
};

/** Above the longest form with every character percent-encoded, and the sealed press beside it. */
const BODY_LIMIT = "400kb";

const ONE_CLICK = /List-Unsubscribe(=|"\s*\r?\n\r?\n)One-Click/i;
const AGELESS = "9999-12-31T00:00:00.000Z";

export type GuestParts = { roundtable: Roundtable; log: Logger; limit?: Limiter };

/** The pages behind links in emails: under /g/. */
export function guestPages({ roundtable, log, limit = limiter() }: GuestParts): Router {
  const router = Router();
  const asking: LinkAsking = { unit: roundtable.unit };
  const form = express.urlencoded({ extended: false, limit: BODY_LIMIT, parameterLimit: 2000 });
  router.use(
    helmet({
      contentSecurityPolicy,
      referrerPolicy: { policy: "no-referrer" },
      strictTransportSecurity: false,
    }),
  );
  router.use((_request, response, next) => {
    response.setHeader("Cache-Control", "no-store");
    response.setHeader("X-Robots-Tag", "noindex, nofollow");
    next();
  });
  for (const file of ["guest.css", "guest-fields.css"])
    router.get(`/${file}`, (_request, response) => {
      response.setHeader("Cache-Control", "no-cache");
      response.sendFile(file, { root: dirname(fileURLToPath(import.meta.url)), cacheControl: false });
    });
  router.use(notTooOften(limit));
  router.get("/", (_request, response) => send(response, { status: 200, html: askPage() }));
  router.post("/", ownSite, form, async (request, response) => {
    limit.miss(addressOf(request));
    await sendNewLinkTo(asking, String(request.body?.address ?? ""));
    send(response, { status: 200, html: sentencePage(guestProblems["link-sent"]) });
  });
  router.get("/:token", async (request, response) => {
    const first = await settingUp(request);
    if (first) return send(response, await showSetUp(first));
    await visit(request, response, (on) => look(on));
  });
  router.get("/:token/stop", (request, response) =>
    visit(request, response, async (on) => ({ status: 200, html: stopPage(on) })),
  );
  // RFC 8058: sent by a mail program, from anywhere, for a link of whatever age, ended or not; a body of whatever form
  // says which.
  router.post(
    "/:token/stop",
    express.text({ type: () => true, limit: BODY_LIMIT }),
    async (request, response) => {
      const link = await pageLink(roundtable.database.db, tokenOf(request));
      if (!link) return problem(request, response, "unknown");
      const { unit } = roundtable;
      const member = await memberById(unit.reading(), link.member);
      if (member?.status !== "active") return problem(request, response, "left-list");
      if (!ONE_CLICK.test(String(request.body ?? ""))) return problem(request, response, "not-ours");
      await unit.run(memberOf({ member }), (work) => stopDigest(work, member.id, "on-page"));
      const path = `/g/${tokenOf(request)}`;
      const open = await openLink(unit.reading(), { ...link, expiresAt: AGELESS }, unit.now());
      // A link that was ended shows nothing of its owner's.
      const html = "problem" in open ? stoppedPage() : stopPage({ roundtable, open, path }, true);
      send(response, { status: 200, html });
    },
  );
  router.get("/:token/end", (request, response) =>
    visit(request, response, async (on) => ({ status: 200, html: endPage(on) })),
  );
  router.post("/:token/end", ownSite, form, (request, response) =>
    visit(request, response, (on) => endAll(on, request.body?.what === "not-mine")),
  );
  router.post("/:token", ownSite, form, async (request, response) => {
    const body = (request.body ?? {}) as Record<string, unknown>;
    const first = await settingUp(request);
    if (!first) return visit(request, response, (on) => press(on, body));
    const { to, ...answer } = await sendSetUp(first, body);
    if (to === undefined) return send(response, answer);
    response.redirect(303, to);
  });
  router.post("/:token/new", ownSite, form, async (request, response) => {
    const link = await pageLink(roundtable.database.db, tokenOf(request));
    if (!link) return problem(request, response, "unknown");
    const member = await memberById(roundtable.unit.reading(), link.member);
    if (member && isNotTheirs(member)) return problem(request, response, "links-not-theirs");
    await sendNewLink(asking, link.member);
    send(response, { status: 200, html: sentencePage(guestProblems["new-link-sent"]) });
  });
  router.use((_request, response) => {
    send(response, { status: 404, html: sentencePage(guestProblems["no-page"]) });
  });
  router.use(sayWhy(log));
  return router;

  /** The one link that belongs to nobody yet. */
  async function settingUp(request: Request): Promise<SettingUp | undefined> {
    const link = await linkOf(roundtable.database.db, tokenOf(request));
    return link?.purpose.kind === "set-up" ? { roundtable, link, path: `/g/${tokenOf(request)}` } : undefined;
  }

  async function visit(
    request: Request,
    response: Response,
    show: (on: { roundtable: Roundtable; open: Open; path: string }) => Promise<Answer>,
  ): Promise<void> {
    const { unit, database } = roundtable;
    const token = tokenOf(request);
    const link = await pageLink(database.db, token);
    const open = await openLink(unit.reading(), link, unit.now());
    if ("problem" in open) return problem(request, response, open.problem);
    send(response, await show({ roundtable, open, path: `/g/${token}` }));
  }

  /** Of a link that once opened something a new one can be had; it goes to its owner's address only. */
  function problem(request: Request, response: Response, code: GuestProblem): void {
    if (code === "unknown") limit.miss(addressOf(request));
    const renewable = code === "expired" || code === "revoked";
    const below = renewable
      ? buttonForm(`/g/${tokenOf(request)}/new`, say.newLink)
      : code === "unknown"
        ? `<p><a href="/g/">${escapeHtml(say.askTitle)}</a></p>`
        : "";
    const status = code === "unknown" ? 404 : renewable || code === "links-not-theirs" ? 410 : 403;
    send(response, { status, html: sentencePage(guestProblems[code], below) });
  }
}

/** The address of a feed lies with whoever runs a calendar; it opens no page. */
async function pageLink(db: Db, token: string): Promise<Link | undefined> {
  const link = await linkOf(db, token);
  return link?.purpose.kind === "calendar" ? undefined : link;
}

function memberOf({ member: { id, area, name } }: Pick<Open, "member">): Actor {
  return { kind: "member", id, area, name };
}

function send(response: Response, { status, html }: Answer): void {
  response.status(status).type("html").send(html);
}

function tokenOf(request: Request): string {
  const { token } = request.params;
  return typeof token === "string" ? token : "";
}

function addressOf(request: Request): string {
  return request.socket.remoteAddress ?? "";
}

function notTooOften(limit: Limiter): RequestHandler {
  return (request, response, next) => {
    if (!limit.isOver(addressOf(request))) return next();
    response.setHeader("Retry-After", "60");
    send(response, { status: 429, html: sentencePage(guestProblems["too-often"]) });
  };
}

/** A browser says where a form was sent from; another site's is refused before it is read. */
const ownSite: RequestHandler = (request, response, next) => {
  const site = request.headers["sec-fetch-site"];
  if (site === undefined || site === "same-origin" || site === "none") return next();
  send(response, { status: 403, html: sentencePage(guestProblems["not-ours"]) });
};

function stoppedPage(): string {
  const more = `<p>${escapeHtml(say.stoppedMore)}</p>`;
  return page({ title: say.stopped, main: `<h1>${escapeHtml(say.stopped)}</h1>${more}` });
}

function askPage(): string {
  const field = `<div class="field"><label for="address">${escapeHtml(say.addressLabel)}</label><input type="email" id="address" name="address" autocomplete="email"></div>`;
  const form = `<form method="post" action="/g/">${field}<div class="buttons"><button class="strong">${escapeHtml(say.ask)}</button></div></form>`;
  return page({
    title: say.askTitle,
    main: `<h1>${escapeHtml(say.askTitle)}</h1><p>${escapeHtml(say.askIntro)}</p>${form}`,
  });
}

function sayWhy(log: Logger): ErrorRequestHandler {
  return (error: unknown, _request, response, next) => {
    if (response.headersSent) return next(error);
    const status = (error as { status?: unknown } | null)?.status;
    if (status === 413) return send(response, { status, html: sentencePage(guestProblems["too-big"]) });
    if (typeof status === "number" && status < 500)
      return send(response, { status, html: sentencePage(guestProblems["not-ours"]) });
    const fault = faultOf(error);
    log.error(fault, "a fault in a page behind a link");
    send(response, { status: 500, html: sentencePage(fill(guestProblems.broke, { code: fault.code })) });
  };
}
