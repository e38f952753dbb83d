import type { Need } from "../../src/directory/domain/types.js";
import type { Button, Card } from "../card-types.js";
import { button, card, facts, link, para, quietLine } from "../kit.js";
import { oneLine } from "../one-line.js";
import { coveragePageWords, coverageWords as say } from "../text/freshness.js";
import { needWords } from "../text/needs.js";

export type CoverageFacts = {
  area: string;
  /** Only this PCN. */
  pcn: string | undefined;
  codes: readonly string[];
  services: number;
  needs: readonly { need: Need; nobody: readonly string[]; closedOnly: readonly string[] }[];
  mayAdd: boolean;
  /** Address of the same as a picture; left out where no browser reaches us. */
  picture?: string | undefined;
};

/** So many PCNs have a button; an area with more names one with the command. */
const BUTTONS = 12;
const WHERE = 200;

/** D9: need by PCN, where the directory has nobody. */
export function coverageCard(cover: CoverageFacts): Card {
  const { area, pcn, codes, needs } = cover;
  const lacking = needs.filter(({ nobody, closedOnly }) => nobody.length + closedOnly.length > 0);
  const covered = needs.filter((one) => !lacking.includes(one)).map(({ need }) => needWords[need]);
  return card({
    first: say.first(oneLine(area, 80), pcn),
    turn: say.turn,
    body:
      codes.length === 0
        ? [para(say.noPcn)]
        : lacking.length === 0
          ? [para(say.all), quietLine(say.note)]
          : [
              para(pcn === undefined ? say.intro(cover.services, codes.length) : say.introOne(pcn)),
              facts(lacking.map((one) => [needWords[one.need], whereOf(one, cover)])),
              ...(covered.length > 0 ? [quietLine(say.covered(covered.join(", ")))] : []),
              quietLine(say.note),
            ],
    buttons: coverageButtons(cover),
  });
}

function whereOf(
  { nobody, closedOnly }: CoverageFacts["needs"][number],
  { pcn, codes }: CoverageFacts,
): string {
  if (pcn !== undefined) return nobody.length > 0 ? say.nobodyHere : say.closedHere;
  if (nobody.length === codes.length && codes.length > 1) return say.nobodyAnywhere;
  const named = (all: readonly string[]) => oneLine(all.join(", "), WHERE);
  return [
    ...(nobody.length > 0 ? [say.nobody(named(nobody))] : []),
    ...(closedOnly.length > 0 ? [say.closedOnly(named(closedOnly))] : []),
  ].join("; ");
}

function coverageButtons({ pcn, codes, mayAdd, picture }: CoverageFacts): Button[] {
  const show = (label: string, data: Record<string, string>) =>
    button({ label, action: "directory.coverage", data });
  return [
    ...(mayAdd ? [button({ label: say.add, action: "directory.add-service", opensForm: true })] : []),
    ...(picture === undefined ? [] : [link({ label: coveragePageWords.button, url: picture })]),
    ...(pcn === undefined ? [] : [show(say.whole, {})]),
    ...codes
      .filter((code) => code !== pcn)
      .slice(0, BUTTONS)
      .map((code) => show(say.onePcn(code), { pcn: code })),
  ];
}
