import { turnWords } from "../cases/words.js";
import { escapeHtml as text } from "../render/html-text.js";
import { netWords as say } from "../text/net.js";
import { type NetRow, stateOf } from "./net-card.js";

/** Every open case of an MDT as a table, the longest waiting first: to look at before a meeting, or to print. */
export function netPage(facts: { name: string; rows: readonly NetRow[]; asOf: string }): {
  title: string;
  main: string;
} {
  const title = say.title(facts.name);
  const main = [
    `<h1>${text(title)}</h1>`,
    `<p>${text(facts.rows.length === 0 ? say.none : say.order)}</p>`,
    ...(facts.rows.length === 0 ? [] : [table(facts.rows, title)]),
    `<p class="key">${text(say.asOf(facts.asOf))}</p>`,
  ];
  return { title, main: main.join("\n") };
}

function table(rows: readonly NetRow[], title: string): string {
  const head = Object.values(say.columns).map((column) => `<th scope="col">${text(column)}</th>`);
  const body = rows.map((row) => {
    const cells = [
      say.days(row.days),
      stateOf(row),
      row.holder,
      turnWords(row.next, undefined) ?? say.nothing,
      row.overdue ? `${row.by} (${say.late})` : (row.by ?? ""),
    ];
    const late = row.overdue ? ' class="late"' : "";
    return `<tr${late}><th scope="row">${text(row.ref)}</th>${cells.map((cell) => `<td>${text(cell)}</td>`).join("")}</tr>`;
  });
  return `<div class="picture" tabindex="0" role="region" aria-label="${text(title)}"><table class="net"><thead><tr>${head.join("")}</tr></thead><tbody>${body.join("")}</tbody></table></div>`;
}
