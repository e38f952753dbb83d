import { randomUUID } from "node:crypto";
import { escapeHtml } from "../../../../cards/render/html-text.js";
import { guestProblems, guestWords as say } from "../../../../cards/text/email.js";
import type { Roundtable } from "../../../app/compose.js";
import type { Reply, Who } from "../../../app/contract.js";
import { allAreas, coordinatorsOf } from "../../../directory/queries.js";
import { endLinks } from "../../../storage/end-links.js";
import { issueLink, type Link } from "../links.js";
import { sendNewLink } from "../new-link.js";
import { page, sentencePage } from "./page.js";
import { openPress } from "./sealed-press.js";
import { drawn } from "./shown.js";
import { type Answer, valuesOf } from "./visit.js";

/** Whoever has this link sets Roundtable up: it stands on the terminal of the machine that runs it, and nowhere else. */
export const NOBODY_YET = "";

export type SettingUp = { roundtable: Roundtable; link: Link; path: string };

/** A new first link, where there is no area yet; those before it open nothing any more. */
export async function firstLink(
  { unit, database }: Roundtable,
  publicUrl: string,
): Promise<string | undefined> {
  if ((await allAreas(unit.reading())).length > 0) return undefined;
  const now = unit.now();
  await endLinks(database.db, NOBODY_YET, now);
  const token = await issueLink(database.db, {
    member: NOBODY_YET,
    purpose: { kind: "set-up" },
    now,
    days: 1,
  });
  return `${publicUrl}/g/${token}`;
}

export async function showSetUp(on: SettingUp): Promise<Answer> {
  const gone = await isGone(on);
  if (gone) return gone;
  const reply = await on.roundtable.dispatch({
    ...{ kind: "press", id: randomUUID(), who: whoIs(on), action: "directory.set-up", data: {} },
  });
  return formOf(on, reply);
}

/** The form was sent. Done, whoever sent it goes on to their own page; a link to it comes by email, too. */
export async function sendSetUp(
  on: SettingUp,
  body: Record<string, unknown>,
): Promise<Answer & { to?: string }> {
  const gone = await isGone(on);
  if (gone) return gone;
  const { roundtable, link } = on;
  const pressed = openPress(roundtable.unit.sealer, link.hash, body.press);
  if (!pressed) return { status: 400, html: sentencePage(guestProblems["not-ours"]) };
  const { id, action, data } = pressed;
  const values = valuesOf(body);
  const reply = await roundtable.dispatch({
    ...{ kind: "submission", id, who: whoIs(on), action, context: data, values },
  });
  if (reply.kind !== "whisper" || reply.about.refused) return formOf(on, reply);
  const now = roundtable.unit.now();
  await endLinks(roundtable.database.db, NOBODY_YET, now);
  const [area] = await allAreas(roundtable.unit.reading());
  const [first] = area ? await coordinatorsOf(roundtable.unit.reading(), area) : [];
  if (!first) throw new Error("the first area has no coordinator");
  await sendNewLink({ unit: roundtable.unit }, first.id);
  const purpose = { kind: "home" } as const;
  const token = await issueLink(roundtable.database.db, { member: first.id, purpose, now, days: 1 });
  return { status: 303, html: "", to: `/g/${token}` };
}

async function isGone({ roundtable, link }: SettingUp): Promise<Answer | undefined> {
  const done = (await allAreas(roundtable.unit.reading())).length > 0;
  if (done) {
    const ask = `<p><a href="/g/">${escapeHtml(say.askTitle)}</a></p>`;
    return { status: 410, html: sentencePage(guestProblems["set-up-done"], ask) };
  }
  if (link.revokedAt === undefined && link.expiresAt > roundtable.unit.now()) return undefined;
  return { status: 410, html: sentencePage(guestProblems["set-up-expired"]) };
}

function whoIs({ link }: SettingUp): Who {
  return { platform: "email", userId: `first:${link.hash}` };
}

function formOf({ roundtable, link, path }: SettingUp, { card, ...reply }: Reply): Answer {
  const drawing = { sealer: roundtable.unit.sealer, hash: link.hash, path };
  const refused = reply.kind === "form-again" || (reply.kind === "whisper" && reply.about.refused);
  const title = refused ? `${say.problem}: ${card.fallbackText}` : card.fallbackText;
  return { status: 200, html: page({ title, main: drawn(drawing, card, 1) }) };
}
