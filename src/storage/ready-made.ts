import { type QueryWithTypings, SQL } from "drizzle-orm";

/**
 * A statement whose text is known already, for what is asked thousands of times: putting the same text together anew from
 * its parts takes drizzle longer than the database takes to answer. To `execute` of a transaction or database; columns come
 * back by name and as the driver reads them (timestamps as text), `values` go to the driver as they are.
 */
class ReadyMade extends SQL {
  private readonly made: QueryWithTypings;

  constructor(sql: string, params: unknown[]) {
    super([]);
    this.made = { sql, params };
  }

  override toQuery(): QueryWithTypings {
    return this.made;
  }
}

/** `text` with $1, $2 … for `values`, in that order. Nothing of what people typed stands in `text`. */
export function readyMade(text: string, values: unknown[]): SQL {
  return new ReadyMade(text, values);
}
