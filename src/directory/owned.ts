import type { Case } from "../cases/domain/types.js";
import { casesOfHolder } from "../cases/queries.js";
import { seriesById } from "../meetings/queries.js";
import { nextStepOfOffer, offersOfMember } from "../offers/queries.js";
import { actionsOfMember } from "../plan/queries.js";
import type { Store } from "../storage/database.js";
import type { Member, Service } from "./domain/types.js";
import { areaById, coordinatorsOf, seriesOfMember, servicesOfMember } from "./queries.js";

/** What hangs on one person. References and names of services only: whoever keeps the list sees no case text. */
export type Owned = {
  services: readonly Service[];
  /** Codes of MDTs that they are chair, deputy or coordinator of. */
  runs: readonly string[];
  /** References of open cases that they hold, of offers and of actions that wait for them. */
  cases: readonly string[];
  offers: readonly string[];
  actions: readonly string[];
  /** Nobody else coordinates the area. */
  onlyCoordinator: boolean;
};

const ENDED: readonly Case["status"][] = ["closed", "withdrawn", "handled-outside"];

export async function ownedBy(store: Store, member: Member): Promise<Owned> {
  const runs: string[] = [];
  for (const { series: id } of await seriesOfMember(store, member.id)) {
    const series = await seriesById(store, id);
    if (!series || series.status === "ended") continue;
    if ([series.chair, series.deputy, series.coordinator].includes(member.id)) runs.push(series.code);
  }
  const held = await casesOfHolder(store, member.id);
  const offers: string[] = [];
  for (const offer of await offersOfMember(store, member.id)) {
    // Only whose turn it is: when its case was taken over does not matter.
    if ((await nextStepOfOffer(store, offer, {})).owner === "partner") offers.push(offer.ref);
  }
  const area = await areaById(store, member.area);
  const coordinators = area ? await coordinatorsOf(store, area) : [];
  return {
    services: (await servicesOfMember(store, member.id)).sort((a, b) =>
      a.name.localeCompare(b.name, "en-GB"),
    ),
    runs,
    cases: held.filter(({ status }) => !ENDED.includes(status)).map(({ ref }) => ref ?? ""),
    offers,
    actions: (await actionsOfMember(store, member.id))
      .filter(({ status }) => status === "open")
      .map(({ ref }) => ref),
    onlyCoordinator: coordinators.length === 1 && coordinators[0]?.id === member.id,
  };
}

/** Which PCNs somebody comes to, and as what: as they were invited, or as the lists of the MDTs have it. */
export async function invitationOf(store: Store, member: Member): Promise<NonNullable<Member["invited"]>> {
  const codes = new Set(member.invited?.pcns);
  let as = member.invited?.as;
  for (const { series: id, roles } of await seriesOfMember(store, member.id)) {
    const series = await seriesById(store, id);
    if (!series || series.status === "ended") continue;
    codes.add(series.code);
    as ??= roles.find((role) => role === "observer" || role === "commissioner");
  }
  return { pcns: [...codes], as: as ?? "partner" };
}
