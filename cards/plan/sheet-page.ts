import { waitText } from "../offers/wait-lines.js";
import { escapeHtml as text } from "../render/html-text.js";
import { sheetWords as say } from "../text/sheet.js";
import type { Professional, SheetFacts, SheetHelp, SheetOption, SheetPart } from "./sheet-facts.js";

/** What stands on the printed page, as HTML; all words of people are escaped. The page around it is the platform's. */
export function sheetPage(facts: SheetFacts, part: SheetPart): { title: string; main: string } {
  const title = part === "options" ? say.options : say.plan;
  const main = [
    `<p class="screen">${text(say.screen(facts.ref))}</p>`,
    `<div class="top"><h1>${text(title)}</h1><p class="name">${text(say.name)} <span class="blank"></span> <span class="hint">${text(say.nameHint)}</span></p></div>`,
    ...(part === "options" ? optionsPart(facts) : planPart(facts)),
    peoplePart(facts),
    crisisPart(facts),
    `<p class="end">${text(say.end)} <span class="hint">${text(say.asOf(facts.today))}.</span></p>`,
  ].join("\n");
  return { title, main };
}

function optionsPart({ options }: SheetFacts): string[] {
  if (options.length === 0) return [`<p>${text(say.noOptions)}</p>`];
  return [
    `<p>${text(say.optionsIntro)} ${text(say.choose)}</p>`,
    `<ol class="items">${options.map(optionItem).join("")}</ol>`,
  ];
}

function optionItem(option: SheetOption): string {
  const { wait } = option;
  const rows = [
    [say.from, option.who],
    [say.about, option.need],
    [say.starts, option.starts],
    [say.cost, wait.cost ?? say.costUnknown],
    ...(option.conditions ? [[say.conditions, option.conditions]] : []),
    ...waitRows(wait),
  ];
  const boxes = say.answers.map((answer) => `<span class="box">${text(answer)}</span>`).join(" ");
  return `<li><h2>${text(option.what)}</h2><p>${rows.map(([name = "", value = ""]) => `<span class="fact"><b>${text(name)}:</b> ${text(value)}</span>`).join(" ")}</p><p class="answers">${boxes}</p></li>`;
}

function planPart({ help, actions }: SheetFacts): string[] {
  return [
    `<p>${text(help.length === 0 ? say.noPlan : say.planIntro)}</p>`,
    help.length === 0 ? "" : `<ol class="items">${help.map(helpItem).join("")}</ol>`,
    actions.length === 0
      ? ""
      : `<h2>${text(say.actions)}</h2><ul>${actions.map(({ who, what, by }) => `<li>${text(say.action(who, what, by))}</li>`).join("")}</ul>`,
  ];
}

function helpItem({ what, who, step, by, wait }: SheetHelp): string {
  const known = step === "begun" || step === "place" || wait.wait?.weeks === 0;
  const rows = waitRows(wait, known)
    .map(([name = "", value = ""]) => `<span class="fact"><b>${text(name)}:</b> ${text(value)}</span>`)
    .join(" ");
  return `<li><h2>${text(what)}</h2><p>${text(say.help(who, step, by))}</p>${rows === "" ? "" : `<p>${rows}</p>`}</li>`;
}

/** `said`: the wait itself stands in the words above already. */
function waitRows({ wait, meanwhile, others }: SheetOption["wait"], said = false): string[][] {
  return [
    ...(wait && !said ? [[say.wait, waitText(wait)]] : []),
    ...(meanwhile ? [[say.meanwhile, meanwhile]] : []),
    ...(others.length > 0 ? [[say.meanwhile, say.othersOpen(others.join("; "))]] : []),
  ];
}

function peoplePart({ lead }: SheetFacts): string {
  const named = ({ name, organisation }: Professional) =>
    organisation === undefined ? name : `${name}, ${organisation}`;
  const rows = lead
    ? [
        [say.worker, named(lead.worker)],
        ...(lead.cover ? [[say.cover, named(lead.cover)]] : []),
        [say.lead, lead.organisation],
      ].map(([name = "", value = ""]) => `<b>${text(name)}:</b> ${text(value)}`)
    : [text(say.noLead)];
  return `<h2>${text(say.people)}</h2><p>${rows.join("<br>")}</p>`;
}

function crisisPart({ crisis }: SheetFacts): string {
  const lines = [say.danger, say.line(crisis.line, crisis.lineNumber), say.nhs];
  return `<section class="crisis"><h2>${text(say.crisis)}</h2><p>${lines.map(text).join(" ")}</p></section>`;
}
