import { describe, expect, test } from "@jest/globals";
import { type Field, type FormDefinition, formCard } from "../../cards/form.js";
import { toModal } from "../../cards/render/block-kit.js";
import { fieldHtml } from "../../cards/render/html-fields.js";
import { type Guarded, guardForm } from "../../src/app/guard-form.js";
import { sealer } from "../../src/storage/sealed.js";

/** Questions of the guard: whatever must be answered to go on is never called optional. */
const form: FormDefinition = {
  name: "cases.bring",
  title: "A case",
  submit: "Send",
  fields: [
    { id: "situation", label: "The situation", kind: "text", guard: "case", multiline: true },
    { id: "tried", label: "What was tried", kind: "text", guard: "case", multiline: true },
  ],
};
const ONE = { situation: "The person is 47 years old and has not left the flat for weeks." };
const TWO = { ...ONE, tried: "Went to Brackenfield Academy on Mondays for a while." };

const ask = (values: Record<string, string>, raw: Record<string, unknown> = {}) =>
  guardForm(form, values, { ...values, ...raw }, sealer(Buffer.alloc(32, 7)), []);
const questionsOf = (guarded: Guarded) => (guarded.verdict === "stopped" ? guarded.questions : []);
const allSaid = (guarded: Guarded) => (guarded.verdict === "stopped" ? guarded.values : {});
const idsOf = (fields: readonly Field[]) => fields.map(({ id }) => id);

describe("the guard's questions", () => {
  test.each([
    ["one", ONE],
    ["several", TWO],
  ])("%s: none says that it is optional, in Slack, in Teams or on the page", (_, values) => {
    const guarded = ask(values);
    const extra = questionsOf(guarded);
    expect(extra.length).toBeGreaterThan(0);
    const card = formCard(form, { extra, values: allSaid(guarded) });
    const asked = JSON.stringify(card);
    const blocks = toModal(card).blocks.flatMap((block) =>
      block.type === "input" && block.block_id?.startsWith("$guard.") ? [block] : [],
    );
    expect(blocks).toHaveLength(extra.length);
    for (const block of blocks) expect(block).toMatchObject({ type: "input", optional: false });
    for (const id of idsOf(extra)) expect(asked).toMatch(new RegExp(`"id":"\\${id}"[^{}]*"isRequired":true`));
    const inputs = card.body.flatMap((element) => {
      const [input] = element.type === "Container" ? element.items : [];
      return input && "id" in input && String(input.id).startsWith("$guard.") ? [input] : [];
    });
    expect(inputs.map((input) => "id" in input && input.id)).toEqual(idsOf(extra));
    for (const input of inputs)
      expect(fieldHtml(input as never, { prefix: "", error: undefined, hints: [] })).toContain("required");
  });

  test("beside the one for all each begins as not answered, so that one press is enough", () => {
    const first = ask(TWO);
    const [all = "", ...each] = idsOf(questionsOf(first));
    expect(each.length).toBeGreaterThan(1);
    expect(allSaid(first)[all]).toBe("each");
    for (const id of each) expect(allSaid(first)[id]).toBe("not-yet");
    const open = Object.fromEntries(each.map((id) => [id, "not-yet"]));
    const safer = ask(TWO, { [all]: "safer", ...open });
    expect(safer).toMatchObject({ verdict: "pass", confirmed: 0 });
    expect(JSON.stringify(safer)).not.toMatch(/47|Brackenfield/);
    // An answer of its own stands.
    expect(ask(TWO, { [all]: "safer", ...open, [each[0] ?? ""]: "ordinary" })).toMatchObject({
      verdict: "pass",
      confirmed: 1,
    });
  });

  test("as they come, unanswered, are nothing agreed to; what was answered stays answered", () => {
    const [all = "", first = "", ...rest] = idsOf(questionsOf(ask(TWO)));
    const open = Object.fromEntries(rest.map((id) => [id, "not-yet"]));
    expect(ask(TWO, { [all]: "each", [first]: "not-yet", ...open }).verdict).toBe("stopped");
    const again = ask(TWO, { [all]: "each", [first]: "ordinary", ...open });
    expect(idsOf(questionsOf(again))).toEqual([all, first, ...rest]);
    expect(allSaid(again)).toMatchObject({ [first]: "ordinary", ...open });
    const done = Object.fromEntries(rest.map((id) => [id, "safer"]));
    expect(ask(TWO, { [all]: "each", [first]: "ordinary", ...done }).verdict).toBe("pass");
  });

  test("do not hold up whoever changes the text instead", () => {
    const [all = "", ...each] = idsOf(questionsOf(ask(TWO)));
    const open = Object.fromEntries(each.map((id) => [id, "not-yet"]));
    const changed = { situation: "Has not left the flat for weeks.", tried: "A group on Mondays." };
    expect(ask(changed, { [all]: "each", ...open }).verdict).toBe("pass");
  });
});
