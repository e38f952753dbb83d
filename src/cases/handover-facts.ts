import type { HandoverFacts, Professional } from "../../cards/cases/handover-facts.js";
import { statusWords } from "../../cards/cases/words.js";
import { memberById, nameOf, rolesIn } from "../directory/queries.js";
import { dayWords, momentWords } from "../kernel/spoken.js";
import { workingDaysAfterAt } from "../kernel/working-time.js";
import { offersOfCase } from "../offers/queries.js";
import { IN_TOUCH } from "../offers/use-cases/follow-holder.js";
import { actionsOfCase } from "../plan/queries.js";
import type { Store } from "../storage/database.js";
import { settingOf } from "./clock.js";
import { mayHandOver } from "./domain/handover.js";
import { readableByPartners } from "./domain/statuses.js";
import type { Case, Handover } from "./domain/types.js";
import { turnOf } from "./facts.js";
import { refOf } from "./keep.js";
import { mayHold } from "./may-hold.js";
import { responses } from "./store.js";

/** What a handover's cards show: reference, counts and dates, and professionals. No word of the case. */
export async function handoverFacts(
  store: Store,
  state: Case,
  handover: Handover,
  reader: HandoverFacts["reader"],
): Promise<HandoverFacts> {
  const { series, clock } = await settingOf(store, state);
  const { id, status, agreed, declinedBy, text, askedAt } = handover;
  const everywhere = { series: state.series, excluded: [] };
  return {
    ...{ id, status, agreed, declinedBy, reader, caseId: state.id, ref: refOf(state) },
    taker: await professional(store, handover.owner),
    giver: {
      ...(await professional(store, handover.from)),
      left: !(await mayHold(store, everywhere, handover.from)),
    },
    asker: (await nameOf(store, handover.by)).name,
    chair: (await nameOf(store, series.chair)).name,
    takerLeft: !(await mayHold(store, everywhere, handover.owner)),
    note: text?.note,
    word: text?.word,
    caseStatus: statusWords[state.status],
    turn: await turnOf(store, state),
    open: await openOf(store, state),
    review: state.reviewAt && dayWords(state.reviewAt, series.zone),
    by: momentWords(
      workingDaysAfterAt(askedAt, clock.handoverDays[1], clock.morning, clock.zone),
      series.zone,
    ),
    askedOn: dayWords(askedAt, series.zone),
    readable: readableByPartners(state),
    mayAsk: mayHandOver(state) && (await mayAskAgain(store, state, handover, reader)),
  };
}

/** Who asked, while they are holder or run the MDT. */
async function mayAskAgain(
  store: Store,
  state: Case,
  { by, from }: Handover,
  reader: HandoverFacts["reader"],
): Promise<boolean> {
  if (reader === "taker") return false;
  const who = reader === "asker" ? by : from;
  if (who === state.owner) return true;
  const roles = await rolesIn(store, state.series, who);
  return roles.includes("chair") || roles.includes("deputy");
}

async function openOf(store: Store, state: Case): Promise<HandoverFacts["open"]> {
  const offers = await offersOfCase(store, state.id);
  const actions = await actionsOfCase(store, state.id);
  return {
    offers: offers.filter(({ status }) => status === "put-to-person" || IN_TOUCH.includes(status)).length,
    questions: (await responses.find(store, { caseId: state.id, status: "open" })).length,
    actions: actions.filter(({ status, owner }) => status === "open" && owner === state.owner).length,
  };
}

async function professional(store: Store, id: string): Promise<Professional> {
  const { name, organisation } = await nameOf(store, id);
  return { name, organisation, contact: (await memberById(store, id))?.email ?? "" };
}
