import { capacityAskedCard } from "../../../cards/directory/capacity-card.js";
import type { ServiceFacts } from "../../../cards/directory/service-facts.js";
import type { CardSource } from "../../app/contract.js";
import { isStale } from "../domain/capacity.js";
import { serviceFacts } from "../facts.js";
import { servicesOfMember } from "../queries.js";

/** Whatever PCN each reaches, since it is asked once a month. What was said in the meantime is not asked. */
export const capacityAskedSource: CardSource = async (store, { member = "" }, { now }) => {
  const services: ServiceFacts[] = [];
  for (const service of await servicesOfMember(store, member)) {
    if (isStale(service.capacity, now)) services.push(await serviceFacts(store, service, now));
  }
  return services.length > 0 ? capacityAskedCard(services) : { drop: "all of it was said meanwhile" };
};
