import type { Button, Card, Element } from "../card-types.js";
import { bold, button, buttons, card, divider, paged, para, quietLine } from "../kit.js";
import { oneLine } from "../one-line.js";
import { peopleCardWords as say } from "../text/people.js";

export type ListedPerson = {
  id: string;
  name: string;
  job: string;
  organisation: string;
  email: string;
  codes: readonly string[];
  coordinates: boolean;
  /** Has an account with us on some platform. */
  seen: boolean;
};
export type PeopleFacts = {
  area: string;
  /** Only those who come to this PCN. */
  pcn: string | undefined;
  people: readonly ListedPerson[];
  /** PCNs to choose from. */
  codes: readonly string[];
  page: number;
  /** Whether the reader coordinates the area. */
  mayChange: boolean;
};

/** Few enough that the longest names still make one Slack message. */
const PER_PAGE = 5;
const MOST_CODES = 12;
const NAME = 80;

/** The list of an area's people; only the asker sees it. */
export function peopleCard(facts: PeopleFacts): Card {
  const { area, pcn, people, mayChange } = facts;
  const { shown, controls } = paged(people, facts.page, PER_PAGE, {
    action: "directory.people",
    ...(pcn === undefined ? {} : { data: { pcn } }),
  });
  return card({
    first: say.first(oneLine(area, NAME), pcn),
    turn: say.turn,
    body: [
      para(people.length === 0 ? say.none : say.count(people.length)),
      ...shown.flatMap((person) => lines(person, mayChange)),
      ...controls,
    ],
    buttons: [
      button({ label: say.add, action: "directory.add-people", opensForm: true }),
      button({ label: say.addList, action: "directory.add-list", opensForm: true }),
      ...(mayChange ? [button({ label: say.area, action: "directory.edit-area", opensForm: true })] : []),
      ...filters(facts),
    ],
  });
}

function lines(person: ListedPerson, mayChange: boolean): Element[] {
  const what = [person.job, person.organisation].map((text) => oneLine(text, NAME)).join(", ");
  const marks = [
    person.email,
    person.codes.length === 0 ? say.noPcn : person.codes.slice(0, MOST_CODES).join(", "),
    ...(person.coordinates ? [say.coordinates] : []),
    ...(person.seen ? [] : [say.notSeen]),
  ];
  const data = { member: person.id };
  return [
    divider(),
    para(bold(oneLine(person.name, NAME)), ` · ${what}`),
    quietLine(marks.join(" · ")),
    ...(mayChange
      ? [
          buttons(
            button({ label: say.change, action: "directory.edit-person", data, opensForm: true }),
            button({ label: say.remove, action: "directory.remove-person", data, opensForm: true }),
          ),
        ]
      : []),
  ];
}

function filters({ pcn, codes }: PeopleFacts): Button[] {
  if (codes.length < 2 && pcn === undefined) return [];
  const show = (label: string, data: Record<string, string>) =>
    button({ label, action: "directory.people", data });
  return [
    ...(pcn === undefined ? [] : [show(say.everybody, {})]),
    ...codes
      .filter((code) => code !== pcn)
      .slice(0, MOST_CODES)
      .map((code) => show(code, { pcn: code })),
  ];
}
