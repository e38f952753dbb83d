import type { FieldChange } from "./plan-types.js";

/** The fields of `keys` that differ, with what they were and are. Undefined and left out are the same. */
export function differences<T extends object>(
  before: T,
  after: T,
  keys: readonly (keyof T)[],
): FieldChange[] {
  return keys
    .filter((key) => plain(before[key]) !== plain(after[key]))
    .map((key) => ({ field: String(key), from: before[key], to: after[key] }));
}

/** The same text for the same value, in whatever order its keys stand. */
function plain(value: unknown): string {
  return JSON.stringify(value ?? null, (_, one: unknown) =>
    one !== null && typeof one === "object" && !Array.isArray(one)
      ? Object.fromEntries(Object.entries(one).sort(([a], [b]) => (a < b ? -1 : 1)))
      : one,
  );
}
