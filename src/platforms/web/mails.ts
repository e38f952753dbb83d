import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import express, { type Router } from "express";
import { z } from "zod";
import { escapeHtml } from "../../../cards/render/html-text.js";
import { mailPageWords as say } from "../../../cards/text/playground-page.js";
import { htmlPage } from "./page.js";

const CLIENT = "/assets/src/platforms/web/client";
const kept = z.object({
  to: z.string(),
  subject: z.string(),
  text: z.string(),
  at: z.string(),
  calendar: z.string().optional(),
});
type Kept = z.infer<typeof kept>;

/** So many are shown, the newest first; the folder has all. */
const SHOWN = 200;

/** The playground's emails: it sends none, and keeps them in a folder. Their links open the pages they would open. */
export function mailsPage(folder: string): Router {
  const router = express.Router();
  router.get("/", async (request, response) => {
    const to = typeof request.query.to === "string" ? request.query.to : "";
    const all = await mailsIn(folder);
    const found = all.filter((mail) => mail.to.includes(to.toLowerCase()));
    response.setHeader("Cache-Control", "no-store");
    response.type("html").send(
      htmlPage({
        title: `Roundtable: ${say.title.toLowerCase()}`,
        description: say.intro,
        styles: [`${CLIENT}/gallery.css`, `${CLIENT}/mails.css`],
        drawsCards: false,
        body: bodyOf(found, to),
      }),
    );
  });
  return router;
}

async function mailsIn(folder: string): Promise<Kept[]> {
  const names = await readdir(folder).catch(() => []);
  const mails: Kept[] = [];
  for (const name of names.filter((one) => one.endsWith(".json"))) {
    const read = kept.safeParse(JSON.parse(await readFile(join(folder, name), "utf8")));
    if (read.success) mails.push(read.data);
  }
  return mails.sort((a, b) => (a.at < b.at ? 1 : a.at > b.at ? -1 : a.to.localeCompare(b.to)));
}

function bodyOf(mails: readonly Kept[], to: string): string {
  const search = `<form method="get" action="/mails" class="search"><label for="to">${escapeHtml(say.to)}</label><input id="to" name="to" value="${escapeHtml(to)}" autocomplete="off"><button>${escapeHtml(say.search)}</button></form>`;
  const list = mails.slice(0, SHOWN).map(mailOf).join("\n");
  const count = mails.length > SHOWN ? `<p>${escapeHtml(say.more(SHOWN, mails.length))}</p>` : "";
  return `<main class="mails"><p><a href="/">${escapeHtml(say.back)}</a></p><h1>${escapeHtml(say.title)}</h1><p>${escapeHtml(say.intro)}</p>${search}${mails.length === 0 ? `<p>${escapeHtml(say.none)}</p>` : list}${count}</main>`;
}

function mailOf({ to, subject, text, at, calendar }: Kept): string {
  const file = calendar === undefined ? "" : ` <span class="with">${escapeHtml(say.calendar)}</span>`;
  const when = `${at.slice(0, 10)} ${at.slice(11, 16)}`;
  return `<details><summary><strong>${escapeHtml(subject)}</strong>${file}<br>${escapeHtml(`${to} · ${when}`)}</summary><p class="text">${linked(text)}</p></details>`;
}

/** Our own links open here, under whatever address this page was reached by. */
function linked(text: string): string {
  return text
    .split(/(https?:\/\/\S+)/)
    .map((part) => {
      const path = /^https?:\/\/[^/\s]+(\/(?:g|calendar)\/\S+)$/.exec(part)?.[1];
      return path === undefined ? escapeHtml(part) : `<a href="${escapeHtml(path)}">${escapeHtml(part)}</a>`;
    })
    .join("");
}
