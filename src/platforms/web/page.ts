import { pageWords } from "../../../cards/text/playground-page.js";

const CLIENT = "/assets/src/platforms/web/client";
const STYLES = ["", "-top", "-side", "-main", "-help", "-dialogs", "-narrow"].map(
  (part) => `${CLIENT}/playground${part}.css`,
);

/** The page before its script has run. */
export function playgroundPage(): string {
  return htmlPage({
    title: pageWords.title,
    description: pageWords.description,
    styles: [`${CLIENT}/cards/cards.css`, ...STYLES],
    script: `${CLIENT}/playground.js`,
    body: `<noscript><p class="alone">${asHtml(pageWords.needsScript)}</p></noscript>`,
  });
}

/** A page with one sentence, for addresses that lead nowhere. */
export function sentencePage(sentence: string): string {
  return htmlPage({
    title: pageWords.title,
    description: sentence,
    styles: STYLES,
    body: `<main class="alone"><h1>${asHtml(pageWords.brand)}</h1><p>${asHtml(sentence)}</p><p><a href="/">${asHtml(pageWords.tag)}</a></p></main>`,
  });
}

type Page = {
  title: string;
  description: string;
  styles: readonly string[];
  script?: string;
  /** False: the page shows no Adaptive Cards and does not load what draws them. */
  drawsCards?: boolean;
  body: string;
};

/** A page of ours: own styles and scripts only, as the Content-Security-Policy has it. */
export function htmlPage({ title, description, styles, script, drawsCards = true, body }: Page): string {
  const drawing = drawsCards ? '<script src="/assets/adaptivecards.min.js" defer></script>\n' : "";
  return `<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${asHtml(title)}</title>
<meta name="description" content="${asHtml(description)}">
<link rel="icon" href="data:,">
${styles.map((href) => `<link rel="stylesheet" href="${href}">`).join("\n")}
${script ? `${drawing}<script type="module" src="${script}"></script>` : ""}
</head>
<body>${body}</body>
</html>
`;
}

function asHtml(text: string): string {
  const signs: Record<string, string> = {
    "&": "&amp;",
    "<": "&lt;",
    ">": "&gt;",
    '"': "&quot;",
    "'": "&#39;",
  };
  return text.replace(/[&<>"']/g, (sign) => signs[sign] ?? sign);
}
