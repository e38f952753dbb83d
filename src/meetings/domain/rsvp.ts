import type { Instant, LocalDate } from "../../kernel/instant.js";
import { ok, type Result, refuse } from "../../kernel/result.js";
import type { Meeting } from "./types.js";

export type Coming = "yes" | "no" | "maybe";

/** `sequence`: of the invitation that is answered (RFC 5546, 2.1.4). `at`: when the answer was given. */
export type Answer = { coming: Coming; sequence: number; at: Instant };

/** What one member said of one series: of all its dates, and of single ones by the rule's own day. */
export type Rsvp = {
  /** `${series}:${member}` */
  id: string;
  area: string;
  series: string;
  /** The member. */
  owner: string;
  status: "answered";
  whole?: Answer | undefined;
  dates: Readonly<Record<LocalDate, Answer>>;
};

export function rsvpId(series: string, member: string): string {
  return `${series}:${member}`;
}

/** Whether `answer` was given after `before`: to a later invitation, or to the same one later (RFC 5546, 2.1.5). */
function isLater(answer: Answer, before: Answer): boolean {
  if (answer.sequence !== before.sequence) return answer.sequence > before.sequence;
  return answer.at > before.at;
}

/**
 * Takes an answer in: to one date (`own`, the rule's own day), or to the whole series. The same again, or one that says
 * no more than what stands, changes nothing; one that is older than what stands is refused.
 */
export function takeAnswer(
  rsvp: Rsvp,
  answer: Answer,
  own: LocalDate | undefined,
): Result<Rsvp, { code: "rsvp-older" }> {
  const before = own === undefined ? rsvp.whole : rsvp.dates[own];
  if (before && !isLater(answer, before)) {
    const same = before.sequence === answer.sequence && before.at === answer.at;
    return same ? ok(rsvp) : refuse({ code: "rsvp-older" });
  }
  if (own === undefined) return ok({ ...rsvp, whole: answer });
  return ok({ ...rsvp, dates: { ...rsvp.dates, [own]: answer } });
}

/** Whether they come to this meeting. What was said before it moved is no answer; a date's own answer goes first. */
export function comingTo(
  rsvp: Rsvp | undefined,
  meeting: Pick<Meeting, "planned" | "moved">,
): Coming | undefined {
  const holds = (answer: Answer | undefined) =>
    answer && (meeting.moved === undefined || answer.at > meeting.moved.at) ? answer.coming : undefined;
  return holds(rsvp?.dates[meeting.planned]) ?? holds(rsvp?.whole);
}

/** Who has said what, of those who are invited. */
export type Said = {
  yes: readonly string[];
  no: readonly string[];
  maybe: readonly string[];
  silent: readonly string[];
};

export function whoSaid(
  invited: readonly string[],
  rsvps: readonly Rsvp[],
  meeting: Pick<Meeting, "planned" | "moved">,
): Said {
  const byMember = new Map(rsvps.map((rsvp) => [rsvp.owner, rsvp]));
  const that = (coming: Coming | undefined) =>
    invited.filter((member) => comingTo(byMember.get(member), meeting) === coming);
  return { yes: that("yes"), no: that("no"), maybe: that("maybe"), silent: that(undefined) };
}

/** Whether answering is of any use: until it has begun. */
export function takesAnswers({ status, start }: Pick<Meeting, "status" | "start">, now: Instant): boolean {
  return ["scheduled", "call-open", "locked", "agenda-out"].includes(status) && now < start;
}
