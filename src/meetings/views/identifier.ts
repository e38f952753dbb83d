import { identifierCard } from "../../../cards/meetings/identifier-card.js";
import { identifierWords } from "../../../cards/text/identifier.js";
import type { CardSource } from "../../app/contract.js";
import { nameOf } from "../../directory/queries.js";
import { allSeries } from "../store.js";

export const identifierSource: CardSource = async (store, args, { at }) => {
  const series = await allSeries.get(store, args.series ?? "");
  if (!series) return { drop: "the series is gone" };
  const facts = { code: series.code, kinds: (args.kinds ?? "").split(","), url: args.url };
  if (at === `dm:${args.author}`) return identifierCard(facts);
  const by =
    args.author === undefined ? identifierWords.chair.stranger : (await nameOf(store, args.author)).name;
  return identifierCard({ ...facts, by });
};
