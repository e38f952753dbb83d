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

/** Everything that is kept, words and all, to compare with the same of another run. */
export async function report(database, sealer) {
  const rows = async (sql) => (await database.pool.query(sql)).rows;
  const things = [];
  for (const kind of THINGS) {
    for (const row of await rows(`select id, ref, state, sealed, due_at, version from roundtable.${kind}`)) {
      const text = row.sealed === null ? undefined : JSON.parse(sealer.open(row.sealed, `${kind}/${row.id}`));
      things.push({ kind, id: row.id, ref: row.ref, version: row.version, state: { ...row.state, text } });
    }
  }
  return {
    things,
    events: await rows("select at, actor, type, thing, ref, facts from roundtable.events order by id"),
    presses: await rows("select id, member, action, outcome from roundtable.presses order by id"),
    outbox: await rows(
      "select tag, surface, card, status, reason, attempts from roundtable.outbox order by id",
    ),
    messages: await rows("select tag, surface, message_id from roundtable.messages"),
  };
}
