import { ConnectorFault } from "./faults.js";
import { ISSUER } from "./sdk.js";

/** Long enough for a slow answer: what is given up too early may still be posted. */
const TIMEOUT_MS = 15_000;

export type Sent = { id: string; activityId?: string };
export type Person = {
  id: string;
  aadObjectId?: string;
  name?: string;
  email?: string;
  userPrincipalName?: string;
  tenantId?: string;
};

/** The calls we make of the Bot Framework's connector. Each is tried once: the outbox repeats what failed. */
export type Connector = {
  send(at: At, activity: object, how?: { targeted?: boolean }): Promise<Sent>;
  update(at: At, activityId: string, activity: object): Promise<void>;
  /** A new thread in a channel, or the chat with one person. */
  create(serviceUrl: string, conversation: object): Promise<Sent>;
  member(at: At, userId: string): Promise<Person>;
  roster(at: At, continuation?: string): Promise<{ members: Person[]; continuationToken?: string }>;
  team(serviceUrl: string, team: string): Promise<{ aadGroupId?: string }>;
};
type At = { serviceUrl: string; conversation: string };

export function connector(token: (scope: string) => Promise<string>, timeout = TIMEOUT_MS): Connector {
  const call = async <T>(method: string, serviceUrl: string, path: string, body?: object): Promise<T> => {
    const url = `${serviceUrl.replace(/\/$/, "")}${path}`;
    return callJson<T>(method, url, await token(ISSUER), timeout, body);
  };
  const activities = ({ conversation }: At) =>
    `/v3/conversations/${encodeURIComponent(conversation)}/activities`;
  const members = (conversation: string) => `/v3/conversations/${encodeURIComponent(conversation)}`;
  return {
    // botbuilder knows no targeted messages yet; the parameter is Teams' own.
    send: (at, activity, { targeted = false } = {}) =>
      call("POST", at.serviceUrl, `${activities(at)}${targeted ? "?isTargetedActivity=true" : ""}`, activity),
    async update(at, activityId, activity) {
      await call("PUT", at.serviceUrl, `${activities(at)}/${encodeURIComponent(activityId)}`, activity);
    },
    create: (serviceUrl, conversation) => call("POST", serviceUrl, "/v3/conversations", conversation),
    member: ({ serviceUrl, conversation }, userId) =>
      call("GET", serviceUrl, `${members(conversation)}/members/${encodeURIComponent(userId)}`),
    roster: ({ serviceUrl, conversation }, continuation) => {
      const more = continuation === undefined ? "" : `&continuationToken=${encodeURIComponent(continuation)}`;
      return call("GET", serviceUrl, `${members(conversation)}/pagedmembers?pageSize=500${more}`);
    },
    team: (serviceUrl, team) => call("GET", serviceUrl, `/v3/teams/${encodeURIComponent(team)}`),
  };
}

/** @throws ConnectorFault */
export async function callJson<T>(
  method: string,
  url: string,
  token: string,
  timeout: number,
  body?: object,
): Promise<T> {
  let response: Response;
  let text: string;
  try {
    response = await fetch(url, {
      method,
      headers: { authorization: `Bearer ${token}`, "content-type": "application/json" },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      signal: AbortSignal.timeout(timeout),
      redirect: "error",
    });
    text = await response.text();
  } catch (error) {
    throw new ConnectorFault(
      0,
      error instanceof Error && error.name === "TimeoutError" ? "timeout" : "no-answer",
    );
  }
  if (response.ok) return (text === "" ? {} : JSON.parse(text)) as T;
  const retryAfter = Number(response.headers.get("retry-after") ?? 0);
  throw new ConnectorFault(response.status, codeIn(text, response.status), retryAfter * 1000 || 0);
}

function codeIn(text: string, status: number): string {
  try {
    const { error } = JSON.parse(text) as { error?: { code?: unknown } };
    if (typeof error?.code === "string" && /^\w{1,60}$/.test(error.code)) return error.code;
  } catch {
    // Not Teams' own answer.
  }
  return `http-${status}`;
}
