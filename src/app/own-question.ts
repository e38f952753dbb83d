import type { Case } from "../cases/domain/types.js";
import { caseById } from "../cases/queries.js";
import { plusMinutes } from "../kernel/instant.js";
import { offerById } from "../offers/queries.js";
import type { Store } from "../storage/database.js";
import type { Show } from "../storage/work.js";

/** What came in just before its end may go out first when a weekend with bank holidays is over. */
const AFTER_ITS_END = 5 * 24 * 60;

/**
 * W8: what comes in for an urgent question, and how it ended, to whoever asked it. They asked because somebody cannot wait,
 * so their pause does not hold it; quiet hours do.
 */
export async function answersOwnQuestion(
  store: Store,
  { card, args }: Pick<Show, "card" | "args">,
  member: string,
  now: string,
): Promise<boolean> {
  const state = await askedAbout(store, card, args);
  const urgent = state?.urgent;
  if (!urgent || urgent.openedBy !== member) return false;
  if (card === "cases.urgent-told") return String(urgent.round) === args.round;
  return urgent.closedAt === undefined || plusMinutes(urgent.closedAt, AFTER_ITS_END) > now;
}

/** The case, where the card is an offer that came in, a question about it, or the news of its end. */
async function askedAbout(store: Store, card: string, args: Show["args"]): Promise<Case | undefined> {
  switch (card) {
    case "cases.question":
    case "cases.urgent-told":
      return caseById(store, args.case ?? "");
    case "offers.news": {
      const offer = args.what === "further" ? await offerById(store, args.offer ?? "") : undefined;
      return offer && caseById(store, offer.caseId);
    }
    default:
      return undefined;
  }
}
