import type { Card } from "../../cards/card-types.js";
import { answersChairCard, answersNudgeCard, endedCard, reviewCard } from "../../cards/cases/after-card.js";
import { agendaCard, backCard, discreetCard, goneCard } from "../../cards/cases/agenda-card.js";
import { holderCard } from "../../cards/cases/holder-card.js";
import { pingCard } from "../../cards/cases/ping-card.js";
import { answeredCard, questionCard } from "../../cards/cases/question-card.js";
import { safetyCard } from "../../cards/cases/safety-card.js";
import { TOLD, toldCard } from "../../cards/cases/told-card.js";
import { triageCard } from "../../cards/cases/triage-card.js";
import { whomCard } from "../../cards/cases/whom-card.js";
import { publicStatus } from "../../cards/cases/words.js";
import { urgentWords } from "../../cards/text/urgent.js";
import type { CardSource, Room } from "../app/contract.js";
import { areaById, memberById, nameOf, serviceById } from "../directory/queries.js";
import { inTurn } from "../kernel/in-turn.js";
import { dayWords, momentWords } from "../kernel/spoken.js";
import { meetingById, seriesById } from "../meetings/queries.js";
import { offersOfCase } from "../offers/queries.js";
import type { Store } from "../storage/database.js";
import { settingOf } from "./clock.js";
import { comesBackAt } from "./domain/clock.js";
import { openToPartners, readableByPartners } from "./domain/statuses.js";
import type { Case, Response } from "./domain/types.js";
import { agendaFacts, holderFacts, questionFacts, toldFacts, triageFacts, turnOf } from "./facts.js";
import { handoverCards } from "./handover-views.js";
import { refOf } from "./keep.js";
import { whomFacts } from "./match-facts.js";
import { excludedFrom } from "./queries.js";
import { cases, responses } from "./store.js";
import { urgentCards } from "./urgent-views.js";
import { standardSource, watchSource } from "./watch-views.js";

/** Cards are rendered when they are delivered, from the state of that moment. */

type Drop = { drop: string };

function ofCase(
  render: (store: Store, state: Case, args: Record<string, string>, late: boolean) => Promise<Card | Drop>,
): CardSource {
  return async (store, args, { late = false }) => {
    const state = await cases.get(store, args.case ?? "");
    return state ? render(store, state, args, late) : { drop: "no such case" };
  };
}

function ofQuestion(
  render: (store: Store, state: Case, question: Response, late: boolean) => Promise<Card | Drop>,
): CardSource {
  return ofCase(async (store, state, args, late) => {
    const question = await responses.get(store, args.question ?? "");
    return question ? render(store, state, question, late) : { drop: "no such question" };
  });
}

const agenda = ofCase(async (store, state) => {
  if (!readableByPartners(state)) {
    const { series, meeting } = await settingOf(store, state);
    const to = state.status === "deferred" && meeting ? momentWords(meeting.start, series.zone) : undefined;
    return goneCard({ ref: refOf(state), status: publicStatus(state.status), to });
  }
  const facts = await agendaFacts(store, state);
  return state.excluded.length > 0 ? discreetCard(facts) : agendaCard(facts);
});

const back = ofCase(async (store, state) => {
  if (!readableByPartners(state)) return { drop: "no longer on the agenda" };
  const facts = await agendaFacts(store, state);
  return backCard(facts);
});

const holder = ofCase(async (store, state) => holderCard(await holderFacts(store, state)));

const told = ofCase(async (store, state, args) => {
  const what = TOLD.find((one) => one === args.what);
  return what ? toldCard(await toldFacts(store, state, what)) : { drop: `nothing is told as ${args.what}` };
});

const triage = ofCase(async (store, state, args, late) => {
  const reminder = args.reminder === "yes";
  if ((reminder || late) && state.status !== "submitted") return { drop: "decided meanwhile" };
  return triageCard(await triageFacts(store, state, reminder));
});

const question = ofQuestion(async (store, state, asked, late) =>
  late && asked.status !== "open"
    ? { drop: "answered meanwhile" }
    : questionCard(await questionFacts(store, state, asked)),
);

const answered = ofQuestion(async (store, state, asked) =>
  answeredCard({
    ...(await questionFacts(store, state, asked)),
    caseId: state.id,
    open: openToPartners(state),
  }),
);

const answersNudge = ofCase(async (store, state, { after }) => {
  const offers = await waitingOffers(store, state);
  if (offers.length === 0 || state.closedAt !== undefined)
    return { drop: "everything was answered meanwhile" };
  // W8: before its meeting, the next step of the case itself is somebody else's.
  const turn = after === "urgent" ? urgentWords.endTurnOffers : await turnOf(store, state, "case-holder");
  return answersNudgeCard({ caseId: state.id, ref: refOf(state), turn, offers });
});

const answersChair = ofCase(async (store, state, { after }) => {
  const offers = await waitingOffers(store, state);
  if (offers.length === 0 || state.closedAt !== undefined)
    return { drop: "everything was answered meanwhile" };
  const asked = after === "urgent" ? (state.urgent?.asked ?? 0) >= 2 : state.nudges >= 3;
  if (!asked) return { drop: "it is somebody else's turn again" };
  const holding = await memberById(store, state.owner);
  if (!holding) return { drop: "no such member" };
  return answersChairCard({
    caseId: state.id,
    ref: refOf(state),
    turn: after === "urgent" ? urgentWords.askTurnChair : await turnOf(store, state, "chair"),
    offers,
    holder: holding.name,
    contact: holding.email,
  });
});

const review = ofCase(async (store, state) => {
  if (state.status !== "review") return { drop: "the review is over" };
  const { series, clock } = await settingOf(store, state);
  const comesBack = comesBackAt(state, clock);
  return reviewCard({
    caseId: state.id,
    ref: refOf(state),
    turn: await turnOf(store, state, "case-holder"),
    discussed: dayWords(state.lastDiscussedAt ?? state.changedAt, series.zone),
    back: momentWords(comesBack ?? state.changedAt, series.zone),
  });
});

const ended = ofCase(async (_store, state) =>
  state.closedAt === undefined
    ? { drop: "the case has not ended" }
    : endedCard({ ref: refOf(state), status: publicStatus(state.status) }),
);

const safety: CardSource = async (store, args) => {
  const series = await seriesById(store, args.series ?? "");
  const area = series && (await areaById(store, series.area));
  const chair = series && (await memberById(store, series.chair));
  if (!area || !chair) return { drop: "no such series" };
  return safetyCard({ ...area.crisis, chair });
};

/** Offers to which the person's answer is not known. */
async function waitingOffers(store: Store, state: Case) {
  const waiting = (await offersOfCase(store, state.id)).filter((offer) => offer.status === "put-to-person");
  return inTurn(waiting, async (offer) => {
    const { name, organisation } = await nameOf(store, offer.owner);
    return { ref: offer.ref, who: `${name}, ${organisation}`, what: offer.text.what };
  });
}

/** Whoever has answered in the meantime, or may not see the case any more, is not asked. */
const pinged = ofCase(async (store, state, args) => {
  if (!openToPartners(state)) return { drop: "no longer open to partners" };
  const member = await memberById(store, args.member ?? "");
  if (member?.status !== "active") return { drop: "they have left the list" };
  const service = args.service === undefined ? undefined : await serviceById(store, args.service);
  if (args.service !== undefined && service?.status !== "active")
    return { drop: "the service has left the directory" };
  if (excludedFrom(state, member.organisation)) return { drop: "their organisation may not see it now" };
  const { series } = await settingOf(store, state);
  const chair = (await nameOf(store, series.chair)).name;
  const needs = state.needs.filter((need) => service === undefined || service.needs.includes(need));
  // Before its agenda an urgent thread opens a case to answers, not to readers: they read the question.
  const urgent = !readableByPartners(state);
  return pingCard({ caseId: state.id, ref: refOf(state), chair, service: service?.name, needs, urgent });
});

export const cards: Room["cards"] = {
  ...urgentCards,
  ...handoverCards,
  "cases.agenda": agenda,
  "cases.back": back,
  "cases.holder": holder,
  "cases.told": told,
  "cases.triage": triage,
  "cases.question": question,
  "cases.answered": answered,
  "cases.answers-nudge": answersNudge,
  "cases.answers-chair": answersChair,
  "cases.review": review,
  "cases.ended": ended,
  "cases.watch": watchSource,
  "cases.standard": standardSource,
  "cases.safety": safety,
  "cases.ping": pinged,
  "cases.whom": async (store, args, { now, late }) => {
    const meeting = late ? await meetingById(store, args.meeting ?? "") : undefined;
    if (meeting && meeting.start <= now) return { drop: "the meeting has begun by now" };
    const facts = await whomFacts(store, args.meeting ?? "", now);
    return facts && facts.cases.length > 0 ? whomCard(facts, 0) : { drop: "no case is on the agenda" };
  },
};
