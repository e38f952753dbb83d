import type { Button, Card, Element } from "../card-types.js";
import { excerpt } from "../cases/excerpt.js";
import { button, card, facts, link, para, warning } from "../kit.js";
import { oneLine } from "../one-line.js";
import { capacityWords } from "../text/directory.js";
import { needWords, sizeWords } from "../text/needs.js";
import { agesText, domainWords, serviceWords as say } from "../text/services.js";
import type { ServiceFacts } from "./service-facts.js";

/** Long words of a feed stay whole on the page they come from. */
const DESCRIPTION = 2000;
const FACT = 300;

/** One service with everything the directory knows; only the asker sees it. */
export function serviceCard(service: ServiceFacts & { mayChange: boolean; owns: boolean }): Card {
  return card({
    first: say.first(oneLine(service.name, 100)),
    turn: service.owns ? say.turnOwner : say.turn,
    body: [
      para(`${service.organisation} · ${sizeWords[service.size]}`),
      para(capacityWords(service.room)),
      ...(service.what === "" ? [] : [para(service.what)]),
      ...(service.description === undefined ? [] : [para(excerpt(service.description, DESCRIPTION).text)]),
      facts(known(service)),
      ...fresh(service),
    ],
    buttons: serviceButtons(service),
  });
}

function known(service: ServiceFacts): [string, string][] {
  const { pcns = [], languages = [], domain, ages, selfReferral } = service;
  const line = (name: string, value: string | undefined): [string, string][] =>
    value === undefined || value === "" ? [] : [[name, oneLine(value, FACT)]];
  return [
    ...line(say.needs, service.needs.map((need) => needWords[need]).join(", ")),
    ...line(say.domain, domain && domainWords[domain]),
    ...line(say.where, pcns.length === 0 ? say.wholeArea : pcns.join(", ")),
    ...line(say.ages, ages === undefined ? say.anyAge : agesText(ages)),
    ...line(say.cost, service.cost ?? say.notSaid),
    ...line(say.languages, languages.length === 0 ? say.notSaid : languages.join(", ")),
    ...line(say.access, service.access ?? say.notSaid),
    ...line(say.selfReferral, selfReferral === undefined ? say.notSaid : selfReferral ? say.yes : say.no),
    ...line(say.ask, service.contact),
    ...line(say.cover, service.cover),
  ];
}

function fresh({ fresh: known }: ServiceFacts): Element[] {
  if (known?.at === undefined) return [para(known?.fed ? say.feed : say.neverConfirmed)];
  const words = [
    known.state === "right"
      ? para(say.confirmed(known.at))
      : warning(known.state === "hidden" ? say.hidden(known.at) : say.stale(known.at)),
  ];
  return known.fed ? [...words, para(say.feed)] : words;
}

function serviceButtons(service: ServiceFacts & { mayChange: boolean }): Button[] {
  const data = { service: service.id };
  return [
    ...(service.mayChange
      ? [
          button({ label: say.stillRight, action: "directory.confirm-service", data, look: "primary" }),
          button({ label: say.edit, action: "directory.edit-service", data, opensForm: true }),
        ]
      : []),
    ...(service.url === undefined ? [] : [link({ label: say.web, url: service.url })]),
  ];
}
