import type { Card } from "../card-types.js";
import { button, card, list, para } from "../kit.js";
import { digestOffWords, mailAnswerWords as say } from "../text/email.js";

/** By email, to somebody who wrote back: nobody reads that, and how to answer. */
export function mailAnswerCard(): Card {
  return card({
    first: say.first,
    turn: say.turn,
    body: [para(say.body), list([...say.ways]), para(say.identity)],
    buttons: [button({ label: say.home, action: "digest.home" })],
  });
}

/** By email, to whoever turned the weekly summary off by email. */
export function digestOffCard(): Card {
  return card({
    first: digestOffWords.first,
    body: [para(digestOffWords.body)],
    buttons: [button({ label: digestOffWords.again, action: "digest.settings", opensForm: true })],
  });
}
