import type { Card } from "../../cards/card-types.js";
import { capacityCard } from "../../cards/directory/capacity-card.js";
import { askNeedCard, findCard } from "../../cards/directory/find-card.js";
import { foundCard } from "../../cards/directory/found-card.js";
import type { ServiceFacts } from "../../cards/directory/service-facts.js";
import { needWords } from "../../cards/text/needs.js";
import type { CardSource, Data, Reading, Refusal } from "../app/contract.js";
import { ok, type Result, refuse } from "../kernel/result.js";
import type { Series } from "../meetings/domain/types.js";
import { seriesById, seriesOfArea } from "../meetings/queries.js";
import type { Store } from "../storage/database.js";
import { search } from "./domain/search.js";
import { type Member, NEEDS } from "./domain/types.js";
import { serviceFacts } from "./facts.js";
import { nameOf, rolesIn, seriesOfMember, serviceById, servicesOfMember, servicesShown } from "./queries.js";

/** The most MDTs a find card offers to share with. */
const SHARE_WITH = 3;

/**
 * `/mdt find housing NAV` or a need's button. The PCN is the one named (`pcn`, or its code among the words;
 * "all": any), else that of the asker's only MDT.
 */
export async function showFind(reading: Reading, data: Data): Promise<Result<Card, Refusal>> {
  const { actor, now } = reading;
  const all = await servicesShown(reading, actor.area, now);
  const inArea = await seriesOfArea(reading, actor.area);
  const mine = await seriesOf(reading, actor);
  const { words, named } = takePcn(
    data.words ?? "",
    new Set([...inArea.map(({ code }) => code), ...all.flatMap(({ pcns }) => pcns)]),
  );
  if (words === "") return ok(askNeedCard(NEEDS));
  const only = mine.length === 1 ? mine[0]?.code : undefined;
  const pcn = data.pcn === "all" ? undefined : (data.pcn ?? named ?? only);
  const found = search(all, { words, pcn }, now);
  const services: ServiceFacts[] = [];
  for (const service of found.services) services.push(await serviceFacts(reading, service, now));
  const share = mine.filter(({ code }) => pcn === undefined || code === pcn || mine.length <= SHARE_WITH);
  return ok(
    findCard({
      words,
      shownAs: NEEDS.find((need) => need === words) ? needWords[words as keyof typeof needWords] : words,
      pcn,
      services,
      nearest: found.nearest,
      page: Number(data.page ?? 0),
      shareWith: share.slice(0, SHARE_WITH).map(({ id, code }) => ({ series: id, code })),
    }),
  );
}

/** One's own services and their room. */
export async function showCapacity(reading: Reading, data: Data): Promise<Result<Card, Refusal>> {
  const { actor, now } = reading;
  const own = await servicesOfMember(reading, actor.id);
  if (own.length === 0) return refuse({ code: "no-services-of-yours" });
  const services: ServiceFacts[] = [];
  for (const service of own) services.push(await serviceFacts(reading, service, now));
  return ok(capacityCard({ services, page: Number(data.page ?? 0) }));
}

/** What somebody shared in a channel, with today's capacity. */
export const foundSource: CardSource = async (store, args, seen) => {
  const services: ServiceFacts[] = [];
  for (const id of (args.services ?? "").split(",")) {
    const service = await serviceById(store, id);
    if (service?.status !== "active") continue;
    services.push(await serviceFacts(store, service, seen.now));
  }
  if (services.length === 0) return { drop: "none of the services is in the directory any more" };
  return foundCard({ services, by: (await nameOf(store, args.by ?? "")).name });
};

async function seriesOf(store: Store, member: Member): Promise<Series[]> {
  const found: Series[] = [];
  for (const { series } of await seriesOfMember(store, member.id)) {
    const one = await seriesById(store, series);
    if (one && one.status !== "ended" && (await rolesIn(store, series, member.id)).length > 0)
      found.push(one);
  }
  return found;
}

/** Takes a PCN's code out of the words: "housing nav" is housing in NAV. */
function takePcn(typed: string, codes: ReadonlySet<string>): { words: string; named: string | undefined } {
  const parts = typed.trim().split(/\s+/).filter(Boolean);
  const named = parts.find((part) => codes.has(part.toUpperCase()));
  return { words: parts.filter((part) => part !== named).join(" "), named: named?.toUpperCase() };
}
