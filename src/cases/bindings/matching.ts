import { matchCard } from "../../../cards/cases/match-card.js";
import { pingForm, pingOtherForm } from "../../../cards/cases/ping-form.js";
import { whomCard } from "../../../cards/cases/whom-card.js";
import { type Chosen, chosenMember } from "../../../cards/offers/member-choice.js";
import type { Binding } from "../../app/contract.js";
import { organisationById } from "../../directory/queries.js";
import { ok, refuse } from "../../kernel/result.js";
import { meetingById } from "../../meetings/queries.js";
import { leftToPing } from "../domain/pinging.js";
import { openToPartners } from "../domain/statuses.js";
import { refOf, refuseWith } from "../keep.js";
import { matchFacts, matchLine, whomFacts } from "../match-facts.js";
import { matchingFor, othersToAsk } from "../matching.js";
import { pingOther } from "../use-cases/ping-other.js";
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
      if (!openToPartners(state))
        return refuse((await refuseWith(reading, state, { code: `case-is-${state.status}` })).refusal);
      const { candidates } = await matchingFor(reading, state, reading.now);
      if (candidates.length === 0) return refuse({ code: "nobody-to-ping", with: { ref } });
      const left = leftToPing(state);
      if (left === 0) return refuse({ code: "case-enough-asked", with: { ref } });
      const first = candidates.slice(0, left).map(({ member }) => member.id);
      return ok({
        definition: pingForm(ref, candidates.map(matchLine), left),
        values: { members: first },
      });
    },
    run: (work, data, values) =>
      pingPartners(work, data.case ?? "", Array.isArray(values.members) ? values.members : []),
  },
  {
    action: "cases.ping-other",
    about: aboutCase,
    form: async (reading, data) => {
      const state = await theCase(reading, data);
      const ref = refOf(state);
      if (!openToPartners(state))
        return refuse((await refuseWith(reading, state, { code: `case-is-${state.status}` })).refusal);
      if (leftToPing(state) === 0) return refuse({ code: "case-enough-asked", with: { ref } });
      const people: Chosen[] = [];
      for (const { id, name, organisation } of await othersToAsk(reading, state)) {
        const named = (await organisationById(reading, organisation))?.name ?? "";
        people.push({ id, name, organisation: named });
      }
      if (people.length === 0) return refuse({ code: "nobody-to-ping", with: { ref } });
      return ok({ definition: pingOtherForm(ref, people) });
    },
    run: (work, data, values) => pingOther(work, data.case ?? "", chosenMember("member", values) ?? ""),
  },
  {
    action: "cases.whom",
    about: async (store, data) => {
      const meeting = await meetingById(store, data.meeting ?? "");
      return meeting && { area: meeting.area, series: meeting.series };
    },
    view: async (reading, data) => {
      const page = Number(data.page ?? "0");
      const facts = await whomFacts(reading, data.meeting ?? "", reading.now);
      return facts ? ok(whomCard(facts, page)) : refuse({ code: "no-longer-there" });
    },
  },
];
