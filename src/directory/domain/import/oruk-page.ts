import { ok, type Result, refuse } from "../../../kernel/result.js";
import { isJson, snakeKeys, wordsIn } from "./snake.js";

/** One page of a feed, as far as it says what it is. */
export type Page = {
  services: unknown[];
  /** How many services the whole feed says it has. */
  promised?: number | undefined;
  number?: number | undefined;
  pages?: number | undefined;
  last?: boolean | undefined;
};

/**
 * A page of services, a bare list of them, or one service alone. Anything else is not Open Referral UK; the list is
 * looked at through its first members only, since a single odd one is a bad row and no reason to refuse the rest.
 */
export function readPage(json: unknown): Result<Page, { code: "not-oruk" }> {
  if (Array.isArray(json))
    return looksLikeServices(json) ? ok({ services: json }) : refuse({ code: "not-oruk" });
  const page = snakeKeys(shallow(json));
  if (!isJson(page) || !isJson(json)) return refuse({ code: "not-oruk" });
  const list = [json.contents, json.content, json.services, json.service].find(Array.isArray);
  if (list !== undefined) {
    const empty = list.length === 0 && (page.total_items !== undefined || page.total_pages !== undefined);
    if (!empty && !looksLikeServices(list)) return refuse({ code: "not-oruk" });
    return ok({
      services: list,
      promised: count(page.total_items ?? page.total_elements),
      number: count(page.page_number ?? page.number),
      pages: count(page.total_pages),
      last: typeof page.last_page === "boolean" ? page.last_page : undefined,
    });
  }
  return looksLikeServices([json]) ? ok({ services: [json] }) : refuse({ code: "not-oruk" });
}

function shallow(json: unknown): unknown {
  if (!isJson(json)) return json;
  return Object.fromEntries(Object.entries(json).filter(([, value]) => typeof value !== "object"));
}

function looksLikeServices(list: readonly unknown[]): boolean {
  const first = list.slice(0, 20).map((one) => snakeKeys(shallow(one)));
  return first.some((one) => isJson(one) && wordsIn(one.name) !== "" && wordsIn(one.id) !== "");
}

function count(value: unknown): number | undefined {
  const number = typeof value === "string" && /^\d+$/.test(value) ? Number(value) : value;
  return typeof number === "number" && Number.isInteger(number) && number >= 0 ? number : undefined;
}
