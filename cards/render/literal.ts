/**
 * Text as it was typed, in places that read more into it.
 */

const MARKDOWN = /[\\`*_[\]<>&~]/g;

/**
 * Escapes what a Markdown reader would act on, with the backslashes of CommonMark 2.4, and `{{` , which the
 * `adaptivecards` package reads as a date before Markdown is.
 */
export function escapeMarkdown(text: string): string {
  return text
    .replace(MARKDOWN, "\\$&")
    .replace(/\{(?=\{)/g, "{\\")
    .replace(/^(\s*)([-+=#])/gm, "$1\\$2")
    .replace(/^(\s*\d+)([.])/gm, "$1\\$2");
}

/**
 * The reader of `escapeMarkdown`: the text as typed. A web page answers `AdaptiveCard.onProcessMarkdown` with it,
 * escaped for HTML.
 */
export function unescapeMarkdown(text: string): string {
  return text.replace(/\\([!-/:-@[-`{-~])/g, "$1");
}

/** Cuts between braces so that no piece holds `{{`, which Adaptive Card clients format as a date or time. */
export function splitBraces(text: string): string[] {
  return text.includes("{{") ? text.split(/(?<=\{)(?=\{)/) : [text];
}

const WORD_JOINER = "\u2060";

/** For labels, which are one string: an invisible joiner keeps `{{` apart. */
export function joinBraces(text: string): string {
  return text.replace(/\{(?=\{)/g, `{${WORD_JOINER}`);
}

/** Slack reads these three in plain_text and mrkdwn alike, and nothing else in plain_text with emoji off. */
export function escapeSlack(text: string): string {
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");
}

/** Undoes `joinBraces`. */
export function partBraces(text: string): string {
  return text.replaceAll(`{${WORD_JOINER}`, "{");
}
