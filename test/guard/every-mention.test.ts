import { describe, expect, test } from "@jest/globals";
import { found, uncovered } from "./marked.js";

describe("a name once found is found at every mention", () => {
  test.each([
    ["at the head of a line", "We met her son «Jewel».\n- «Jewel»: find a club\n- «Jewel» keen on chess"],
    ["after a title", "Dr «Sharp» came. Later «Sharp» wrote."],
    ["mistyped", "Saw «Florian» today. «Florain» was well and «Floran» ate."],
    ["with its s and no apostrophe", "saw «hazel» and «hazels» mum, «hazels» room is cold"],
    ["both of its words", "told «linh an» to wait. «linh an» waited"],
    ["in figures", "asked «Ruben». «Rub3n» said no"],
    ["by its initials", "Saw Colin Bright. Then «CB» slept and «C.B.» woke."],
  ])("%s", (_, marked) => expect(uncovered(marked)).toBe(""));

  test.each([
    ["prices rose again. spoke to rose. costs rose", ["rose"]],
    ["told mark to wait. they mark it daily. a mark on his arm", ["mark"]],
    ["spoke to grant about it. the council grant was refused", ["grant"]],
  ])("but a word that is plainly meant as a word stays one: %s", (text, names) =>
    expect(found(text)).toEqual(names),
  );

  test("twice where a person may stand is enough", () => {
    expect(uncovered("«joy» came round. later i left «joy» with her nan and «joy» went home")).toBe("");
  });
});
