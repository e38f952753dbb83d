/** All matches of a global pattern. Patterns here bound every repeat, so that no text makes them slow. */
export function matches(pattern: RegExp, text: string): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    found.push(match);
    if (match[0] === "") pattern.lastIndex++;
  }
  return found;
}

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
