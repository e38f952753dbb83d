import type { Card } from "../card-types.js";
import { card, link, list, para, quietLine, section } from "../kit.js";
import { oneLine } from "../one-line.js";
import { sheetWords as say } from "../text/sheet.js";
import type { SheetFacts } from "./sheet-facts.js";

/** For the case holder: the two pages to print; where no browser reaches us, their words in short. */
export function sheetCard(
  facts: SheetFacts,
  pages: { options: string | undefined; plan: string | undefined },
): Card {
  const { options, plan } = pages;
  const counts = [say.optionCount(facts.options.length), say.planCount(facts.help.length)].join(" · ");
  const reached = options !== undefined && plan !== undefined;
  return card({
    first: say.first(facts.ref),
    body: [para(say.intro), quietLine(counts), ...(reached ? [quietLine(say.lasts)] : inWords(facts))],
    buttons: reached
      ? [link({ label: say.printOptions, url: options }), link({ label: say.printPlan, url: plan })]
      : [],
  });
}

/** So many of each; the follow-up has them all. */
const SHOWN = 8;
const WHAT = 240;

function inWords({ options, help, actions, crisis }: SheetFacts) {
  const offered = options.map(({ who, what }) => `${oneLine(what, WHAT)} (${say.from} ${oneLine(who, 120)})`);
  const agreed = [
    ...help.map(({ who, step, by }) => say.help(oneLine(who, 120), step, by)),
    ...actions.map(({ who, what, by }) => say.action(oneLine(who, 120), oneLine(what, WHAT), by)),
  ];
  return [
    para(say.noAddress),
    section(say.options, list(offered.length > 0 ? offered.slice(0, SHOWN) : [say.noOptions])),
    section(say.plan, list(agreed.length > 0 ? agreed.slice(0, SHOWN) : [say.noPlan])),
    section(say.crisis, list([say.danger, say.line(crisis.line, crisis.lineNumber), say.nhs])),
  ];
}
