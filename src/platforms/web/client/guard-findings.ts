import { guardPageWords as say } from "../../../../cards/text/guard-page.js";
import type { CheckResult, Finding } from "../guard-protocol.js";
import { el } from "./cards/dom.js";

export function verdictWords(result: CheckResult | undefined): string {
  if (!result) return say.verdicts.empty;
  const { verdict, findings } = result;
  const blocked = findings.filter(({ severity }) => severity === "block").length;
  switch (verdict) {
    case "clear":
      return say.verdicts.clear;
    case "confirm":
      return say.verdicts.confirm(findings.length);
    case "block":
      return say.verdicts.block(findings.length, blocked);
  }
}

/** The text with marks, then one line a finding; `put` takes a text in its place. */
export function shownFindings(
  { findings, safer }: CheckResult,
  text: string,
  put: (text: string) => void,
): HTMLElement[] {
  if (findings.length === 0) return [];
  const all = el("button", { type: "button", class: "all" }, say.useAll);
  all.addEventListener("click", () => put(safer));
  return [
    el("div", { class: "marked", role: "group", "aria-label": say.marked }, ...marked(text, findings)),
    all,
    el("ol", {}, ...findings.map((finding) => line(finding, text, put))),
  ];
}

function marked(text: string, findings: readonly Finding[]): (Node | string)[] {
  const parts: (Node | string)[] = [];
  let from = 0;
  for (const { start, end, severity } of findings) {
    parts.push(text.slice(from, start), el("mark", { class: severity }, text.slice(start, end)));
    from = end;
  }
  return [...parts, text.slice(from)];
}

function line(
  { start, end, severity, reason, suggestion }: Finding,
  text: string,
  put: (text: string) => void,
): HTMLElement {
  const words = text.slice(start, end);
  const use = el("button", { type: "button", "aria-label": say.useFor(words) }, say.use);
  use.addEventListener("click", () => put(text.slice(0, start) + suggestion + text.slice(end)));
  return el(
    "li",
    { class: severity },
    el("p", {}, el("b", { class: "severity" }, say.severities[severity]), el("q", {}, words)),
    el("p", {}, reason),
    el(
      "p",
      { class: "instead" },
      el("span", {}, `${say.instead} `, el("b", {}, suggestion === "" ? say.leaveOut : suggestion)),
      use,
    ),
  );
}
