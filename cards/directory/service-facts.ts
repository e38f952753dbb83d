import type { Need, OrganisationSize } from "../../src/directory/domain/types.js";
import type { Element } from "../card-types.js";
import { bold, para, quietLine } from "../kit.js";
import { capacityWords, findWords } from "../text/directory.js";
import { needWords, sizeWords } from "../text/needs.js";

/** A service as cards show it. `said` is a spoken day. */
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
};

/** Three lines: what and whose it is (grassroots, local or national), how much room, what for and whom to ask. */
export function serviceLines(service: ServiceFacts): Element[] {
  const needs = service.needs.map((need) => needWords[need]).join(", ");
  return [
    para(bold(service.name), ` · ${service.organisation} · ${sizeWords[service.size]}`),
    para(capacityWords(service.room)),
    quietLine(`${service.what} ${findWords.needs}: ${needs}. ${findWords.contact(service.contact)}.`),
  ];
}
