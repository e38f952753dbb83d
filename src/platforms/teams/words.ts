import type { Activity } from "./activity.js";

/**
 * What somebody wrote, as they wrote it: a mention stands between <at> marks and names an account, not the person a
 * case is about; a few characters are escaped.
 */
export function plainWords(text: string): string {
  return unescaped(text.replace(/<at[^>]*>[^<]*<\/at>/gi, " ")).trim();
}

/** A message as it is handed to a message action: HTML (…/messaging-extensions/how-to/action-commands). */
export function wordsOfHtml(html: string): string {
  const lines = html
    .replace(/<at[^>]*>.*?<\/at>/gis, " ")
    .replace(/<(br|\/p|\/div|\/li)\s*\/?>/gi, "\n")
    .replace(/<[^>]*>/g, "");
  return unescaped(lines)
    .replace(/\n{3,}/g, "\n\n")
    .trim();
}

function unescaped(text: string): string {
  return text
    .replaceAll(/&nbsp;|\u00a0/g, " ")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&#39;", "'")
    .replaceAll("&amp;", "&");
}

/** Whether the app itself is spoken to. */
export function isMentioned({ entities, recipient }: Activity): boolean {
  return (
    entities?.some(({ type, mentioned }) => type === "mention" && mentioned?.id === recipient?.id) ?? false
  );
}

/** The words of a command: without the app's name before them, typed or mentioned, and without the slash of a list. */
export function commandWords({ text = "" }: Activity): string {
  return plainWords(text)
    .replace(/^@?roundtable\b[\s:,]*/i, "")
    .replace(/^\/?mdt\b\s*/i, "")
    .replace(/^\//, "")
    .trim();
}
