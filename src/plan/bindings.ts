import type { FormDefinition } from "../../cards/form.js";
import { type Chosen, choosing, chosenMember } from "../../cards/offers/member-choice.js";
import { takenOver } from "../../cards/offers/offer-form.js";
import { mineCard } from "../../cards/plan/action-card.js";
import { addForm, doneForm, handOverForm, notPossibleForm } from "../../cards/plan/action-forms.js";
import { followUpCard } from "../../cards/plan/follow-up-card.js";
import { leadForm } from "../../cards/plan/lead-form.js";
import { sheetCard } from "../../cards/plan/sheet-card.js";
import type { SheetPart } from "../../cards/plan/sheet-facts.js";
import type { Binding, Data, FormValues } from "../app/contract.js";
import type { Case } from "../cases/domain/types.js";
import { caseById, excludedFrom } from "../cases/queries.js";
import { membersOfSeries, organisationById, organisationsOfArea } from "../directory/queries.js";
import { inTurn } from "../kernel/in-turn.js";
import { localDate } from "../kernel/instant.js";
import { ok, refuse } from "../kernel/result.js";
import { workingDaysAfter } from "../kernel/working-time.js";
import { nextMeeting } from "../meetings/queries.js";
import type { Store } from "../storage/database.js";
import { seriesOf } from "./clock.js";
import type { Action } from "./domain/types.js";
import { actionFacts, followUpFacts } from "./facts.js";
import { hasEnded } from "./keep.js";
import { sheetFacts } from "./sheet.js";
import { actions } from "./store.js";
import { addAction } from "./use-cases/add-action.js";
import { closeUndone } from "./use-cases/close-undone.js";
import { completeAction } from "./use-cases/complete-action.js";
import { giveUpAction } from "./use-cases/give-up-action.js";
import { handOver } from "./use-cases/hand-over.js";
import { nameLead } from "./use-cases/name-lead.js";

/** Without a meeting ahead, an action is due in so many working days unless somebody says otherwise. */
const DEFAULT_DAYS = 10;

const aboutCase: NonNullable<Binding["about"]> = async (store, data) => {
  const theCase = await caseById(store, data["case"] ?? "");
  return theCase && aboutOf(theCase, theCase.owner);
};

const aboutAction: NonNullable<Binding["about"]> = async (store, data) => {
  const action = await actions.get(store, data["task"] ?? "");
  const theCase = action && (await caseById(store, action.caseId));
  return theCase && aboutOf(theCase, action.owner);
};

function aboutOf(theCase: Case, owner: string) {
  const { area, series, id, excluded } = theCase;
  return { area, series, caseId: id, owner, caseHolder: theCase.owner, excluded };
}

/** A form about one action; what may be done to it is decided when it is sent, so that nothing typed is lost. */
function actionForm(
  form: (action: Action, store: Store) => Promise<FormDefinition>,
): NonNullable<Binding["form"]> {
  return async (reading, data) => ok({ definition: await form(await theAction(reading, data), reading) });
}

export const bindings: readonly Binding[] = [
  {
    action: "plan.add",
    about: aboutCase,
    async form(reading, data) {
      const theCase = await theCaseOf(reading, data);
      const series = await seriesOf(reading, theCase);
      const meeting = await nextMeeting(reading, series.id, reading.now);
      const today = localDate(reading.now, series.zone);
      const next = meeting && localDate(meeting.start, series.zone);
      const date = next !== undefined && next > today ? next : workingDaysAfter(today, DEFAULT_DAYS);
      const people = await peopleOf(reading, theCase);
      const { values, notice } = takenOver(data["words"]);
      return ok({
        definition: addForm({ case: theCase.ref ?? "", people }),
        values: { date, ...values, ...choosing("owner", people, data["member"]) },
        ...(notice === undefined ? {} : { notice }),
      });
    },
    async run(work, data, values) {
      const owner = chosenMember("owner", values);
      if (owner === undefined) return refuse({ code: "action-names-nobody" });
      const { what, date } = values;
      return addAction(work, {
        caseId: data["case"] ?? "",
        what: String(what),
        owner,
        dueDate: String(date),
      });
    },
  },
  {
    action: "plan.done",
    about: aboutAction,
    form: actionForm(async (action) => doneForm({ ref: action.ref, what: action.text.what })),
    run: (work, data, values) => completeAction(work, data["task"] ?? "", words(values, "result")),
  },
  {
    action: "plan.not-possible",
    about: aboutAction,
    form: actionForm(async (action) => notPossibleForm({ ref: action.ref, what: action.text.what })),
    run: (work, data, values) => giveUpAction(work, data["task"] ?? "", words(values, "reason") ?? ""),
  },
  {
    action: "plan.hand-over",
    about: aboutAction,
    form: actionForm(async (action, store) => {
      const people = (await peopleOf(store, await theCaseOf(store, { case: action.caseId }))).filter(
        ({ id }) => id !== action.owner,
      );
      return handOverForm({ ref: action.ref, what: action.text.what, people });
    }),
    async run(work, data, values) {
      const owner = chosenMember("owner", values);
      return owner === undefined
        ? refuse({ code: "action-names-nobody" })
        : handOver(work, data["task"] ?? "", owner);
    },
  },
  { action: "plan.not-done", about: aboutAction, run: (work, data) => closeUndone(work, data["task"] ?? "") },
  {
    action: "plan.lead",
    about: aboutCase,
    async form(reading, data) {
      const theCase = await theCaseOf(reading, data);
      const { lead, excluded } = theCase;
      if (hasEnded(theCase)) {
        return refuse({ code: "action-case-ended", with: { case: theCase.ref ?? "This case" } });
      }
      const organisations = (await organisationsOfArea(reading, theCase.area)).filter(
        ({ id }) => !excluded.includes(id),
      );
      const people = await peopleOf(reading, theCase);
      const chosen = organisations.map(({ id, name }) => ({ id, name, organisation: "" }));
      return ok({
        definition: leadForm({ case: theCase.ref ?? "", organisations, people }),
        values: {
          ...choosing("organisation", chosen, lead?.organisation),
          ...choosing("worker", people, lead?.worker),
          ...choosing("cover", people, lead?.cover),
        },
      });
    },
    run: (work, data, values) =>
      nameLead(work, data["case"] ?? "", {
        organisation: chosenMember("organisation", values),
        worker: chosenMember("worker", values),
        cover: chosenMember("cover", values),
      }),
  },
  {
    action: "plan.sheet",
    about: aboutCase,
    async view(reading, data) {
      const theCase = await theCaseOf(reading, data);
      if (theCase.discussedAt === undefined) {
        return refuse({ code: "follow-up-not-yet", with: { case: theCase.ref ?? "This case" } });
      }
      const facts = await sheetFacts(reading, theCase, reading.now);
      const address = (part: SheetPart) => reading.pages?.({ kind: "sheet", case: theCase.id, part });
      return ok(sheetCard(facts, { options: address("options"), plan: address("plan") }));
    },
  },
  {
    action: "plan.follow-up",
    about: aboutCase,
    async view(reading, data) {
      const theCase = await theCaseOf(reading, data);
      if (theCase.discussedAt === undefined) {
        return refuse({ code: "follow-up-not-yet", with: { case: theCase.ref ?? "This case" } });
      }
      return ok(followUpCard(await followUpFacts(reading, theCase, reading.now), pageOf(data)));
    },
  },
  {
    action: "plan.mine",
    async view(reading, data) {
      const mine = await actions.find(reading, { owner: reading.actor.id });
      const facts = await inTurn(mine, (action) => actionFacts(reading, action));
      const open = (index: number) => mine[index]?.status === "open" && !facts[index]?.ended;
      const order = facts.map((_, index) => index).sort((a, b) => Number(open(b)) - Number(open(a)) || b - a);
      return ok(
        mineCard(
          order.flatMap((index) => facts[index] ?? []),
          pageOf(data),
        ),
      );
    },
  },
];

/** Who can have an action of this case: whoever takes part in the series and may see the case. */
async function peopleOf(store: Store, theCase: Case): Promise<Chosen[]> {
  const found: Chosen[] = [];
  for (const { member, roles } of await membersOfSeries(store, theCase.series)) {
    if (excludedFrom(theCase, member.organisation)) continue;
    if (!roles.some((role) => role === "chair" || role === "deputy" || role === "partner")) continue;
    const organisation = (await organisationById(store, member.organisation))?.name ?? "";
    found.push({ id: member.id, name: member.name, organisation });
  }
  return found;
}

/** As pressed; dispatch has refused a press on what is not there before it comes so far. */
async function theAction(store: Store, data: Data): Promise<Action> {
  const action = await actions.get(store, data["task"] ?? "");
  if (!action) throw new Error(`no action ${data["task"]}`);
  return action;
}

async function theCaseOf(store: Store, data: Data): Promise<Case> {
  const theCase = await caseById(store, data["case"] ?? "");
  if (!theCase) throw new Error(`no case ${data["case"]}`);
  return theCase;
}

function words(values: FormValues, field: string): string | undefined {
  const value = values[field];
  return typeof value === "string" && value.trim() !== "" ? value.trim() : undefined;
}

function pageOf(data: Data): number {
  const page = Number(data["page"] ?? "0");
  return Number.isSafeInteger(page) && page >= 0 ? page : 0;
}
