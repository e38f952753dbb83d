import { describe, expect, test } from "@jest/globals";
import { type FormDefinition, formCard } from "../../../cards/form.js";
import {
  amendForm,
  cancelForm,
  closeForm,
  minutesForm,
  moveForm,
  parkForm,
  signOffForm,
} from "../../../cards/meetings/meeting-forms.js";
import { rolesForm, seriesForm } from "../../../cards/meetings/series-form.js";
import { settingsForm } from "../../../cards/meetings/settings-form.js";
import { readForm } from "../../../cards/read-form.js";
import { toModal } from "../../../cards/render/block-kit.js";
import { assertAdaptive } from "../../../cards/render/validate.js";
import { SETTINGS_LIMITS } from "../../../src/meetings/domain/settings.js";

const people = (count: number) =>
  Array.from({ length: count }, (_, index) => ({
    id: `m${index}`,
    name: `Wilhelmina Featherstonehaugh-Cholmondeley ${index}`,
    organisation: "Mid-Fenshire Community Transport and Befriending Partnership",
  }));

function fits(definition: FormDefinition): FormDefinition {
  const card = formCard(definition, { context: { meeting: "m" } });
  assertAdaptive(card);
  toModal(card);
  return definition;
}

describe("forms of meetings", () => {
  test.each([
    ["set up", seriesForm({ stage: "setup", code: "", people: people(99) })],
    ["change a proposal", seriesForm({ stage: "proposed", code: "NAV", people: people(141) })],
    ["change a running one", seriesForm({ stage: "on", code: "NAV", people: people(3) })],
    ["roles", rolesForm("NAV", people(3))],
    [
      "settings",
      settingsForm({ code: "NAV", limits: SETTINGS_LIMITS, now: { call: "Wed 2 December, 09:00" } }),
    ],
    ["move", moveForm("NAV-2612", "Wed 16 December, 10:00")],
    ["cancel", cancelForm({ ref: "NAV-2612", when: "Wed 16 December, 10:00", cases: 2, next: "NAV-2701" })],
    ["minutes", minutesForm("NAV-2612-01", { min: 1, max: 120 })],
    ["park", parkForm("NAV-2612-01")],
    ["close", closeForm("NAV-2612", [{ field: "outcome-1", ref: "NAV-2612-01", counts: "no offers" }])],
    ["close with nothing open", closeForm("NAV-2612", [])],
    [
      "sign off",
      signOffForm({ ref: "NAV-2612", cases: [{ ref: "NAV-2612-01", counts: "1 offer" }], carriedOver: "" }),
    ],
    ["amend", amendForm("NAV-2612")],
  ])("%s fits every platform", (_, definition) => {
    fits(definition);
  });

  test("more people than a menu holds are typed instead of chosen", () => {
    const chair = (count: number) =>
      seriesForm({ stage: "setup", code: "", people: people(count) }).fields.find(({ id }) => id === "chair");
    expect(chair(100)?.kind).toBe("choice");
    expect(chair(101)?.kind).toBe("text");
  });

  test("closing without an answer for a case is a missing field, not a guess", () => {
    const form = closeForm("NAV-2612", [{ field: "outcome-1", ref: "NAV-2612-01", counts: "no offers" }]);
    expect(readForm(form, {}).problems).toEqual([{ field: "outcome-1", code: "missing" }]);
  });

  test("free words that others read pass the guard", () => {
    const guarded = [
      cancelForm({ ref: "r", when: "w", cases: 0, next: "" }),
      amendForm("r"),
      signOffForm({ ref: "r", cases: [], carriedOver: "" }),
    ];
    for (const form of guarded) {
      expect(
        form.fields.filter((field) => field.kind === "text").every((field) => field.guard === "case"),
      ).toBe(true);
    }
  });
});
