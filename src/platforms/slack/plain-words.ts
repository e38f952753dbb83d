/**
 * What somebody wrote, as they wrote it: Slack escapes three characters, and puts what it recognised into angle
 * brackets (docs.slack.dev/messaging/formatting-message-text). Of a link or address its words are kept, of a mention
 * nothing: it names an account, not the person a case is about.
 */
export function plainWords(text: string): string {
  return text
    .replace(/<([^<>]*)>/g, (_, inner: string) => inside(inner))
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&amp;", "&")
    .trim();
}

function inside(inner: string): string {
  if (/^[@#!]/.test(inner)) return "";
  const [target = "", words] = inner.split("|");
  return words ?? target.replace(/^(mailto|tel):/, "");
}
