import type { Button, Card, Element } from "../card-types.js";
import { excerpt } from "../cases/excerpt.js";
import { button, buttons, card, label, paged, para, quietLine, section } from "../kit.js";
import { type ActionFacts, turnOf } from "./action-facts.js";
import { statusWords } from "./words.js";

const PAGE = 5;

/** The owner's card of an action, kept up to date in place. */
export function actionCard(facts: ActionFacts): Card {
  return card({
    first: `${facts.ref} · ${facts.ended ? "the case has ended" : facts.status === "open" ? "an action for you" : statusWords[facts.status]}`,
    turn: turnOf(facts, "owner"),
    body: [...lines(facts), ...story(facts)],
    buttons: ownerButtons(facts),
  });
}

/** One and three working days after the date. */
export function nudgeCard(facts: ActionFacts): Card {
  return card({
    first: `${facts.ref} · was due ${facts.by}`,
    turn: "Your turn: say how far it is",
    body: [
      ...lines(facts),
      para("If it is done, one press says so. If it cannot be done, that helps to know too."),
    ],
    buttons: ownerButtons(facts),
  });
}

/** For the case holder or the chair: overdue for long, or no longer possible. */
export function stuckCard(facts: ActionFacts, reader: "case-holder" | "chair"): Card {
  const overdue = facts.status === "open";
  return card({
    first: `${facts.ref} · ${overdue ? "overdue" : statusWords[facts.status]}`,
    turn: overdue
      ? "Your turn: talk with its owner, or find another way"
      : turnOf(facts, reader === "chair" ? "other" : reader),
    body: [
      label("Owner", `${facts.owner.name}, ${facts.owner.organisation}`),
      ...lines(facts),
      ...story(facts),
      ...(overdue ? [para(`It was due ${facts.by}, and two reminders had no answer.`)] : []),
    ],
    buttons: [
      ...(overdue && !facts.ended
        ? [
            handOver(facts),
            button({
              label: "Close as not done",
              action: "plan.not-done",
              data: { task: facts.id },
              confirm: `Close ${facts.ref} as not done?`,
            }),
          ]
        : []),
      button({ label: "All offers and actions", action: "plan.follow-up", data: { case: facts.caseId } }),
    ],
  });
}

/** F12: my actions, open ones first. */
export function mineCard(all: readonly ActionFacts[], page: number): Card {
  const open = all.filter((facts) => facts.status === "open" && !facts.ended).length;
  const { shown, controls } = paged(all, page, PAGE, { action: "plan.mine" });
  return card({
    first: "My actions",
    turn: open > 0 ? `Your turn: ${open} of them` : undefined,
    body: [
      ...(all.length === 0
        ? [para("You have no actions. Nothing is waiting for you here.")]
        : shown.map(row)),
      ...controls,
    ],
  });
}

function row(facts: ActionFacts): Element {
  const press = ownerButtons(facts);
  const turn = turnOf(facts, "owner");
  return section(
    `${facts.ref} · ${facts.ended ? "the case has ended" : statusWords[facts.status]}`,
    ...(turn ? [quietLine(turn)] : []),
    ...lines(facts),
    ...(press.length > 0 ? [buttons(...press)] : []),
  );
}

function lines(facts: ActionFacts): Element[] {
  return [
    label("Action", excerpt(facts.what, 900).text),
    label("By", facts.by),
    ...(facts.from ? [quietLine(`Handed over from ${facts.from}.`)] : []),
  ];
}

function story(facts: ActionFacts): Element[] {
  const said = facts.result ? [label("What was said", excerpt(facts.result, 700).text)] : [];
  if (facts.status === "handed-over")
    return [para(`${facts.handedTo ?? "Somebody else"} has it now. Thank you.`)];
  if (facts.status === "open") return [quietLine(`Noted by ${facts.addedBy} for ${facts.caseRef}.`)];
  return said;
}

function ownerButtons(facts: ActionFacts): Button[] {
  if (facts.status !== "open" || facts.ended) return [];
  const data = { task: facts.id };
  return [
    button({ label: "Done", action: "plan.done", data, look: "primary", opensForm: true }),
    button({ label: "Not possible", action: "plan.not-possible", data, opensForm: true }),
    handOver(facts),
  ];
}

function handOver(facts: ActionFacts): Button {
  return button({ label: "Hand over", action: "plan.hand-over", data: { task: facts.id }, opensForm: true });
}
