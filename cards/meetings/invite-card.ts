import type { Card } from "../card-types.js";
import { button, buttons, card, link, list, para, section } from "../kit.js";
import { comingWords } from "../text/coming.js";
import { inviteWords as say } from "../text/meeting-notices.js";
import { comingButtons } from "./coming-buttons.js";

export type InviteFacts = {
  code: string;
  name: string;
  /** The rule in words. */
  rule: string;
  what: "whole" | "moved" | "cancelled" | "leave";
  /** Of one date. */
  ref: string | undefined;
  when: string | undefined;
  /** The next dates in words. */
  dates: readonly string[];
  joinLink: string | undefined;
  /** The next meeting, or the one that moved: the reader is asked whether they come. */
  asked: { meeting: string; when: string } | undefined;
};

/** The email that a calendar entry comes with: what changes in the reader's calendar. */
export function inviteCard(facts: InviteFacts): Card {
  const { code, name, what, ref = code, when = "", dates } = facts;
  const join = facts.joinLink !== undefined && URL.canParse(facts.joinLink) ? facts.joinLink : undefined;
  const ahead = dates.length === 0 ? [] : [section(say.next, list([...dates]))];
  const { asked } = facts;
  const question = asked ? [para(comingWords.ask(asked.when)), buttons(...comingButtons(asked.meeting))] : [];
  switch (what) {
    case "leave":
      return card({ first: say.leaveFirst(code), body: [para(say.leave(name))] });
    case "cancelled":
      return card({ first: say.cancelledFirst(ref), body: [para(say.cancelled(name, when)), ...ahead] });
    case "moved":
      return card({ first: say.movedFirst(ref), body: [para(say.moved(name, when)), ...question, ...ahead] });
    case "whole":
      return card({
        first: say.first(code),
        body: [para(say.invited(name, facts.rule)), para(say.noCases), ...question, ...ahead],
        buttons: [
          button({ label: say.mine, action: "digest.home" }),
          ...(join === undefined ? [] : [link({ label: say.join, url: join })]),
        ],
      });
    default:
      return what satisfies never;
  }
}
