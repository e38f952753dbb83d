import type { AgendaFacts } from "../../cards/cases/agenda-card.js";
import type { CaseWords } from "../../cards/cases/case-lines.js";
import type { HolderFacts } from "../../cards/cases/holder-card.js";
import type { QuestionCardFacts } from "../../cards/cases/question-card.js";
import type { ToldFacts } from "../../cards/cases/told-card.js";
import type { TriageFacts } from "../../cards/cases/triage-card.js";
import {
  decisionWords,
  publicStatus,
  safetyPlanWords,
  startWords,
  statusWords,
  turnWords,
  yourTurn,
} from "../../cards/cases/words.js";
import { firstRefusalWords } from "../../cards/text/first-refusal.js";
import { needWords } from "../../cards/text/needs.js";
import { nameOf, organisationById } from "../directory/queries.js";
import type { ClueKind } from "../guard/small-world.js";
import { neighbourQuestion } from "../guard/words.js";
import { inTurn } from "../kernel/in-turn.js";
import { atLocal } from "../kernel/instant.js";
import { dayWords, momentWords } from "../kernel/spoken.js";
import { gapsOfCase, offersOfCase, offersStand, publicOffersOfCase } from "../offers/queries.js";
import { actionsOfCase } from "../plan/queries.js";
import type { Store } from "../storage/database.js";
import { nextStepAt, settingOf } from "./clock.js";
import { notUsCount } from "./domain/responses.js";
import { isUrgent } from "./domain/statuses.js";
import type { Case, Response } from "./domain/types.js";
import { refOf } from "./keep.js";
import { handovers, responses } from "./store.js";

/** What the cards of cases show, loaded from today's state. Dates arrive in words of the series' zone. */

/** The public card: offers that stand, never what the person answered to them. */
export async function agendaFacts(store: Store, state: Case): Promise<AgendaFacts> {
  const { series, meeting } = await settingOf(store, state);
  const [said, offers, gaps, actions] = [
    await responses.find(store, { caseId: state.id }),
    (await publicOffersOfCase(store, state.id)).filter((offer) => offer.status !== "withdrawn"),
    (await gapsOfCase(store, state.id)).filter((gap) => gap.status === "open"),
    await actionsOfCase(store, state.id),
  ];
  const names = await namesOf(store, [
    state.owner,
    ...[...said, ...offers, ...actions].map((one) => one.owner),
  ]);
  const who = (id: string) => names.get(id) ?? { name: id, organisation: "", job: "" };
  return {
    caseId: state.id,
    ref: refOf(state),
    status: publicStatus(state.status),
    turn: await turnOf(store, state),
    holder: who(state.owner),
    meeting: meeting && momentWords(meeting.start, series.zone),
    words: wordsOfCase(state),
    questions: said
      .filter((one) => one.kind === "question")
      .map((one) => ({ asker: who(one.owner), words: one.text?.words ?? "", answer: one.text?.answer })),
    offers: offers.map((offer) => ({
      ref: offer.ref,
      who: who(offer.owner),
      what: offer.text.what,
      when: offer.standby
        ? offer.standby.held
          ? firstRefusalWords.publicLineHeld
          : firstRefusalWords.publicLine(momentWords(offer.standby.until, series.zone))
        : startWords[offer.starts],
      conditions: offer.text.conditions,
    })),
    gaps: gaps.map((gap) => ({ need: needWords[gap.need], note: gap.text?.note })),
    actions: actions.map((action) => ({
      who: who(action.owner).name,
      what: action.text.what,
      by: dayWords(atLocal(action.dueDate, "12:00", series.zone), series.zone),
      done: action.status === "done",
    })),
    suggestions: said
      .filter((one) => one.kind === "try")
      .map((one) => ({ who: who(one.owner), words: one.text?.words ?? "" })),
    notUs: notUsCount(
      said,
      offers.map((offer) => offer.owner),
    ),
  };
}

export function wordsOfCase(state: Case): CaseWords {
  const { situation, strengths, tried, question, easier } = state.text;
  const { ageBand, needs, complexity } = state;
  return { ageBand, needs, complexity, situation, strengths, tried, question, easier };
}

/**
 * Whose turn it is, in words; to `reader` as "Your turn" where it is theirs. Without one it is for everybody, and what the
 * person answered does not come into it.
 */
export async function turnOf(
  store: Store,
  state: Case,
  reader?: "case-holder" | "chair",
): Promise<string | undefined> {
  const read = reader === undefined ? publicOffersOfCase : offersOfCase;
  const offered = offersStand(await read(store, state.id), state);
  const next = await nextStepAt(store, state, state.changedAt, offered);
  const by = next.by === undefined ? undefined : momentWords(next.by, next.zone);
  return next.owner === reader ? yourTurn(next, by) : turnWords(next, by);
}

export async function holderFacts(store: Store, state: Case): Promise<HolderFacts> {
  const { series, meeting } = await settingOf(store, state);
  const [open] = await handovers.find(store, { caseId: state.id, status: "asked" });
  return {
    caseId: state.id,
    ref: state.ref,
    series: series.code,
    status: state.status,
    statusWords: statusWords[state.status],
    turn: await turnOf(store, state, "case-holder"),
    meeting: meeting && momentWords(meeting.start, series.zone),
    words: wordsOfCase(state),
    published: meeting?.status === "agenda-out" || meeting?.status === "live",
    returnNote: state.text.returnNote,
    chairNote: state.text.chairNote,
    urgent: state.urgent && isUrgent(state) ? momentWords(state.urgent.closesAt, series.zone) : undefined,
    handover: open && { id: open.id, who: (await nameOf(store, open.owner)).name },
  };
}

export async function toldFacts(store: Store, state: Case, what: ToldFacts["what"]): Promise<ToldFacts> {
  const { series, clock } = await settingOf(store, state);
  const facts = await holderFacts(store, state);
  const { decided, closedAs } = state;
  return {
    ...facts,
    what,
    by: decided && what !== "closed" ? (await nameOf(store, decided.by)).name : undefined,
    agenda: clock.meeting && !facts.published ? momentWords(clock.meeting.agenda, series.zone) : undefined,
    outcome: closedAs === "signposted" ? undefined : closedAs,
  };
}

export async function triageFacts(store: Store, state: Case, reminder: boolean): Promise<TriageFacts> {
  const { series, meeting } = await settingOf(store, state);
  const holder = await nameOf(store, state.owner);
  const left = await inTurn(state.excluded, (id) => organisationById(store, id));
  const { decided, editedAt } = state;
  const who = decided && (await nameOf(store, decided.by)).name;
  return {
    caseId: state.id,
    ref: refOf(state),
    status: state.status,
    statusWords: statusWords[state.status],
    late: state.late === true,
    turn: await turnOf(store, state, "chair"),
    holder: `${holder.name}, ${holder.job}, ${holder.organisation}`,
    meeting: meeting && momentWords(meeting.start, series.zone),
    words: wordsOfCase(state),
    safetyPlan: safetyPlanWords[state.safetyPlan],
    excluded: left.flatMap((organisation) => (organisation ? [organisation.name] : [])),
    confirmedFindings: state.confirmedFindings,
    recognisable: state.recognisable?.length
      ? neighbourQuestion(state.recognisable as readonly ClueKind[])
      : undefined,
    decided:
      decided && who
        ? `${capital(decisionWords[decided.what])}: ${who}, ${dayWords(decided.at, series.zone)}.`
        : undefined,
    changed:
      editedAt !== undefined && decided !== undefined && editedAt > decided.at
        ? momentWords(editedAt, series.zone)
        : undefined,
    lateReason: state.text.lateReason,
    reminder,
  };
}

function capital(words: string): string {
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
}

export async function questionFacts(
  store: Store,
  state: Case,
  question: Response,
): Promise<QuestionCardFacts> {
  const asker = await nameOf(store, question.owner);
  const by = question.answeredBy === undefined ? undefined : await nameOf(store, question.answeredBy);
  return {
    questionId: question.id,
    ref: refOf(state),
    asker: `${asker.name}, ${asker.organisation}`,
    words: question.text?.words ?? "",
    answer: question.text?.answer,
    answeredBy: by?.name,
    ended: state.closedAt !== undefined,
  };
}

async function namesOf(store: Store, ids: readonly string[]) {
  const names = new Map<string, { name: string; organisation: string; job: string }>();
  for (const id of new Set(ids)) names.set(id, await nameOf(store, id));
  return names;
}
