import type { AssetDomain, Need, OrganisationSize } from "../../src/directory/domain/types.js";
import type { Element } from "../card-types.js";
import { bold, button, para, quietLine } from "../kit.js";
import { oneLine } from "../one-line.js";
import { capacityWords, findWords } from "../text/directory.js";
import { needWords, sizeWords } from "../text/needs.js";
import { agesText, serviceWords, shortFacts } from "../text/services.js";

/** A service as cards show it. `said` and `confirmed` are spoken days. What nobody said is left out. */
export type ServiceFacts = {
  id: string;
  name: string;
  organisation: string;
  size: OrganisationSize;
  what: string;
  needs: readonly Need[];
  contact: string;
  room: {
    kind: "open" | "places" | "waiting-list" | "closed" | "unknown";
    count?: number | undefined;
    said?: string | undefined;
    confirmed: boolean;
  };
  description?: string | undefined;
  pcns?: readonly string[] | undefined;
  domain?: AssetDomain | undefined;
  ages?: { from?: number | undefined; to?: number | undefined } | undefined;
  cost?: string | undefined;
  languages?: readonly string[] | undefined;
  access?: string | undefined;
  selfReferral?: boolean | undefined;
  url?: string | undefined;
  cover?: string | undefined;
  /** `fed`: nobody here answers for it. */
  fresh?: { state: "right" | "stale" | "hidden"; at?: string | undefined; fed: boolean } | undefined;
};

/** Everything else about a service, for whoever wants it. */
export function detailsButton(service: string) {
  return button({ label: serviceWords.details, action: "directory.service", data: { service } });
}

/** A fact in a line with others is no longer than this. */
const SHORT = 80;

/** Three lines: what and whose it is (grassroots, local or national), how much room, what for and whom to ask. */
export function serviceLines(service: ServiceFacts): Element[] {
  const needs = service.needs.map((need) => needWords[need]).join(", ");
  const words = [
    service.what,
    ...(needs === "" ? [] : [`${findWords.needs}: ${needs}.`]),
    ...briefly(service),
    `${findWords.contact(service.contact)}.`,
  ];
  return [
    para(bold(service.name), ` · ${service.organisation} · ${sizeWords[service.size]}`),
    para(capacityWords(service.room)),
    quietLine(words.filter((one) => one !== "").join(" ")),
  ];
}

function briefly({ ages, languages = [], cost, selfReferral, fresh }: ServiceFacts): string[] {
  return [
    ...(ages === undefined ? [] : [shortFacts.ages(agesText(ages))]),
    ...(languages.length === 0 ? [] : [shortFacts.languages(oneLine(languages.join(", "), SHORT))]),
    ...(cost === undefined ? [] : [shortFacts.cost(oneLine(cost, SHORT))]),
    ...(selfReferral ? [shortFacts.selfReferral] : []),
    ...(fresh?.state === "stale" ? [shortFacts.stale] : []),
  ];
}
