import { type DoctorTools, onceOnly, reached } from "../../doctor/reach.js";
import { good, problem, type TeamsCheck } from "./findings.js";

/** The channel (19:…@thread.tacv2) in which a series lives. */
export type ConnectedChannel = { series: string; channel: string };

/** Answers for every region; Teams names the nearest one with each message. */
const CONNECTOR = "https://smba.trafficmanager.net/teams";

/** Whether Roundtable is in every channel that an MDT lives in; each that it is not in is named. */
export async function checkChannels(
  token: string,
  channels: readonly ConnectedChannel[] | undefined,
  tools: DoctorTools,
): Promise<TeamsCheck[]> {
  if (channels === undefined) return [good("teams-channels", "channels-unread")];
  if (channels.length === 0) return [good("teams-channels", "channels-none")];
  const problems: TeamsCheck[] = [];
  for (const connected of channels) {
    const found = await checkChannel(token, connected, tools);
    if (found !== undefined) problems.push(found);
    // The others would get the same answer.
    if (found?.ok === false && /^teams-(busy|unreachable)$/.test(found.code)) break;
  }
  return problems.length > 0
    ? problems
    : [good("teams-channels", "channels", { count: String(channels.length) })];
}

/** Teams shows the members of a conversation only to a bot that is in it. */
async function checkChannel(
  token: string,
  { series, channel }: ConnectedChannel,
  tools: DoctorTools,
): Promise<TeamsCheck | undefined> {
  const url = `${CONNECTOR}/v3/conversations/${encodeURIComponent(channel)}/pagedmembers?pageSize=50`;
  const said = await reached(
    tools.fetch(url, { ...onceOnly(), headers: { authorization: `Bearer ${token}` } }),
  );
  if ("why" in said)
    return problem("teams-channels", "teams-unreachable", { host: new URL(CONNECTOR).host, why: said.why });
  const { status } = said;
  if (status === "200") return undefined;
  if (status === "403" || status === "404")
    return problem("teams-channels", "bot-not-in-channel", { series, channel });
  if (status === "429" || /^5\d\d$/.test(status)) return problem("teams-channels", "teams-busy", { status });
  return problem("teams-channels", "teams-refused", { series, channel, status });
}
