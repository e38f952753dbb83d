/**
 * Long text on cards. Slack refuses a message whose blocks are over 13,000 characters of JSON; a case may hold
 * five texts of 3,000. So cards measure, shorten at a word, say so, and give a button to read it all.
 */

/** What a text takes on a card, in characters of JSON; braces that stand together become runs of their own. */
export function room(text: string): number {
  return (
    JSON.stringify(text).length + 50 * (text.split("{{").length - 1) + 50 * (text.split("{{{").length - 1)
  );
}

export type Excerpt = { text: string; shortened: boolean };

/** As much of the text as `most` allows, cut after a word and ended with "…". */
export function excerpt(text: string, most: number): Excerpt {
  if (room(text) <= most) return { text, shortened: false };
  let [fits, over] = [0, text.length];
  while (over - fits > 1) {
    const middle = Math.floor((fits + over) / 2);
    if (room(text.slice(0, middle)) <= most) fits = middle;
    else over = middle;
  }
  return { text: `${text.slice(0, cutBefore(text, fits)).trimEnd()}…`, shortened: true };
}

/** All texts in `most` together: the short ones whole, the long ones sharing what is left. */
export function excerpts(texts: readonly string[], most: number): Excerpt[] {
  let left = most;
  const byLength = texts.map((text, index) => ({ text, index })).sort((a, b) => room(a.text) - room(b.text));
  const result: Excerpt[] = [];
  for (const [done, { text, index }] of byLength.entries()) {
    const share = excerpt(text, Math.floor(left / (byLength.length - done)));
    left -= room(share.text);
    result[index] = share;
  }
  return result;
}

/** The whole text in pieces of at most `most`, none of it left out. */
export function pieces(text: string, most: number): string[] {
  const parts: string[] = [];
  let rest = text;
  while (room(rest) > most) {
    let at = Math.max(1, excerpt(rest, most).text.length - 1);
    while (at < rest.length && /\s/.test(rest.charAt(at))) at += 1;
    parts.push(rest.slice(0, at));
    rest = rest.slice(at);
  }
  return [...parts, rest];
}

/** The last end of a word at or before `at`; within a word when there is none near; never within a character. */
function cutBefore(text: string, at: number): number {
  const space = Math.max(text.lastIndexOf(" ", at), text.lastIndexOf("\n", at));
  const cut = space > at / 2 ? space : at;
  return /[\uD800-\uDBFF]/.test(text.charAt(cut - 1)) ? cut - 1 : cut;
}
