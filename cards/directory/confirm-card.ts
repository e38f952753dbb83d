import type { Card } from "../card-types.js";
import { bold, button, buttons, card, divider, para, quietLine } from "../kit.js";
import { confirmWords as say } from "../text/freshness.js";
import { serviceWords } from "../text/services.js";
import type { ServiceFacts } from "./service-facts.js";

/** So many fit into one message with their buttons. */
const SHOWN = 6;

/** D6: the services of one member that want confirming, or that have been hidden. */
export function confirmCard(facts: { services: readonly ServiceFacts[]; hidden: boolean }): Card {
  const { services, hidden } = facts;
  const shown = services.slice(0, SHOWN);
  const more = services.length - shown.length;
  return card({
    first: hidden ? say.firstHidden(services.length) : say.first(services.length),
    turn: say.turn,
    body: [
      para(hidden ? say.hidden : say.ask),
      ...shown.flatMap((service) => [
        divider(),
        para(bold(service.name), ` · ${service.organisation}`),
        quietLine(service.what),
        choices(service.id),
      ]),
      ...(more > 0 ? [quietLine(say.more(more))] : []),
    ],
  });
}

function choices(service: string) {
  const data = { service };
  return buttons(
    button({ label: serviceWords.stillRight, action: "directory.confirm-service", data, look: "primary" }),
    button({ label: serviceWords.edit, action: "directory.edit-service", data, opensForm: true }),
    button({ label: serviceWords.details, action: "directory.service", data }),
  );
}
