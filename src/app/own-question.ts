import type { Case } from "../cases/domain/types.js";
import { caseById, responsesOfCase } from "../cases/queries.js";
import { offerById } from "../offers/queries.js";
import type { Store } from "../storage/database.js";
import type { Show } from "../storage/work.js";

/**
 * W8: what comes in for an urgent question, what becomes of it, and how the question ended, to whoever asked it. They asked
 * because somebody cannot wait, so their pause does not hold it; quiet hours do. What is offered or asked about the same case
 * before or after waits as everything else.
 */
export async function answersOwnQuestion(
  store: Store,
  { card, args }: Pick<Show, "card" | "args">,
  member: string,
): Promise<boolean> {
  const { state, at } = (await cameIn(store, card, args)) ?? {};
  const urgent = state?.urgent;
  if (!urgent || urgent.openedBy !== member) return false;
  if (card === "cases.urgent-told") return String(urgent.round) === args.round;
  return at !== undefined && at >= urgent.openedAt && at <= (urgent.closedAt ?? at);
}

/** The case, and since when it has been there, where the card is news of an offer, a question, or the end of an urgent one. */
async function cameIn(
  store: Store,
  card: string,
  args: Show["args"],
): Promise<{ state: Case | undefined; at?: string | undefined } | undefined> {
  switch (card) {
    case "cases.urgent-told":
      return { state: await caseById(store, args.case ?? "") };
    case "cases.question": {
      const asked = (await responsesOfCase(store, args.case ?? "")).find(({ id }) => id === args.question);
      return { state: await caseById(store, args.case ?? ""), at: asked?.at };
    }
    case "offers.news": {
      const offer = await offerById(store, args.offer ?? "");
      return offer && { state: await caseById(store, offer.caseId), at: offer.madeAt };
    }
    default:
      return undefined;
  }
}
