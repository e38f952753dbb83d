import { badRowWords, faultWords, noteLine, noteWords, importWords as say } from "../../cards/text/import.js";
import type { Changed, Plan, Sheet } from "../directory/domain/import/plan-types.js";
import type { Area } from "../directory/domain/types.js";
import type { Source } from "../directory/files/read-source.js";

export type ImportFacts = Source & {
  plan: Plan;
  area: Area;
  made: boolean;
  dryRun: boolean;
  welcome: boolean;
};

type Thing = { id: string; name: string };
/** So many lines of a kind are told in the terminal. */
const TOLD = 20;
/** A value of a field in a line. */
const VALUE = 60;

/** For the terminal. */
export function importLines({ plan, read, guessed, part, area, made, dryRun, welcome }: ImportFacts): string {
  const { organisations, people, services, bad, notes } = plan;
  const lines = [
    ...(made && !dryRun ? [say.areaMade(area.name)] : []),
    dryRun ? say.planned : say.done,
    say.sheet("organisations", counts(organisations)),
    say.sheet("people", counts(people)),
    say.sheet("services", { ...counts(services), gone: services.gone.length }),
    ...(services.kept > 0 ? [say.kept(services.kept)] : []),
    ...told(say.changed, [...organisations.changed, ...people.changed, ...services.changed].map(changeLines)),
    ...told(
      say.gone,
      services.gone.map(({ name }) => `  ${name}`),
    ),
    ...(dryRun
      ? told(
          say.added,
          [...people.added, ...services.added].map(({ name }) => `  ${name}`),
        )
      : []),
    ...told(
      say.bad(bad.length),
      bad.map((one) => `  ${badRowWords(one)}`),
    ),
    ...told(
      say.notes,
      notes.map((one) => `  ${noteLine(one)}`),
    ),
    ...(read.unread.length > 0 ? [say.unread(read.unread)] : []),
    ...(guessed ? [say.guessed] : []),
    ...(part ? [say.part(part.has, part.of)] : []),
    ...(welcome ? [say.welcomed(people.added.length)] : []),
  ];
  return `${lines.filter((line) => line !== "").join("\n")}\n`;
}

/** The same as data: every thing, field by field. */
export function importRecord({ plan, read, guessed, part, area, dryRun }: ImportFacts) {
  const { organisations, people, services, bad, notes } = plan;
  return {
    dryRun,
    area: area.name,
    rows: read.rows.length + read.bad.length,
    organisations: sheetRecord(organisations),
    people: sheetRecord(people),
    services: { ...sheetRecord(services), gone: services.gone.map(brief), keptLocal: services.kept },
    bad: bad.map(({ row, name, fault }) => ({ row, name, code: fault.code, reason: faultWords(fault) })),
    notes: notes.map(({ row, name, note }) => ({ row, name, code: note.code, note: noteWords(note) })),
    columnsNotRead: read.unread,
    ...(guessed ? { readAs: guessed } : {}),
    ...(part ? { part } : {}),
  };
}

function sheetRecord<T extends Thing>({ added, changed, unchanged }: Sheet<T>) {
  return {
    added: added.map(brief),
    changed: changed.map(({ after, fields }) => ({ ...brief(after), fields })),
    unchanged,
  };
}

function brief({ id, name }: Thing): Thing {
  return { id, name };
}

function counts<T>({ added, changed, unchanged }: Sheet<T>) {
  return { added: added.length, changed: changed.length, unchanged };
}

function told(heading: string, all: readonly string[]): string[] {
  if (all.length === 0) return [];
  const more = all.length - TOLD;
  return ["", heading, ...all.slice(0, TOLD), ...(more > 0 ? [say.more(more)] : [])];
}

function changeLines({ after, fields }: Changed<Thing>): string {
  return [
    `  ${after.name}`,
    ...fields.map(({ field, from, to }) => say.field(field, valueText(from), valueText(to))),
  ].join("\n");
}

function valueText(value: unknown): string {
  if (value === undefined || value === null || value === "") return say.nothing;
  const text = typeof value === "string" ? value : JSON.stringify(value);
  const line = text.replace(/\s+/g, " ");
  return line.length <= VALUE ? line : `${line.slice(0, VALUE - 1)}…`;
}
