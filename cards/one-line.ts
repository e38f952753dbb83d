import { escapeSlack } from "./render/literal.js";

/**
 * A name in one line of at most `most` characters as Slack counts them (`&`, `<` and `>` for more), for options and
 * headings; a longer one ends with "…". Texts that matter in whole use `excerpt` and a way to read the rest.
 */
export function oneLine(text: string, most: number): string {
  const line = text.replace(/\s+/g, " ").trim();
  if (escapeSlack(line).length <= most) return line;
  let kept = "";
  for (const point of line) {
    if (escapeSlack(kept + point).length >= most) break;
    kept += point;
  }
  return `${kept.trimEnd()}…`;
}
