import { escapeHtml } from "../../../../cards/render/html-text.js";
import { guestWords as say } from "../../../../cards/text/email.js";

export type PageParts = {
  title: string;
  name?: string | undefined;
  main: string;
  /** The address of the page on which all links of the reader can be ended. */
  end?: string | undefined;
};

/** The page around what is shown. No script at all: it works where scripts are shut off, and none can be slipped in. */
export function page(parts: PageParts): string {
  const { title, name, main, end } = parts;
  const reader = name === undefined ? "" : `<p class="reader">${escapeHtml(say.forOne(name))}</p>`;
  const ending =
    end === undefined
      ? ""
      : `<form method="get" action="${escapeHtml(end)}"><button class="plain">${escapeHtml(say.notForMe)}</button></form>`;
  return `<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex, nofollow">
<title>${escapeHtml(say.title(title))}</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/g/guest.css">
<link rel="stylesheet" href="/g/guest-fields.css">
</head>
<body>
<a class="skip" href="#content">${escapeHtml(say.skip)}</a>
<header><p class="brand">${escapeHtml(say.brand)}</p>${reader}</header>
<main id="content" tabindex="-1">
${main}
</main>
<footer><p>${escapeHtml(say.safe)}</p>${ending}</footer>
</body>
</html>
`;
}

/** One sentence, and what can be done now. `below`: ready HTML. */
export function sentencePage(sentence: string, below = ""): string {
  const [first = "", ...rest] = sentence.split(/(?<=[.!?])\s+(?=[A-Z])/);
  const more = rest.length > 0 ? `<p>${escapeHtml(rest.join(" "))}</p>` : "";
  return page({
    title: first.replace(/[.!?]$/, ""),
    main: `<h1>${escapeHtml(first)}</h1>${more}${below}`,
  });
}

/** A form with nothing but a button. */
export function buttonForm(action: string, words: string, hidden: Record<string, string> = {}): string {
  const inputs = Object.entries(hidden)
    .map(([name, value]) => `<input type="hidden" name="${escapeHtml(name)}" value="${escapeHtml(value)}">`)
    .join("");
  return `<form method="post" action="${escapeHtml(action)}">${inputs}<div class="buttons"><button class="strong">${escapeHtml(words)}</button></div></form>`;
}
