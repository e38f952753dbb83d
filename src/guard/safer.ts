import type { Finding } from "./types.js";

const ROUNDS = 6;

/**
 * The text with every suggestion put in, checked again by `find` until nothing in it is blocked. Text that
 * resists is left out line by line.
 */
export function saferText(
  text: string,
  findings: readonly Finding[],
  find: (text: string) => readonly Finding[],
): string {
  let current = text;
  let open = findings;
  for (let round = 0; round < ROUNDS && open.length > 0; round++) {
    current = withSuggestions(current, open);
    open = find(current);
    if (!open.some(isBlock)) return current;
  }
  if (!open.some(isBlock)) return current;
  const kept = current
    .split("\n")
    .filter((line) => !find(line).some(isBlock))
    .join("\n");
  return find(kept).some(isBlock) ? "" : kept;
}

const isBlock = (finding: Finding) => finding.severity === "block";

/** Puts each finding's suggestion in its place; findings are sorted and do not overlap. */
export function withSuggestions(
  text: string,
  findings: readonly Pick<Finding, "start" | "end" | "suggestion">[],
): string {
  const parts: string[] = [];
  let tail = "";
  const add = (part: string) => {
    parts.push(part);
    tail = (tail + part.slice(-4)).slice(-4);
  };
  let from = 0;
  let place = false;
  for (const { start, end, suggestion } of findings) {
    const between = text.slice(from, start);
    // "in the area in the area, in the area": of one place in parts it is said once.
    const again = place && IN_A_PLACE.test(suggestion) && JOINS_PLACES.test(between);
    place = IN_A_PLACE.test(suggestion);
    if (again) {
      from = end;
      continue;
    }
    add(between);
    from = end;
    if (suggestion === "") {
      // What is left out takes one of the two spaces around it along.
      if (/(?:^|\s)$/.test(tail) && /^[ ,.;:!?)]/.test(text.slice(end, end + 1))) {
        if (text.charAt(end) === " ") from++;
        else if (parts.length > 0) parts[parts.length - 1] = (parts.at(-1) ?? "").replace(/ $/, "");
      }
      continue;
    }
    const opens = /(?:^|[.!?]\s+|\n\s*)$/.test(tail) && /^\p{Lu}/u.test(text.slice(start, start + 2));
    const words = opens ? suggestion.charAt(0).toUpperCase() + suggestion.slice(1) : suggestion;
    const before = /[\p{L}\p{N}\]]$/u.test(tail) ? " " : "";
    const said = alreadySaid(parts.at(-1) ?? "", words);
    const after = /^[\p{L}\p{N}[]/u.test(text.slice(end, end + 2)) ? " " : "";
    add(before + words.slice(said) + after);
  }
  return parts.join("") + text.slice(from);
}

const IN_A_PLACE = /^in the area$/;
const JOINS_PLACES = /^[\s,;]*(?:(?:and|at|in|of|on)\s+)?$/i;
const DETERMINED = /(?:^|\s)(?:the|a|an|this|that|their|his|her|my|our|your)\s+$/i;

/** How much of the safer words the text before them says already: "at the" needs no "the" of "the GP practice". */
function alreadySaid(before: string, words: string): number {
  const [article = ""] = /^(?:the|an?)\s+/i.exec(words) ?? [];
  return DETERMINED.test(before) ? article.length : 0;
}
