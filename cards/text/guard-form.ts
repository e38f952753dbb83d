import type { SmallWorldLevel } from "../../src/guard/small-world.js";
import type { Finding } from "../../src/guard/types.js";
import type { Field } from "../form.js";

/** So many questions stand in a form at once: with the longest form they stay inside Slack's 100 blocks. */
export const QUESTIONS_SHOWN = 15;

export const guardWords = {
  bulkId: "$guard.all",
  /** What questions begin with where there is one for all, so that none is empty and whoever changes the text can go on. */
  each: "each",
  notYet: "not-yet",

  /** Stands below a field whose text was stopped; does not repeat what was found. */
  blocked(findings: readonly Finding[]): string {
    const reasons = [...new Set(findings.map((finding) => finding.reason))];
    return `${reasons.join(" ")} Nothing was kept. Safer words are filled in already: please read them, change what you like, and send again.`;
  },

  /** One press for all questions. `more`: so many found things that have no question of their own here. */
  bulk(more: number): Field {
    const rest =
      more > 0 ? ` ${more} more ${more === 1 ? "has" : "have"} no question here, for want of room.` : "";
    return {
      id: guardWords.bulkId,
      kind: "choice",
      required: true,
      label: "All that was found",
      hint: `What you answer yourself below stays as you answer it.${rest}`,
      options: [
        { value: "safer", title: "Use the safer words everywhere" },
        { value: guardWords.each, title: "I answer each one below" },
      ],
    };
  },

  /**
   * One question for one likely identifier. It needs an answer, so it never says that it is optional; beside the one for
   * all it begins as not answered, and that one counts.
   */
  question(id: string, field: string, words: string, finding: Finding, alone: boolean): Field {
    const safer = finding.suggestion === "" ? "Leave it out" : `Use instead: ${short(finding.suggestion)}`;
    return {
      id,
      kind: "choice",
      label: `“${short(words)}” in “${field}”`,
      hint: finding.reason,
      required: true,
      options: [
        ...(alone ? [] : [{ value: guardWords.notYet, title: "Not answered yet" }]),
        { value: "safer", title: safer },
        { value: "professional", title: "Keep: it is a professional" },
        { value: "organisation", title: "Keep: it is an organisation" },
        { value: "ordinary", title: "Keep: it cannot identify the person" },
      ],
    };
  },

  /** Asked once for the whole form. */
  smallWorld(id: string, question: string, level: SmallWorldLevel, approvable: boolean): Field {
    const keep =
      level === "ask"
        ? [{ value: "ordinary", title: "Keep it: nobody could recognise them from this" }]
        : approvable
          ? [{ value: "approval", title: "Keep it: the chair looks first, before anybody else" }]
          : [];
    return {
      id,
      kind: "choice",
      required: true,
      label: question,
      hint:
        level === "ask"
          ? "Each alone says little; together they may point to one person. You can also change the text yourself."
          : "So much together points to one person. Please make it more general, here or in the text itself.",
      options: [{ value: "wider", title: "Use more general words for these" }, ...keep],
    };
  },

  /** To the chair, with the question alone: never the words that were found. */
  recognisable(question: string): string {
    return `${question} So much stands together that the case holder asks you to look first. Nobody else sees this case unless you accept it; return it if it should be more general.`;
  },
};

/** Labels and options have little room on a phone. */
function short(words: string): string {
  const points = [...words];
  return points.length > 40 ? `${points.slice(0, 39).join("")}…` : words;
}
