import { statusWords } from "../../../cards/cases/words.js";
import { answerNames, figureWords, monthWords } from "../../../cards/text/demo-month.js";
import type { Case, CaseStatus } from "../../cases/domain/types.js";
import { casesOfSeries } from "../../cases/queries.js";
import { answerOf, gapsOfSeries, offersOfSeries } from "../../offers/queries.js";
import { actionsOfCase } from "../../plan/queries.js";
import { type EventRow, eventsAfter, outboxRows, sentMessages } from "../../storage/history.js";
import type { Story } from "./story-types.js";

const say = monthWords.reckoning;

/** The end of the story: what the database holds, counted. */
export async function tellReckoning(on: Story): Promise<void> {
  on.chapter(say.title);
  on.note(say.from);
  const { database } = on.stage;
  const events = await eventsAfter(database.db, 0);
  const cases = (await casesOfSeries(on.store, await on.nav())).filter(({ ref }) => ref !== undefined);
  await tellHelp(on, cases, events);
  await tellMessages(on, events);
  const early = contactedBeforeYes(events);
  on.figure(figureWords.line(figureWords.contactedBeforeYes, early.length));
  on.must(early.length === 0, figureWords.contactedBeforeYes);
  on.note(figureWords.ending);
}

async function tellHelp(on: Story, cases: readonly Case[], events: readonly EventRow[]): Promise<void> {
  const series = await on.nav();
  const of = (type: string) => events.filter((event) => event.type === type).length;
  const line = (label: string, value: string | number) => on.figure(figureWords.line(label, value));
  line(figureWords.cases, cases.length);
  for (const [status, n] of counted(cases.map(({ status }) => status))) {
    line(figureWords.casesNow(statusWords[status as CaseStatus]), n);
  }
  line(figureWords.stops, of("guard-stopped"));
  line(figureWords.safety, of("safety-shown"));
  const offers = await offersOfSeries(on.store, series);
  line(figureWords.offers, offers.length);
  const answers = offers.map(answerOf).filter((answer) => answer !== undefined);
  for (const [answer, n] of counted(answers)) line(figureWords.answered(answerNames[answer] ?? answer), n);
  line(figureWords.started, of("offer-started"));
  line(
    figureWords.withdrawn,
    offers.filter(({ status }) => ["withdrawn", "no-capacity"].includes(status)).length,
  );
  line(figureWords.gaps, (await gapsOfSeries(on.store, series)).length);
  const actions = (await Promise.all(cases.map(({ id }) => actionsOfCase(on.store, id)))).flat();
  line(
    figureWords.actions,
    figureWords.done(actions.filter(({ status }) => status === "done").length, actions.length),
  );
}

async function tellMessages(on: Story, events: readonly EventRow[]): Promise<void> {
  const { db } = on.stage.database;
  const rows = await outboxRows(db);
  const posted = (await sentMessages(db)).length;
  const sent = rows.filter(({ status }) => status === "sent");
  const failed = rows.filter(({ status }) => status === "failed").length;
  on.figure(figureWords.line(figureWords.messages, posted));
  on.figure(figureWords.line(figureWords.updates, sent.length - posted));
  on.figure(figureWords.line(figureWords.failed, failed));
  on.must(failed === 0, figureWords.failed);
  on.note(say.held);
  const waited = rows.filter((row) => row.notBefore > row.createdAt).length;
  on.figure(figureWords.line(figureWords.waited, waited));
  const silent = events.filter(
    ({ type, facts }) => type === "digest-skipped" && facts.reason === "nothing-to-say",
  );
  on.figure(figureWords.line(figureWords.digestsLeftOut, silent.length));
  const dropped = rows.filter(({ status }) => status === "dropped").map(({ reason }) => reason ?? "");
  for (const [reason, n] of counted(dropped)) on.figure(figureWords.line(figureWords.droppedFor(reason), n));
}

/** Offers whose partner was contacted without a yes of the person before it in the audit. */
export function contactedBeforeYes(events: readonly EventRow[]): string[] {
  const agreed = new Set<string>();
  const early: string[] = [];
  for (const { type, thing, facts } of events) {
    if (type === "offer-answered" && facts.said === "yes") agreed.add(thing);
    if (type === "offer-contacted" && !agreed.has(thing)) early.push(thing);
  }
  return early;
}

/** How often each appears, the commonest first. */
function counted(all: readonly string[]): [string, number][] {
  const counts = new Map<string, number>();
  for (const one of all) counts.set(one, (counts.get(one) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1]);
}
