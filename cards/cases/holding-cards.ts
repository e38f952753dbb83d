import type { CaseStatus } from "../../src/cases/domain/types.js";
import type { Card, Element } from "../card-types.js";
import { bold, button, buttons, card, divider, paged, para, quietLine } from "../kit.js";
import { handoverWords as say } from "../text/handover.js";
import { urgentWords } from "../text/urgent.js";
import { excerpt } from "./excerpt.js";
import { statusWords } from "./words.js";

export type HeldRow = {
  caseId: string;
  ref: string;
  status: CaseStatus;
  turn: string | undefined;
  /** Who is asked to take it over. */
  asked: string | undefined;
  mayAsk: boolean;
  mayHandOver: boolean;
};

const PER_PAGE = 6;

/** W2: the cases somebody holds, with what can be done about each between meetings. */
export function mineCard(rows: readonly HeldRow[], page: number): Card {
  const { shown, controls } = paged(rows, page, PER_PAGE, { action: "cases.mine" });
  return card({
    first: say.mineFirst(rows.length),
    body: [...(rows.length === 0 ? [para(say.mineNone)] : shown.flatMap(heldLines)), ...more(controls)],
  });
}

/** W7: somebody is off the list; the chair hands over what they held. Nobody falls through the net. */
export function leftCard(facts: {
  series: string;
  code: string;
  member: string;
  name: string;
  rows: readonly HeldRow[];
  page: number;
}): Card {
  const { series, code, member, rows } = facts;
  const name = excerpt(facts.name, 120).text;
  if (rows.length === 0) return card({ first: say.leaverDone(code), body: [para(say.leaverDoneSays(name))] });
  const { shown, controls } = paged(rows, facts.page, PER_PAGE, {
    action: "cases.left",
    data: { series, member },
  });
  return card({
    first: say.leaverFirst(code, rows.length),
    turn: say.leaverTurn,
    body: [
      para(say.leaver(name)),
      para(say.leaverKey(name)),
      ...shown.flatMap((row) => [...rowLines(row), ...presses({ ...row, mayAsk: false })]),
      ...more(controls),
    ],
  });
}

/** In the place of what only the case holder may read, for whoever was it. */
export function handedCard(facts: { ref: string; holder: string; again: boolean }): Card {
  return card({
    first: say.handedFirst(facts.ref, excerpt(facts.holder, 60).text),
    body: [para(facts.again ? say.handedBack : say.handed)],
  });
}

function heldLines(row: HeldRow): Element[] {
  return [...rowLines(row), ...presses(row)];
}

function rowLines({ ref, status, turn, asked }: HeldRow): Element[] {
  return [
    para(bold(ref === "" ? say.draft : ref), ` · ${statusWords[status]}`),
    ...(turn ? [quietLine(turn)] : []),
    ...(asked ? [quietLine(say.leaverAsked(excerpt(asked, 120).text))] : []),
  ];
}

function presses({ caseId, ref, mayAsk, mayHandOver }: HeldRow): Element[] {
  const data = { case: caseId };
  const all = [
    ...(mayAsk
      ? [button({ label: urgentWords.buttonOf(ref), action: "cases.urgent", data, opensForm: true })]
      : []),
    ...(mayHandOver
      ? [button({ label: say.buttonOf(ref), action: "cases.handover", data, opensForm: true })]
      : []),
  ];
  return all.length > 0 ? [buttons(...all)] : [];
}

function more(controls: readonly Element[]): Element[] {
  return controls.length > 0 ? [divider(), ...controls] : [];
}
