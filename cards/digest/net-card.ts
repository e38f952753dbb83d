import type { NextStep } from "../../src/cases/domain/next-step.js";
import type { CaseStatus } from "../../src/cases/domain/types.js";
import type { Card, Element } from "../card-types.js";
import { statusWords, turnWords } from "../cases/words.js";
import { bold, button, buttons, card, divider, link, paged, para, quietLine } from "../kit.js";
import { handoverWords } from "../text/handover.js";
import { netWords as say } from "../text/net.js";

export type NetRow = {
  caseId: string;
  ref: string;
  days: number;
  status: CaseStatus;
  holder: string;
  next: NextStep;
  /** The step's day, in words. */
  by: string | undefined;
  overdue: boolean;
  mark: "help-started" | "over-standard" | undefined;
};

export type NetFacts = {
  code: string;
  series: string;
  rows: readonly NetRow[];
  page: number;
  /** Address of all of them on one page; left out where no browser reaches us. */
  asPage?: string | undefined;
};

const PER_PAGE = 8;

/** "A page and command that show every open case by how long it has waited and who owns the next step." */
export function netCard({ code, series, rows, page, asPage }: NetFacts): Card {
  const { shown, controls } = paged(rows, page, PER_PAGE, { action: "digest.watch", data: { series } });
  return card({
    first: say.first(code, rows.length),
    turn: say.turn,
    body: [
      quietLine(rows.length === 0 ? say.none : say.order),
      ...shown.flatMap(lines),
      ...(controls.length > 0 ? [divider(), ...controls] : []),
    ],
    buttons: asPage === undefined || rows.length === 0 ? [] : [link({ label: say.asPage, url: asPage })],
  });
}

const MARKS = { "help-started": say.helpStarted, "over-standard": say.overStandard } as const;

/** How the case stands, and what the 28 days say of it. */
export function stateOf({ status, mark }: NetRow): string {
  return mark === undefined ? statusWords[status] : `${statusWords[status]}, ${MARKS[mark]}`;
}

function lines(row: NetRow): Element[] {
  const turn = turnWords(row.next, row.by);
  return [
    para(bold(`${row.ref} · ${say.days(row.days)}`), ` · ${stateOf(row)} · ${say.holder(row.holder)}`),
    ...(turn === undefined ? [] : [quietLine(row.overdue ? `${turn} (${say.late})` : turn)]),
    buttons(
      button({
        label: handoverWords.buttonOf(row.ref),
        action: "cases.handover",
        data: { case: row.caseId },
        opensForm: true,
      }),
    ),
  ];
}
