import { sound } from "./sound.js";

export type Json = { readonly [key: string]: unknown };

/** Deeper than any feed of services. */
const DEEPEST = 12;

/** The same object with `minimumAge` as `minimum_age`, however deep: feeds have both, and what is spelt right counts. */
export function snakeKeys(value: unknown, depth = 0): unknown {
  if (depth > DEEPEST || value === null || typeof value !== "object") return value;
  if (Array.isArray(value)) return value.map((one) => snakeKeys(one, depth + 1));
  const out: Record<string, unknown> = Object.create(null);
  const strays: [string, unknown][] = [];
  for (const [key, one] of Object.entries(value)) {
    const snake = key.replace(/([a-z0-9])([A-Z])/g, "$1_$2").toLowerCase();
    if (snake === key) out[key] = snakeKeys(one, depth + 1);
    else strays.push([snake, snakeKeys(one, depth + 1)]);
  }
  for (const [key, one] of strays) if (out[key] === undefined || out[key] === null) out[key] = one;
  return out;
}

export function isJson(value: unknown): value is Json {
  return value !== null && typeof value === "object" && !Array.isArray(value);
}

export function objectsOf(value: unknown): Json[] {
  return Array.isArray(value) ? value.filter(isJson) : isJson(value) ? [value] : [];
}

/** Words, also where a feed has a number in their place; "" where there are none. */
export function wordsIn(value: unknown): string {
  if (typeof value === "string") return sound(value).trim();
  return typeof value === "number" && Number.isFinite(value) ? String(value) : "";
}
