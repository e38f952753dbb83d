import type { Agreement } from "../../src/offers/domain/types.js";
import { excerpt } from "../cases/excerpt.js";
import type { Field, FormDefinition, FormValue } from "../form.js";
import { AGREEMENT_ORDER } from "./agreement-order.js";
import { answerWords } from "./words.js";

export type AnswerRow = {
  /** O1: what stands after the case's reference. */
  number: string;
  who: string;
  what: string;
  answer: Agreement | undefined;
  words: string | undefined;
  shared: boolean;
  /** The partner is contacted: to be changed by another way only. */
  contacted: boolean;
};

/** Which fields of the form hold what for one offer. */
export function answerFields(number: string): { answer: string; words: string; share: string } {
  return { answer: `answer-${number}`, words: `words-${number}`, share: `share-${number}` };
}

/** F2: for each offer what the person said. Nothing is required: answers can come in several goes. */
export function answersForm(facts: {
  case: string;
  rows: readonly AnswerRow[];
  page: number;
  pages: number;
}): FormDefinition {
  const { case: ref, rows, page, pages } = facts;
  return {
    name: "offers.answers",
    title: "What did they say?",
    heading: `${ref}: what did the person say?`,
    intro: [
      "A yes contacts that partner at once; nothing else does. Your words stay between you and the chair unless you pass them on.",
      ...(pages > 1
        ? [`These are offers ${rows[0]?.number} to ${rows.at(-1)?.number}, part ${page + 1} of ${pages}.`]
        : []),
    ],
    submit: "Keep these answers",
    fields: rows.flatMap(rowFields),
  };
}

export function answersValues(rows: readonly AnswerRow[]): Record<string, FormValue> {
  return Object.fromEntries(
    rows.flatMap((row) => {
      const ids = answerFields(row.number);
      return [
        [ids.answer, row.answer],
        [ids.words, row.words],
        [ids.share, row.shared ? ["share"] : []],
      ];
    }),
  );
}

/** What a contacted partner was told stays as it is, so only the answer is shown. */
function rowFields(row: AnswerRow): Field[] {
  const ids = answerFields(row.number);
  return row.contacted ? topFields(row) : [...topFields(row), ...wordFields(ids, row.number)];
}

function topFields(row: AnswerRow): Field[] {
  const ids = answerFields(row.number);
  return [
    {
      id: `note-${row.number}`,
      label: row.number,
      kind: "note",
      text: `${row.who}: ${excerpt(row.what, 300).text}`,
    },
    {
      id: ids.answer,
      label: `The person's answer to ${row.number}`,
      kind: "choice",
      ...(row.contacted ? { hint: "The partner is contacted already, so this stays as it is." } : {}),
      options: AGREEMENT_ORDER.map((value) => ({ value, title: answerWords[value] })),
    },
  ];
}

function wordFields(ids: ReturnType<typeof answerFields>, number: string): Field[] {
  return [
    { id: ids.words, label: `Anything to add to ${number}?`, kind: "text", guard: "case", max: 300 },
    {
      id: ids.share,
      label: `May the partner of ${number} read these words?`,
      kind: "choices",
      options: [{ value: "share", title: "Yes, pass them on" }],
    },
  ];
}

export function mindChangedForm(facts: { offer: string; who: string }): FormDefinition {
  return {
    name: "offers.person-changed-mind",
    title: "They changed their mind",
    heading: `${facts.offer}: the person changed their mind`,
    intro: [`${facts.who} is told to stop, kindly. The person can still say yes later.`],
    submit: "Tell the partner",
    fields: [
      {
        id: "words",
        label: "Anything to add?",
        kind: "text",
        guard: "case",
        max: 300,
        hint: "Kept between you and the chair unless you pass it on.",
      },
      {
        id: "share",
        label: "May the partner read these words?",
        kind: "choices",
        options: [{ value: "share", title: "Yes, pass them on" }],
      },
    ],
  };
}
