import { excludedFrom, isWithPerson, openToPartners } from "../../cases/queries.js";
import { memberById, nameOf } from "../../directory/queries.js";
import { ok, refuse } from "../../kernel/result.js";
import type { Work } from "../../storage/work.js";
import { makeOffer as decide, isSameOffer, type OfferWords } from "../domain/transitions.js";
import type { Offer } from "../domain/types.js";
import { firstRefusalUntil, standingBy } from "../first-refusal.js";
import { actingMember, atCase, keep, type Outcome } from "../keep.js";
import { refreshPublic } from "../refresh.js";
import { offersOf } from "../store.js";
import { tellNews, tellRecorded, tellStandby } from "../tell.js";

export type NewOffer = OfferWords & {
  caseId: string;
  /** Whose offer it is, when the chair records it for somebody. */
  for?: string | undefined;
};

/**
 * Makes an offer, or records one for somebody, who is asked whether it is right. Again, with the same need and words:
 * it is the offer that is there. Once the case is with the person, it goes straight to the case holder.
 * A national organisation's stands by first (L5).
 */
export async function makeOffer(work: Work, from: NewOffer): Outcome {
  const by = actingMember(work);
  const owner = from.for ?? by;
  const at = await atCase(work, from.caseId);
  if (!at.ok) return at;
  const { theCase, ref } = at.value;
  if (!openToPartners(theCase)) return refuse({ code: "offer-case-not-open", with: { case: ref } });
  const member = await memberById(work, owner);
  if (!member || member.area !== theCase.area) return refuse({ code: "offer-names-nobody" });
  const who = (await nameOf(work, owner)).name;
  if (excludedFrom(theCase, member.organisation)) {
    return refuse({ code: "offer-cannot-see-case", with: { who, case: ref } });
  }
  const all = await offersOf(work, theCase.id);
  const before = all.find((offer) => offer.owner === owner && isSameOffer(offer, from));
  if (before) return ok({ say: "offer-made-before", with: { ref: before.ref } });
  const offer: Pick<
    Offer,
    "id" | "ref" | "area" | "series" | "caseId" | "owner" | "organisation" | "recordedBy"
  > = {
    id: work.newId(),
    ref: `${ref}-O${all.length + 1}`,
    area: theCase.area,
    series: theCase.series,
    caseId: theCase.id,
    owner,
    organisation: member.organisation,
    ...(owner === by ? {} : { recordedBy: by }),
  };
  const late = isWithPerson(theCase);
  // W8: an urgent question cannot wait for who is smaller.
  const urgent = theCase.urgent?.status === "open";
  const until = urgent ? undefined : await firstRefusalUntil(work, member.organisation, at.value.clock);
  const made = await keep(work, decide(offer, from, late, work.now, until), true);
  await refreshPublic(work, theCase.id);
  if (until !== undefined) await tellStandby(work, made, at.value.series.chair);
  else if (late) await tellNews(work, made, theCase.owner, "case-holder", "further");
  if (made.recordedBy !== undefined) {
    await tellRecorded(work, made);
    if (until !== undefined) {
      return ok({
        say: "offer-recorded-standby",
        with: { ref: made.ref, who, ...standingBy(made, at.value.clock) },
      });
    }
    return ok({ say: "offer-recorded", with: { ref: made.ref, who } });
  }
  if (until !== undefined) {
    return ok({ say: "offer-made-standby", with: { ref: made.ref, ...standingBy(made, at.value.clock) } });
  }
  if (late) return ok({ say: "offer-made-late", with: { ref: made.ref } });
  return ok({ say: "offer-made-now", with: { ref: made.ref, case: ref } });
}
