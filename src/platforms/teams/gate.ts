import type { IncomingMessage } from "node:http";
import { rawBodyOf } from "../intake/raw-body.js";
import { type Activity, tenantsOf } from "./activity.js";
import { ISSUER, type Sdk } from "./sdk.js";
import type { TeamsElsewhere, TeamsSettings } from "./settings.js";

/** Why a request was not let in. */
export type Turned =
  | "too-big"
  | "not-readable"
  | "no-token"
  | "not-a-token"
  | "wrong-issuer"
  | "wrong-audience"
  | "wrong-service-url"
  | "expired"
  | "forged"
  | "other-channel"
  | "other-tenant"
  | "keys-away";

export type Passed = { activity: Activity; verified: Awaited<ReturnType<Sdk["authenticate"]>> };
export type Verdict = Passed | { turned: Turned; status: number };

/**
 * Lets in what the Bot Framework sends for Teams, from tenants that we serve. The SDK checks signature, age, audience
 * and the service's address. It would also take tokens of two more issuers (its emulator, other bots) and, without an
 * address in the activity, not compare it; we take neither.
 */
export function requestGate(
  settings: TeamsSettings,
  sdk: () => Promise<Sdk>,
  elsewhere?: TeamsElsewhere,
): (request: IncomingMessage) => Promise<Verdict | undefined> {
  const issuer = elsewhere?.issuer ?? ISSUER;
  const turn = (status: number, turned: Turned): Verdict => ({ status, turned });

  return async (request) => {
    const raw = await rawBodyOf(request).catch(() => null);
    if (raw === null) return undefined;
    if (raw === undefined) return turn(413, "too-big");
    const header = request.headers.authorization ?? "";
    if (header === "") return turn(401, "no-token");
    const claims = claimsOf(header);
    if (!claims) return turn(401, "not-a-token");
    if (claims.iss !== issuer) return turn(401, "wrong-issuer");
    const activity = activityIn(raw);
    if (!activity) return turn(400, "not-readable");
    if (activity.channelId !== "msteams") return turn(403, "other-channel");
    let verified: Passed["verified"];
    try {
      verified = await (await sdk()).authenticate(activity, header);
    } catch (error) {
      return whyNot(error);
    }
    const tenants = tenantsOf(activity);
    const allowed = tenants.length > 0 && tenants.every((id) => settings.allowedTenants.includes(id));
    return allowed ? { activity, verified } : turn(403, "other-tenant");
  };
}

/** Unverified: only to see whom the token says it is from. */
function claimsOf(header: string): { iss?: unknown } | undefined {
  const [scheme, token, ...more] = header.split(" ");
  const payload = token?.split(".")[1];
  if (scheme !== "Bearer" || payload === undefined || more.length > 0) return undefined;
  try {
    const claims: unknown = JSON.parse(Buffer.from(payload, "base64url").toString());
    return typeof claims === "object" && claims !== null ? claims : undefined;
  } catch {
    return undefined;
  }
}

function activityIn(raw: Buffer): Activity | undefined {
  try {
    const read = JSON.parse(raw.toString()) as Partial<Activity> | null;
    const whole =
      typeof read?.type === "string" &&
      typeof read.channelId === "string" &&
      typeof read.serviceUrl === "string" &&
      read.serviceUrl !== "" &&
      typeof read.conversation?.id === "string";
    return whole ? (read as Activity) : undefined;
  } catch {
    return undefined;
  }
}

/** The SDK tells its reasons in words only. */
const REASONS: readonly [RegExp, Turned][] = [
  [/expired/i, "expired"],
  [/Invalid AppId/i, "wrong-audience"],
  [/ServiceUrl claim/i, "wrong-service-url"],
  [/Failed to load|ECONN|ENOTFOUND|fetch/i, "keys-away"],
];

function whyNot(error: unknown): Verdict {
  const words = error instanceof Error ? `${error.name} ${error.message}` : "";
  const turned = REASONS.find(([pattern]) => pattern.test(words))?.[1] ?? "forged";
  // Microsoft's keys could not be had: Teams is asked to come again.
  return { turned, status: turned === "keys-away" ? 503 : 401 };
}
