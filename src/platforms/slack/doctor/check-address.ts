import { createHmac } from "node:crypto";
import type { SlackFindingCode } from "../../../../cards/text/slack-findings.js";
import { SLACK_PATH } from "../set-up/commands.js";
import { publicAddress } from "../set-up/public-address.js";
import type { DoctorTools } from "./ask-slack.js";
import { good, problem, type SlackCheck } from "./findings.js";
import type { SlackSettings } from "./settings.js";

const WAIT_MS = 10_000;
const UNUSABLE = {
  "not-an-address": "address-unreadable",
  "address-with-more": "address-unreadable",
  "address-on-this-machine": "address-on-this-machine",
  "address-not-https": "address-not-https",
} as const satisfies Readonly<Record<string, SlackFindingCode>>;

/** Without Socket Mode: does the public address lead to this Roundtable, and does it take what Slack signs? */
export async function checkAddress(
  { publicUrl, signingSecret }: SlackSettings,
  tools: DoctorTools,
): Promise<SlackCheck[]> {
  if (publicUrl === undefined) return [problem("connection", "address-missing")];
  const read = publicAddress(publicUrl);
  if (!read.ok) return [problem("connection", UNUSABLE[read.refusal.code])];
  const address = read.value;
  const health = await reached(tools.fetch(`${address}/healthz`, options()));
  if ("why" in health) return [problem("connection", "address-unreachable", { address, why: health.why })];
  if (!/^\s*\{\s*"status"\s*:\s*"ok"\s*\}\s*$/.test(health.text))
    return [problem("connection", "address-of-something-else", { address, status: health.status })];
  if (signingSecret === undefined) return [good("connection", "address-only", { address })];
  return roundTrip(address, signingSecret, tools);
}

/** Sends what Slack sends when it verifies an address: an event as JSON, then a form. Neither changes anything. */
async function roundTrip(address: string, secret: string, tools: DoctorTools): Promise<SlackCheck[]> {
  const challenge = `doctor-${tools.now().getTime()}`;
  const gaps = { address, path: SLACK_PATH };
  const post = (type: string, body: string) =>
    reached(
      tools.fetch(`${address}${SLACK_PATH}`, { ...options(), ...signed(type, body, secret, tools.now()) }),
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

/** Slack follows no redirect either. */
function options(): RequestInit {
  return { redirect: "manual", signal: AbortSignal.timeout(WAIT_MS) };
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

/** The answer, or in a word why there is none: ENOTFOUND, CERT_HAS_EXPIRED, timeout … */
async function reached(sent: Promise<Response>): Promise<{ status: string; text: string } | { why: string }> {
  try {
    const response = await sent;
    return { status: String(response.status), text: (await response.text()).slice(0, 10_000) };
  } catch (error) {
    const { name, cause } = error as Error & { cause?: { code?: string } };
    return { why: name === "TimeoutError" ? "timeout" : (cause?.code ?? name) };
  }
}
