import { CLOCK } from "../clock-table.js";
import type { Must } from "../musts.js";
import { at, dayOf, plusDays } from "../reckoning.js";
import type { Story } from "../story-types.js";

/** Every 90 days whoever answers for a service is asked whether its details are still right. */
export function ofServices({ services, zone }: Story): Must[] {
  return [...services].flatMap(([service, { owner, confirmed }]) =>
    confirmed.map((last, index): Must => {
      const next = confirmed[index + 1] ?? "9";
      return {
        rule: "details-not-asked",
        to: owner,
        about: [],
        cards: /confirm|chas/,
        due: at(plusDays(dayOf(last, zone), CLOCK.detailDays), "09:00", zone),
        grace: 30,
        what: `whether the details of ${service} are still right`,
        still: (moment) => next > moment,
      };
    }),
  );
}
