import type { CameIn, UrgentFacts } from "../../cards/cases/urgent-card.js";
import type { UrgentNewsFacts } from "../../cards/cases/urgent-news-card.js";
import { startWords } from "../../cards/cases/words.js";
import { needWords } from "../../cards/text/needs.js";
import { urgentWords } from "../../cards/text/urgent.js";
import { areaById, memberById, nameOf } from "../directory/queries.js";
import { inTurn } from "../kernel/in-turn.js";
import { momentWords } from "../kernel/spoken.js";
import { publicOffersOfCase } from "../offers/queries.js";
import type { Store } from "../storage/database.js";
import { settingOf } from "./clock.js";
import { notUsCount } from "./domain/responses.js";
import { isUrgent, MAY_START, readableByPartners } from "./domain/statuses.js";
import type { Case, Urgent } from "./domain/types.js";
import { mayAskUrgently } from "./domain/urgent.js";
import { refOf } from "./keep.js";
import { responses } from "./store.js";

/** What the cards of an urgent thread show, from today's state: no answer of the person, no word of the case itself. */
export async function urgentFacts(store: Store, state: Case, urgent: Urgent): Promise<UrgentFacts> {
  const { series } = await settingOf(store, state);
  const area = await areaById(store, state.area);
  if (!area) throw new Error(`no area ${state.area}`);
  return {
    caseId: state.id,
    ref: refOf(state),
    asker: await nameOf(store, urgent.openedBy),
    holder: await nameOf(store, state.owner),
    question: state.text.urgent ?? "",
    needs: state.needs.map((need) => needWords[need]).join(" · "),
    until: momentWords(urgent.closedAt ?? urgent.closesAt, series.zone),
    open: isUrgent(state),
    readable: readableByPartners(state),
    numbers: urgentWords.numbers(area.crisis),
    came: await cameIn(store, state, urgent),
  };
}

/** What was said to the case while the thread was open. */
export async function cameIn(store: Store, { id }: Pick<Case, "id">, urgent: Urgent): Promise<CameIn> {
  const during = (at: string) => at >= urgent.openedAt && at <= (urgent.closedAt ?? "9");
  const said = (await responses.find(store, { caseId: id })).filter(({ at }) => during(at));
  const offers = (await publicOffersOfCase(store, id)).filter(
    ({ status, madeAt }) => status !== "withdrawn" && during(madeAt),
  );
  const of = (kind: "question" | "try") =>
    inTurn(
      said.filter((one) => one.kind === kind),
      async ({ owner, text }) => ({
        who: await nameOf(store, owner),
        words: text?.words ?? "",
        answer: text?.answer,
      }),
    );
  return {
    offers: await inTurn(offers, async ({ ref, owner, text, starts }) => ({
      ref,
      who: await nameOf(store, owner),
      what: text.what,
      when: startWords[starts],
    })),
    questions: await of("question"),
    suggestions: await of("try"),
    notUs: notUsCount(
      said,
      offers.map(({ owner }) => owner),
    ),
  };
}

export async function urgentNewsFacts(
  store: Store,
  state: Case,
  urgent: Urgent,
  { what, reader }: Pick<UrgentNewsFacts, "what" | "reader">,
): Promise<UrgentNewsFacts> {
  const { series } = await settingOf(store, state);
  return {
    ...(await urgentFacts(store, state, urgent)),
    what,
    reader,
    chair: (await nameOf(store, series.chair)).name,
    contact: (await memberById(store, state.owner))?.email ?? "",
    canComeBack: MAY_START["bring-back"].includes(state.status),
    canAsk: mayAskUrgently(state),
  };
}
