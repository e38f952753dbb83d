import type { Card } from "../../../cards/card-types.js";
import { type HelpEntry, helpCard } from "../../../cards/digest/help-card.js";
import type { Data, Reading, Refusal } from "../../app/contract.js";
import type { Role } from "../../directory/domain/types.js";
import { keeping, servicesOfMember } from "../../directory/queries.js";
import { ok, type Result } from "../../kernel/result.js";
import { isAhead, leads, type Part, partsOf } from "../parts.js";

type Needs = "series" | "meeting" | "live";
type Line = { action: HelpEntry["action"]; needs: Needs; form?: boolean; roles: readonly Role[] };

const ALL: readonly Role[] = ["chair", "deputy", "coordinator", "partner", "observer", "commissioner"];
const CHAIRS: readonly Role[] = ["chair", "deputy"];
const KEEPERS: readonly Role[] = [...CHAIRS, "coordinator"];
const WORKING: readonly Role[] = [...CHAIRS, "partner"];

/** The commands of a series by role, in the order in which they are told. As the policy table has them. */
export const IN_SERIES: readonly Line[] = [
  { action: "cases.bring", needs: "series", form: true, roles: WORKING },
  { action: "meetings.status", needs: "meeting", roles: ALL },
  { action: "meetings.agenda", needs: "meeting", roles: [...WORKING, "observer"] },
  { action: "meetings.schedule", needs: "series", roles: ALL },
  { action: "meetings.call", needs: "meeting", roles: CHAIRS },
  { action: "meetings.start", needs: "meeting", roles: CHAIRS },
  { action: "meetings.next", needs: "live", roles: CHAIRS },
  { action: "meetings.skip", needs: "live", roles: CHAIRS },
  { action: "meetings.park", needs: "live", form: true, roles: CHAIRS },
  { action: "meetings.close", needs: "live", form: true, roles: CHAIRS },
  { action: "meetings.move", needs: "meeting", form: true, roles: CHAIRS },
  { action: "meetings.cancel", needs: "meeting", form: true, roles: CHAIRS },
  { action: "series.show", needs: "series", roles: ALL },
  { action: "series.settings", needs: "series", form: true, roles: KEEPERS },
  { action: "series.roles", needs: "series", form: true, roles: KEEPERS },
  { action: "digest.watch", needs: "series", roles: CHAIRS },
  { action: "digest.totals", needs: "series", roles: ALL },
];

/** `/mdt help`: by role, for the one MDT of the reader or the one chosen. */
export async function showHelp(reading: Reading, data: Data): Promise<Result<Card, Refusal>> {
  const { actor } = reading;
  const parts = await partsOf(reading, actor);
  const part = parts.find(({ series }) => series.id === data.series) ?? parts[0];
  const keeps = await keeping(reading, actor);
  const owns = (await servicesOfMember(reading, actor.id)).length > 0;
  return ok(
    helpCard({
      code: part?.series.code,
      forYou: [
        { action: "digest.home", data: {}, form: false },
        { action: "directory.find", data: {}, form: false },
        ...(owns ? [{ action: "directory.capacity", data: {}, form: false } as const] : []),
        { action: "digest.now", data: {}, form: false },
        { action: "digest.settings", data: {}, form: true },
        { action: "directory.pause", data: {}, form: true },
        ...(keeps === "nothing"
          ? []
          : ([
              { action: "directory.people", data: {}, form: false },
              { action: "directory.coverage", data: {}, form: false },
            ] as const)),
        ...(keeps === "area"
          ? ([
              { action: "desk.deliveries", data: {}, form: false },
              { action: "directory.add-service", data: {}, form: true },
              { action: "directory.edit-area", data: {}, form: true },
            ] as const)
          : []),
        { action: "series.setup", data: {}, form: true },
      ],
      inSeries: part ? IN_SERIES.flatMap((line) => entry(line, part)) : [],
      mayOffer: part?.roles.some((role) => WORKING.includes(role)) ?? false,
      leads: part !== undefined && leads(part),
      others: parts
        .filter((one) => one !== part)
        .map(({ series }) => ({ code: series.code, series: series.id })),
    }),
  );
}

/** Left out: what the reader's role does not do, and what there is nothing to do it with now. */
function entry({ action, needs, form, roles }: Line, { series, meetings, roles: mine }: Part): HelpEntry[] {
  if (!mine.some((role) => roles.includes(role))) return [];
  const made = (data: Record<string, string>) => [
    { action, data: { series: series.id, ...data }, form: form ?? false },
  ];
  if (needs === "series") return made({});
  const live = meetings.find(({ status }) => status === "live");
  const meeting = needs === "live" ? live : (live ?? meetings.find(isAhead));
  return meeting ? made({ meeting: meeting.id }) : [];
}
