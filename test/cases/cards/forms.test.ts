import { describe, expect, test } from "@jest/globals";
import { type CaseFormFacts, caseForm, caseFormValues } from "../../../cards/cases/case-form.js";
import { answerForm, askForm, closeForm, suggestForm } from "../../../cards/cases/response-forms.js";
import {
  acceptLateForm,
  returnForm,
  signpostForm,
  urgentOutsideForm,
} from "../../../cards/cases/triage-forms.js";
import { type FormDefinition, formCard } from "../../../cards/form.js";
import { readForm } from "../../../cards/read-form.js";
import { toModal } from "../../../cards/render/block-kit.js";
import { assertAdaptive } from "../../../cards/render/validate.js";
import { draftCase } from "../samples.js";

const facts: CaseFormFacts = {
  name: "cases.bring",
  series: "NAV",
  sendable: true,
  cutOff: "Wed 9 Dec, 17:00",
  crisis: {
    line: "Crisis line",
    lineNumber: "0800 000 0000",
    safeguarding: "Safeguarding lead",
    safeguardingNumber: "01632 960000",
  },
  organisations: Array.from({ length: 84 }, (_, index) => ({
    id: `org-${index}`,
    name: `Organisation ${index}`,
  })),
  chosen: [],
};

function shows(definition: FormDefinition, values = {}): void {
  const card = formCard(definition, { context: { case: "c" }, values });
  assertAdaptive(card);
  toModal(card);
}

describe("the case form", () => {
  test("shows on both platforms with 84 organisations, new and with a draft's words", () => {
    shows(caseForm(facts));
    shows(caseForm(facts), caseFormValues(draftCase({ excluded: ["org-3"] })));
  });

  test("every text passes the guard; who the person is, is asked only to check", () => {
    for (const field of caseForm(facts).fields) {
      if (field.kind === "text") expect(field.guard).toBe("case");
      if (field.id.startsWith("known")) expect(field.kind).toBe("check-only");
    }
    const ids = caseForm(facts).fields.map((field) => field.id);
    expect(ids).toEqual(
      expect.arrayContaining(["knownName", "knownNickname", "knownBirthDate", "knownPostcode"]),
    );
  });

  test("a draft's values read back as they were, without a problem", () => {
    const definition = caseForm(facts);
    const raw = {
      ...caseFormValues(draftCase({ excluded: ["org-3"] })),
      risk: "no",
      personKnows: "yes",
      send: "draft",
    };
    const { values, problems } = readForm(definition, raw);
    expect(problems).toEqual([]);
    expect(values).toMatchObject({
      needs: ["groups-peers", "money-benefits"],
      personKnows: true,
      excluded: ["org-3"],
    });
  });

  test("without needs, or with a need that is not on the list, it is not taken", () => {
    const raw = { ...caseFormValues(draftCase()), risk: "no", send: "draft" };
    const problem = (needs: string[]) => readForm(caseForm(facts), { ...raw, needs }).problems;
    expect(problem([])).toContainEqual({ field: "needs", code: "missing" });
    expect(problem(["horoscopes"])).toContainEqual({ field: "needs", code: "not-an-option" });
  });

  test("a case that was sent has no choice between draft and sending", () => {
    const ids = caseForm({ ...facts, name: "cases.edit", ref: "NAV-2612-03", sendable: false }).fields.map(
      ({ id }) => id,
    );
    expect(ids).not.toContain("send");
  });

  test("beyond a hundred organisations those chosen stay, and the rest are pointed out", () => {
    const organisations = Array.from({ length: 130 }, (_, index) => ({
      id: `o${index}`,
      name: `N & <${index}> ${"long ".repeat(20)}`,
    }));
    const definition = caseForm({ ...facts, organisations, chosen: ["o129"] });
    shows(definition);
    const field = definition.fields.find(({ id }) => id === "excluded");
    if (field?.kind !== "choices") throw new Error("no such field");
    expect(field.options).toHaveLength(100);
    expect(field.options.map(({ value }) => value)).toContain("o129");
    expect(field.hint).toContain("30 more");
  });

  test("an area without organisations asks for none to leave out", () => {
    expect(caseForm({ ...facts, organisations: [] }).fields.map(({ id }) => id)).not.toContain("excluded");
  });
});

test("all other forms show on both platforms, and every text in them passes the guard", () => {
  const forms = [
    acceptLateForm("NAV-2612-03"),
    returnForm("NAV-2612-03"),
    signpostForm("NAV-2612-03"),
    urgentOutsideForm("NAV-2612-03"),
    askForm("NAV-2612-03"),
    answerForm("NAV-2612-03", "Partner, Organisation", "q".repeat(1000)),
    suggestForm("NAV-2612-03"),
    closeForm("NAV-2612-03"),
  ];
  for (const form of forms) {
    shows(form);
    for (const field of form.fields) if (field.kind === "text") expect(field.guard).toBe("case");
  }
});
