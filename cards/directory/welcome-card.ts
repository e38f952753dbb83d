import type { InvitedAs } from "../../src/directory/domain/types.js";
import type { Card } from "../card-types.js";
import { button, card, list, para, section } from "../kit.js";
import { oneLine } from "../one-line.js";
import { welcomeWords as say } from "../text/people.js";

/** The one message that somebody new gets: who we are, what they do, how to stop. */
export function welcomeCard(facts: {
  name: string;
  area: string;
  /** Who coordinates the area; empty when nobody is named. */
  by: string;
  /** Codes of the MDTs they are on the list of. */
  codes: readonly string[];
  as: InvitedAs;
}): Card {
  const { name, area, by, codes, as } = facts;
  return card({
    first: say.first(oneLine(area, 80)),
    turn: say.turn,
    body: [
      para(say.hello(name)),
      para(say.who(area, by)),
      para(codes.length === 0 ? say.noMdt : say.mdts(codes.join(", "))),
      section(say.what, list(say.whats[as])),
      section(say.stop, list(say.stops)),
    ],
    buttons: [
      button({ label: say.help, action: "digest.help" }),
      button({ label: say.pause, action: "directory.pause", opensForm: true }),
      button({ label: say.digest, action: "digest.settings", opensForm: true }),
      button({ label: say.leave, action: "directory.leave", opensForm: true }),
    ],
  });
}
