import { escapeHtml as text } from "../render/html-text.js";
import { coveragePageWords as say } from "../text/freshness.js";
import { needWords } from "../text/needs.js";
import type { CoverageFacts } from "./coverage-card.js";

type Cell = "covered" | "closed" | "nobody";

/** Measures of the picture, in its own units. */
const LEFT = 300;
const CELL = 46;
const TOP = 44;

/** D9 as a picture: need by PCN. Each state has a sign of its own besides its colour, and the table says it in words. */
export function coveragePage(facts: Pick<CoverageFacts, "area" | "codes" | "needs">): {
  title: string;
  main: string;
} {
  const title = say.title(facts.area);
  const gaps = facts.needs.reduce((sum, { nobody }) => sum + nobody.length, 0);
  const closed = facts.needs.reduce((sum, { closedOnly }) => sum + closedOnly.length, 0);
  const summary = say.summary(facts.needs.length, facts.codes.length, gaps, closed);
  const main = [
    `<h1>${text(title)}</h1>`,
    `<p>${text(summary)}</p>`,
    picture(facts, title, summary),
    `<p class="key">${text(say.key)}</p>`,
    `<h2>${text(say.inWords)}</h2>`,
    table(facts),
  ];
  return { title, main: main.join("\n") };
}

function cellOf({ nobody, closedOnly }: CoverageFacts["needs"][number], code: string): Cell {
  if (nobody.includes(code)) return "nobody";
  return closedOnly.includes(code) ? "closed" : "covered";
}

function picture({ codes, needs }: Pick<CoverageFacts, "codes" | "needs">, title: string, summary: string) {
  const width = LEFT + codes.length * CELL + 10;
  const height = TOP + needs.length * CELL * 0.72 + 10;
  const heads = codes
    .map(
      (code, column) =>
        `<text x="${LEFT + (column + 0.5) * CELL}" y="${TOP - 14}" text-anchor="middle">${text(code)}</text>`,
    )
    .join("");
  const rows = needs
    .map((need, row) => {
      const y = TOP + row * CELL * 0.72;
      const name = `<text x="${LEFT - 12}" y="${y + 22}" text-anchor="end">${text(needWords[need.need])}</text>`;
      return name + codes.map((code, column) => mark(cellOf(need, code), LEFT + column * CELL, y)).join("");
    })
    .join("");
  return `<div class="picture" tabindex="0" role="region" aria-label="${text(title)}"><svg role="img" aria-labelledby="picture-title picture-words" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" font-family="Arial, sans-serif" font-size="15"><title id="picture-title">${text(title)}</title><desc id="picture-words">${text(summary)}</desc>${heads}${rows}</svg></div>`;
}

/** Covered: a small dot. Closed: a dash on stripes of grey. Nobody: a cross on a dark square. */
function mark(cell: Cell, x: number, y: number): string {
  const [w, h] = [CELL - 6, CELL * 0.72 - 5];
  const [cx, cy] = [x + w / 2 + 3, y + h / 2 + 2];
  const box = (fill: string, edge: string) =>
    `<rect x="${x + 3}" y="${y + 2}" width="${w}" height="${h}" rx="3" fill="${fill}" stroke="${edge}" stroke-width="1.5"/>`;
  switch (cell) {
    case "covered":
      return `${box("#ffffff", "#9db0b2")}<circle cx="${cx}" cy="${cy}" r="5" fill="#005a5b"/>`;
    case "closed":
      return `${box("#f5dfa8", "#6b4e00")}<path d="M${cx - 9} ${cy}h18" stroke="#4a3500" stroke-width="4"/>`;
    case "nobody":
      return `${box("#8c1512", "#5c0c0a")}<path d="M${cx - 7} ${cy - 7}l14 14m0 -14l-14 14" stroke="#ffffff" stroke-width="3.5"/>`;
    default:
      return cell satisfies never;
  }
}

function table({ codes, needs }: Pick<CoverageFacts, "codes" | "needs">): string {
  const head = codes.map((code) => `<th scope="col">${text(code)}</th>`).join("");
  const rows = needs
    .map((need) => {
      const cells = codes.map((code) => `<td>${text(say.cells[cellOf(need, code)])}</td>`).join("");
      return `<tr><th scope="row">${text(needWords[need.need])}</th>${cells}</tr>`;
    })
    .join("");
  return `<div class="picture" tabindex="0" role="region" aria-label="${text(say.inWords)}"><table><thead><tr><th scope="col">${text(say.need)}</th>${head}</tr></thead><tbody>${rows}</tbody></table></div>`;
}
