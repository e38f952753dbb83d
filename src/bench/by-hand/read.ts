import { readFileSync } from "node:fs";
import type { HeldOutDocument, Identifier, IdentifierType, Register } from "../held-out/types.js";

/**
 * Texts written one by one, by hand, by people who had not seen a rule of the guard: what identifies somebody stands in
 * them as [[kind|words]]. Everybody in them is invented. A second half of them was looked at while rules were written, and
 * is not here.
 */
export type ByHand = { identifying: HeldOutDocument[]; innocent: string[] };

type Line = { style: string; origin?: string; marked: string };

/** Which of our own types a mark is counted with. */
const TYPES: Readonly<Record<string, Pick<Identifier, "type" | "direct">>> = {
  name: { type: "name", direct: true },
  number: { type: "reference", direct: true },
  contact: { type: "email", direct: true },
  address: { type: "address", direct: true },
  birthdate: { type: "birth-date", direct: true },
  indirect: { type: "exact-age", direct: false },
} satisfies Record<string, { type: IdentifierType; direct: boolean }>;

export function textsByHand(): ByHand {
  return {
    identifying: linesOf("identifying").map(document),
    innocent: linesOf("innocent").map(({ marked }) => marked),
  };
}

function linesOf(name: string): Line[] {
  const file = new URL(`./${name}.jsonl`, import.meta.url);
  const lines = readFileSync(file, "utf8").trim().split("\n");
  return lines.map((line) => JSON.parse(line) as Line);
}

function document({ style, marked }: Line, at: number): HeldOutDocument {
  const identifiers: Identifier[] = [];
  let text = "";
  for (const part of marked.split(/(\[\[\w+\|[\s\S]*?\]\])/)) {
    const [, kind = "", words] = /^\[\[(\w+)\|([\s\S]*)\]\]$/.exec(part) ?? [];
    const type = TYPES[kind];
    if (words === undefined || !type) {
      text += part;
      continue;
    }
    identifiers.push({ start: text.length, end: text.length + words.length, ...type });
    text += words;
  }
  return { id: `by-hand-${at + 1}`, register: style as Register, template: "by hand", text, identifiers };
}
