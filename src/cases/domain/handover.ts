import type { Instant, Zone } from "../../kernel/instant.js";
import { ok, type Result, refuse } from "../../kernel/result.js";
import { workingDaysAfterAt } from "../../kernel/working-time.js";
import { ENDED } from "./statuses.js";
import type { Case, CaseStatus, Handover, Party } from "./types.js";

/** W7. Whoever asks has said yes by asking; the case moves when both have. Until then nothing about it changes. */
export type HandoverRefusal =
  | { code: `case-is-${CaseStatus}` }
  | { code: "handover-is-holder" }
  | { code: "handover-open"; who: string }
  | { code: "handover-over" };

/** `again`: it was so already, and nobody hears of it twice. */
export type Handed = Result<{ handover: Handover; again: boolean }, HandoverRefusal>;

export type HandoverClock = { zone: Zone; morning: string; handoverDays: readonly [number, number] };

/** A draft is seen by nobody but its holder, and of an ended case nothing is left to hold. */
export function mayHandOver({ status }: Pick<Case, "status">): boolean {
  return status !== "draft" && !ENDED.includes(status);
}

export type Asked = {
  id: string;
  /** Who asks: the holder, or the chair. */
  by: string;
  /** The colleague. */
  to: string;
  note?: string | undefined;
  /** The holder has left the list: the chair stands for them. */
  holderLeft: boolean;
};

/**
 * `open`: the request that waits already. The same colleague again changes nothing; another one only after it was
 * withdrawn or answered, or when the chair has heard that no answer came.
 */
export function ask(
  state: Case,
  open: Handover | undefined,
  { id, by, to, note, holderLeft }: Asked,
  clock: HandoverClock,
  now: Instant,
): Handed {
  if (!mayHandOver(state)) return refuse({ code: `case-is-${state.status}` });
  if (to === state.owner) return refuse({ code: "handover-is-holder" });
  if (open?.owner === to) return ok({ handover: open, again: true });
  if (open && open.told < 2) return refuse({ code: "handover-open", who: open.owner });
  const agreed: Party[] = [
    ...(by === state.owner || holderLeft ? (["giver"] as const) : []),
    ...(by === to ? (["taker"] as const) : []),
  ];
  return ok({
    handover: timed(
      {
        ...{ id, area: state.area, series: state.series, caseId: state.id, owner: to, status: "asked" },
        ...{ from: state.owner, by, askedAt: now, agreed, told: 0 },
        ...(note === undefined ? {} : { text: { note } }),
      },
      clock,
    ),
    again: false,
  });
}

export function waitsFor({ status, agreed }: Handover): Party[] {
  if (status !== "asked") return [];
  return (["giver", "taker"] as const).filter((party) => !agreed.includes(party));
}

export function agree(handover: Handover, party: Party, now: Instant): Handed {
  const { status, agreed } = handover;
  if ((status === "asked" || status === "accepted") && agreed.includes(party))
    return ok({ handover, again: true });
  if (status !== "asked") return refuse({ code: "handover-over" });
  const both = { ...handover, agreed: [...agreed, party] };
  const done = waitsFor(both).length === 0;
  return ok({ handover: done ? ended(both, "accepted", now) : both, again: false });
}

export function decline(handover: Handover, party: Party, word: string | undefined, now: Instant): Handed {
  if (handover.status === "declined" && handover.declinedBy === party) return ok({ handover, again: true });
  if (handover.status !== "asked") return refuse({ code: "handover-over" });
  const { text } = handover;
  const said = word === undefined ? text : { ...text, word };
  return ok({
    handover: { ...ended(handover, "declined", now), declinedBy: party, ...(said ? { text: said } : {}) },
    again: false,
  });
}

/** Taken back by who asked, by the holder or the chair. `lapsed`: the case has ended, somebody else is asked, or they left. */
export function takeBack(handover: Handover, as: "withdrawn" | "lapsed", now: Instant): Handed {
  if (handover.status === "withdrawn" || handover.status === "lapsed") return ok({ handover, again: true });
  if (handover.status !== "asked") return refuse({ code: "handover-over" });
  return ok({ handover: ended(handover, as, now), again: false });
}

export type HandoverDuty = "remind" | "tell-chair";

/** After an outage the chair hears at once, and nobody is reminded of what is overdue for long. */
export function handoverDuty(
  handover: Handover,
  clock: HandoverClock,
  now: Instant,
): HandoverDuty | undefined {
  if (handover.status !== "asked" || handover.told >= 2) return undefined;
  if (moment(handover, 1, clock) <= now) return "tell-chair";
  return handover.told === 0 && moment(handover, 0, clock) <= now ? "remind" : undefined;
}

export function toldOf(handover: Handover, duty: HandoverDuty, clock: HandoverClock): Handover {
  return timed({ ...handover, told: duty === "remind" ? 1 : 2 }, clock);
}

/** With its next due moment; none once the chair has heard, or when it is over. */
export function timed(handover: Handover, clock: HandoverClock): Handover {
  const { dueAt: _, ...rest } = handover;
  if (rest.status !== "asked" || rest.told >= 2) return rest;
  return { ...rest, dueAt: moment(rest, rest.told === 0 ? 0 : 1, clock) };
}

function moment(
  { askedAt }: Handover,
  which: 0 | 1,
  { zone, morning, handoverDays }: HandoverClock,
): Instant {
  return workingDaysAfterAt(askedAt, handoverDays[which], morning, zone);
}

function ended(handover: Handover, status: Handover["status"], now: Instant): Handover {
  const { dueAt: _, ...rest } = handover;
  return { ...rest, status, endedAt: now };
}
