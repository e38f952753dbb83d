import express, { type Router } from "express";
import { aboutWords } from "../../../cards/text/about.js";

/** `/about`: what the descriptions of the app link to. The same for everybody, and of nobody. */
export function about(): Router {
  const router = express.Router();
  const page = aboutPage();
  router.get("/about", (_request, response) => {
    response.type("html").send(page);
  });
  return router;
}

/** Its words are ours alone and hold no sign that HTML reads. */
function aboutPage(): string {
  const sections = aboutWords.sections.map(
    ({ id, heading, paragraphs }) =>
      `<h2 id="${id}">${heading}</h2>\n${paragraphs.map(inParagraph).join("\n")}`,
  );
  return `<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${aboutWords.title}</title>
<style>body { font: 1.1rem/1.6 system-ui, sans-serif; max-width: 40rem; margin: 2rem auto; padding: 0 1rem }</style>
</head>
<body>
<main>
<h1>${aboutWords.title}</h1>
${inParagraph(aboutWords.intro)}
${sections.join("\n")}
</main>
</body>
</html>
`;
}

function inParagraph(words: string): string {
  return `<p>${words}</p>`;
}
