import { handoverCard } from "../../../cards/cases/handover-card.js";
import { declineHandoverForm, handoverForm } from "../../../cards/cases/handover-form.js";
import { leftCard, mineCard } from "../../../cards/cases/holding-cards.js";
import { chosenMember } from "../../../cards/offers/member-choice.js";
import type { Binding, Data } from "../../app/contract.js";
import { nameOf } from "../../directory/queries.js";
import { ok, refuse } from "../../kernel/result.js";
import { seriesById } from "../../meetings/queries.js";
import type { Store } from "../../storage/database.js";
import { mayHandOver } from "../domain/handover.js";
import type { Handover } from "../domain/types.js";
import { handoverFacts } from "../handover-facts.js";
import { leftFacts } from "../handover-views.js";
import { heldRows } from "../held-rows.js";
import { refOf } from "../keep.js";
import { couldHold } from "../may-hold.js";
import { partyOf } from "../party-of.js";
import { words } from "../read-content.js";
import { cases, handovers } from "../store.js";
import { acceptHandover } from "../use-cases/accept-handover.js";
import { askHandover } from "../use-cases/ask-handover.js";
import { declineHandover } from "../use-cases/decline-handover.js";
import { withdrawHandover } from "../use-cases/withdraw-handover.js";
import { aboutCase, aboutOf, theCase } from "./about.js";
import { wrongState } from "./holder.js";

/** Presses that carry `handover`: the colleague owns it. */
const aboutHandover: NonNullable<Binding["about"]> = async (store, data) => {
  const handover = await handovers.get(store, data.handover ?? "");
  const state = handover && (await cases.get(store, handover.caseId));
  return state && { ...aboutOf(state), owner: handover.owner };
};

async function theHandover(store: Store, data: Data): Promise<Handover> {
  const handover = await handovers.get(store, data.handover ?? "");
  if (!handover) throw new Error(`no handover ${data.handover}`);
  return handover;
}

/** W7: who holds a case. */
export const handoverBindings: readonly Binding[] = [
  {
    action: "cases.handover",
    about: aboutCase,
    async form(reading, data) {
      const state = await theCase(reading, data);
      if (!mayHandOver(state)) return refuse(wrongState(state));
      const people = await couldHold(reading, state);
      const ref = refOf(state);
      if (people.length === 0) return refuse({ code: "handover-nobody", with: { ref } });
      const holder = (await nameOf(reading, state.owner)).name;
      return ok({ definition: handoverForm({ ref, holder, people }) });
    },
    run: (work, data, values) =>
      askHandover(work, data.case ?? "", chosenMember("who", values), words(values, "note")),
  },
  {
    action: "cases.handover-show",
    about: aboutHandover,
    async view(reading, data) {
      const handover = await theHandover(reading, data);
      const state = await theCase(reading, { case: handover.caseId });
      const party = partyOf(handover, reading.actor.id);
      return ok(handoverCard(await handoverFacts(reading, state, handover, party)));
    },
  },
  {
    action: "cases.handover-accept",
    about: aboutHandover,
    run: (work, data) => acceptHandover(work, data.handover ?? ""),
  },
  {
    action: "cases.handover-decline",
    about: aboutHandover,
    async form(reading, data) {
      const state = await theCase(reading, { case: (await theHandover(reading, data)).caseId });
      return ok({ definition: declineHandoverForm(refOf(state)) });
    },
    run: (work, data, values) => declineHandover(work, data.handover ?? "", words(values, "word")),
  },
  {
    action: "cases.handover-withdraw",
    about: aboutHandover,
    run: (work, data) => withdrawHandover(work, data.handover ?? ""),
  },
  {
    action: "cases.mine",
    view: async (reading, data) =>
      ok(
        mineCard(
          await heldRows(reading, { owner: reading.actor.id }, "case-holder"),
          Number(data.page ?? "0"),
        ),
      ),
  },
  {
    action: "cases.left",
    about: async (store, data) => {
      const series = await seriesById(store, data.series ?? "");
      return series && { area: series.area, series: series.id };
    },
    view: async (reading, data) => {
      const facts = await leftFacts(reading, data);
      if (!facts) return refuse({ code: "no-longer-there" });
      return ok(leftCard({ ...facts, page: Number(data.page ?? "0") }));
    },
  },
];
