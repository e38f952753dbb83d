import type { webApi } from "@slack/bolt";
import { slackHomeProbe } from "../../../../cards/text/slack-app.js";
import { asked, refused } from "./ask-slack.js";
import { good, problem, type SlackCheck } from "./findings.js";
import type { SlackSettings } from "./settings.js";

/** Whether people can be found by their address, and Home be shown to them; tried with one member. */
export async function checkPeople(client: webApi.WebClient, settings: SlackSettings): Promise<SlackCheck[]> {
  const listed = await asked(client.users.list({ limit: 100 }));
  if (!listed.ok) return refused("people", "users.list", listed.error, settings);
  const people = (listed.answer.members ?? []).filter(isColleague);
  const user = (people.find(({ is_admin }) => is_admin) ?? people[0])?.id;
  if (user === undefined) return [good("home", "home-nobody")];
  return [...(await emailOf(user, client, settings)), ...(await homeOf(user, client, settings))];
}

/** Somebody of this workspace; `is_stranger` (Slack Connect) is missing in the SDK's type. */
function isColleague(member: { id?: string; deleted?: boolean; is_bot?: boolean; is_stranger?: boolean }) {
  return member.id !== "USLACKBOT" && !member.deleted && !member.is_bot && !member.is_stranger;
}

async function emailOf(
  user: string,
  client: webApi.WebClient,
  settings: SlackSettings,
): Promise<SlackCheck[]> {
  const said = await asked(client.users.info({ user }));
  if (!said.ok) return refused("people", "users.info", said.error, settings);
  // Without the permission Slack leaves the address out instead of refusing.
  const may = said.answer.response_metadata?.scopes?.includes("users:read.email") ?? true;
  if (!may) return [];
  return [said.answer.user?.profile?.email ? good("people", "people") : problem("people", "emails-hidden")];
}

/**
 * Publishes with a hash that no view has, so that a Home that is there stays as it is; where there is none, a
 * sentence stands there until it is opened and drawn.
 */
async function homeOf(
  user: string,
  client: webApi.WebClient,
  settings: SlackSettings,
): Promise<SlackCheck[]> {
  const text = { type: "plain_text" as const, text: slackHomeProbe };
  const view = { type: "home" as const, blocks: [{ type: "section" as const, text }] };
  const said = await asked(client.views.publish({ user_id: user, view, hash: "0.doctor" }));
  if (said.ok || said.error === "hash_conflict") return [good("home", "home")];
  if (said.error === "not_enabled") return [problem("home", "home-off")];
  return refused("home", "views.publish", said.error, settings);
}
