import { describe, expect, test } from "@jest/globals";
import { type CaseFormFacts, caseForm } from "../../../cards/cases/case-form.js";
import { type Field, formCard } from "../../../cards/form.js";
import { problemSentences, readForm } from "../../../cards/read-form.js";
import { toMessage } from "../../../cards/render/block-kit.js";
import { replyCard } from "../../../cards/reply-card.js";
import { allSamples, toBlockKit } from "../../../cards/samples.js";
import { REFUSALS, type RefusalCode } from "../../../cards/text/refusals.js";
import { SAID, type SaidCode } from "../../../cards/text/said.js";
import { guardForm } from "../../../src/app/guard-form.js";
import { modalOf, noteOf } from "../../../src/platforms/slack/modal.js";
import { sealer } from "../../../src/storage/sealed.js";
import { complaintsAbout } from "../../fakes/slack/block-kit.js";

/** Everything that can be sent, held to Slack's limits as the fake has them, which knows nothing of our renderer. */
const opened = { channel: "C0123456789", thread: "1780000000.123456" };

describe("every card and form, worst cases among them, is taken by Slack:", () => {
  test.each(allSamples().map((sample) => [sample.name, sample] as const))("%s", (_, { kind, make }) => {
    if (kind !== "form") {
      expect(complaintsAbout(kind, toBlockKit(kind, make()) as never)).toEqual([]);
      return;
    }
    // As it is opened, and as it comes again for the tenth time.
    for (const round of [0, 10])
      expect(complaintsAbout("modal", modalOf(make(), opened, round) as never)).toEqual([]);
  });
});

describe("a form that comes again with everything wrong that can be", () => {
  const HOSTILE = "<!channel> &lt; *bold* 😀 ".repeat(200).slice(0, 3000);
  const NAMES = "Zubrowska met Okonjo-Weala in Thrumpton near Brackenfield Academy with Ffion and J.T. "
    .repeat(35)
    .slice(0, 3000);
  const seal = sealer(Buffer.alloc(32, 3));
  const form = caseForm(facts());
  const shown = (text: string) => {
    const typed = Object.fromEntries(
      form.fields.flatMap((field) => (field.kind === "text" ? [[field.id, text]] : [])),
    );
    const read = readForm(form, typed);
    const guarded = guardForm(form, read.values, typed, seal, []);
    const errors = problemSentences(form, read.problems);
    const extra: readonly Field[] = guarded.verdict === "stopped" ? guarded.questions : [];
    const more = guarded.verdict === "stopped" ? guarded.errors : {};
    return {
      questions: extra.length,
      card: formCard(form, {
        values: guarded.values,
        errors: { ...errors, ...more },
        extra,
        context: { series: "00000000-0000-0000-0000-000000000000" },
        notice: replyCard.sentence({ code: "guard-stopped" }),
      }),
    };
  };

  test.each([
    ["markup and emoji in every field", HOSTILE],
    ["likely names in every field", NAMES],
    ["identifiers in every field", "NHS 943 476 5919, ring 07700 900461. ".repeat(80).slice(0, 3000)],
  ])("%s", (_, text) => {
    const { card, questions } = shown(text);
    expect(complaintsAbout("modal", modalOf(card, opened, 3) as never)).toEqual([]);
    if (text === NAMES) expect(questions).toBeGreaterThan(5);
  });
});

test("every sentence we answer with is taken, as a message and as a window", () => {
  const long = "x".repeat(80);
  const gaps = new Proxy({}, { get: () => long }) as Record<string, string>;
  const all = [
    ...Object.keys(REFUSALS).map((code) => replyCard.card({ code: code as RefusalCode, with: gaps })),
    ...Object.keys(SAID).map((say) => replyCard.card({ say: say as SaidCode, with: gaps })),
  ];
  expect(all.length).toBeGreaterThan(150);
  const refused = all.flatMap((card) => {
    try {
      return [
        ...complaintsAbout("message", toMessage(card) as never),
        ...complaintsAbout("modal", noteOf(card) as never),
      ];
    } catch (error) {
      return [`${card.fallbackText}: ${error instanceof Error ? error.message : error}`];
    }
  });
  expect(refused).toEqual([]);
});

function facts(): CaseFormFacts {
  return {
    name: "cases.bring",
    series: "NAV",
    sendable: true,
    cutOff: "Wed 9 Dec, 17:00",
    crisis: {
      line: "Crisis line",
      lineNumber: "0808 157 0123",
      safeguarding: "Desk",
      safeguardingNumber: "01632 960 455",
    },
    organisations: Array.from({ length: 160 }, (_, n) => ({
      id: `o${n}`,
      name: `<!channel> & Friends ${n}`,
    })),
    chosen: [],
  };
}
