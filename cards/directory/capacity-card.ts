import type { Card } from "../card-types.js";
import { bold, button, buttons, card, divider, paged, para, quietLine } from "../kit.js";
import { capacityWords, capacityCardWords as say } from "../text/directory.js";
import { detailsButton, type ServiceFacts } from "./service-facts.js";

const PER_PAGE = 5;

/** One's own services, each with its room and a tap for every answer. */
export function capacityCard(facts: { services: readonly ServiceFacts[]; page: number }): Card {
  const { shown, controls } = paged(facts.services, facts.page, PER_PAGE, { action: "directory.capacity" });
  return card({
    first: say.first,
    turn: say.turn,
    body: [...shown.flatMap(lines), ...controls],
  });
}

/** A month's question before an MDT: those whose answer is not of these weeks. As many as one message holds. */
export function capacityAskedCard(services: readonly ServiceFacts[]): Card {
  const left = services.length - PER_PAGE;
  return card({
    first: say.asked(services.length),
    turn: say.askedTurn,
    body: [
      ...services.slice(0, PER_PAGE).flatMap(lines),
      ...(left > 0
        ? [quietLine(say.more(left)), buttons(button({ label: say.all, action: "directory.capacity" }))]
        : []),
    ],
  });
}

function lines(service: ServiceFacts) {
  return [
    divider(),
    para(bold(service.name), ` · ${service.organisation}`),
    para(capacityWords(service.room)),
    answers(service),
  ];
}

function answers({ id, room }: ServiceFacts) {
  const set = (label: string, data: Record<string, string>) =>
    button({ label, action: "directory.set-capacity", data: { service: id, ...data } });
  const count: Record<string, string> = room.count === undefined ? {} : { count: String(room.count) };
  const counted = room.kind === "places" || room.kind === "waiting-list";
  return buttons(
    ...(counted ? [set(say.still, { kind: room.kind, ...count })] : []),
    set(say.open, { kind: "open" }),
    button({ label: say.places, action: "directory.set-places", data: { service: id }, opensForm: true }),
    button({ label: say.waiting, action: "directory.set-waiting", data: { service: id }, opensForm: true }),
    set(say.closed, { kind: "closed" }),
    detailsButton(id),
  );
}
