import type { RequestHandler } from "express";
import { NotDone } from "./refused.js";

const HERE = /^(127\.0\.0\.1|localhost|\[::1\])(:\d{1,5})?$/i;

/**
 * The playground lets anybody be anybody, so it answers this machine only. A page elsewhere whose name was made to
 * point here still sends its own name (DNS rebinding), and a form or script of another site sends its Origin.
 */
export const loopbackOnly: RequestHandler = (request, _response, next) => {
  const { host = "", origin } = request.headers;
  const site = request.headers["sec-fetch-site"];
  const foreign = origin !== undefined && origin.toLowerCase() !== `http://${host.toLowerCase()}`;
  // Another site may link to the front page; nothing else is for it.
  const crossing = site === "cross-site" && request.path !== "/";
  if (!HERE.test(host) || foreign || crossing) throw new NotDone(403, "not-from-here");
  next();
};

/** A form of another page can send text, but no JSON without asking first. */
export const jsonOnly: RequestHandler = (request, _response, next) => {
  if (request.method === "POST" && !request.is("application/json")) throw new NotDone(415, "not-json");
  next();
};
