import { NEEDS, type Need, type Service } from "./types.js";

/** PCNs without any service for a need, and those where all that there are have closed. */
export type Uncovered = { need: Need; nobody: readonly string[]; closedOnly: readonly string[] };

/** D9: every need, with the PCNs of `codes` that no service of `services` meets it in. */
export function coverage(
  services: readonly Pick<Service, "needs" | "pcns" | "capacity">[],
  codes: readonly string[],
): Uncovered[] {
  return NEEDS.map((need) => {
    const meeting = services.filter(({ needs }) => needs.includes(need));
    const reaching = (code: string) => meeting.filter(({ pcns }) => pcns.length === 0 || pcns.includes(code));
    const nobody = codes.filter((code) => reaching(code).length === 0);
    const closedOnly = codes.filter(
      (code) => !nobody.includes(code) && reaching(code).every(({ capacity }) => capacity.kind === "closed"),
    );
    return { need, nobody, closedOnly };
  });
}
