import { urgentCard } from "../../../cards/cases/urgent-card.js";
import { urgentForm } from "../../../cards/cases/urgent-form.js";
import type { Binding } from "../../app/contract.js";
import { areaById } from "../../directory/queries.js";
import { localDate } from "../../kernel/instant.js";
import { ok, refuse } from "../../kernel/result.js";
import { momentWords, shortDay } from "../../kernel/spoken.js";
import { settingOf } from "../clock.js";
import { openUrgent, urgentEnds } from "../domain/urgent.js";
import { refOf, refuseWith } from "../keep.js";
import { words } from "../read-content.js";
import { afterImmediateRisk, immediateRisk } from "../safety.js";
import { urgentFacts } from "../urgent-facts.js";
import { askUrgently } from "../use-cases/ask-urgently.js";
import { closeUrgentlyAsked } from "../use-cases/close-urgently-asked.js";
import { aboutCase, theCase } from "./about.js";

/** W8: the urgent thread. */
export const urgentBindings: readonly Binding[] = [
  {
    action: "cases.urgent",
    about: aboutCase,
    async form(reading, data) {
      const state = await theCase(reading, data);
      const { series, clock } = await settingOf(reading, state);
      // Sent a second time, the form must open as it did the first time: what is said then is said by the use case.
      const possible = openUrgent({ ...state, urgent: undefined }, "-", "-", clock, reading.now);
      if (!possible.ok) return refuse((await refuseWith(reading, state, possible.refusal)).refusal);
      const area = await areaById(reading, state.area);
      if (!area) throw new Error(`no area ${state.area}`);
      const { pausedUntil } = reading.actor;
      const away = pausedUntil !== undefined && pausedUntil >= localDate(reading.now, area.zone);
      return ok({
        definition: urgentForm({
          ref: refOf(state),
          until: momentWords(urgentEnds(reading.now, clock), series.zone),
          pausedUntil: away ? shortDay(pausedUntil) : undefined,
          crisis: area.crisis,
        }),
      });
    },
    first: (reading, _data, values) => immediateRisk(reading, reading.actor.area, values),
    async run(work, data, values) {
      const state = await theCase(work, data);
      const risk = await immediateRisk(work, state.area, values);
      return risk ? refuse(risk) : askUrgently(work, state.id, words(values, "question") ?? "");
    },
    afterRefusal: async (work, refusal, data) =>
      afterImmediateRisk(work, refusal, (await theCase(work, data)).series),
  },
  {
    action: "cases.urgent-close",
    about: aboutCase,
    run: (work, data) => closeUrgentlyAsked(work, data.case ?? ""),
  },
  {
    action: "cases.urgent-read",
    about: aboutCase,
    async view(reading, data) {
      const state = await theCase(reading, data);
      if (!state.urgent) return refuse({ code: "urgent-none-there", with: { ref: refOf(state) } });
      return ok(urgentCard(await urgentFacts(reading, state, state.urgent)));
    },
  },
];
