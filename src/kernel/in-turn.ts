/** As `Promise.all` of a map, one after the other: what reads within a transaction has one connection to read with. */
export async function inTurn<T, R>(
  things: readonly T[],
  job: (thing: T, index: number) => Promise<R>,
): Promise<R[]> {
  const done: R[] = [];
  for (const [index, thing] of things.entries()) done.push(await job(thing, index));
  return done;
}
