import { chase } from "../chasing/use-cases/chase.js";
import type { Instant } from "../kernel/instant.js";
import { offersOfCase } from "../offers/queries.js";
import { actionsOfCase } from "../plan/queries.js";
import type { Store } from "../storage/database.js";
import type { Work } from "../storage/work.js";
import { settingOf } from "./clock.js";
import type { Case } from "./domain/types.js";
import { nextWatch, type StandardStep, standardTold, touched } from "./domain/watch.js";
import { remember } from "./keep.js";

/** W4: nobody falls through the net. What somebody did about an offer or an action counts as well. */
export async function watch(
  work: Work,
  state: Case,
  { ask, round }: { ask: "case-holder" | "chair"; round: number },
): Promise<void> {
  const { series, clock } = await settingOf(work, state);
  const last = await lastTouch(work, state);
  if (last !== undefined && last > (state.watch?.at ?? state.touchedAt ?? "")) {
    const since = touched(state, last);
    const next = nextWatch(since, clock);
    if (next && next.at > work.now) return void (await remember(work, { state: since, events: [] }));
  }
  await remember(work, {
    state: { ...state, watch: { round, asked: ask, at: work.now } },
    events: [{ type: "case-watched", facts: { ask, round } }],
  });
  await chase(work, ask === "chair" ? series.chair : state.owner, {
    about: `case:${state.id}:watch-${round}-${state.touchedAt ?? ""}`,
    tag: `case:${state.id}:watch-${round}-${ask}-${state.touchedAt ?? ""}`,
    card: "cases.watch",
    args: { case: state.id, reader: ask, round: String(round) },
  });
}

/** W5: the case holder hears of the 28 days a week before they end and when they have, then the chair. */
export async function tellStandard(work: Work, state: Case, step: StandardStep): Promise<void> {
  const { series, clock } = await settingOf(work, state);
  const reader = step === "over-chair" ? "chair" : "case-holder";
  const last = await lastTouch(work, state);
  const since =
    last !== undefined && last > (state.watch?.at ?? state.touchedAt ?? "") ? touched(state, last) : state;
  // Where nothing has happened either, one message about the case is enough.
  const asks = nextWatch(since, clock);
  const watched = asks && asks.at <= work.now && asks.ask === reader;
  await remember(work, {
    state: {
      ...since,
      standardTold: standardTold(step),
      ...(watched ? { watch: { round: asks.round, asked: asks.ask, at: work.now } } : {}),
    },
    events: [{ type: "case-standard-told", facts: { step } }],
  });
  const ask = (to: string, said: StandardStep) =>
    chase(work, to, {
      about: `case:${state.id}:standard`,
      tag: `case:${state.id}:standard-${said}`,
      card: "cases.standard",
      args: { case: state.id, step: said },
    });
  // After an outage, or when a case came back late, nobody has told the case holder yet.
  if (step === "over-chair" && (state.standardTold ?? 0) < standardTold("over"))
    await ask(state.owner, "over");
  await ask(reader === "chair" ? series.chair : state.owner, step);
}

/** The latest moment at which an offer or an action of the case came to where it is. */
async function lastTouch(store: Store, state: Case): Promise<Instant | undefined> {
  const moments = [
    state.touchedAt,
    ...(await offersOfCase(store, state.id)).flatMap((offer) => [
      "at" in offer ? offer.at : offer.madeAt,
      offer.confirmedAt,
    ]),
    ...(await actionsOfCase(store, state.id)).map((action) => ("at" in action ? action.at : action.addedAt)),
  ];
  return moments
    .filter((at) => at !== undefined)
    .toSorted()
    .at(-1);
}
