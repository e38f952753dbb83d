import type { Button, Card, Element } from "../card-types.js";
import { button, card, label, list, para, quietLine, section } from "../kit.js";
import { handoverWords as say } from "../text/handover.js";
import { excerpt } from "./excerpt.js";
import type { HandoverFacts, Professional } from "./handover-facts.js";

/** W7, as the colleague, the case holder, or the chair who asked reads it. Updated in place until it is over. */
export function handoverCard(facts: HandoverFacts): Card {
  switch (facts.status) {
    case "asked":
      return asked(facts);
    case "accepted":
      return accepted(facts);
    case "declined":
      return declined(facts);
    case "withdrawn":
    case "lapsed":
      return over(facts);
    default: {
      const never: never = facts.status;
      return never;
    }
  }
}

/** The day's question to whoever has not answered yet. */
export function handoverNudgeCard(facts: HandoverFacts): Card {
  return asked(facts, say.stillFirst(facts.ref));
}

function asked(facts: HandoverFacts, first?: string): Card {
  const { ref, reader, agreed, taker, giver } = facts;
  if (reader === "asker" || agreed.includes(reader)) {
    const other = reader === "taker" || agreed.includes("taker") ? giver : taker;
    return card({
      first: say.waitsFirst(ref),
      turn: say.waitsTurn(short(other.name)),
      body: [para(say.waitsOther(short(other.name)))],
      buttons: reader === "taker" ? [] : [withdraw(facts)],
    });
  }
  return reader === "taker" ? forTaker(facts, first) : forGiver(facts, first);
}

function forTaker(facts: HandoverFacts, first = say.takerFirst(facts.ref)): Card {
  const { asker, giver, by } = facts;
  return card({
    first,
    turn: say.takerTurn(by),
    body: [
      para(say.takerAsks(short(asker), short(giver.name))),
      ...noteLines(facts),
      ...openLines(facts),
      section(say.means, list(say.meansList(short(giver.name)))),
    ],
    buttons: [
      yes(facts, say.yes),
      no(facts, say.no),
      ...(facts.readable
        ? [button({ label: say.read, action: "cases.open", data: { case: facts.caseId } })]
        : []),
    ],
  });
}

function forGiver(facts: HandoverFacts, first = say.giverFirst(facts.ref)): Card {
  return card({
    first,
    turn: say.giverTurn(facts.by),
    body: [para(say.giverAsks(short(facts.asker), who(facts.taker))), ...noteLines(facts), para(say.secure)],
    buttons: [yes(facts, say.giverYes), no(facts, say.giverNo)],
  });
}

function accepted(facts: HandoverFacts): Card {
  const { ref, reader, taker, giver, chair, caseId } = facts;
  if (reader === "taker") {
    return card({
      first: say.takenFirst(ref),
      turn: say.takenTurn,
      body: [
        para(say.taken),
        para(
          giver.left
            ? say.keyLeft(short(giver.name), short(chair))
            : say.keyFrom(short(giver.name), short(giver.contact)),
        ),
      ],
      buttons: [
        button({ label: say.see, action: "offers.of-case", data: { case: caseId } }),
        button({ label: say.mine, action: "digest.home" }),
      ],
    });
  }
  if (reader === "asker") {
    return card({ first: say.doneFirst(ref, nameIn(taker)), body: [para(say.done), contact(taker)] });
  }
  return card({
    first: say.givenFirst(ref, nameIn(taker)),
    turn: say.givenTurn,
    body: [para(say.secure), contact(taker), para(say.given)],
  });
}

function declined(facts: HandoverFacts): Card {
  const { ref, reader, declinedBy, taker, giver, word } = facts;
  const by = declinedBy === "giver" ? giver : taker;
  if (reader === declinedBy || reader === "taker") {
    return card({ first: say.takerNoFirst(ref), body: [para(say.takerNo(short(giver.name)))] });
  }
  return card({
    first: say.declinedFirst(ref, nameIn(by)),
    turn: facts.mayAsk ? say.declinedTurn : undefined,
    body: [
      ...(word ? [label(say.word, excerpt(word, 1500).text)] : []),
      para(say.declined(short(giver.name))),
    ],
    buttons: another(facts),
  });
}

function over(facts: HandoverFacts): Card {
  const { ref, reader, taker, giver, takerLeft, status } = facts;
  if (status === "lapsed" && takerLeft && reader !== "taker") {
    return card({
      first: say.leftFirst(ref),
      turn: facts.mayAsk ? say.declinedTurn : undefined,
      body: [para(say.left(short(taker.name), short(giver.name)))],
      buttons: another(facts),
    });
  }
  return card({ first: say.overFirst(ref), body: [para(say.takerNo(short(giver.name)))] });
}

/** To the chair, when no answer came. */
export function handoverLateCard(facts: HandoverFacts): Card {
  const waiting = (["giver", "taker"] as const).filter((party) => !facts.agreed.includes(party));
  const people = waiting.map((party) => facts[party]);
  return card({
    first: say.lateFirst(facts.ref),
    turn: say.lateTurn,
    body: [
      ...people.map((one) => para(say.late(who(one), facts.askedOn))),
      ...people.map(contact),
      para(say.declined(short(facts.giver.name))),
    ],
    buttons: [...another({ ...facts, mayAsk: true }), withdraw(facts)],
  });
}

function openLines({ caseStatus, turn, open, review }: HandoverFacts): Element[] {
  const { offers, questions, actions } = open;
  const lines = [
    ...(offers > 0 ? [say.offers(offers)] : []),
    ...(questions > 0 ? [say.questions(questions)] : []),
    ...(actions > 0 ? [say.actions(actions)] : []),
  ];
  return [
    section(
      say.whatOpen,
      list([
        say.status(caseStatus),
        ...(turn ? [turn] : []),
        ...(lines.length > 0 ? lines : [say.nothing]),
        ...(review ? [say.review(review)] : []),
      ]),
    ),
  ];
}

function noteLines({ note }: HandoverFacts): Element[] {
  return note ? [label(say.note2, excerpt(note, 1500).text)] : [];
}

function yes({ id }: HandoverFacts, words: string): Button {
  return button({ label: words, action: "cases.handover-accept", data: { handover: id }, look: "primary" });
}

function no({ id }: HandoverFacts, words: string): Button {
  return button({ label: words, action: "cases.handover-decline", data: { handover: id }, opensForm: true });
}

function withdraw({ id }: HandoverFacts): Button {
  return button({ label: say.withdraw, action: "cases.handover-withdraw", data: { handover: id } });
}

function another({ caseId, mayAsk }: HandoverFacts): Button[] {
  if (!mayAsk) return [];
  return [
    button({
      label: say.another,
      action: "cases.handover",
      data: { case: caseId },
      look: "primary",
      opensForm: true,
    }),
  ];
}

function contact(one: Professional): Element {
  return quietLine(`${who(one)}: ${short(one.contact)}`);
}

function who({ name, organisation }: Professional): string {
  return `${short(name)}, ${short(organisation)}`;
}

/** A name in a heading. */
function nameIn({ name }: Professional): string {
  return excerpt(name, 60).text;
}

function short(text: string): string {
  return excerpt(text, 160).text;
}
