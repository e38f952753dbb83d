import type { Page } from "playwright-core";

/**
 * What a reader with a screen reader, a keyboard or weak eyes would trip over, each in a line: controls without a
 * name or too small to hit (WCAG 2.2, 2.5.8), ids used twice, headings or landmarks missing, text with too little
 * contrast (1.4.3). Of what is on the page now, in the theme it shows now.
 */
export async function problemsOf(page: Page): Promise<string[]> {
  const contrast = await page.evaluate(lowContrast);
  return [...(await page.evaluate(structure)), ...contrast];
}

function structure(): string[] {
  const problems: string[] = [];
  const shown = (element: Element) => element.checkVisibility({ visibilityProperty: true });
  const modal = document.querySelector("dialog[open]");
  const scope = modal ?? document.body;
  const controls = [
    ...scope.querySelectorAll<HTMLElement>("button, a[href], input, select, textarea, summary"),
  ];
  for (const control of controls.filter(shown)) {
    const what = control.outerHTML.slice(0, 120);
    const labels = "labels" in control ? [...((control as HTMLInputElement).labels ?? [])] : [];
    const by = (control.getAttribute("aria-labelledby") ?? "")
      .split(" ")
      .map((id) => document.getElementById(id));
    const name = [control.getAttribute("aria-label"), ...[...by, ...labels].map((one) => one?.textContent)];
    if (![...name, control.textContent].some((words) => words?.trim())) problems.push(`no name: ${what}`);
    const box = control.getBoundingClientRect();
    const hidden = getComputedStyle(control).opacity === "0";
    const inLine = getComputedStyle(control).display === "inline";
    if (!hidden && !inLine && (box.height < 16 || box.width < 16)) problems.push(`too small: ${what}`);
  }
  const ids = [...document.querySelectorAll("[id]")].map(({ id }) => id);
  for (const id of new Set(ids.filter((one, index) => ids.indexOf(one) !== index)))
    problems.push(`id twice: ${id}`);
  for (const name of ["main", "nav", "h1", "[aria-live=polite]", "[role=alert]"]) {
    if (!document.querySelector(name)) problems.push(`missing: ${name}`);
  }
  if (document.querySelectorAll("main h1").length !== 1) problems.push("not one main heading");
  if (document.documentElement.lang !== "en-GB") problems.push("no language");
  if (document.documentElement.scrollWidth > innerWidth) problems.push("wider than the window");
  return problems;
}

function lowContrast(): string[] {
  const canvas = document.createElement("canvas").getContext("2d", { willReadFrequently: true });
  const rgba = (colour: string): number[] => {
    if (!canvas) return [0, 0, 0, 1];
    canvas.clearRect(0, 0, 1, 1);
    canvas.fillStyle = colour;
    canvas.fillRect(0, 0, 1, 1);
    const [r = 0, g = 0, b = 0, a = 0] = canvas.getImageData(0, 0, 1, 1).data;
    return [r, g, b, a / 255];
  };
  const over = (top: number[], below: number[]) => {
    const a = top[3] ?? 1;
    return [0, 1, 2].map((i) => (top[i] ?? 0) * a + (below[i] ?? 0) * (1 - a)).concat(1);
  };
  const behind = (element: Element | null): number[] => {
    if (!element) return rgba("Canvas");
    const own = rgba(getComputedStyle(element).backgroundColor);
    return own[3] === 1 ? own : over(own, behind(element.parentElement));
  };
  const light = (colour: number[]) => {
    const [r = 0, g = 0, b = 0] = colour.map((part) => {
      const share = part / 255;
      return share <= 0.03928 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const problems = new Set<string>();
  const scope = document.querySelector("dialog[open]") ?? document.body;
  const texts = document.createTreeWalker(scope, NodeFilter.SHOW_TEXT);
  for (let node = texts.nextNode(); node; node = texts.nextNode()) {
    const element = node.parentElement;
    if (!element || !node.textContent?.trim() || !element.checkVisibility({ visibilityProperty: true }))
      continue;
    if (element.matches(".skip, .unseen, .unseen *, script, style, option")) continue;
    const style = getComputedStyle(element);
    const ground = behind(element);
    const [a, b] = [light(over(rgba(style.color), ground)), light(ground)];
    const ratio = (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    const size = Number.parseFloat(style.fontSize);
    const large = size >= 24 || (size >= 18.66 && Number(style.fontWeight) >= 700);
    if (ratio < (large ? 3 : 4.5))
      problems.add(`contrast ${ratio.toFixed(2)} (${style.color}): ${node.textContent.trim().slice(0, 40)}`);
  }
  return [...problems];
}
