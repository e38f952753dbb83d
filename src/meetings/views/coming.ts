import type { Card } from "../../../cards/card-types.js";
import {
  answerNotNotedCard,
  type Voices,
  type WhoComes,
  whoComesCard,
} from "../../../cards/meetings/coming-card.js";
import { comingRefusals } from "../../../cards/text/coming.js";
import { fill } from "../../../cards/text/words.js";
import type { CardSource, Data, Reading, Refusal } from "../../app/contract.js";
import { caseById, responsesOfCase } from "../../cases/queries.js";
import { nameOf } from "../../directory/queries.js";
import { inTurn } from "../../kernel/in-turn.js";
import { ok, type Result, refuse } from "../../kernel/result.js";
import { offersOfCase } from "../../offers/queries.js";
import type { Store } from "../../storage/database.js";
import { leaders } from "../domain/people.js";
import { missingAmong, quorumOf } from "../domain/quorum.js";
import { spokenList } from "../domain/spoken.js";
import type { Meeting, Series } from "../domain/types.js";
import { invitedTo } from "../queries.js";
import { allSeries } from "../store.js";
import { readMeeting } from "./read.js";

/** Chair and coordinator see who comes; others are told that it is for them. */
export async function showComing(reading: Reading, data: Data): Promise<Result<Card, Refusal>> {
  const read = await readMeeting(reading, data.meeting);
  if (!read) return refuse({ code: "no-longer-there" });
  const { meeting, series, say } = read;
  const who = await whoComesTo(reading, meeting, series);
  return ok(whoComesCard({ meeting: meeting.id, ref: meeting.ref, when: say(meeting.start), who }));
}

/** Who has said what, and which disciplines and kinds of organisation nobody comes from (B15). */
export async function whoComesTo(store: Store, meeting: Meeting, series: Series): Promise<WhoComes> {
  const invited = await invitedTo(store, meeting);
  const people = await inTurn(invited, async ({ member, roles, coming }) => ({
    ...{ id: member.id, name: member.name, discipline: member.discipline, coming },
    works: roles.some((role) => role === "partner" || role === "chair" || role === "deputy"),
    size: (await nameOf(store, member.id)).size,
  }));
  const voices = (said: string | undefined): Voices => {
    const names = people.filter(({ coming }) => coming === said).map(({ name }) => name);
    return { count: names.length, names };
  };
  const working = people.filter(({ works }) => works);
  const missing = missingAmong(working.map(({ discipline, coming }) => ({ is: discipline, coming })));
  const heard = await heardInWriting(store, meeting);
  const written = new Set(working.filter(({ id }) => heard.has(id)).map(({ discipline }) => discipline));
  const led = leaders(series);
  return {
    yes: voices("yes"),
    no: voices("no"),
    maybe: voices("maybe"),
    silent: { ...voices(undefined), names: [] },
    missing: spokenList(missing),
    inWriting: spokenList(missing.filter((discipline) => written.has(discipline))),
    missingKinds: missingAmong(working.map(({ size, coming }) => ({ is: size, coming }))),
    quorum: quorumOf(series.settings),
    leaderComes: people.some(({ id, coming }) => coming === "yes" && led.includes(id)),
  };
}

/** Who brings a case of this agenda, offers for one, or has answered one (B12). */
async function heardInWriting(store: Store, meeting: Meeting): Promise<ReadonlySet<string>> {
  const heard = new Set<string>();
  for (const { caseId } of meeting.agenda) {
    const about = await caseById(store, caseId);
    if (about) heard.add(about.owner);
    for (const offer of await offersOfCase(store, caseId)) heard.add(offer.owner);
    for (const response of await responsesOfCase(store, caseId)) heard.add(response.owner);
  }
  return heard;
}

/** By email: why what a calendar answered was not noted. */
export const answerNotNotedSource: CardSource = async (store, args) => {
  const series = await allSeries.get(store, args.series ?? "");
  const { code = "", ref = "", when = "" } = args;
  const words = comingRefusals[code as keyof typeof comingRefusals];
  if (!series || words === undefined) return { drop: "the series is gone" };
  return answerNotNotedCard({ what: series.code, why: fill(words, { ref, when }) });
};
