import { createHmac } from "node:crypto";
import { type DoctorTools, onceOnly, reached, reachRoundtable } from "../../doctor/reach.js";
import { SLACK_PATH } from "../set-up/commands.js";
import { good, problem, type SlackCheck } from "./findings.js";
import type { SlackSettings } from "./settings.js";

/** Without Socket Mode: does the public address lead to this Roundtable, and does it take what Slack signs? */
export async function checkAddress(
  { publicUrl, signingSecret }: SlackSettings,
  tools: DoctorTools,
): Promise<SlackCheck[]> {
  const found = await reachRoundtable(publicUrl, tools);
  if (!found.ok) return [problem("connection", found.refusal.code, found.refusal.gaps)];
  const address = found.value;
  if (signingSecret === undefined) return [good("connection", "address-only", { address })];
  return roundTrip(address, signingSecret, tools);
}

/** Sends what Slack sends when it verifies an address: an event as JSON, then a form. Neither changes anything. */
async function roundTrip(address: string, secret: string, tools: DoctorTools): Promise<SlackCheck[]> {
  const challenge = `doctor-${tools.now().getTime()}`;
  const gaps = { address, path: SLACK_PATH };
  const post = (type: string, body: string) =>
    reached(
      tools.fetch(`${address}${SLACK_PATH}`, { ...onceOnly(), ...signed(type, body, secret, tools.now()) }),
    );
  const event = await post("application/json", JSON.stringify({ type: "url_verification", challenge }));
  if ("why" in event) return [problem("connection", "events-not-served", { ...gaps, status: event.why })];
  if (event.status === "401") return [problem("connection", "events-secret-differs")];
  if (event.status !== "200" || !event.text.includes(challenge))
    return [problem("connection", "events-not-served", { ...gaps, status: event.status })];
  const press = await post("application/x-www-form-urlencoded", `ssl_check=1&token=${challenge}`);
  const status = "why" in press ? press.why : press.status;
  return [
    good("connection", "address", gaps),
    status === "200"
      ? good("interactivity", "interactivity")
      : problem("interactivity", "presses-kept-back", { ...gaps, status }),
  ];
}

function signed(type: string, body: string, secret: string, now: Date): RequestInit {
  const at = String(Math.floor(now.getTime() / 1_000));
  const signature = `v0=${createHmac("sha256", secret).update(`v0:${at}:${body}`).digest("hex")}`;
  const headers = {
    "content-type": type,
    "x-slack-request-timestamp": at,
    "x-slack-signature": signature,
  };
  return { method: "POST", headers, body };
}
