import { replyCard } from "../../cards/reply-card.js";
import { settingsWords } from "../../cards/text/digest.js";
import { caseByRef } from "../cases/queries.js";
import type { Member, Membership } from "../directory/domain/types.js";
import { areaById, seriesOfMember } from "../directory/queries.js";
import { inTurn } from "../kernel/in-turn.js";
import { type LocalDate, localDate } from "../kernel/instant.js";
import type { Result } from "../kernel/result.js";
import { ok, refuse } from "../kernel/result.js";
import type { Channel, Meeting, Series } from "../meetings/domain/types.js";
import { liveMeeting, meetingByRef, nextMeeting, seriesByCode, seriesById } from "../meetings/queries.js";
import { seriesRunBy } from "../meetings/use-cases/meet-here.js";
import type { Store } from "../storage/database.js";
import type { Surface } from "../storage/work.js";
import type { Data, Refusal } from "./contract.js";
import { isSaid, parted } from "./said-values.js";
import { nearestVerb, VERBS, type Verb } from "./verbs.js";

export type Read = {
  action: string;
  data: Data;
  /** The command said everything: it counts as the form filled in. */
  values?: Record<string, unknown>;
  notice?: string;
};
export type Command = Result<Read, Refusal>;

const CASE = /^[a-z]{2,5}-\d{4}-\d{2,3}$/i;
const MEETING = /^[a-z]{2,5}-\d{4}$/i;
const SERIES = /^[a-z]{2,5}$/i;

/**
 * Reads the words after /mdt: case-insensitive, references in any case. What is left out is taken from the
 * place (the channel's series, the thread's case) or from what the member belongs to. Words about a person are
 * never taken: they would pass by the guard; the form opens instead, with a sentence that says so.
 */
export async function readCommand(
  store: Store,
  text: string,
  member: Member,
  place: Surface | undefined,
  now: string,
  channel?: Channel,
): Promise<Command> {
  const [typed = "", ...rest] = text.trim().split(/\s+/).filter(Boolean);
  if (typed === "") {
    const ask = place === undefined && channel && (await runsUnplaced(store, member, channel));
    return ok(ask ? here(channel) : { action: "digest.next", data: {} });
  }
  const verb = VERBS.find((one) => one.verb === typed.toLowerCase());
  if (!verb)
    return refuse({
      code: "unknown-verb",
      with: { verb: typed.slice(0, 40), nearest: nearestVerb(typed.toLowerCase()) },
    });
  switch (verb.of) {
    case "nothing":
      return ok({ action: verb.action, data: {} });
    case "channel":
      return ok(here(channel));
    case "words":
      return onWords(verb, rest);
    case "case":
      return onCase(store, verb, rest, place);
    case "new-case":
      return onNewCase(store, verb, rest, member, place, now);
    case "series":
    case "meeting":
    case "live-meeting":
      return onSeriesOrMeeting(store, verb, rest, member, place, now);
    default: {
      const never: never = verb.of;
      return never;
    }
  }
}

/** Which MDT meets here? Asked by itself of whoever runs one that meets in no channel of this platform yet. */
function here(channel: Channel | undefined): Read {
  return { action: "series.here", data: channel ? { platform: channel.platform, channel: channel.id } : {} };
}

async function runsUnplaced(store: Store, member: Member, { platform }: Channel): Promise<boolean> {
  const run = await seriesRunBy(store, member.id);
  return run.some(({ channels }) => !channels?.some((one) => one.platform === platform));
}

function onWords(verb: Verb, rest: readonly string[]): Command {
  const words = rest.join(" ").slice(0, 200);
  if (verb.verb === "digest" && words !== "" && words.toLowerCase() !== "now") {
    const day = digestDay(words);
    const data: Data = day === undefined ? {} : { day };
    return ok({ action: "digest.settings", data });
  }
  const data: Data = words === "" ? {} : { words };
  return ok({ action: verb.action, data });
}

/** A weekday by its name or how it begins, or none at all; undefined: the form opens as it is set. */
function digestDay(words: string): string | undefined {
  const word = words.toLowerCase();
  if (word === "off") return "off";
  if (word.length < 3) return undefined;
  return Object.entries(settingsWords.days).find(([, title]) => title.toLowerCase().startsWith(word))?.[0];
}

async function onCase(
  store: Store,
  verb: Verb,
  rest: readonly string[],
  place: Surface | undefined,
): Promise<Command> {
  const [first, ...more] = rest;
  const named = first !== undefined && CASE.test(first);
  const id = named ? (await caseByRef(store, first.toUpperCase()))?.id : caseOfPlace(place);
  if (named && id === undefined) return refuse({ code: "no-such-case", with: { ref: first.toUpperCase() } });
  if (id === undefined) return refuse({ code: "which-case", with: { verb: verb.verb } });
  return ok({ action: verb.action, data: { case: id }, ...notTaken(verb, named ? more : rest) });
}

async function onNewCase(
  store: Store,
  verb: Verb,
  rest: readonly string[],
  member: Member,
  place: Surface | undefined,
  now: string,
): Promise<Command> {
  const [first, ...more] = rest;
  const code =
    first !== undefined && SERIES.test(first) ? await seriesByCode(store, first.toUpperCase()) : undefined;
  const found = await oneSeries(store, code ? first : undefined, member, place, now, verb);
  if (!found.ok) return found;
  return ok({ action: verb.action, data: { series: found.value.id }, ...notTaken(verb, code ? more : rest) });
}

function notTaken(verb: Verb, words: readonly string[]): { notice?: string } {
  if (words.length === 0) return {};
  return { notice: replyCard.sentence({ code: "case-text-in-command", with: { verb: verb.verb } }) };
}

async function onSeriesOrMeeting(
  store: Store,
  verb: Verb,
  rest: readonly string[],
  member: Member,
  place: Surface | undefined,
  now: string,
): Promise<Command> {
  const [first, ...more] = rest;
  const today = localDate(now, (await areaById(store, member.area))?.zone ?? "Europe/London");
  if (first !== undefined && MEETING.test(first)) {
    const meeting = await meetingByRef(store, first.toUpperCase());
    if (!meeting || meeting.area !== member.area)
      return refuse({ code: "no-such-meeting", with: { ref: first.toUpperCase() } });
    return filled(verb, { series: meeting.series, meeting: meeting.id }, more, today);
  }
  const named = first !== undefined && SERIES.test(first) && !(await beginsDate(store, verb, rest, today));
  const found = await oneSeries(store, named ? first : undefined, member, place, now, verb);
  if (!found.ok) return found;
  const series = found.value;
  if (verb.of === "series") return filled(verb, { series: series.id }, named ? more : rest, today);
  const meeting: Meeting | undefined =
    verb.of === "live-meeting"
      ? await liveMeeting(store, series.id)
      : await nextMeeting(store, series.id, now);
  if (!meeting && verb.of === "live-meeting")
    return refuse({ code: "nothing-live", with: { series: series.code } });
  if (!meeting) return refuse({ code: "no-meeting-ahead", with: { series: series.code } });
  return filled(verb, { series: series.id, meeting: meeting.id }, named ? more : rest, today);
}

/** "Mon 28 Dec 10am", "to 17 Dec": looks like a PCN's code, and is none. */
async function beginsDate(
  store: Store,
  verb: Verb,
  words: readonly string[],
  today: LocalDate,
): Promise<boolean> {
  if (verb.fills !== "date-and-time" || !isSaid(words, today)) return false;
  return (await seriesByCode(store, (words[0] ?? "").toUpperCase())) === undefined;
}

/** Words left over are the verb's date and time, as people say them; what is left out or unclear, the form asks. */
function filled(verb: Verb, data: Data, words: readonly string[], today: LocalDate): Command {
  if (verb.fills === "date-and-time" && words.length > 0) {
    const [date = "", time = ""] = words.length === 2 ? words : [];
    const values = parted(words, today) ?? (words.length === 2 ? { date, time } : undefined);
    if (values) return ok({ action: verb.action, data, values });
  }
  if (words.length > 0)
    return refuse({ code: "too-many-words", with: { verb: verb.verb, words: words.join(" ").slice(0, 80) } });
  return ok({ action: verb.action, data });
}

/** The series a command is about: the one named, the channel's, the only one, or one with a meeting that is live. */
async function oneSeries(
  store: Store,
  code: string | undefined,
  member: Member,
  place: Surface | undefined,
  _now: string,
  verb: Verb,
): Promise<Result<Series, Refusal>> {
  if (code !== undefined) {
    const series = await seriesByCode(store, code.toUpperCase());
    if (!series || series.area !== member.area)
      return refuse({ code: "no-such-series", with: { code: code.toUpperCase() } });
    return ok(series);
  }
  const here = await seriesOfPlace(store, place);
  if (here) return ok(here);
  const mine = await inTurn(await seriesOfMember(store, member.id), (one: Membership) =>
    seriesById(store, one.series),
  );
  const known = mine.filter((one): one is Series => one !== undefined && one.status !== "ended");
  const only = known[0];
  if (known.length === 1 && only) return ok(only);
  if (known.length === 0) return refuse({ code: "not-in-any-series" });
  for (const series of known) {
    const live = await liveMeeting(store, series.id);
    if (live && verb.of === "live-meeting") return ok(series);
  }
  return refuse({
    code: "which-series",
    with: { verb: verb.verb, codes: known.map((one) => one.code).join(", ") },
  });
}

async function seriesOfPlace(store: Store, place: Surface | undefined): Promise<Series | undefined> {
  if (place?.startsWith("channel:")) return seriesById(store, place.slice("channel:".length));
  return undefined;
}

function caseOfPlace(place: Surface | undefined): string | undefined {
  return place?.startsWith("thread:") ? place.slice("thread:".length) : undefined;
}
