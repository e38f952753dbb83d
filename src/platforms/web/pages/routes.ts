import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { type Response, Router } from "express";
import helmet from "helmet";
import { sheetPage } from "../../../../cards/plan/sheet-page.js";
import { escapeHtml } from "../../../../cards/render/html-text.js";
import { pageWords as say } from "../../../../cards/text/pages.js";
import type { Roundtable } from "../../../app/compose.js";
import { readPageToken } from "../../../app/pages.js";
import { refusalFor } from "../../../app/policy.js";
import { caseById } from "../../../cases/queries.js";
import type { Member } from "../../../directory/domain/types.js";
import { memberById, rolesIn } from "../../../directory/queries.js";
import { sheetFacts } from "../../../plan/sheet.js";
import { linksEndedSince } from "../../../storage/end-links.js";
import { coverageOf } from "./coverage.js";
import { watchOf } from "./watch.js";

type Shown = { title: string; main: string; wide?: boolean };

/** Own styles only: no script, nothing framed, nothing kept, and no address of ours told to another site. */
const contentSecurityPolicy = {
  useDefaults: false,
  directives: {
    defaultSrc: ["'none'"],
    styleSrc: ["'self'"],
    imgSrc: ["data:"],
    formAction: ["'none'"],
    baseUri: ["'none'"],
    frameAncestors: ["'none'"],
  },
};

/** /p/<token>: pages to print and to look at, for whom the button that gave the address was pressed. */
export function pages(roundtable: Roundtable): Router {
  const router = Router();
  router.use(
    helmet({
      contentSecurityPolicy,
      referrerPolicy: { policy: "no-referrer" },
      strictTransportSecurity: false,
    }),
  );
  router.get("/page.css", (_request, response) => {
    response.setHeader("Cache-Control", "no-cache");
    response.sendFile("page.css", { root: dirname(fileURLToPath(import.meta.url)), cacheControl: false });
  });
  router.get("/:token", async (request, response) => {
    response.setHeader("Cache-Control", "no-store");
    response.setHeader("X-Robots-Tag", "noindex, nofollow");
    const shown = await shownFor(roundtable, String(request.params.token ?? ""));
    if (shown) return send(response, 200, shown);
    return send(response, 404, {
      title: say.goneTitle,
      main: `<h1>${escapeHtml(say.goneTitle)}</h1><p>${escapeHtml(say.gone)}</p>`,
    });
  });
  return router;
}

async function shownFor({ unit }: Roundtable, token: string): Promise<Shown | undefined> {
  const now = unit.now();
  const opened = readPageToken(unit.sealer, token, now);
  const store = { ...unit.reading(), seen: new Map() };
  const member = opened && (await memberById(store, opened.member));
  if (!opened || member?.status !== "active") return undefined;
  if (await linksEndedSince(store.tx, member.id, opened.issued)) return undefined;
  const { page } = opened;
  if (page.kind === "coverage") return coverageOf(store, member, page.area, now);
  if (page.kind === "watch") return watchOf(store, member, page.series, now);
  const theCase = await caseById(store, page.case);
  if (!theCase || !(await maySee(store, member, theCase))) return undefined;
  return sheetPage(await sheetFacts(store, theCase, now), page.part);
}

/** As the policy has it for the button, asked again each time the page is opened. */
async function maySee(
  store: Parameters<typeof rolesIn>[0],
  member: Member,
  theCase: NonNullable<Awaited<ReturnType<typeof caseById>>>,
): Promise<boolean> {
  const { area, series, id, owner, excluded } = theCase;
  const about = { area, series, caseId: id, owner, caseHolder: owner, excluded };
  const roles = await rolesIn(store, series, member.id);
  return refusalFor("case-holder-or-chair", { member, roles, about, keeps: "nothing" }) === undefined;
}

function send(response: Response, status: number, { title, main, wide }: Shown): void {
  response
    .status(status)
    .type("html")
    .send(`<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex, nofollow">
<title>${escapeHtml(title)}</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/p/page.css">
</head>
<body${wide ? ' class="wide"' : ""}>
<main>
${main}
</main>
</body>
</html>
`);
}
