import type { FieldChange } from "./plan-types.js";

/** The fields of `keys` that differ, with what they were and are. Undefined and left out are the same. */
export function differences<T extends object>(
  before: T,
  after: T,
  keys: readonly (keyof T)[],
): FieldChange[] {
  return keys
    .filter((key) => !isSame(before[key], after[key]))
    .map((key) => ({ field: String(key), from: before[key], to: after[key] }));
}

function isSame(one: unknown, other: unknown): boolean {
  if (one === other || (one ?? undefined) === (other ?? undefined)) return true;
  return typeof one === "object" && typeof other === "object" && plain(one) === plain(other);
}

/** The same text for the same value, in whatever order its keys stand. */
function plain(value: unknown): string {
  return JSON.stringify(value ?? null, (_, one: unknown) =>
    one !== null && typeof one === "object" && !Array.isArray(one)
      ? Object.fromEntries(Object.entries(one).sort(([a], [b]) => (a < b ? -1 : 1)))
      : one,
  );
}
