import { describe, expect, test } from "@jest/globals";
import { type CheckTextFlags, runCheckText } from "../../src/cli/check-text.js";

async function* pieces(text: string, size = 7): AsyncGenerator<Uint8Array> {
  const bytes = new TextEncoder().encode(text);
  for (let at = 0; at < bytes.length; at += size) yield bytes.slice(at, at + size);
}

async function run(input: string, flags: CheckTextFlags = {}) {
  const out: string[] = [];
  const code = await runCheckText(pieces(input), (text) => out.push(text), flags);
  return { out: out.join(""), code };
}

const answers = (out: string) =>
  out
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line));

describe("roundtable check-text", () => {
  test.each([
    ["a quiet week", "clear", 0],
    ["aged 47", "confirm", 1],
    ["ring 07700 900123", "block", 2],
    ["", "clear", 0],
  ])("says of %j that it is %s and leaves with %d", async (text, verdict, code) => {
    const result = await run(text);
    expect(result.code).toBe(code);
    expect(JSON.parse(result.out)).toMatchObject({ verdict });
  });

  test("prints the contract's fields, with offsets of the input even where bytes arrive in halves", async () => {
    const { out } = await run("🙂 é 07700 900123", { json: true });
    expect(out.trimEnd()).not.toContain("\n");
    expect(JSON.parse(out)).toEqual({
      verdict: "block",
      findings: [
        {
          start: 5,
          end: 17,
          type: "phone",
          severity: "block",
          rule: "phone",
          reason: expect.any(String),
          suggestion: "[left out]",
        },
      ],
      safer: "🙂 é [left out]",
    });
  });
});

describe("roundtable check-text --jsonl", () => {
  test("answers each line in its order, with its id", async () => {
    const lines = Array.from({ length: 50 }, (_, id) =>
      JSON.stringify({ id, text: id % 2 ? "aged 47" : "fine\u2028ok" }),
    );
    const { out, code } = await run(`${lines.join("\n")}\n`, { jsonl: true });
    expect(code).toBe(0);
    expect(answers(out).map(({ id, verdict }) => [id, verdict])).toEqual(
      Array.from({ length: 50 }, (_, id) => [id, id % 2 ? "confirm" : "clear"]),
    );
  });

  test("looks for what is known in that line only", async () => {
    const lines = [
      { id: "a", text: "Okafor rang", known: { name: "Okafor" } },
      { id: "b", text: "Okafor rang" },
    ];
    const { out } = await run(lines.map((line) => JSON.stringify(line)).join("\r\n"), { jsonl: true });
    expect(answers(out).map(({ verdict }) => verdict)).toEqual(["block", "confirm"]);
    expect(answers(out)[1]?.findings.map(({ rule }: { rule: string }) => rule)).toEqual(["likely-name"]);
  });

  test("answers a malformed line with an error, goes on, and leaves with 1", async () => {
    const input =
      '{"id":1,"text":\nnot json\n[]\n{"text":"x"}\n{"id":2}\n{"id":3,"text":"x","known":"Jo"}\n\n{"id":4,"text":"fine"}';
    const { out, code } = await run(input, { jsonl: true });
    expect(code).toBe(1);
    const read = answers(out);
    expect(read.map(({ id }) => id)).toEqual([null, null, null, null, 2, 3, 4]);
    expect(read.slice(0, 6).every(({ error }) => typeof error === "string" && error.length > 0)).toBe(true);
    expect(read[6]).toEqual({ id: 4, verdict: "clear", findings: [], safer: "fine" });
  });

  test("repeats nothing of a line it could not read", async () => {
    const { out } = await run('{"id":1,"text":"Okafor 07700 900123"', { jsonl: true });
    expect(out).not.toMatch(/Okafor|07700/);
  });

  test("answers a line before the next one comes", async () => {
    const heard: string[] = [];
    async function* slowly() {
      yield '{"id":1,"text":"fine"}\n';
      expect(heard).toHaveLength(1);
      yield '{"id":2,"text":"fine"}\n';
      expect(heard).toHaveLength(2);
    }
    await runCheckText(slowly(), (text) => void heard.push(text), { jsonl: true });
  });
});
