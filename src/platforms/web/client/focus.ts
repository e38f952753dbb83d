/** Keeps the keyboard where it was when a part of the page is drawn anew. */

const CONTROLS = "button, a[href], input, select, textarea, summary";

export type Focused = { words: string; index: number };

export function focusedIn(part: HTMLElement): Focused | undefined {
  const active = document.activeElement;
  if (!active || !part.contains(active)) return undefined;
  const controls = [...part.querySelectorAll(CONTROLS)];
  return { words: nameOf(active), index: controls.indexOf(active) };
}

/** The control of the same name, nearest to where it was; else the part itself. */
export function focusAgain(part: HTMLElement, { words, index }: Focused): void {
  const controls = [...part.querySelectorAll<HTMLElement>(CONTROLS)];
  const same = controls.filter((control) => nameOf(control) === words);
  same.sort((a, b) => Math.abs(controls.indexOf(a) - index) - Math.abs(controls.indexOf(b) - index));
  (same[0] ?? part.querySelector<HTMLElement>("[tabindex]") ?? part).focus({ preventScroll: true });
}

function nameOf(control: Element): string {
  return `${control.tagName} ${control.getAttribute("aria-label") ?? control.textContent}`;
}
