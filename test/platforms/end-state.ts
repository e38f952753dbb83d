import type { Stage } from "../../src/demo/stage.js";
import { outcomeOf, type Report } from "../chaos/compare.js";

const THINGS = [
  "areas",
  "organisations",
  "members",
  "memberships",
  "services",
  "series",
  "meetings",
  "cases",
  "responses",
  "offers",
  "gaps",
  "actions",
];

/** What being on a platform adds, and nothing else: accounts, the channel, that somebody said which it is, and Homes. */
const ADDED = { event: "channel-connected", action: "series.here" };

/** Everything that is kept and shown at the end of a story, without the ids that chance or a platform gives. */
export async function endState(stage: Stage) {
  const rows = async <T extends object>(sql: string) =>
    (await stage.database.pool.query(sql)).rows as unknown as T[];
  const things: Report["things"] = [];
  for (const kind of THINGS) {
    type Row = { id: string; ref: string | null; state: object; sealed: string | null };
    for (const row of await rows<Row>(`select id, ref, state, sealed from roundtable.${kind}`)) {
      const text =
        row.sealed === null ? undefined : JSON.parse(stage.sealer.open(row.sealed, `${kind}/${row.id}`));
      const { accounts: _, channels: __, ...state } = row.state as Record<string, unknown>;
      things.push({ kind, id: row.id, ref: row.ref, version: 0, state: { ...state, text } });
    }
  }
  const events = await rows<Report["events"][number]>(
    "select at, actor, type, thing, ref, facts from roundtable.events order by id",
  );
  const presses = await rows<Report["presses"][number]>(
    "select id, member, action, outcome from roundtable.presses",
  );
  const report: Report = {
    things,
    events: events.filter(({ type }) => type !== ADDED.event),
    presses: presses
      .filter(({ action }) => action !== ADDED.action)
      .map((press) => ({ ...press, id: /\/(stopped|refused)$/.exec(press.id)?.[1] ?? "" })),
    outbox: [],
    messages: await rows(
      // Copies and calendars, which only email has.
      "select distinct tag, surface, '' as message_id from roundtable.messages where surface !~ '^(home|mail|copy):'",
    ),
  };
  const shown = await rows<{ key: string; surface: string; sealed: string }>(
    "select key, surface, sealed from roundtable.playground_messages order by id",
  );
  const posts = shown.map(({ key, surface, sealed }) => ({
    ...{ id: "", key, surface, changed: 0 },
    cards: [JSON.parse(stage.sealer.open(sealed, `chat/${surface}`)).card],
  }));
  return outcomeOf(report, posts);
}
