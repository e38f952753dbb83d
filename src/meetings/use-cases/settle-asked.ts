import { settleChases } from "../../chasing/use-cases/settle-chases.js";
import { membersOfSeries } from "../../directory/queries.js";
import { placesOfTags } from "../../storage/outbox.js";
import { ONLY_IN_PLACE, type Surface, type Work } from "../../storage/work.js";
import type { Meeting } from "../domain/types.js";

/**
 * A meeting was started, closed, moved or cancelled: cards that asked to start or to close it ask for nothing any more
 * and lose their buttons, with whoever has them, also with somebody who leads the MDT no more. What nobody has seen yet
 * is dropped when it is its turn.
 */
export async function settleAsked(work: Work, meeting: Meeting): Promise<void> {
  const asked = askedOf(meeting);
  for (const { tag, surface, args } of await placesOfTags(work.tx, [...asked.keys()])) {
    const about = asked.get(tag);
    if (!about) continue;
    // That it was started stays true when it is over, and that it was moved when it has begun.
    if (args.settled !== undefined && (meeting.status === "live" || meeting.status === "closed")) continue;
    const settled = about.overtaken && meeting.status !== "cancelled" ? "moved" : settledAs(meeting);
    await work.show({
      tag,
      at: surface as Surface,
      card: about.card,
      args: { meeting: meeting.id, settled, [ONLY_IN_PLACE]: "yes" },
    });
  }
}

/** The summary is signed off: nobody is asked to any more, neither by its card nor in the one message of a day. */
export async function settleSignOff(work: Work, { id, series }: Meeting): Promise<void> {
  const tag = `meeting:${id}:sign-off`;
  const controls = `meeting:${id}:controls`;
  for (const place of await placesOfTags(work.tx, [tag, controls])) {
    const args = { meeting: id, [ONLY_IN_PLACE]: "yes" };
    const shown =
      place.tag === tag
        ? { card: "meetings.sign-off", args: { ...args, settled: "signed-off" } }
        : { card: "meetings.controls", args };
    await work.show({ tag: place.tag, at: place.surface as Surface, ...shown });
  }
  // Whoever leads no more may have been asked before they handed over.
  const listed = (await membersOfSeries(work, series)).map(({ member }) => member.id);
  await settleChases(work, listed, tag, "signed-off");
}

type SettledAs = "live" | "over" | "cancelled" | "not-held" | "moved";

function settledAs({ status, cancelled }: Meeting): SettledAs {
  switch (status) {
    case "live":
      return "live";
    case "closed":
    case "signed-off":
      return "over";
    case "cancelled":
      return cancelled?.because === "not-held" ? "not-held" : "cancelled";
    case "scheduled":
    case "call-open":
    case "locked":
    case "agenda-out":
      return "moved";
    default:
      return status satisfies never;
  }
}

/** By their tags. After a move the same is asked anew; what was asked before it is overtaken. */
function askedOf({ id, moved }: Meeting): Map<string, { card: string; overtaken: boolean }> {
  const times = moved?.times ?? 0;
  const found = new Map<string, { card: string; overtaken: boolean }>();
  for (let time = 0; time <= times; time += 1) {
    const overtaken = time < times;
    found.set(`meeting:${id}:start:${time}`, { card: "meetings.start", overtaken });
    found.set(`meeting:${id}:unfinished:${time}`, { card: "meetings.unfinished", overtaken });
  }
  return found.set(`meeting:${id}:unfinished:again`, { card: "meetings.unfinished", overtaken: false });
}
