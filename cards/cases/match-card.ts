import type { AccessTheme } from "../../src/directory/domain/match.js";
import type { Need } from "../../src/directory/domain/types.js";
import type { Button, Card } from "../card-types.js";
import type { ServiceFacts } from "../directory/service-facts.js";
import { bold, button, card, divider, para, quietLine } from "../kit.js";
import { oneLine } from "../one-line.js";
import { capacityWords } from "../text/directory.js";
import { matchWords as say } from "../text/matching.js";
import { needWords, sizeWords } from "../text/needs.js";

export type MatchReasons = {
  needs: readonly Need[];
  /** Works there by name; left out: in the whole area. */
  pcn?: string | undefined;
  ages: boolean;
  language?: string | undefined;
  access: readonly AccessTheme[];
};
export type MatchLine = {
  member: string;
  name: string;
  service: string;
  organisation: string;
  size: ServiceFacts["size"];
  room: ServiceFacts["room"];
  reasons: MatchReasons;
};
export type MatchFacts = {
  caseId: string;
  ref: string;
  candidates: readonly MatchLine[];
  asked: readonly string[];
  away: readonly string[];
  /** "Service, Organisation" */
  unlisted: readonly string[];
  /** The agenda is out, so they can be asked. */
  open: boolean;
  /** So many more can be asked about this case. */
  left: number;
};

/** So many stand on the card; the form has as many as a menu takes. */
const SHOWN = 8;
const NAME = 80;

/** B13: who could help with a case and why; only the chair sees it. */
export function matchCard(facts: MatchFacts): Card {
  const shown = facts.candidates.slice(0, SHOWN);
  const more = facts.candidates.length - shown.length;
  return card({
    first: say.first(facts.ref),
    turn: say.turn,
    body: [
      para(facts.candidates.length === 0 ? say.none : say.intro(facts.candidates.length)),
      ...shown.flatMap((line) => [
        divider(),
        para(
          bold(oneLine(line.service, NAME)),
          ` · ${oneLine(line.organisation, NAME)} · ${sizeWords[line.size]}`,
        ),
        para(`${oneLine(line.name, NAME)} · ${capacityWords(line.room)}`),
        quietLine(`${say.why}: ${reasonText(line.reasons)}.`),
      ]),
      ...(more > 0 ? [quietLine(say.more(more))] : []),
      ...others(facts),
    ],
    buttons: askButtons(facts),
  });
}

function askButtons({ caseId, candidates, open, left }: MatchFacts): Button[] {
  if (!open || left === 0) return [];
  const data = { case: caseId };
  return [
    ...(candidates.length > 0
      ? [button({ label: say.ask, action: "cases.ping", data, look: "primary", opensForm: true })]
      : []),
    button({ label: say.askOther, action: "cases.ping-other", data, opensForm: true }),
  ];
}

function others({ asked, away, unlisted, open, left }: MatchFacts) {
  return [
    ...(open && left === 0 ? [para(say.enough)] : []),
    ...(asked.length > 0 ? [quietLine(say.asked(named(asked)))] : []),
    ...(away.length > 0 ? [quietLine(say.away(named(away)))] : []),
    ...(unlisted.length > 0 ? [quietLine(say.unlisted(named(unlisted)))] : []),
    ...(open ? [] : [para(say.later)]),
  ];
}

export function reasonText({ needs, pcn, ages, language, access }: MatchReasons): string {
  return [
    ...needs.map((need) => needWords[need].toLowerCase()),
    say.reasons.reach(pcn),
    ...(ages ? [say.reasons.ages] : []),
    ...(language === undefined ? [] : [say.reasons.language(oneLine(language, 40))]),
    ...access.map(say.reasons.access),
  ].join(", ");
}

function named(all: readonly string[]): string {
  const more = all.length - SHOWN;
  const shown = all.slice(0, SHOWN).map((one) => oneLine(one, NAME));
  return [...shown, ...(more > 0 ? [say.more(more)] : [])].join("; ");
}
