// biome-ignore lint/suspicious/noControlCharactersInRegex: colour codes begin with one.
const COLOUR = /\u001b\[\d+m/g;

/** Lines of at most `width` characters; a longer word stands alone. Colour codes count for nothing. */
export function wrap(text: string, width: number): string[] {
  const length = (words: string) => words.replace(COLOUR, "").length;
  const lines: string[] = [];
  let current = "";
  for (const word of text.split(/\s+/).filter(Boolean)) {
    if (current !== "" && length(`${current} ${word}`) > width) {
      lines.push(current);
      current = word;
    } else current = current === "" ? word : `${current} ${word}`;
  }
  return current === "" ? lines : [...lines, current];
}
