import type { Card } from "../../cards/card-types.js";
import { handoverCard, handoverLateCard, handoverNudgeCard } from "../../cards/cases/handover-card.js";
import type { HandoverFacts } from "../../cards/cases/handover-facts.js";
import { handedCard, leftCard } from "../../cards/cases/holding-cards.js";
import type { CardSource, Room } from "../app/contract.js";
import { nameOf } from "../directory/queries.js";
import { seriesById } from "../meetings/queries.js";
import type { Store } from "../storage/database.js";
import { waitsFor } from "./domain/handover.js";
import type { Handover } from "./domain/types.js";
import { handoverFacts } from "./handover-facts.js";
import { heldRows } from "./held-rows.js";
import { refOf } from "./keep.js";
import { cases, handovers } from "./store.js";

type Args = Record<string, string>;

function ofHandover(
  draw: (facts: HandoverFacts, handover: Handover, args: Args) => Card | { drop: string },
): CardSource {
  return async (store, args) => {
    const handover = await handovers.get(store, args.handover ?? "");
    const state = handover && (await cases.get(store, handover.caseId));
    if (!handover || !state) return { drop: "no such handover" };
    return draw(await handoverFacts(store, state, handover, readerOf(args)), handover, args);
  };
}

export function readerOf({ party }: Args): HandoverFacts["reader"] {
  return party === "taker" || party === "giver" ? party : "asker";
}

export async function leftFacts(store: Store, args: Args) {
  const series = await seriesById(store, args.series ?? "");
  if (!series) return undefined;
  const member = args.member ?? "";
  const rows = (await heldRows(store, { owner: member, series: series.id }, "chair")).filter(
    (row) => row.mayHandOver,
  );
  const { name } = await nameOf(store, member);
  return { series: series.id, code: series.code, member, name, rows };
}

export const handoverCards: Room["cards"] = {
  "cases.handover": ofHandover((facts, { status }, args) => {
    const over = status === "withdrawn" || status === "lapsed";
    return over && args.since === undefined ? { drop: "taken back before it was seen" } : handoverCard(facts);
  }),
  "cases.handover-nudge": ofHandover((facts, handover) =>
    waitsFor(handover).some((party) => party === facts.reader)
      ? handoverNudgeCard(facts)
      : { drop: "answered meanwhile" },
  ),
  "cases.handover-late": ofHandover((facts, handover) =>
    waitsFor(handover).length > 0 ? handoverLateCard(facts) : { drop: "answered meanwhile" },
  ),
  "cases.handed": async (store, args, { at }) => {
    const state = await cases.get(store, args.case ?? "");
    if (!state) return { drop: "no such case" };
    const holder = (await nameOf(store, state.owner)).name;
    return handedCard({ ref: refOf(state), holder, again: at === `dm:${state.owner}` });
  },
  "cases.left": async (store, args) => {
    const facts = await leftFacts(store, args);
    return facts ? leftCard({ ...facts, page: 0 }) : { drop: "no such series" };
  },
};
