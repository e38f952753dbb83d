import { matchCard } from "../../../cards/cases/match-card.js";
import { pingForm } from "../../../cards/cases/ping-form.js";
import type { Binding } from "../../app/contract.js";
import { ok, refuse } from "../../kernel/result.js";
import { MOST_PINGED } from "../domain/pinging.js";
import { openToPartners } from "../domain/statuses.js";
import { refOf, refuseWith } from "../keep.js";
import { matchFacts, matchLine } from "../match-facts.js";
import { matchingFor } from "../matching.js";
import { pingPartners } from "../use-cases/ping-partners.js";
import { aboutCase, theCase } from "./about.js";

/** B13: the chair sees who could help, and confirms whom to ask. */
export const matchingBindings: readonly Binding[] = [
  {
    action: "cases.matches",
    about: aboutCase,
    view: async (reading, data) =>
      ok(matchCard(await matchFacts(reading, await theCase(reading, data), reading.now))),
  },
  {
    action: "cases.ping",
    about: aboutCase,
    form: async (reading, data) => {
      const state = await theCase(reading, data);
      const ref = refOf(state);
      if (!openToPartners(state.status))
        return refuse((await refuseWith(reading, state, { code: `case-is-${state.status}` })).refusal);
      const { candidates } = await matchingFor(reading, state, reading.now);
      if (candidates.length === 0) return refuse({ code: "nobody-to-ping", with: { ref } });
      const first = candidates.slice(0, MOST_PINGED).map(({ member }) => member.id);
      return ok({
        definition: pingForm(ref, candidates.map(matchLine), MOST_PINGED),
        values: { members: first },
      });
    },
    run: (work, data, values) =>
      pingPartners(work, data.case ?? "", Array.isArray(values.members) ? values.members : []),
  },
];
