import { ok, type Result, refuse } from "../../kernel/result.js";
import { type Page, readPage } from "../domain/import/oruk-page.js";
import { readOruk } from "../domain/import/read-oruk.js";
import type { Read } from "../domain/import/row.js";
import { isJson, wordsIn } from "../domain/import/snake.js";
import { type GetLimits, type GetRefusal, getSafely } from "./get-safely.js";

export type FeedRefusal =
  | GetRefusal
  | { code: "feed-not-oruk"; address: string }
  | { code: "feed-ended-early"; promised: number; got: number }
  | { code: "feed-repeats"; page: number }
  | { code: "feed-endless"; limit: number };

export type FeedLimits = {
  pages: number;
  services: number;
  /** Bytes of one answer. */
  bytes: number;
  /** Milliseconds for one answer, and for the whole feed. */
  time: number;
  whole: number;
};
export const FEED_LIMITS: FeedLimits = {
  pages: 2_000,
  services: 50_000,
  bytes: 20_000_000,
  time: 30_000,
  whole: 10 * 60_000,
};

const PER_PAGE = 100;
/** Requests at a time for whole services, where pages have only their outlines. */
const AT_ONCE = 4;
/** What an outline of a service lacks. */
const NESTED = ["contacts", "attributes", "languages", "cost_options", "service_at_locations", "schedules"];

type Reading = { limits: FeedLimits; get: GetLimits; until: number; now(): number };

/**
 * A paged feed of services (`/services?page=1&per_page=100`), every page of it or none: a feed that ends before what
 * it promised, repeats itself or does not end is refused, so that nothing counts as gone by mistake. `typed`: its
 * address, with or without `/services`. `now`: milliseconds that only grow.
 */
export async function readFeed(
  typed: URL,
  now: () => number,
  limits: FeedLimits = FEED_LIMITS,
): Promise<Result<Read, FeedRefusal>> {
  const get = { bytes: limits.bytes, time: limits.time, trusted: typed.host };
  const reading: Reading = { limits, get, until: now() + limits.whole, now };
  const first = await firstPage(typed, reading);
  if (!first.ok) return first;
  const { address } = first.value;
  const services = [...first.value.page.services];
  const seen = new Set(services.map(idOf));
  let page = first.value.page;
  const promised = page.promised;
  for (let number = 2; !isLast(page, number - 1, services.length); number += 1) {
    if (number > limits.pages || services.length > limits.services)
      return refuse({ code: "feed-endless", limit: limits.services });
    const next = await pageAt(address, number, reading);
    if (!next.ok) return next;
    page = next.value;
    if (page.services.length === 0) break;
    if (page.services.every((service) => seen.has(idOf(service)))) {
      return refuse({ code: "feed-repeats", page: number });
    }
    for (const service of page.services) seen.add(idOf(service));
    services.push(...page.services);
  }
  if (promised !== undefined && services.length < promised) {
    return refuse({ code: "feed-ended-early", promised, got: services.length });
  }
  const whole = await inFull(address, services, reading);
  if (!whole.ok) return whole;
  return ok(readOruk(whole.value, { feed: `${address.origin}${address.pathname}`, whole: true }));
}

/** The address as typed, or `/services` below it where that is the root of an interface. */
async function firstPage(
  typed: URL,
  reading: Reading,
): Promise<Result<{ address: URL; page: Page }, FeedRefusal>> {
  const asTyped = await pageAt(typed, 1, reading);
  if (asTyped.ok) return ok({ address: typed, page: asTyped.value });
  const { code } = asTyped.refusal;
  const isList = /\/services\/?$/.test(typed.pathname);
  if (isList || (code !== "feed-not-oruk" && code !== "feed-status")) return asTyped;
  const below = new URL(typed);
  below.pathname = `${typed.pathname.replace(/\/$/, "")}/services`;
  const page = await pageAt(below, 1, reading);
  return page.ok ? ok({ address: below, page: page.value }) : asTyped;
}

async function pageAt(address: URL, number: number, reading: Reading): Promise<Result<Page, FeedRefusal>> {
  const url = new URL(address);
  url.searchParams.set("page", String(number));
  url.searchParams.set("per_page", String(PER_PAGE));
  const json = await jsonAt(url, reading);
  if (!json.ok) return json;
  const page = readPage(json.value);
  return page.ok ? page : refuse({ code: "feed-not-oruk", address: url.href });
}

/** One more try where the network or the server stumbled. */
async function jsonAt(url: URL, reading: Reading): Promise<Result<unknown, FeedRefusal>> {
  for (let attempt = 1; ; attempt += 1) {
    if (reading.now() > reading.until) return refuse({ code: "feed-too-slow" });
    const got = await getSafely(url, reading.get);
    if (!got.ok) {
      if (attempt < 2 && mayPass(got.refusal)) continue;
      return got;
    }
    try {
      return ok(JSON.parse(new TextDecoder().decode(got.value.body)) as unknown);
    } catch {
      return refuse({ code: "feed-not-oruk", address: url.href });
    }
  }
}

function mayPass(refusal: GetRefusal): boolean {
  if (refusal.code === "feed-status") return refusal.status >= 500 || refusal.status === 429;
  return refusal.code === "feed-away";
}

/** A page may say by itself that it is the last; else a feed that counts nothing ends with an empty page. */
function isLast({ last, pages, promised }: Page, number: number, got: number): boolean {
  if (pages !== undefined) return number >= pages;
  if (last !== undefined) return last;
  return promised !== undefined && got >= promised;
}

/** Whole services for the outlines among them. A feed without an address for each is read as it is. */
async function inFull(
  address: URL,
  services: readonly unknown[],
  reading: Reading,
): Promise<Result<unknown[], FeedRefusal>> {
  const full = [...services];
  const outlines = full.flatMap((service, at) => (isOutline(service) ? [at] : []));
  let refused: FeedRefusal | undefined;
  let without = false;
  let found = false;
  const work = async () => {
    for (let at = outlines.shift(); at !== undefined && !refused && !without; at = outlines.shift()) {
      const url = new URL(address);
      url.search = "";
      url.pathname = `${address.pathname.replace(/\/$/, "")}/${encodeURIComponent(idOf(full[at]))}`;
      const json = await jsonAt(url, reading);
      if (json.ok) {
        found = true;
        if (isJson(json.value)) full[at] = { ...(full[at] as object), ...json.value };
      } else if (json.refusal.code !== "feed-status" || json.refusal.status !== 404) refused ??= json.refusal;
      // Gone since its page was read; or, when it is so from the start, a feed that has no such addresses.
      else without ||= !found;
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return refused ? refuse(refused) : ok(full);
}

function isOutline(service: unknown): boolean {
  return isJson(service) && idOf(service) !== "" && !NESTED.some((key) => service[key] !== undefined);
}

function idOf(service: unknown): string {
  return isJson(service) ? wordsIn(service.id) : "";
}
