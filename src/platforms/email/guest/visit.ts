import { randomUUID } from "node:crypto";
import type { Card } from "../../../../cards/card-types.js";
import { FIELD } from "../../../../cards/render/html-fields.js";
import { escapeHtml } from "../../../../cards/render/html-text.js";
import { asField, textOf } from "../../../../cards/render/structure.js";
import { guestProblems, guestWords as say } from "../../../../cards/text/email.js";
import type { Roundtable } from "../../../app/compose.js";
import type { Inbound, Reply, Who } from "../../../app/contract.js";
import { beside } from "./beside.js";
import { cardOfLink, type Open } from "./opened.js";
import { page, sentencePage } from "./page.js";
import { openPress, type SealedPress, type View } from "./sealed-press.js";
import { type Drawing, drawn, ownButton } from "./shown.js";

export type Answer = { status: number; html: string };
export type Visiting = { roundtable: Roundtable; open: Open; path: string };

/** Looking changes nothing, however often it is done and by whom: mail scanners open every link. */
export async function look(on: Visiting): Promise<Answer> {
  return { status: 200, html: await base(on, undefined, undefined) };
}

/** A button was pressed or a form sent. `body`: the fields of the page's form, several of one name as a list. */
export async function press(on: Visiting, body: Record<string, unknown>): Promise<Answer> {
  const pressed = openPress(on.roundtable.unit.sealer, on.open.link.hash, body.press);
  if (!pressed) return { status: 400, html: sentencePage(guestProblems["not-ours"], backLink(on)) };
  const question = pressed.data.$confirm;
  if (pressed.kind === "press" && question !== undefined && body.sure !== "yes")
    return { status: 200, html: sureOf(on, question, String(body.press)) };
  const reply = await on.roundtable.dispatch(inboundOf(on, pressed, body));
  return { status: 200, html: await answered(on, reply, pressed) };
}

/** Weekly summary, pause and leaving, at one address that every email names. `stopped`: the summary is off by now. */
export function stopPage(on: Visiting, stopped = false): string {
  const drawing = drawingOf(on, undefined);
  const buttons = [
    ownButton(drawing, say.digest, "digest.settings"),
    ownButton(drawing, say.pause, "directory.pause"),
    ownButton(drawing, say.leave, "directory.leave"),
  ];
  const form = `<form method="post" action="${on.path}"><div class="buttons">${buttons.join("")}</div></form>`;
  const heading = stopped ? "h2" : "h1";
  const done = stopped
    ? `<section class="answer" aria-label="${escapeHtml(say.answer)}"><h1>${escapeHtml(say.stopped)}</h1><p>${escapeHtml(say.stoppedMore)}</p></section>`
    : "";
  return page({
    title: stopped ? say.stopped : say.stopTitle,
    ...readerOf(on),
    main: `${done}<${heading}>${escapeHtml(say.stopTitle)}</${heading}><p>${escapeHtml(say.stopIntro)}</p>${form}${backLink(on)}`,
  });
}

function inboundOf({ open }: Visiting, pressed: SealedPress, body: Record<string, unknown>): Inbound {
  const { id, action, data } = pressed;
  const who = whoIs(open);
  const own = Object.fromEntries(Object.entries(data).filter(([key]) => !key.startsWith("$")));
  if (pressed.kind === "press") return { kind: "press", id, who, action, data: own };
  return { kind: "submission", id, who, action, context: data, values: valuesOf(body) };
}

function whoIs({ member }: Open): Who {
  return { platform: "email", userId: member.id };
}

/** What was typed into the fields of a form. */
export function valuesOf(body: Record<string, unknown>): Record<string, unknown> {
  const fields = Object.entries(body).filter(([name]) => name.startsWith(FIELD));
  return Object.fromEntries(fields.map(([name, value]) => [name.slice(FIELD.length), value]));
}

async function answered(on: Visiting, reply: Reply, pressed: SealedPress): Promise<string> {
  if (reply.kind !== "whisper") return formPage(on, reply, pressed.view);
  // A view takes the place of the card; its buttons bring back to it.
  const { action, data } = pressed;
  if (!reply.about.refused && reply.about.code === action) return viewPage(on, reply.card, { action, data });
  return base(on, reply, pressed.view);
}

/** The link's own card, or the view that was open, drawn anew; above it the answer to a press. */
async function base(on: Visiting, answer: Answered | undefined, view: View | undefined): Promise<string> {
  const { link } = on.open;
  const again = view ?? (link.purpose.kind === "home" ? HOME : undefined);
  if (again) {
    const reply = await on.roundtable.dispatch({
      kind: "press",
      id: randomUUID(),
      who: whoIs(on.open),
      action: again.action,
      data: Object.fromEntries(Object.entries(again.data).filter(([key]) => !key.startsWith("$"))),
    });
    return viewPage(on, reply.card, again, answer);
  }
  const found = await cardOfLink(on.roundtable, on.open);
  const shown = "problem" in found ? undefined : found;
  const drawing = drawingOf(on, undefined);
  const own = shown
    ? drawn(drawing, shown.card, answer ? 2 : 1)
    : `<p>${escapeHtml("problem" in found ? guestProblems[found.problem] : "")}</p>`;
  const copied = link.purpose.kind === "card" && link.purpose.surface.startsWith("copy:");
  const more =
    copied && shown?.row.args.meeting !== undefined
      ? await beside(on.roundtable, drawing, on.open.member, shown.row.args.meeting)
      : "";
  const title = answer ? titleOf(answer) : (shown?.card.fallbackText ?? say.brand);
  const heading = answer || shown ? "" : `<h1>${escapeHtml(say.brand)}</h1>`;
  const main = `${answer ? answerBox(drawing, answer) : heading}${own}${more}`;
  return page({ title, ...readerOf(on), main });
}

const HOME: View = { action: "digest.home", data: {} };
type Answered = Extract<Reply, { kind: "whisper" }>;

async function viewPage(on: Visiting, card: Card, view: View, answer?: Answered): Promise<string> {
  const drawing = drawingOf(on, view);
  const home = on.open.link.purpose.kind === "home" && view.action === HOME.action;
  const more = home ? `${await beside(on.roundtable, drawing, on.open.member)}${await allCommands(on)}` : "";
  const top = answer ? answerBox(drawing, answer) : "";
  const main = `${top}${drawn(drawing, card, answer ? 2 : 1)}${more}${home ? "" : backLink(on)}`;
  return page({ title: answer ? titleOf(answer) : card.fallbackText, ...readerOf(on), main });
}

/** What is typed in chat, as buttons; below everything that waits. */
async function allCommands(on: Visiting): Promise<string> {
  const reply = await on.roundtable.dispatch({
    ...{ kind: "press", id: randomUUID(), who: whoIs(on.open), action: "digest.help", data: {} },
  });
  const drawing = drawingOf(on, undefined);
  return `<section aria-label="${escapeHtml(say.all)}">${drawn(drawing, reply.card, 2, "help-")}</section>`;
}

function formPage(on: Visiting, reply: Exclude<Reply, { kind: "whisper" }>, view: View | undefined): string {
  const { card } = reply;
  const again = reply.kind === "form-again";
  const title = again ? `${say.problem}: ${card.fallbackText}` : card.fallbackText;
  const main = `${again ? problemList(card) : ""}${drawn(drawingOf(on, view), card, 1)}${backLink(on, say.leaveForm)}`;
  return page({ title, ...readerOf(on), main });
}

/** What is to be corrected, each with a way to its field. */
function problemList(card: Card): string {
  const wrong = card.body.flatMap((element) => {
    const field = element.type === "Container" ? asField(element) : undefined;
    return field?.error ? [{ input: field.input, words: textOf({ inlines: field.error }) }] : [];
  });
  if (wrong.length === 0) return "";
  const items = wrong.map(({ input, words }) => {
    const id = input.id.replace(/[^\w-]/g, "_");
    const listed = input.type === "Input.ChoiceSet" && (input.style === "expanded" || input.isMultiSelect);
    return `<li><a href="#${id}${listed ? "-0" : ""}">${escapeHtml(words)}</a></li>`;
  });
  return `<section class="problems" aria-labelledby="problems"><h2 id="problems">${escapeHtml(say.problem)}</h2><ul>${items.join("")}</ul></section>`;
}

function sureOf(on: Visiting, question: string, sealed: string): string {
  const form = `<form method="post" action="${on.path}"><input type="hidden" name="sure" value="yes"><div class="buttons"><button name="press" value="${escapeHtml(sealed)}" class="strong">${escapeHtml(say.yes)}</button></div></form>`;
  return page({
    title: say.sure,
    ...readerOf(on),
    main: `<h1>${escapeHtml(say.sure)}</h1><p>${escapeHtml(question)}</p>${form}${backLink(on, say.no)}`,
  });
}

function answerBox(drawing: Drawing, { card, about }: Answered): string {
  return `<section class="answer${about.refused ? " refused" : ""}" aria-label="${escapeHtml(say.answer)}">${drawn(drawing, card, 1, "answer-")}</section>`;
}

function titleOf({ card, about }: Answered): string {
  return about.refused ? `${say.problem}: ${card.fallbackText}` : card.fallbackText;
}

/** For whom a page is, and where they can end their links. */
export function readerOf({ open, path }: Visiting): { name: string; end: string } {
  return { name: open.member.name, end: `${path}/end` };
}

function drawingOf(on: Visiting, view: View | undefined): Drawing {
  return { sealer: on.roundtable.unit.sealer, hash: on.open.link.hash, path: on.path, view };
}

function backLink(on: Visiting, words: string = say.back): string {
  return `<p class="back"><a href="${on.path}">${escapeHtml(words)}</a></p>`;
}
