/** Somebody at a page behind a link: reads its HTML, and sends its forms as a browser without scripts would. */
export type GuestPage = {
  url: string;
  status: number;
  html: string;
  headers: Headers;
  /** What a reader sees, tags taken out. */
  text: string;
  title: string;
  buttons: string[];
  /** What each button of the page's cards carries, as it stands there. */
  presses: string[];
};

export type Guest = {
  open(url: string): Promise<GuestPage>;
  /** Presses the button with these words; `answers`: fields by id, several choices as a list. */
  press(page: GuestPage, button: string | RegExp | { sealed: string }, answers?: Answers): Promise<GuestPage>;
};
export type Answers = Record<string, string | readonly string[]>;

const BUTTON = /<button(?: name="press" value="([^"]*)")?[^>]*>(.*?)<\/button>/gs;

export function guest(): Guest {
  return {
    open: async (url) => pageOf(url, await fetch(url)),
    async press(page, words, answers = {}) {
      const form = formWith(page, words);
      const body = new URLSearchParams(form.shown);
      for (const [name, value] of Object.entries(answers)) {
        body.delete(`f.${name}`);
        for (const one of typeof value === "string" ? [value] : value) body.append(`f.${name}`, one);
      }
      if (form.press !== undefined) body.set("press", form.press);
      const url = new URL(form.action, page.url).href;
      const headers = {
        "content-type": "application/x-www-form-urlencoded",
        "sec-fetch-site": "same-origin",
      };
      return pageOf(url, await fetch(url, { method: "POST", headers, body: body.toString() }));
    },
  };
}

async function pageOf(url: string, response: Response): Promise<GuestPage> {
  const html = await response.text();
  const main = /<main[^>]*>(.*)<\/main>/s.exec(html)?.[1] ?? "";
  const text = unescaped(main.replace(/<[^>]+>/g, "\n"))
    .replace(/\n\s*\n+/g, "\n")
    .trim();
  const title = unescaped(/<title>(.*?)<\/title>/s.exec(html)?.[1] ?? "");
  const buttons = [...main.matchAll(BUTTON)].map(([, , words]) => unescaped(words ?? ""));
  const presses = [...main.matchAll(BUTTON)].flatMap(([, sealed]) => (sealed ? [unescaped(sealed)] : []));
  return { url, status: response.status, html, headers: response.headers, text, title, buttons, presses };
}

/** The form around a button, with all it would send as it stands. */
function formWith(page: GuestPage, words: string | RegExp | { sealed: string }) {
  for (const [, action = "", inner = ""] of page.html.matchAll(
    /<form method="post" action="([^"]*)"[^>]*>(.*?)<\/form>/gs,
  )) {
    for (const [, sealed, label = ""] of inner.matchAll(BUTTON)) {
      const shown = unescaped(label);
      if (!isMeant(words, shown, sealed && unescaped(sealed))) continue;
      return { action: unescaped(action), press: sealed && unescaped(sealed), shown: shownIn(inner) };
    }
  }
  throw new Error(`no button ${JSON.stringify(words)} among ${page.buttons.join(" | ")}`);
}

function shownIn(form: string): [string, string][] {
  const sent: [string, string][] = [];
  for (const [tag] of form.matchAll(/<input [^>]*>/g)) {
    const of = (name: string) => unescaped(new RegExp(` ${name}="([^"]*)"`).exec(tag)?.[1] ?? "");
    const type = of("type");
    if ((type === "radio" || type === "checkbox") && !/ checked/.test(tag)) continue;
    sent.push([of("name"), of("value")]);
  }
  for (const [, name = "", value = ""] of form.matchAll(
    /<textarea [^>]*name="([^"]*)"[^>]*>\n(.*?)<\/textarea>/gs,
  ))
    sent.push([unescaped(name), unescaped(value)]);
  for (const [, name = "", options = ""] of form.matchAll(
    /<select [^>]*name="([^"]*)"[^>]*>(.*?)<\/select>/gs,
  ))
    sent.push([unescaped(name), unescaped(/value="([^"]*)" selected/.exec(options)?.[1] ?? "")]);
  return sent;
}

function unescaped(html: string): string {
  return html
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&#39;", "'")
    .replaceAll("&amp;", "&");
}

function isMeant(
  words: string | RegExp | { sealed: string },
  shown: string,
  sealed: string | undefined,
): boolean {
  if (typeof words === "string") return shown === words;
  return words instanceof RegExp ? words.test(shown) : sealed === words.sealed;
}
