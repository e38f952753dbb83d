import { nextCallCard, type SlotFacts, slotCard } from "../../../cards/meetings/slot-card.js";
import type { CardSource } from "../../app/contract.js";
import { caseById, excludedFrom } from "../../cases/queries.js";
import { memberById } from "../../directory/queries.js";
import type { Store } from "../../storage/database.js";
import { nextUp, slots } from "../domain/agenda.js";
import { currentItem } from "../domain/clock.js";
import { spokenMoment, spokenTime } from "../domain/spoken.js";
import { type Read, readShown, refOf } from "./read.js";

/** For whoever the message is to: a slot of somebody else's is none of theirs. */
async function slotFacts(
  store: Store,
  read: Read,
  caseId: string,
  ref: string,
  member: string,
): Promise<SlotFacts> {
  const { meeting, series } = read;
  const at = slots(meeting).get(caseId) ?? meeting.start;
  return {
    caseId,
    ref,
    at: spokenTime(at, series.zone),
    when: spokenMoment(at, series.zone),
    state: (await mayCome(store, caseId, member)) ? stateOf(read, caseId, member) : "gone",
    joinLink: series.joinLink,
  };
}

/** Not whoever has left, nor an organisation that the case leaves out now. */
async function mayCome(store: Store, caseId: string, id: string): Promise<boolean> {
  const [theCase, member] = [await caseById(store, caseId), await memberById(store, id)];
  return member?.status === "active" && !(theCase && excludedFrom(theCase, member.organisation));
}

function stateOf({ meeting }: Read, caseId: string, member: string): SlotFacts["state"] {
  const item = meeting.agenda.find((one) => one.caseId === caseId);
  if (!item || item.slot !== member || item.state === "carried-over" || meeting.status === "cancelled")
    return "gone";
  if (item.state === "read-back" || item.state === "done") return "done";
  if (meeting.status !== "live")
    return ["closed", "signed-off"].includes(meeting.status) ? "gone" : "to-come";
  const current = currentItem(meeting.agenda);
  if (item === current) return "now";
  return current && nextUp(meeting.agenda) === item ? "next" : "to-come";
}

function source(card: (facts: SlotFacts) => ReturnType<typeof slotCard>): CardSource {
  return async (store, args, { at }) => {
    const read = await readShown(store, args);
    const caseId = args.case ?? "";
    const member = at.slice(at.indexOf(":") + 1);
    return card(await slotFacts(store, read, caseId, await refOf(store, caseId), member));
  };
}

export const slotSource = source(slotCard);
export const nextCallSource = source(nextCallCard);
