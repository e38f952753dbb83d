import { parse } from "node:querystring";
import type { RequestHandler, Response } from "express";
import type { Logger } from "pino";
import { rawBodyOf } from "../intake/raw-body.js";
import { seenOnce } from "../intake/seen-once.js";
import { SIGNATURE_KEPT_MS, type Verdict, verdictOn } from "./verify.js";
import { type Addressed, isOurs, type Workspace } from "./workspace.js";

/** Why a request was not let in. */
export type Turned =
  | Exclude<Verdict, "genuine">
  | "too-big"
  | "replayed"
  | "not-readable"
  | "other-workspace";

/** Replays within the window are few; so many signatures are remembered for it. */
const SIGNATURES = 50_000;

/**
 * Stands before Bolt's receiver, which verifies again: Bolt looks at the past only, knows no replay, and has
 * acknowledged an event before anybody can ask which workspace it is from.
 */
export function requestGate(secret: string, workspace: Workspace, log: Logger): RequestHandler {
  const isNew = seenOnce(SIGNATURE_KEPT_MS, SIGNATURES);
  const turnAway = (response: Response, status: number, code: Turned) => {
    log.warn({ code }, "a request to Slack's address was refused");
    response.status(status).end();
  };
  return async (request, response, next) => {
    const raw = await rawBodyOf(request).catch(() => null);
    if (raw === null) return void response.destroy();
    if (raw === undefined) {
      response.set("Connection", "close");
      return turnAway(response, 413, "too-big");
    }
    const verdict = verdictOn(secret, request.headers, raw, Date.now());
    if (verdict !== "genuine") return turnAway(response, 401, verdict);
    if (!isNew(String(request.headers["x-slack-signature"]))) {
      // Slack signs each of its own repetitions anew; should one ever come as it was, a refusal would bring more.
      return turnAway(response, request.headers["x-slack-retry-num"] === undefined ? 401 : 200, "replayed");
    }
    const body = bodyOf(raw, request.headers["content-type"]);
    if (body === undefined) return turnAway(response, 400, "not-readable");
    // These two come before an app is installed anywhere: docs.slack.dev/apis/events-api, "url_verification".
    const isProbe = body.type === "url_verification" || body.ssl_check !== undefined;
    if (!isProbe && !(await isOurs(workspace, body))) return turnAway(response, 403, "other-workspace");
    // Bolt takes a body that has been read from here.
    Object.assign(request, { rawBody: raw });
    next();
  };
}

function bodyOf(raw: Buffer, type = ""): (Addressed & { type?: string; ssl_check?: string }) | undefined {
  try {
    const text = raw.toString();
    if (!type.startsWith("application/x-www-form-urlencoded")) return JSON.parse(text);
    const fields = parse(text);
    return typeof fields.payload === "string" ? JSON.parse(fields.payload) : (fields as Addressed);
  } catch {
    return undefined;
  }
}
