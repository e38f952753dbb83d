import type { Button, Card } from "../card-types.js";
import { button, buttons, card, list, para, section } from "../kit.js";
import { CardLimitError } from "../limits.js";
import { toMessage } from "../render/block-kit.js";
import { HELP, type HelpAction, helpWords as say } from "../text/help.js";

export type HelpEntry = { action: HelpAction; data: Record<string, string>; form: boolean };
export type HelpFacts = {
  /** Code of the MDT shown; undefined for somebody who is on no list. */
  code: string | undefined;
  forYou: readonly HelpEntry[];
  inSeries: readonly HelpEntry[];
  mayOffer: boolean;
  leads: boolean;
  /** The reader's other MDTs. */
  others: readonly { code: string; series: string }[];
};

/**
 * What the reader can do, by role; each command is also a button. For the few who may do everything in many MDTs, whose
 * message Slack would refuse, the buttons of an MDT speak for themselves.
 */
export function helpCard(facts: HelpFacts): Card {
  const whole = build(facts, true);
  try {
    toMessage(whole);
    return whole;
  } catch (error) {
    if (!(error instanceof CardLimitError)) throw error;
    return build(facts, false);
  }
}

function build(facts: HelpFacts, explained: boolean): Card {
  const onCases = [
    ...(facts.mayOffer ? [say.offer, say.holderOnCases] : []),
    ...(facts.leads ? [say.chairOnCases] : []),
  ];
  return card({
    first: say.first(facts.code),
    turn: say.turn,
    body: [
      section(say.every, lines(facts.forYou), buttons(...facts.forYou.map(asButton))),
      ...(facts.code === undefined || facts.inSeries.length === 0
        ? []
        : [
            section(
              say.series(facts.code),
              ...(explained ? [lines(facts.inSeries)] : []),
              buttons(...facts.inSeries.map(asButton)),
            ),
          ]),
      ...(onCases.length > 0 ? [section(say.onCases, list(onCases))] : []),
      para(say.noText),
      ...(facts.others.length > 0 ? [buttons(...facts.others.map(otherMdt))] : []),
    ],
  });
}

function lines(entries: readonly HelpEntry[]) {
  return list(entries.map(({ action }) => say.line(HELP[action].verb, HELP[action].does)));
}

function asButton({ action, data, form }: HelpEntry): Button {
  return button({ label: HELP[action].label, action, data, opensForm: form });
}

function otherMdt({ code, series }: { code: string; series: string }): Button {
  return button({ label: say.other(code), action: "digest.help", data: { series } });
}
