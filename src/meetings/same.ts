import { isDeepStrictEqual } from "node:util";

/** The same data, whatever the order of keys; a key that is undefined counts as not there, as in the database. */
export function same(one: unknown, other: unknown): boolean {
  return isDeepStrictEqual(plain(one), plain(other));
}

function plain(data: unknown): unknown {
  return JSON.parse(JSON.stringify(data));
}
