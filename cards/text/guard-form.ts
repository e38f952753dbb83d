import type { Finding } from "../../src/guard/types.js";
import type { Field } from "../form.js";

export const guardWords = {
  /** Stands beside a field whose text was stopped; does not repeat what was found. */
  blocked(findings: readonly Finding[]): string {
    const reasons = [...new Set(findings.map((finding) => finding.reason))];
    return `${reasons.join(" ")} Nothing was kept. Safer words are filled in below: please read them, change what you like, and send again.`;
  },
  /** One question for one likely identifier. */
  question(id: string, field: string, words: string, finding: Finding): Field {
    const safer = finding.suggestion === "" ? "Leave it out" : `Use instead: ${short(finding.suggestion)}`;
    return {
      id,
      kind: "choice",
      label: `“${short(words)}” in “${field}”`,
      hint: finding.reason,
      required: true,
      options: [
        { value: "safer", title: safer },
        { value: "professional", title: "Keep: it is a professional" },
        { value: "organisation", title: "Keep: it is an organisation" },
        { value: "ordinary", title: "Keep: it cannot identify the person" },
      ],
    };
  },
};

/** Labels and options have little room on a phone. */
function short(words: string): string {
  const points = [...words];
  return points.length > 40 ? `${points.slice(0, 39).join("")}…` : words;
}
