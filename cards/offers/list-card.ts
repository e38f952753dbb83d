import type { Card, Element } from "../card-types.js";
import { button, buttons, card, label, paged, para, quietLine, section } from "../kit.js";
import { holderButtons, partnerButtons } from "./offer-buttons.js";
import { type OfferFacts, own, turnOf, whatLines } from "./offer-facts.js";
import { waiveButton, waivedLines } from "./standby-card.js";
import { statusWords } from "./words.js";

const PAGE = 3;

/** F12: my offers and where each stands, those that wait for me first. */
export function mineCard(all: readonly OfferFacts[], page: number): Card {
  const waits = all.filter((facts) => facts.next.owner === "partner" && !facts.ended).length;
  const { shown, controls } = paged(all, page, PAGE, { action: "offers.mine" });
  return card({
    first: "My offers",
    turn: waits > 0 ? `Your turn: ${waits} of them` : undefined,
    body: [
      ...(all.length === 0
        ? [para("You have made no offers yet. Press “I can offer” on the card of a case.")]
        : shown.map((facts) => row(facts, "partner"))),
      ...controls,
    ],
  });
}

export type OfCaseFacts = {
  case: string;
  caseId: string;
  /** Open ones. */
  gaps?: readonly { id: string; ref: string; need: string; note: string | undefined }[];
  /** Case ended: nothing is left to press. */
  ended?: boolean;
  /** A chair reads it, who may put forward what stands by. */
  chairs?: boolean;
};

/** The offers and gaps of a case one by one, for its holder and the chair. */
export function ofCaseCard(facts: OfCaseFacts, all: readonly OfferFacts[], page: number): Card {
  const rows = [
    ...all.map((one) => row(one, "case-holder", facts.chairs === true)),
    ...(facts.gaps ?? []).map((gap) => gapRow(gap, facts.ended === true)),
  ];
  const { shown, controls } = paged(rows, page, PAGE, {
    action: "offers.of-case",
    data: { case: facts.caseId },
  });
  return card({
    first: `${facts.case} · its offers and gaps`,
    body: [...(rows.length === 0 ? [para("There is no offer yet, and no gap.")] : shown), ...controls],
  });
}

function gapRow(gap: NonNullable<OfCaseFacts["gaps"]>[number], ended: boolean): Element {
  const met = button({ label: "It is met", action: "offers.gap-met", data: { gap: gap.id } });
  return section(
    `${gap.ref} · a gap`,
    label("Need", gap.need),
    ...(gap.note ? [label("What would have helped", own(gap.note))] : []),
    ...(ended ? [] : [buttons(met)]),
  );
}

function row(facts: OfferFacts, reader: "partner" | "case-holder", chairs = false): Element {
  const waits = chairs && facts.status === "standby" && !facts.ended;
  const press = [
    ...(reader === "partner" ? partnerButtons(facts) : holderButtons(facts)),
    ...(waits ? [waiveButton(facts)] : []),
  ];
  const turn = turnOf(facts, reader);
  const from =
    reader === "partner" ? [] : [quietLine(`${facts.partner.name}, ${facts.partner.organisation}`)];
  return section(
    `${facts.ref} · ${facts.ended ? "the case has ended" : statusWords[facts.status]}`,
    ...(turn ? [quietLine(turn)] : []),
    ...from,
    ...whatLines(facts),
    ...(reader === "partner" ? [] : waivedLines(facts)),
    ...(press.length > 0 ? [buttons(...press)] : []),
  );
}
