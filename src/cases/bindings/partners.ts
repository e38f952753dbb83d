import type { Card } from "../../../cards/card-types.js";
import { agendaCard } from "../../../cards/cases/agenda-card.js";
import { answerForm, askForm, suggestForm } from "../../../cards/cases/response-forms.js";
import { readCard, voicesCard } from "../../../cards/cases/voices-card.js";
import type { FormDefinition } from "../../../cards/form.js";
import type { Binding, Data, Reading, Refusal } from "../../app/contract.js";
import { nameOf, rolesIn } from "../../directory/queries.js";
import { ok, type Result, refuse } from "../../kernel/result.js";
import { answer, ask, type Heard, suggest } from "../domain/responses.js";
import { readableByPartners } from "../domain/statuses.js";
import type { Case } from "../domain/types.js";
import { agendaFacts, wordsOfCase } from "../facts.js";
import { refOf, refuseWith } from "../keep.js";
import { words } from "../read-content.js";
import { responses } from "../store.js";
import { answerQuestion } from "../use-cases/answer-question.js";
import { askQuestion } from "../use-cases/ask-question.js";
import { notUs } from "../use-cases/say-not-us.js";
import { suggestForCase } from "../use-cases/suggest.js";
import { aboutCase, aboutQuestion, theCase } from "./about.js";
import { wrongState } from "./holder.js";

/** Opens a form only where its answer could be taken; `would` is tried with a placeholder. */
function responseForm(
  form: (ref: string) => FormDefinition,
  would: (state: Case, who: { id: string; owner: string; now: string }) => Heard,
): NonNullable<Binding["form"]> {
  return async (reading, data) => {
    const state = await theCase(reading, data);
    const possible = would(state, { id: "-", owner: reading.actor.id, now: reading.now });
    if (!possible.ok) return refuse((await refuseWith(reading, state, possible.refusal)).refusal);
    return ok({ definition: form(refOf(state)) });
  };
}

/**
 * Private views of a case. Partners read it once it is on an agenda and until it ends; its holder and the chair
 * from the beginning on, a draft only its holder.
 */
function reader(
  render: (reading: Reading, state: Case, data: Data) => Promise<Card>,
): NonNullable<Binding["view"]> {
  return async (reading, data): Promise<Result<Card, Refusal>> => {
    const state = await theCase(reading, data);
    if (!(await mayRead(reading, state))) return refuse(wrongState(state));
    return ok(await render(reading, state, data));
  };
}

async function mayRead(reading: Reading, state: Case): Promise<boolean> {
  if (state.owner === reading.actor.id || readableByPartners(state)) return true;
  if (state.status === "draft") return false;
  const roles = await rolesIn(reading, state.series, reading.actor.id);
  return roles.includes("chair") || roles.includes("deputy");
}

function pageOf(data: Data): number {
  const page = Number(data.page ?? "0");
  return Number.isSafeInteger(page) && page >= 0 ? page : 0;
}

/** How everybody takes part without attending (B12), and reads. */
export const partnerBindings: readonly Binding[] = [
  {
    action: "cases.ask",
    about: aboutCase,
    form: responseForm(askForm, (state, who) => ask(state, [], who, "-")),
    run: (work, data, values) => askQuestion(work, data.case ?? "", words(values, "words") ?? ""),
  },
  {
    action: "cases.answer",
    about: aboutQuestion,
    async form(reading, data) {
      const question = await responses.get(reading, data.question ?? "");
      if (!question) throw new Error(`no question ${data.question}`);
      const state = await theCase(reading, { case: question.caseId });
      const possible = answer(state, question, reading.actor.id, "-");
      if (!possible.ok) return refuse((await refuseWith(reading, state, possible.refusal)).refusal);
      const asker = await nameOf(reading, question.owner);
      const who = `${asker.name}, ${asker.organisation}`;
      return ok({ definition: answerForm(refOf(state), who, question.text?.words ?? "") });
    },
    run: (work, data, values) => answerQuestion(work, data.question ?? "", words(values, "words") ?? ""),
  },
  { action: "cases.not-us", about: aboutCase, run: (work, data) => notUs(work, data.case ?? "") },
  {
    action: "cases.suggest",
    about: aboutCase,
    form: responseForm(suggestForm, (state, who) => suggest(state, [], who, "-")),
    run: (work, data, values) => suggestForCase(work, data.case ?? "", words(values, "words") ?? ""),
  },
  {
    action: "cases.open",
    about: aboutCase,
    view: reader(async (reading, state) => agendaCard(await agendaFacts(reading, state))),
  },
  {
    action: "cases.read",
    about: aboutCase,
    view: reader(async (_reading, state, data) =>
      readCard({ caseId: state.id, ref: refOf(state), words: wordsOfCase(state), page: pageOf(data) }),
    ),
  },
  {
    action: "cases.voices",
    about: aboutCase,
    view: reader(async (reading, state, data) => voicesCard(await agendaFacts(reading, state), pageOf(data))),
  },
];
