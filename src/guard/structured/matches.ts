import { type Where, whereSought } from "../sought/sought.js";

/** All matches of a global pattern. Patterns here bound every repeat, so that no text makes them slow. */
export function matches(pattern: RegExp, text: string): RegExpExecArray[] {
  const where = whereSought(pattern, text);
  if (where) return matchesFrom(where, text);
  const found: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    found.push(match);
    if (match[0] === "") pattern.lastIndex++;
  }
  return found;
}

/** The first match of a global pattern. */
export function firstMatch(pattern: RegExp, text: string): RegExpExecArray | undefined {
  const where = whereSought(pattern, text);
  if (where) return matchesFrom(where, text, 1)[0];
  pattern.lastIndex = 0;
  return pattern.exec(text) ?? undefined;
}

/** The same matches, tried for only where one may begin. */
function matchesFrom(where: Where, text: string, most = Number.POSITIVE_INFINITY) {
  const { sticky, from, back, beginsWords } = where;
  const found: RegExpExecArray[] = [];
  if (from.length === 0) return found;
  let next = 0;
  for (const last of from) {
    for (let at = Math.max(next, last - back); at <= last; at += 1) {
      if (beginsWords && isWordSign(text.charCodeAt(at - 1))) continue;
      if (sticky.unicode && isInsidePair(text, at)) continue;
      sticky.lastIndex = at;
      const match = sticky.exec(text);
      next = at + 1;
      if (match === null) continue;
      found.push(match);
      if (found.length === most) return found;
      next = Math.max(next, at + match[0].length);
      at = next - 1;
    }
  }
  return found;
}

/** An English letter or a digit. */
const isWordSign = (code: number) =>
  (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57);

/** Between the two halves of one sign. */
const isInsidePair = (text: string, at: number) =>
  (text.charCodeAt(at) & 0xfc00) === 0xdc00 && (text.charCodeAt(at - 1) & 0xfc00) === 0xd800;

/** Up to `length` characters that stand before `at`. */
export function before(text: string, at: number, length: number): string {
  return text.slice(Math.max(0, at - length), at);
}

export function countDigits(text: string): number {
  return text.replace(/\D/g, "").length;
}

/** A reference of this product, such as `NAV-2612-03` or the meeting `NAV-2612`: made to be shared. */
export function isOwnReference(text: string): boolean {
  return /^[A-Z]{2,5}-\d{2}(?:0[1-9]|1[0-2])(?:-\d{2,3})?$/.test(text);
}
