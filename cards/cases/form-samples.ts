/** Each form of this room with fictional facts, ordinary and worst. */
import type { Card } from "../card-types.js";
import { formCard } from "../form.js";
import { caseWords, crisis, dogs, hostile, library, long, longCase, many, money } from "../sample-words.js";
import { caseForm } from "./case-form.js";
import { answerForm, askForm, closeForm, suggestForm } from "./response-forms.js";
import { acceptLateForm, returnForm, signpostForm, urgentOutsideForm } from "./triage-forms.js";

const ref = "NAV-2612-03";
const caseId = "case-3";
const asker = `${library.name}, ${library.organisation}`;
const question = "Would they come to the library, or should books come to them?";

const bring = {
  name: "cases.bring",
  series: "NAV",
  sendable: true,
  cutOff: "Wed 9 Dec, 17:00",
  crisis,
  organisations: [dogs, money, library].map(({ id, organisation }) => ({ id, name: organisation })),
  chosen: [],
} as const;

export const caseFormSamples: Record<string, () => Card> = {
  "cases.bring form": () => formCard(caseForm(bring), { context: { series: "nav" } }),
  "cases.bring form (worst: 160 organisations)": () =>
    formCard(
      caseForm({
        ...bring,
        organisations: many(160, (n) => ({ id: `o${n}`, name: n % 2 ? `${hostile} ${n}` : long(140) })),
      }),
    ),
  "cases.edit form": () =>
    formCard(caseForm({ ...bring, name: "cases.edit", ref, sendable: false }), { context: { case: caseId } }),
  "cases.edit form (sent back by the check)": () =>
    formCard(caseForm({ ...bring, name: "cases.edit", ref, sendable: true }), {
      context: { case: caseId },
      notice: "Nothing was kept yet. Please look at this again.",
      values: {
        ...caseWords,
        needs: [...caseWords.needs],
        situation: "Lives with a friend near the harbour.",
      },
      errors: {
        situation:
          "This names a person. Nothing was kept. Safer words are filled in already: please read them, change what you like, and send again.",
      },
    }),
  "cases.edit form (worst: longest texts)": () =>
    formCard(caseForm({ ...bring, name: "cases.edit", ref, sendable: true, returnNote: long(3000) }), {
      context: { case: caseId },
      values: { ...longCase, needs: [...longCase.needs] },
    }),
  "cases.edit form (worst: a note with markup)": () =>
    formCard(caseForm({ ...bring, name: "cases.edit", ref, sendable: true, returnNote: hostile }), {
      context: { case: caseId },
    }),
  "cases.ask form": () => formCard(askForm(ref), { context: { case: caseId } }),
  "cases.answer form": () =>
    formCard(answerForm(ref, asker, question), { context: { question: "question-1" } }),
  "cases.answer form (worst: longest)": () =>
    formCard(answerForm(ref, long(200), long(1000)), { values: { words: long(1000) } }),
  "cases.answer form (worst: markup)": () =>
    formCard(answerForm(ref, hostile, hostile), { values: { words: hostile } }),
  "cases.suggest form": () => formCard(suggestForm(ref), { context: { case: caseId } }),
  "cases.close form": () => formCard(closeForm(ref), { context: { case: caseId } }),
  "cases.accept-late form": () => formCard(acceptLateForm(ref), { context: { case: caseId } }),
  "cases.return form": () => formCard(returnForm(ref), { context: { case: caseId } }),
  "cases.signpost form": () => formCard(signpostForm(ref), { context: { case: caseId } }),
  "cases.urgent-outside form": () => formCard(urgentOutsideForm(ref), { context: { case: caseId } }),
};
