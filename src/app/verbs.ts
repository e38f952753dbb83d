/**
 * The verbs of `/mdt` and `@Roundtable`. `of` says what the words after the verb name: a series (`NAV`), a
 * meeting (`NAV-2612`), a case (`NAV-2612-03`), free words that are not about a person, the channel it is typed in, or
 * nothing.
 */
export type Verb = {
  verb: string;
  action: string;
  of: "nothing" | "series" | "meeting" | "live-meeting" | "case" | "words" | "new-case" | "channel";
  /** What further words say: the fields `date` and `time`. A command that fills both needs no form. */
  fills?: "date-and-time";
};

export const VERBS: readonly Verb[] = [
  { verb: "help", action: "digest.help", of: "nothing" },
  { verb: "setup", action: "series.setup", of: "nothing" },
  { verb: "series", action: "series.show", of: "series" },
  { verb: "here", action: "series.here", of: "channel" },
  { verb: "roles", action: "series.roles", of: "series" },
  { verb: "schedule", action: "meetings.schedule", of: "series" },
  { verb: "move", action: "meetings.move", of: "meeting", fills: "date-and-time" },
  { verb: "cancel", action: "meetings.cancel", of: "meeting" },
  { verb: "call", action: "meetings.call", of: "meeting" },
  { verb: "case", action: "cases.bring", of: "new-case" },
  { verb: "agenda", action: "meetings.agenda", of: "meeting" },
  { verb: "start", action: "meetings.start", of: "meeting" },
  { verb: "next", action: "meetings.next", of: "live-meeting" },
  { verb: "skip", action: "meetings.skip", of: "live-meeting" },
  { verb: "park", action: "meetings.park", of: "live-meeting" },
  { verb: "offer", action: "offers.make", of: "case" },
  { verb: "gap", action: "offers.gap", of: "case" },
  { verb: "action", action: "plan.add", of: "case" },
  { verb: "urgent", action: "cases.urgent", of: "case" },
  { verb: "handover", action: "cases.handover", of: "case" },
  { verb: "close", action: "meetings.close", of: "live-meeting" },
  { verb: "find", action: "directory.find", of: "words" },
  { verb: "coverage", action: "directory.coverage", of: "words" },
  { verb: "service", action: "directory.add-service", of: "nothing" },
  { verb: "people", action: "directory.people", of: "nothing" },
  { verb: "area", action: "directory.edit-area", of: "nothing" },
  { verb: "deliveries", action: "desk.deliveries", of: "nothing" },
  { verb: "capacity", action: "directory.capacity", of: "nothing" },
  { verb: "mine", action: "digest.home", of: "nothing" },
  { verb: "status", action: "meetings.status", of: "meeting" },
  { verb: "digest", action: "digest.now", of: "words" },
  { verb: "watch", action: "digest.watch", of: "series" },
  { verb: "report", action: "digest.totals", of: "series" },
  { verb: "settings", action: "series.settings", of: "series" },
  { verb: "pause", action: "directory.pause", of: "nothing" },
];

/** The verb that a mistyped one most likely meant: fewest letters to change, then the shorter; help where most would change. */
export function nearestVerb(typed: string): string {
  const scored = VERBS.map(({ verb }) => ({ verb, far: distance(typed.slice(0, 20), verb) }));
  scored.sort((a, b) => a.far - b.far || a.verb.length - b.verb.length);
  const [nearest] = scored;
  return nearest && nearest.far <= Math.ceil(typed.length / 2) ? nearest.verb : "help";
}

/** Levenshtein distance, with a swap of two neighbours counted as one (the commonest slip). */
function distance(a: string, b: string): number {
  const table = Array.from({ length: a.length + 1 }, (_, i) => [i, ...Array<number>(b.length).fill(0)]);
  const at = (i: number, j: number) => table[i]?.[j] ?? 0;
  for (let j = 0; j <= b.length; j += 1) (table[0] as number[])[j] = j;
  for (let i = 1; i <= a.length; i += 1) {
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1];
      let best = Math.min(at(i - 1, j) + 1, at(i, j - 1) + 1, at(i - 1, j - 1) + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        best = Math.min(best, at(i - 2, j - 2) + 1);
      (table[i] as number[])[j] = best;
    }
  }
  return at(a.length, b.length);
}
