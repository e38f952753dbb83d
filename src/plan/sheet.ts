import { startsWords } from "../../cards/offers/words.js";
import type { SheetFacts, SheetHelp } from "../../cards/plan/sheet-facts.js";
import { leadWords } from "../../cards/text/lead.js";
import { needWords } from "../../cards/text/needs.js";
import type { Case } from "../cases/domain/types.js";
import { excludedFrom } from "../cases/queries.js";
import { areaById, memberById, nameOf } from "../directory/queries.js";
import { atLocal, type LocalDate } from "../kernel/instant.js";
import { dayWords } from "../kernel/spoken.js";
import type { Offer } from "../offers/domain/types.js";
import { nextStepOfOffer, offersOfCase, waitFactsOf } from "../offers/queries.js";
import type { Store } from "../storage/database.js";
import { seriesOf } from "./clock.js";
import { leadFacts } from "./facts.js";
import { actionsOf } from "./store.js";

/** F9: the person's sheet, from today's state. What stands by, was declined or has ended is not on it, nor
 *  anything of an organisation that the case leaves out now; whoever has left is named no more. */
export async function sheetFacts(store: Store, theCase: Case, now: string): Promise<SheetFacts> {
  const { zone } = await seriesOf(store, theCase);
  const area = await areaById(store, theCase.area);
  if (!area) throw new Error(`no area ${theCase.area}`);
  const day = (date: LocalDate) => dayWords(atLocal(date, "12:00", zone), zone);
  const who = async (id: string) => {
    const { name, organisation } = await nameOf(store, id);
    const left = (await memberById(store, id))?.status !== "active";
    return `${left ? leadWords.toBeNamed : name}, ${organisation}`;
  };
  const options: SheetFacts["options"][number][] = [];
  const help: SheetHelp[] = [];
  for (const offer of await offersOfCase(store, theCase.id)) {
    if (excludedFrom(theCase, offer.organisation)) continue;
    const { what, conditions } = offer.text;
    const named = { what, who: await who(offer.owner), wait: await waitFactsOf(store, offer, now) };
    if (offer.status === "put-to-person") {
      const need = needWords[offer.need];
      options.push({ ...named, need, starts: startsWords[offer.starts], conditions });
    }
    const step = stepOf(offer);
    const { by } = await nextStepOfOffer(store, offer, theCase);
    if (step) help.push({ ...named, step, by: by && day(by) });
  }
  const actions = [];
  for (const action of await actionsOf(store, theCase.id)) {
    if (action.status !== "open") continue;
    const owner = await memberById(store, action.owner);
    if (owner && excludedFrom(theCase, owner.organisation)) continue;
    actions.push({ who: await who(action.owner), what: action.text.what, by: day(action.dueDate) });
  }
  return {
    ref: theCase.ref ?? "",
    today: dayWords(now, zone),
    options,
    help,
    actions,
    lead: theCase.lead && (await leadFacts(store, theCase, theCase.lead)),
    crisis: area.crisis,
  };
}

/** Undefined: the person has not said yes to it, or it is over. */
function stepOf({ status }: Offer): SheetHelp["step"] | undefined {
  switch (status) {
    case "contacted":
      return "contact";
    case "accepted":
      return "start";
    case "needs-information":
      return "information";
    case "waiting-list":
      return "place";
    case "could-not-reach":
      return "reach";
    case "started":
      return "begun";
    default:
      return undefined;
  }
}
