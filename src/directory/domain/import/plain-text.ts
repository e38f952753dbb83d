/** Named entities that feeds use; the rest are numbers. */
const ENTITIES: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  nbsp: " ",
  pound: "£",
  euro: "€",
  ndash: "–",
  mdash: "—",
  lsquo: "‘",
  rsquo: "’",
  ldquo: "“",
  rdquo: "”",
  hellip: "…",
  bull: "•",
  eacute: "é",
};

/** The words of HTML, as feeds put it into descriptions: paragraphs and list items as lines, no tags, no scripts. */
export function plainText(html: string): string {
  if (!/[<&\s]/.test(html)) return html;
  const words = html
    .replace(/<(script|style)\b[^>]*>[\s\S]*?<\/\1\s*>/gi, " ")
    .replace(/<!--[\s\S]*?-->/g, " ")
    .replace(/<li\b[^>]*>/gi, "\n• ")
    .replace(/<br\b[^>]*>|<\/(p|div|li|ul|ol|h[1-6]|tr)\s*>/gi, "\n")
    .replace(/<\/?[a-z][^<>]*>/gi, " ");
  return decoded(words)
    .replace(/\r\n?/g, "\n")
    .replace(/[^\S\n]+/g, " ")
    .replace(/ *\n */g, "\n")
    .replace(/\n{3,}/g, "\n\n")
    .trim();
}

/** The same in one line. */
export function plainLine(html: string): string {
  return plainText(html).replace(/\s+/g, " ");
}

/**
 * The first sentences of a text, as many as fit into `most` characters; a first one that is longer is cut at a word.
 */
export function firstSentences(text: string, most: number): string {
  const line = text.replace(/\s+/g, " ").trim();
  if (line.length <= most) return line;
  const end = line.slice(0, most).search(/[.!?](?=[^.!?]*$)/);
  if (end > most / 4) return line.slice(0, end + 1);
  const cut = line.slice(0, most - 1);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(" "), most / 2)).trimEnd()}…`;
}

function decoded(text: string): string {
  return text.replace(/&(#\d{1,7}|#x[0-9a-f]{1,6}|[a-z]{2,8});/gi, (whole, name: string) => {
    if (!name.startsWith("#")) return ENTITIES[name.toLowerCase()] ?? whole;
    const point = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
    const isText = point >= 32 && point <= 0x10ffff && !(point >= 0xd800 && point <= 0xdfff);
    return isText ? String.fromCodePoint(point) : " ";
  });
}
