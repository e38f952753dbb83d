import { standardCard, type WatchFacts, watchCard } from "../../cards/cases/watch-card.js";
import type { CardSource } from "../app/contract.js";
import { isAway, memberById, nameOf } from "../directory/queries.js";
import { inTurn } from "../kernel/in-turn.js";
import { atLocal } from "../kernel/instant.js";
import { dayWords } from "../kernel/spoken.js";
import { offersOfCase } from "../offers/queries.js";
import type { Store } from "../storage/database.js";
import { settingOf } from "./clock.js";
import type { Case } from "./domain/types.js";
import { isFollowed, isStranded, isWatched, type StandardStep } from "./domain/watch.js";
import { turnOf } from "./facts.js";
import { refOf } from "./keep.js";
import { cases } from "./store.js";

/** Whoever has done something in the meantime is not asked. */
export const watchSource: CardSource = async (store, args, { now }) => {
  const state = await cases.get(store, args.case ?? "");
  if (!state || (!isWatched(state) && state.status !== "review"))
    return { drop: "nobody waits for it any more" };
  const since = state.touchedAt ?? state.lastDiscussedAt ?? state.changedAt;
  if (args.why === "no-meeting") {
    return watchCard({ ...(await factsOf(store, state, "chair", since, now)), stranded: true });
  }
  if (state.watch?.round !== Number(args.round)) return { drop: "something has happened meanwhile" };
  const reader = args.reader === "chair" ? "chair" : "case-holder";
  return watchCard(await factsOf(store, state, reader, since, now));
};

export const standardSource: CardSource = async (store, args, { now }) => {
  const state = await cases.get(store, args.case ?? "");
  if (!state || !isFollowed(state)) return { drop: "nobody waits for it any more" };
  if (state.firstHelpAt !== undefined) return { drop: "help has started meanwhile" };
  const step = args.step as StandardStep;
  const reader = step === "over-chair" ? "chair" : "case-holder";
  return standardCard({
    ...(await factsOf(store, state, reader, state.discussedAt ?? state.changedAt, now)),
    step,
  });
};

function lastDay(day: string, zone: string): string {
  return dayWords(atLocal(day, "12:00", zone), zone);
}

async function factsOf(
  store: Store,
  state: Case,
  reader: WatchFacts["reader"],
  since: string,
  now: string,
): Promise<WatchFacts> {
  const { series, clock } = await settingOf(store, state);
  const holder = await memberById(store, state.owner);
  if (!holder) throw new Error(`no member ${state.owner}`);
  const standing = (await offersOfCase(store, state.id)).filter(({ status }) => status !== "withdrawn");
  return {
    caseId: state.id,
    ref: refOf(state),
    turn: await turnOf(store, state, reader),
    reader,
    stranded: isStranded(state, clock),
    day: dayWords(since, series.zone),
    holder: {
      name: holder.name,
      contact: holder.email,
      left: holder.status !== "active",
      away: (await isAway(store, holder, now)) ? lastDay(holder.pausedUntil ?? "", series.zone) : undefined,
    },
    asksAnswers: standing.some(({ status }) => status === "put-to-person"),
    offers: await inTurn(standing, async ({ ref, owner, status }) => {
      const { name, organisation } = await nameOf(store, owner);
      return { ref, who: `${name}, ${organisation}`, status };
    }),
  };
}
