/** What people see when something stood in the way, with fictional facts. */
import type { Card } from "../card-types.js";
import { openAgainCard, workingCard } from "./slack-cards.js";

export const deskSamples: Record<string, () => Card> = {
  "desk.open-again": () => openAgainCard({ action: "cases.bring", data: { series: "series-nav" } }),
  "desk.working": () => workingCard(),
};
