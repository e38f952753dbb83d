import { type DoctorTools, onceOnly, reached, reachRoundtable } from "../../doctor/reach.js";
import { TEAMS_PATH } from "../set-up/surface.js";
import { good, problem, type TeamsCheck } from "./findings.js";
import type { TeamsSettings } from "./settings.js";

/** Does the public address lead to this Roundtable, and does it refuse what Microsoft has not signed? */
export async function checkAddress(
  { publicUrl, appId = "doctor" }: TeamsSettings,
  tools: DoctorTools,
): Promise<TeamsCheck> {
  const found = await reachRoundtable(publicUrl, tools);
  if (!found.ok) return problem("teams-connection", found.refusal.code, found.refusal.gaps);
  const gaps = { address: found.value, path: TEAMS_PATH };
  const headers = { "content-type": "application/json" };
  const body = JSON.stringify(unsigned(appId, tools.now()));
  const url = `${found.value}${TEAMS_PATH}`;
  const said = await reached(tools.fetch(url, { ...onceOnly(), method: "POST", headers, body }));
  if ("why" in said) return problem("teams-connection", "messages-not-served", { ...gaps, status: said.why });
  const { status } = said;
  if (status === "401") return good("teams-connection", "address", gaps);
  const code = /^2\d\d$/.test(status) ? "messages-unguarded" : "messages-not-served";
  return problem("teams-connection", code, { ...gaps, status });
}

/** As Teams would write it, but without a signature; an event with a name of ours means nothing to anybody. */
function unsigned(appId: string, now: Date) {
  const id = `doctor-${now.getTime()}`;
  return {
    type: "event",
    name: "roundtable/doctor",
    id,
    timestamp: now.toISOString(),
    serviceUrl: "https://doctor.invalid/",
    channelId: "msteams",
    from: { id: "29:doctor" },
    recipient: { id: `28:${appId}` },
    conversation: { id },
  };
}
