import type { Card } from "../card-types.js";
import { button, card, para } from "../kit.js";
import { linkWords as say } from "../text/email.js";

/** By email, to whoever asked for a new link: it opens their own page. */
export function newLinkCard(): Card {
  return card({
    first: say.first,
    body: [para(say.body)],
    buttons: [button({ label: say.home, action: "digest.home" })],
  });
}
