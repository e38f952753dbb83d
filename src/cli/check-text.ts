import { type LineRefusal, lineRefusals } from "../../cards/text/guard.js";
import { check } from "../guard/check.js";
import type { Known } from "../guard/types.js";
import { ok, type Result, refuse } from "../kernel/result.js";

export type CheckTextFlags = {
  /** One `{id, text, known?}` a line in, one result with the id a line out. */
  readonly jsonl?: boolean | undefined;
  /** The answer on one line instead of set out for reading. */
  readonly json?: boolean | undefined;
};

/** UTF-8 in pieces of any size, such as `process.stdin`. */
type Input = AsyncIterable<string | Uint8Array>;
/** Takes a piece of output; what it returns is waited for before the next piece. */
type Write = (text: string) => unknown;

const exitCodes = { clear: 0, confirm: 1, block: 2 } as const;

/**
 * `roundtable check-text`: text on stdin, `{verdict, findings, safer}` out, offsets in UTF-16 units of the input.
 * Exit code 0 clear, 1 confirm, 2 block.
 *
 * With `--jsonl` each line is answered in its order as it comes, in one process. A malformed line is answered with
 * `{id, error}`, its id null where it has none, and the exit code is 1 at the end; 0 otherwise, whatever was found.
 * Nothing that was read is kept.
 */
export async function runCheckText(
  stdin: Input,
  write: Write,
  flags: CheckTextFlags = {},
): Promise<0 | 1 | 2> {
  if (flags.jsonl) return checkLines(stdin, write);
  let text = "";
  for await (const piece of decoded(stdin)) text += piece;
  const result = check(text);
  await write(`${JSON.stringify(result, null, flags.json ? undefined : 2)}\n`);
  return exitCodes[result.verdict];
}

async function checkLines(stdin: Input, write: Write): Promise<0 | 1> {
  let code: 0 | 1 = 0;
  for await (const line of lines(stdin)) {
    if (line.trim() === "") continue;
    const answer = answerLine(line);
    if ("error" in answer) code = 1;
    await write(`${JSON.stringify(answer)}\n`);
  }
  return code;
}

type Id = string | number;

function answerLine(line: string) {
  const asked = readLine(line);
  if (!asked.ok) return { id: asked.refusal.id, error: lineRefusals[asked.refusal.code] };
  const { id, text, known } = asked.value;
  return { id, ...check(text, known === undefined ? {} : { known }) };
}

type Asked = { id: Id; text: string; known: Known | undefined };

function readLine(line: string): Result<Asked, { code: LineRefusal; id: Id | null }> {
  const read = parse(line);
  if (read === undefined) return refuse({ code: "not-json", id: null });
  if (!isRecord(read.value)) return refuse({ code: "not-an-object", id: null });
  const { id, text, known } = read.value;
  if (typeof id !== "string" && typeof id !== "number") return refuse({ code: "no-id", id: null });
  if (typeof text !== "string") return refuse({ code: "no-text", id });
  if (known === undefined || known === null) return ok({ id, text, known: undefined });
  return isKnown(known) ? ok({ id, text, known }) : refuse({ code: "known-not-words", id });
}

function parse(line: string): { value: unknown } | undefined {
  try {
    return { value: JSON.parse(line) };
  } catch {
    return undefined;
  }
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

function isKnown(value: unknown): value is Known {
  if (!isRecord(value)) return false;
  return (["name", "nickname", "birthDate", "postcode"] as const).every(
    (field) => value[field] === undefined || typeof value[field] === "string",
  );
}

async function* decoded(input: Input): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  for await (const piece of input) {
    yield typeof piece === "string" ? piece : decoder.decode(piece, { stream: true });
  }
  yield decoder.decode();
}

/** Only line feeds end a line: other separators may stand inside JSON text. */
async function* lines(input: Input): AsyncGenerator<string> {
  let rest = "";
  for await (const piece of decoded(input)) {
    const parts = (rest + piece).split("\n");
    rest = parts.pop() ?? "";
    yield* parts;
  }
  yield rest;
}
