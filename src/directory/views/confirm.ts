import { confirmCard } from "../../../cards/directory/confirm-card.js";
import type { CardSource } from "../../app/contract.js";
import { isHidden, isStale, waitsFor } from "../domain/freshness.js";
import { serviceFacts } from "../facts.js";
import { areaById, servicesOfArea, servicesOfMember } from "../queries.js";

/** What of a member's services, or of an area's, still wants confirming when the message is read. */
export const confirmSource: CardSource = async (store, args, { now }) => {
  const { member, area: areaId } = args;
  const all =
    member === undefined ? await servicesOfArea(store, areaId ?? "") : await servicesOfMember(store, member);
  const area = await areaById(store, all[0]?.area ?? "");
  const hidden = args.hidden === "yes";
  const wanting = all.filter(
    (service) =>
      waitsFor(service, hidden ? "hidden" : "confirm") ||
      (hidden ? isHidden : isStale)(service, area?.feeds, now),
  );
  if (wanting.length === 0) return { drop: "everything is confirmed" };
  const services = [];
  for (const service of wanting) services.push(await serviceFacts(store, service, now));
  return confirmCard({ services, hidden });
};
