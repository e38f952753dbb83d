/**
 * GET over HTTP for addresses that somebody typed: no redirect and no name leads into a private network (server-side
 * request forgery), nothing is read for ever. Names are resolved here and the socket goes to that very address, so a
 * name that resolves otherwise a moment later gains nothing.
 */
import { lookup } from "node:dns";
import { request as overHttp } from "node:http";
import { request as overHttps } from "node:https";
import { isIP, type LookupFunction } from "node:net";
import { ok, type Result, refuse } from "../../kernel/result.js";
import { isPrivate } from "./private-address.js";

export type GetRefusal =
  | { code: "feed-private"; host: string }
  | { code: "feed-away"; reason: string }
  | { code: "feed-status"; status: number }
  | { code: "feed-redirects" }
  | { code: "feed-too-big"; limit: number }
  | { code: "feed-too-slow" };
export type Got = { url: URL; body: Uint8Array };

export type GetLimits = {
  /** Bytes of one answer. */
  bytes: number;
  /** Milliseconds until the whole answer is there. */
  time: number;
  /** `host:port` that may be private: the one that was typed. */
  trusted?: string | undefined;
};

const MOST_REDIRECTS = 5;

export async function getSafely(url: URL, limits: GetLimits): Promise<Result<Got, GetRefusal>> {
  let next = url;
  for (let hop = 0; hop <= MOST_REDIRECTS; hop += 1) {
    if (next.protocol !== "http:" && next.protocol !== "https:") return refuse({ code: "feed-redirects" });
    const answer = await getOnce(next, limits);
    if (!answer.ok) return answer;
    if ("body" in answer.value) return ok({ url: next, body: answer.value.body });
    if (!URL.canParse(answer.value.location, next.href)) return refuse({ code: "feed-redirects" });
    next = new URL(answer.value.location, next);
  }
  return refuse({ code: "feed-redirects" });
}

type Answer = { body: Uint8Array } | { location: string };

function getOnce(url: URL, limits: GetLimits): Promise<Result<Answer, GetRefusal>> {
  const { hostname, protocol, host } = url;
  const trusted = host === limits.trusted;
  const bare = hostname.replace(/^\[|\]$/g, "");
  if (!trusted && isIP(bare) !== 0 && isPrivate(bare))
    return Promise.resolve(refuse({ code: "feed-private", host: bare }));
  return new Promise((resolve) => {
    const request = (protocol === "https:" ? overHttps : overHttp)(url.href, {
      headers: { accept: "application/json", "accept-encoding": "identity", "user-agent": "Roundtable" },
      agent: false,
      ...(trusted ? {} : { lookup: publicLookup }),
    });
    const end = (result: Result<Answer, GetRefusal>) => {
      request.destroy();
      resolve(result);
    };
    AbortSignal.timeout(limits.time).addEventListener("abort", () => end(refuse({ code: "feed-too-slow" })));
    request.on("error", (error: NodeJS.ErrnoException) =>
      end(
        error instanceof PrivateHost
          ? refuse({ code: "feed-private", host: error.host })
          : refuse({ code: "feed-away", reason: error.code ?? error.message }),
      ),
    );
    request.on("response", (response) => {
      const status = response.statusCode ?? 0;
      const { location } = response.headers;
      if ([301, 302, 303, 307, 308].includes(status) && location !== undefined) return end(ok({ location }));
      if (status !== 200) return end(refuse({ code: "feed-status", status }));
      const parts: Buffer[] = [];
      let size = 0;
      response.on("data", (part: Buffer) => {
        size += part.length;
        if (size > limits.bytes) end(refuse({ code: "feed-too-big", limit: limits.bytes }));
        else parts.push(part);
      });
      // A connection that breaks off half way is no end.
      response.on("error", (error: NodeJS.ErrnoException) =>
        end(refuse({ code: "feed-away", reason: error.code ?? error.message })),
      );
      response.on("end", () => end(ok({ body: Buffer.concat(parts) })));
    });
    request.end();
  });
}

class PrivateHost extends Error {
  constructor(readonly host: string) {
    super(`${host} is private`);
  }
}

/** One private address among a name's addresses is enough: which of them is used is not ours to say. */
const publicLookup: LookupFunction = (hostname, options, done) => {
  lookup(hostname, { ...options, all: true }, (error, addresses) => {
    if (error) return done(error, "", 0);
    if (addresses.some(({ address }) => isPrivate(address))) return done(new PrivateHost(hostname), "", 0);
    const [first] = addresses;
    if (options.all) return done(null, addresses);
    done(null, first?.address ?? "", first?.family);
  });
};
