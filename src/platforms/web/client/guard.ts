/** The page to try the guard: text on the left; verdict, findings and safer words on the right, as it is typed. */
import { GUARD_PAGE_MOST, guardExamples, guardPageWords as say } from "../../../../cards/text/guard-page.js";
import type { CheckResult, Known } from "../guard-protocol.js";
import { el } from "./cards/dom.js";
import { shownFindings, verdictWords } from "./guard-findings.js";

const PAUSE_MS = 150;

const area = el("textarea", {
  id: "text",
  rows: "12",
  placeholder: say.placeholder,
  spellcheck: "false",
  autocomplete: "off",
});
const known = Object.entries(say.known).map(([field, label]) => ({
  field: field as keyof Known,
  label,
  input: el("input", { id: `known-${field}`, autocomplete: "off", maxlength: "300" }),
}));
const verdict = el("p", { role: "status", class: "verdict" });
const findings = el("div", { class: "findings" });

document.body.prepend(
  el("a", { class: "skip", href: "#found" }, say.skip),
  el(
    "header",
    { class: "top" },
    el("h1", {}, say.title),
    el("a", { href: "/" }, say.playground),
    el("a", { href: "/gallery" }, say.cards),
    el("p", {}, say.intro),
  ),
  el(
    "main",
    { class: "guard" },
    el(
      "section",
      { class: "typed" },
      el("label", { for: "text" }, say.text),
      area,
      el("p", { class: "examples" }, `${say.examples} `, ...guardExamples.map(example)),
      el(
        "details",
        {},
        el("summary", {}, say.knownTitle),
        el("p", { class: "hint" }, say.knownHint),
        ...known.map(({ label, input }) =>
          el("p", { class: "known" }, el("label", { for: input.id }, label), input),
        ),
      ),
    ),
    el(
      "section",
      { id: "found", tabindex: "-1", "aria-labelledby": "found-title" },
      el("h2", { id: "found-title" }, say.found),
      verdict,
      findings,
    ),
  ),
);

let waiting: number | undefined;
/** Answers may overtake each other; only the newest question's counts. */
let asked = 0;
for (const input of [area, ...known.map((one) => one.input)]) {
  input.addEventListener("input", () => {
    window.clearTimeout(waiting);
    waiting = window.setTimeout(() => void ask(), PAUSE_MS);
  });
}
show(undefined);

function example({ name, text }: { name: string; text: string }): HTMLElement {
  const button = el("button", { type: "button" }, name);
  button.addEventListener("click", () => put(text));
  return button;
}

function put(text: string): void {
  area.value = text;
  area.focus();
  void ask();
}

async function ask(): Promise<void> {
  asked += 1;
  const mine = asked;
  const text = area.value;
  if (text.trim() === "") return show(undefined);
  if (text.length > GUARD_PAGE_MOST) return fail(say.tooLong(GUARD_PAGE_MOST));
  // Later answers take the place of earlier ones; only the first is waited for in front of an empty page.
  if (verdict.classList.contains("empty")) verdict.textContent = say.verdicts.checking;
  try {
    const response = await fetch("/guard/check", {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify({
        text,
        known: Object.fromEntries(known.map(({ field, input }) => [field, input.value])),
      }),
      credentials: "omit",
    });
    if (!response.ok) throw new Error(String(response.status));
    const result = (await response.json()) as CheckResult;
    if (mine === asked) show(result, text);
  } catch {
    if (mine === asked) fail(say.failed);
  }
}

function fail(sentence: string): void {
  verdict.className = "verdict failed";
  verdict.textContent = sentence;
  findings.replaceChildren();
}

function show(result: CheckResult | undefined, text = ""): void {
  verdict.className = `verdict ${result?.verdict ?? "empty"}`;
  verdict.textContent = verdictWords(result);
  findings.replaceChildren(...(result ? shownFindings(result, text, put) : []));
}
