import { customType } from "drizzle-orm/pg-core";

/** timestamptz in the database, `Instant` (ISO 8601, UTC, milliseconds, Z) in the code, on both engines. */
export const instant = customType<{ data: string; driverData: string | Date }>({
  dataType: () => "timestamp (3) with time zone",
  fromDriver: (value) => new Date(value).toISOString(),
  toDriver: (value) => value,
});
