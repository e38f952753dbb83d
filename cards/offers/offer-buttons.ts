import type { Button } from "../card-types.js";
import { button } from "../kit.js";
import type { OfferFacts } from "./offer-facts.js";

type Of = Pick<OfferFacts, "id" | "ref" | "caseId" | "status" | "ended">;

/** What the one who offers can do in each state; the same on every card of theirs. */
export function partnerButtons(facts: Of): Button[] {
  if (facts.ended) return [];
  const data = { offer: facts.id };
  const accept = button({ label: "Accept", action: "offers.accepted", data, look: "primary" });
  const information = button({ label: "Needs information", action: "offers.needs-information", data });
  const waiting = button({ label: "Waiting list", action: "offers.waiting-list", data, opensForm: true });
  const full = button({ label: "No capacity", action: "offers.no-capacity", data, opensForm: true });
  const unfit = button({ label: "Not suitable", action: "offers.not-suitable", data, opensForm: true });
  const missed = button({ label: "Could not reach them", action: "offers.could-not-reach", data });
  const edit = button({ label: "Change it", action: "offers.edit", data, opensForm: true });
  const withdraw = button({
    label: "Withdraw",
    action: "offers.withdraw",
    data,
    look: "danger",
    confirm: `Withdraw ${facts.ref}?`,
  });
  switch (facts.status) {
    case "made":
    case "standby":
    case "put-to-person":
      return [edit, withdraw];
    case "not-now":
    case "something-else":
      return [withdraw];
    case "contacted":
      return [accept, information, waiting, full, unfit, missed];
    case "accepted":
      return [started(facts, "primary"), waiting, full, unfit, missed];
    case "needs-information":
    case "could-not-reach":
      return [accept, waiting, full, unfit];
    case "waiting-list":
      return [accept, started(facts), full, unfit];
    case "started":
      return [outcome(facts, "primary")];
    case "helped":
    case "partly":
    case "not-helped":
    case "person-stopped":
      return [outcome(facts)];
    case "no":
    case "withdrawn":
    case "no-capacity":
    case "not-suitable":
      return [];
    default: {
      const never: never = facts.status;
      return never;
    }
  }
}

/** What the case holder can do with somebody's offer in each state. */
export function holderButtons(facts: Of): Button[] {
  if (facts.ended) return [];
  const data = { offer: facts.id };
  const answer = (look?: "primary") =>
    button({ label: "What did the person say?", action: "offers.answers", data, look, opensForm: true });
  const mind = button({
    label: "They changed their mind",
    action: "offers.person-changed-mind",
    data,
    opensForm: true,
  });
  switch (facts.status) {
    case "put-to-person":
      return [answer("primary")];
    case "no":
    case "not-now":
    case "something-else":
      return [answer()];
    case "contacted":
    case "accepted":
    case "needs-information":
    case "waiting-list":
    case "could-not-reach":
      return [started(facts), mind];
    case "started":
      return [outcome(facts, "primary")];
    case "helped":
    case "partly":
    case "not-helped":
    case "person-stopped":
      return [outcome(facts)];
    case "made":
    case "standby":
    case "withdrawn":
    case "no-capacity":
    case "not-suitable":
      return [];
    default: {
      const never: never = facts.status;
      return never;
    }
  }
}

function started(facts: Of, look?: "primary"): Button {
  return button({ label: "Help has started", action: "offers.started", data: { offer: facts.id }, look });
}

function outcome(facts: Of, look?: "primary"): Button {
  return button({
    label: "Say how it went",
    action: "offers.outcome",
    data: { offer: facts.id },
    look,
    opensForm: true,
  });
}
