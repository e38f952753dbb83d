import type { AgeBand, Complexity } from "../../src/cases/domain/types.js";
import type { Need } from "../../src/directory/domain/types.js";
import type { Element } from "../card-types.js";
import { facts, label, quietLine } from "../kit.js";
import { ageBandWords, complexityWords, needWords } from "../text/needs.js";
import { excerpts } from "./excerpt.js";

/** What a case says, without anything that says who it is about. */
export type CaseWords = {
  ageBand: AgeBand;
  needs: readonly Need[];
  complexity: Complexity;
  question?: string | undefined;
  situation: string;
  strengths?: string | undefined;
  tried?: string | undefined;
  easier?: string | undefined;
};

export const textLabels = {
  question: "The question",
  situation: "The situation",
  strengths: "Strengths, and what matters",
  tried: "What was tried",
  easier: "What would make help easier",
} as const;

/** The texts that were filled in, with their names; the question first, since readers have two minutes. */
export function textsOf(words: CaseWords): { name: string; text: string }[] {
  return (Object.keys(textLabels) as (keyof typeof textLabels)[]).flatMap((field) => {
    const text = words[field];
    return text ? [{ name: textLabels[field], text }] : [];
  });
}

export function factPairs(words: CaseWords): [string, string][] {
  return [
    ["Today", complexityWords[words.complexity]],
    ["Age band", ageBandWords[words.ageBand]],
    ["Needs", words.needs.map((need) => needWords[need]).join(" · ")],
  ];
}

export const shortenedLine = "Some of the text is shortened here. Press “Read it all” for every word.";

/** The case in `most` characters of JSON, and whether something had to be shortened. */
export function caseLines(
  words: CaseWords,
  most: number,
  more: readonly [string, string][] = [],
): { lines: Element[]; shortened: boolean } {
  const texts = textsOf(words);
  const shown = excerpts(
    texts.map(({ text }) => text),
    most,
  );
  const shortened = shown.some((one) => one.shortened);
  return {
    lines: [
      facts([...factPairs(words), ...more]),
      ...texts.map(({ name }, index) => label(name, shown[index]?.text ?? "")),
      ...(shortened ? [quietLine(shortenedLine)] : []),
    ],
    shortened,
  };
}
