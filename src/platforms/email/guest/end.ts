import { escapeHtml } from "../../../../cards/render/html-text.js";
import { guestProblems, guestWords as say } from "../../../../cards/text/email.js";
import { tellUndelivered } from "../../../app/undelivered.js";
import { endLinksOf } from "../../../directory/use-cases/end-links-of.js";
import { NOT_THEIRS } from "../faults.js";
import { page, sentencePage } from "./page.js";
import type { Answer, Visiting } from "./visit.js";

/** Asks which of the two it is; looking changes nothing. */
export function endPage(on: Visiting): string {
  const action = `${on.path}/end`;
  const choice = (what: string, words: string, more: string) =>
    `<form method="post" action="${escapeHtml(action)}"><input type="hidden" name="what" value="${what}"><p>${escapeHtml(more)}</p><div class="buttons"><button class="careful">${escapeHtml(words)}</button></div></form>`;
  return page({
    title: say.endTitle,
    name: on.open.member.name,
    main: [
      `<h1>${escapeHtml(say.endTitle)}</h1><p>${escapeHtml(say.endIntro)}</p>`,
      choice("mine", say.endMine, say.endMineMore),
      choice("not-mine", say.endNotMine, say.endNotMineMore),
      `<p class="back"><a href="${escapeHtml(on.path)}">${escapeHtml(say.back)}</a></p>`,
    ].join("\n"),
  });
}

/**
 * All links of the reader end, this one too. `notMine`: the email reached somebody else, so the address rests and the
 * coordinator hears. Again: this page is not to be had any more.
 */
export async function endAll({ roundtable, open }: Visiting, notMine: boolean): Promise<Answer> {
  const { id, area, name } = open.member;
  await roundtable.unit.run({ kind: "member", id, area, name }, async (work) => {
    await endLinksOf(work, open.member, notMine ? "not-theirs" : "own");
    if (notMine) await tellUndelivered(work, { card: "desk.link", surface: `mail:${id}` }, NOT_THEIRS);
  });
  const code = notMine ? "links-not-theirs" : "links-ended";
  const again = notMine ? "" : `<p><a href="/g/">${escapeHtml(say.askTitle)}</a></p>`;
  return { status: 200, html: sentencePage(guestProblems[code], again) };
}
