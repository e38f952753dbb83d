import { roomOrder } from "./capacity.js";
import { speaks } from "./languages.js";
import { reaches } from "./search.js";
import type { Ages, Need, OrganisationSize, Service } from "./types.js";

/** What a service is sought for. `years`: the band of ages; left out: any. `words`: what would make help easier. */
export type Sought = {
  needs: readonly Need[];
  pcn: string;
  years?: { from: number; to: number } | undefined;
  words: string;
};

export const ACCESS_THEMES = [
  "home-visits",
  "step-free",
  "online",
  "phone",
  "transport",
  "evenings",
] as const;
export type AccessTheme = (typeof ACCESS_THEMES)[number];

/** Why a service was found: codes and the directory's own words, none of the case's. */
export type Reasons = {
  needs: readonly Need[];
  /** Works in this PCN by name; otherwise in the whole area. */
  pcn?: string | undefined;
  /** Says for which ages it is, and these are among them. */
  ages: boolean;
  language?: string | undefined;
  access: readonly AccessTheme[];
};
export type Match<T extends Service> = { service: T; reasons: Reasons };

/** How people write of each, in a case as in the directory. */
const THEME_WORDS: Readonly<Record<AccessTheme, RegExp>> = {
  "home-visits": /\b(at home|home visits?|visits? at|house ?bound|come to them|door)\b/i,
  "step-free": /\b(step-free|wheelchair|stairs|ramps?|lift|mobility|ground floor)\b/i,
  online: /\b(online|video|internet)\b/i,
  phone: /\b(phone|telephone|calls?)\b/i,
  transport: /\b(transport|bus|lifts? to|minibus|cannot drive)\b/i,
  evenings: /\b(evenings?|after work)\b/i,
};

/**
 * B13: services that meet one of the needs, reach the PCN, are for these ages and have not closed. First those that
 * meet the most needs, then those that speak the language or are as easy to reach as asked, then those with room, then
 * the small ones. Plain rules, no learning and no score that is shown (G8).
 */
export function matchServices<T extends Service & { size: OrganisationSize }>(
  services: readonly T[],
  sought: Sought,
): Match<T>[] {
  const wished = themesIn(sought.words);
  return services
    .filter(
      (service) => reaches(service, sought.pcn) && hasRoom(service) && isForAges(service.ages, sought.years),
    )
    .flatMap((service) => {
      const needs = sought.needs.filter((need) => service.needs.includes(need));
      if (needs.length === 0) return [];
      const has = themesIn(`${service.access ?? ""} ${service.what} ${service.description ?? ""}`);
      const reasons = {
        needs,
        ...(service.pcns.includes(sought.pcn) ? { pcn: sought.pcn } : {}),
        ages: service.ages !== undefined && sought.years !== undefined,
        language: speaks(service.languages ?? [], sought.words),
        access: wished.filter((theme) => has.includes(theme)),
      };
      return [{ service, reasons }];
    })
    .sort((a, b) => rank(b.reasons) - rank(a.reasons) || roomOf(a) - roomOf(b) || sizeOf(a) - sizeOf(b));
}

function rank({ needs, language, access }: Reasons): number {
  return needs.length * 10 + (language === undefined ? 0 : 5) + access.length;
}

function roomOf({ service }: { service: Service }): number {
  return roomOrder(service.capacity);
}

/** Small local organisations get the first chance. */
function sizeOf({ service }: { service: { size: OrganisationSize } }): number {
  return ["grassroots", "local", "national"].indexOf(service.size);
}

function hasRoom({ capacity }: Service): boolean {
  return capacity.kind !== "closed" && !(capacity.kind === "places" && capacity.places === 0);
}

function isForAges(ages: Ages | undefined, years: Sought["years"]): boolean {
  if (ages === undefined || years === undefined) return true;
  return (ages.from ?? 0) <= years.to && (ages.to ?? 200) >= years.from;
}

function themesIn(words: string): AccessTheme[] {
  return ACCESS_THEMES.filter((theme) => THEME_WORDS[theme].test(words));
}
