import type { Need } from "../../src/directory/domain/types.js";
import type { Button, Card, Element } from "../card-types.js";
import { button, buttons, card, divider, paged, para } from "../kit.js";
import { findWords } from "../text/directory.js";
import { needWords } from "../text/needs.js";
import { detailsButton, type ServiceFacts, serviceLines } from "./service-facts.js";

export type FindFacts = {
  /** As typed, or a need's code from a button. */
  words: string;
  /** The words as a need's name, where they are a need's code. */
  shownAs: string;
  /** Code of the PCN that was searched; undefined: the whole area. */
  pcn: string | undefined;
  services: readonly ServiceFacts[];
  nearest: readonly Need[];
  page: number;
  /** MDTs into whose channel the asker may put the result. */
  shareWith: readonly { series: string; code: string }[];
};

/** Few enough that four long services still make one Slack message. */
const PER_PAGE = 4;

/** What a search of the directory found; only the asker sees it. */
export function findCard(facts: FindFacts): Card {
  const { words, pcn, services } = facts;
  const again = { words, ...(pcn === undefined ? { pcn: "all" } : { pcn }) };
  const { shown, controls } = paged(services, facts.page, PER_PAGE, {
    action: "directory.find",
    data: again,
  });
  const where = pcn === undefined ? findWords.inArea : findWords.reaching(pcn);
  return card({
    first: findWords.first(facts.shownAs, pcn),
    turn: findWords.turn,
    body:
      services.length > 0
        ? [
            para(findWords.count(services.length, where)),
            ...shown.flatMap((service) => [
              divider(),
              ...serviceLines(service),
              buttons(detailsButton(service.id)),
            ]),
            ...controls,
          ]
        : nothingFound(facts, where),
    buttons: [...shareButtons(facts, shown), ...(pcn === undefined ? [] : [wholeArea(words)]), otherNeed()],
  });
}

/** All needs as buttons, for whoever typed no word. */
export function askNeedCard(needs: readonly Need[]): Card {
  return card({
    first: findWords.askFirst,
    turn: findWords.turn,
    body: [para(findWords.ask), buttons(...needs.map((need) => needButton(need, undefined)))],
  });
}

function nothingFound(facts: FindFacts, where: string): Element[] {
  const near = facts.nearest;
  if (near.length === 0) return [para(findWords.nothing(where))];
  return [
    para(findWords.nothing(where)),
    para(findWords.nearest),
    buttons(...near.map((need) => needButton(need, facts.pcn))),
  ];
}

function shareButtons(facts: FindFacts, shown: readonly ServiceFacts[]): Button[] {
  if (shown.length === 0) return [];
  const services = shown.map(({ id }) => id).join(",");
  return facts.shareWith.map(({ series, code }) =>
    button({ label: findWords.share(code), action: "directory.find-share", data: { series, services } }),
  );
}

function needButton(need: Need, pcn: string | undefined): Button {
  return button({
    label: needWords[need],
    action: "directory.find",
    data: { words: need, ...(pcn === undefined ? {} : { pcn }) },
  });
}

function wholeArea(words: string): Button {
  return button({ label: findWords.whole, action: "directory.find", data: { words, pcn: "all" } });
}

function otherNeed(): Button {
  return button({ label: findWords.other, action: "directory.find" });
}
