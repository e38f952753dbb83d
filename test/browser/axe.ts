import axe from "axe-core";
import type { Page } from "playwright-core";

type Found = { id: string; impact?: string | null; nodes: { html: string }[] };

/** What axe finds wrong with the page as it stands, serious and critical, each in a line (WCAG 2.2 A and AA). */
export async function seriousOf(page: Page): Promise<string[]> {
  // Evaluated from outside: the page itself lets no script in.
  await page.evaluate(axe.source);
  const found = (await page.evaluate(
    "axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] }).then((r) => r.violations)",
  )) as Found[];
  return found
    .filter(({ impact }) => impact === "serious" || impact === "critical")
    .map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(" | ")}`);
}
